import type { Plugin } from 'vite';

/** What the reader's own script could ask the network with. */
const ASKS = /\b(?:arg0\.)?fetch\((?:arg\d(?:, arg\d)?|module_or_path)\)/g;

/**
 * Takes from the reader of credentials every way to the network: its settings forbid it to ask, and in our build it could
 * not if it wanted to. Fails where the package asks in a way that is not known here.
 */
export function sealCredentials(): Plugin {
  return {
    name: 'seal-credentials',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@contentauth/c2pa-wasm/')) return undefined;
      const sealed = sealReader(code);
      return sealed === undefined
        ? this.error('c2pa-wasm asks the network in a way that is not known')
        : { code: sealed, map: null };
    },
  };
}

/** The script without its requests; undefined when one is left, or when there was none. */
export function sealReader(code: string): string | undefined {
  const sealed = code.replace(ASKS, "Promise.reject(new Error('the reader asks nobody'))");
  return sealed === code || /\bfetch\(|XMLHttpRequest\(|WebSocket\(/.test(sealed) ? undefined : sealed;
}
