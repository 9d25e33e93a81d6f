import { canParseUrl } from './can-parse-url.ts';
/** Endings that people write in posts; common ones only, so that "e.g." or a file name is no host. *(guess)* */
export const SHOWN_ENDINGS =
  'com|io|xyz|app|live|lol|fun|info|trade|org|ong|net|site|online|store|shop|dev|ai|cc|finance|link|top|click|vip|pro|me|co|gg|network|foundation|money|website|space|world|life|tech|exchange|market|markets|icu|buzz|claims?|gifts?|promo|support|help|fund|bot|games?|pub|run|rocks|cloud|digital|direct|events|center|zone|art|wtf|to|so|sh|bz|ly|gd|ru|cn|in|us|uk|eu|pages\\.dev|vercel\\.app';

/** What a link's words show of an address. */
export interface ShownAddress {
  /** Lower case, as it is written: letters of other scripts stay. */
  host: string;
  /** Written like a name ("Orbit.io"), which is also how people write about a project. */
  isName: boolean;
}

/** Longest words of a link that are read, in UTF-16 units. */
const LONGEST = 2_000;
/** Signs that are drawn like the slash that ends a host, without being one. */
const LIKE_SLASH = /[\u2044\u2215\u29f8\u2571\u1735]/g;
/** Signs that are drawn like a dot, and that browsers read as one. Source: UTS 46, label separators. */
const LIKE_DOT = /[\u3002\uff0e\uff61]/g;
const HOST = /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_-]{0,62})\.){1,8}[\p{L}][\p{L}\p{N}-]{1,62}$/u;
const COMMON = new RegExp(`\\.(?:${SHOWN_ENDINGS})$`, 'i');
/** Names of files, which end like countries do. */
const FILE = /^[\w-]{1,60}\.(?:sh|so|is|in)$/i;

/**
 * The address that the words of a link show to a person, when they are an address and nothing else. What stands before
 * an `@`, or before a sign that only looks like a slash, is what a person takes for the host, so that is what is given.
 * Undefined for other words, for mail addresses and handles, and where the host itself is cut ("orbit-lo…").
 */
export function shownAddressOf(words: string): ShownAddress | undefined {
  const text = words
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(LIKE_DOT, '.')
    .replace(LIKE_SLASH, '/')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .trim();
  const scheme = /^https?:\/\//i.exec(text)?.[0] ?? '';
  const rest = text.slice(scheme.length);
  if (rest === '' || /\s/.test(rest)) return undefined;
  const [first = ''] = rest.split(/[/?#\\]/, 1);
  const at = first.indexOf('@');
  if (at >= 0 && scheme === '') return undefined;
  const host = (at >= 0 ? first.slice(0, at) : first).replace(/:\d{0,5}$/, '').replace(/[.,;:!?)\]]{1,5}$/, '');
  if (/…|\.\.\./.test(host) || !HOST.test(host)) return undefined;
  const isWhole = scheme !== '' || /^www\./i.test(host) || first.length < rest.length;
  if (!isWhole && (FILE.test(host) || !(COMMON.test(host) || /[^\p{ASCII}]/u.test(host)))) return undefined;
  return { host: host.toLowerCase(), isName: scheme === '' && first.length === rest.length && /^\p{Lu}/u.test(host) };
}

/** A host written in front of the `@` of an address, where a person may take it for the host that is opened. */
export function hostBeforeAt(href: string): string | undefined {
  if (!canParseUrl(href)) return undefined;
  const { username } = new URL(href);
  if (username === '' || username.length > 300) return undefined;
  return shownAddressOf(`https://${decoded(username)}`)?.host;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
