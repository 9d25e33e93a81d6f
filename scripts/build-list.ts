import { webcrypto } from 'node:crypto';
import { createRequire } from 'node:module';
import type { HostList } from '@/lib/evidence/lists/host-list.ts';
import { buildAtOnce } from '@/lib/evidence/lists/host-list-build.ts';
import { type Digest, writeListFile } from '@/lib/evidence/lists/host-list-file.ts';

const require = createRequire(import.meta.url);

interface Package {
  version: string;
}

interface Reported {
  blacklist: readonly string[];
  whitelist: readonly string[];
}

/**
 * When each version of eth-phishing-detect was made; the package itself does not say. Source: its releases on GitHub,
 * https://github.com/MetaMask/eth-phishing-detect/releases.
 */
const MADE: Readonly<Record<string, number>> = { '1.2.0': Date.UTC(2022, 3, 19) };

/** SHA-256 as Node has it. */
export const digest: Digest = (bytes) => webcrypto.subtle.digest('SHA-256', bytes);

/** The reported hosts of the npm package eth-phishing-detect. Throws when the package is not what it was. */
export function bundledList(): HostList {
  const { version } = require('eth-phishing-detect/package.json') as Package;
  const { blacklist, whitelist } = require('eth-phishing-detect/src/config.json') as Reported;
  if (!Array.isArray(blacklist) || !Array.isArray(whitelist)) throw new Error('eth-phishing-detect has another form');
  const made = MADE[version];
  const { list } = buildAtOnce({
    listed: blacklist.join('\n'),
    allowed: whitelist.join('\n'),
    about: {
      name: 'MetaMask’s list eth-phishing-detect',
      version,
      appeal: 'https://github.com/MetaMask/eth-phishing-detect/issues',
      ...(made === undefined ? {} : { made }),
    },
  });
  return list;
}

/** The same as the file that the extension carries. */
export async function bundledListFile(): Promise<Uint8Array<ArrayBuffer>> {
  return writeListFile(bundledList(), digest);
}
