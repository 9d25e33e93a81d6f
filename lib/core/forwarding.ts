import { canParseUrl } from './can-parse-url.ts';

/** How one platform leads its people out: which address of it stands before the target, and where the target stands. */
interface Forwarder {
  host: string;
  path?: RegExp;
  /** Query names that hold the target, in order. None: where it leads stands nowhere in the address. */
  target: readonly string[];
}

/**
 * Forwarding that platforms put before every link of theirs, whatever its author wrote. No shortener for people to use.
 * Source: the addresses of links on the platforms themselves, November 2026.
 */
const FORWARDERS: readonly Forwarder[] = [
  { host: 't.co', target: [] },
  { host: 'lnkd.in', target: [] },
  { host: 'youtube.com', path: /^\/redirect$/, target: ['q'] },
  { host: 'l.facebook.com', target: ['u'] },
  { host: 'lm.facebook.com', target: ['u'] },
  { host: 'l.instagram.com', target: ['u'] },
  { host: 'l.messenger.com', target: ['u'] },
  { host: 'l.threads.com', target: ['u'] },
  { host: 'l.threads.net', target: ['u'] },
  { host: 'out.reddit.com', target: ['url'] },
  { host: 'google.com', path: /^\/url$/, target: ['q', 'url'] },
  { host: 'linkedin.com', path: /^\/(?:redir\/redirect|safety\/go)\/?$/, target: ['url'] },
  { host: 'vk.com', path: /^\/away\.php$/, target: ['to'] },
  { host: 't.me', path: /^\/iv$/, target: ['url'] },
  { host: 'go.bsky.app', path: /^\/redirect$/, target: ['u'] },
  { host: 'medium.com', path: /^\/r\/?$/, target: ['url'] },
  { host: 'steamcommunity.com', path: /^\/linkfilter\/?$/, target: ['u', 'url'] },
  { host: 't.umblr.com', path: /^\/redirect$/, target: ['z'] },
  { host: 'slack-redir.net', target: ['url'] },
];

/** Domains of one owner that lead to one another. Source: the platforms' own addresses, November 2026. */
const ONE_OWNER: readonly (readonly string[])[] = [
  ['x.com', 'twitter.com', 't.co'],
  ['youtube.com', 'youtu.be', 'google.com', 'goo.gl', 'g.co', 'forms.gle', 'maps.app.goo.gl', 'app.goo.gl'],
  ['telegram.org', 't.me', 'telegram.me', 'telegram.dog'],
  [
    'facebook.com',
    'fb.com',
    'fb.me',
    'fb.watch',
    'instagram.com',
    'instagr.am',
    'threads.net',
    'threads.com',
    'wa.me',
    'whatsapp.com',
  ],
  ['reddit.com', 'redd.it'],
  ['discord.com', 'discord.gg', 'discordapp.com'],
  ['farcaster.xyz', 'warpcast.com'],
  ['bsky.app', 'bsky.social'],
  ['linkedin.com', 'lnkd.in'],
  ['spotify.com', 'spoti.fi', 'spotify.link'],
  ['apple.com', 'icloud.com', 'apple.co'],
  ['microsoft.com', 'live.com', 'aka.ms', 'microsoftonline.com'],
  ['wikipedia.org', 'wikimedia.org', 'wikidata.org'],
  ['nytimes.com', 'nyti.ms'],
  ['luma.com', 'lu.ma'],
  ['github.com', 'github.io', 'githubusercontent.com'],
];

/** How often one forwarding may stand in another. */
const MOST_LAYERS = 4;

/** A way out of a platform. `to` is where it leads, where its address tells that. */
export interface Forwarded {
  by: string;
  to?: string;
}

/** The platform's forwarding that this address is, or undefined for every other address. Never throws. */
export function forwardingOf(href: string): Forwarded | undefined {
  if (href.length > 8_000 || !canParseUrl(href)) return undefined;
  const url = new URL(href);
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  const found = FORWARDERS.find((one) => one.host === host && (one.path?.test(url.pathname) ?? true));
  if (!found) return undefined;
  const to = found.target.map((name) => url.searchParams.get(name) ?? '').find((one) => /^https?:/i.test(one));
  return to === undefined ? { by: host } : { by: host, to };
}

/** Where an address leads past the forwarding of platforms; undefined where the address does not tell. Never throws. */
export function pastForwarding(href: string): string | undefined {
  let at = href;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const forwarded = forwardingOf(at);
    if (!forwarded) return at;
    if (forwarded.to === undefined) return undefined;
    at = forwarded.to;
  }
  return undefined;
}

/** Do two registrable domains belong to one owner that leads from one to the other? */
export function haveOneOwner(one: string, other: string): boolean {
  return one === other || ONE_OWNER.some((domains) => domains.includes(one) && domains.includes(other));
}
