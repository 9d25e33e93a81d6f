/**
 * An address that resolving leaves as it is, behind its host: no white space, no `%`, nothing that would be encoded.
 * Resolving one takes longer than reading the element that it stands on.
 */
const PLAIN = /^\/(?!\/)[\w~/.?#=&@:+,-]{0,1000}$/;
/** A host in front of it. */
const HOST = /^https?:\/\/[a-z\d.-]{1,100}(?=\/)/;

/** Absolute form of `href`, or undefined for addresses that lead nowhere (script, data, broken). */
export function absolute(href: string, base: string): string | undefined {
  const trimmed = href.trim().slice(0, 4_000);
  if (trimmed === '') return undefined;
  try {
    const url = base === '' ? new URL(trimmed) : new URL(trimmed, base);
    return /^(?:javascript|data|blob|vbscript|about):$/.test(url.protocol) ? undefined : url.href;
  } catch {
    return undefined;
  }
}

/** `absolute` for the many addresses of one page at `base`: each is resolved once, and of plain ones only the host. */
export function addressesOn(base: string): (href: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const isWeb = /^https?:/i.test(base);
  const resolve = (href: string): string | undefined => {
    if (known.has(href)) return known.get(href);
    const resolved = absolute(href, base);
    known.set(href, resolved);
    return resolved;
  };
  return (href) => {
    const host = href.startsWith('/') ? '' : HOST.exec(href)?.[0];
    if (host === undefined || (host === '' && !isWeb)) return resolve(href);
    const path = href.slice(host.length);
    if (!PLAIN.test(path) || path.includes('/.')) return resolve(href);
    const start = resolve(`${host}/`);
    return start === undefined ? undefined : start + path.slice(1);
  };
}
