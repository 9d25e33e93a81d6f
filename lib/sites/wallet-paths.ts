import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';

type Path = NonNullable<PageDoc['signs']['walletPaths']>[number];

/** What of a page shows these paths. */
export interface PathSources {
  document: Document;
  doc: PageDoc;
  /** Texts of inline scripts, and addresses of script files. */
  inline: readonly string[];
  files: readonly string[];
  /** Names that the page keeps things under in its own storage; left out where nobody may look. */
  stored?: (() => readonly string[]) | undefined;
}

/** Addresses on the page that lead away from its site, or into an app. */
interface Outward {
  outward: readonly string[];
}

/** Elements of WalletConnect's own windows. Source: the documentation of Reown AppKit and Web3Modal. */
const CONNECT_ELEMENTS = ['w3m-modal', 'appkit-modal', 'wcm-modal', 'w3m-button', 'appkit-button'];
/** Names under which WalletConnect keeps its sessions. Source: the same. */
const CONNECT_STORED = /^(?:wc@\d|walletconnect|WALLETCONNECT_DEEPLINK_CHOICE|@appkit\/|@w3m\/)/;
const CONNECT_CODE = /walletconnect|web3modal|\bappkit\b|reown\.com/i;

/** Schemes of wallets and of the payment standards that open them. Source: the wallets' developer documentation, EIP-681, Solana Pay. */
const SCHEME =
  /^(wc|ethereum|solana|bitcoin|metamask|trust|phantom|rainbow|cbwallet|okx|okex|imtokenv2|tpoutside|tonkeeper|tc|solflare|zerion|keplrwallet|bitkeep|ledgerlive):/i;
/** Addresses that open a wallet's app. Source: the same documentation. */
const APP_LINK =
  /^https?:\/\/(metamask\.app\.link|link\.metamask\.io|phantom\.(?:app|com)\/ul|link\.trustwallet\.com|go\.cb-w\.com|rnbwapp\.com|solflare\.com\/ul|backpack\.app\/ul|app\.tonkeeper\.com|bkcode\.vip|link\.zerion\.io)(?:[/?#]|$)/i;
/** Sites that have such addresses. */
const APP_SITE = /metamask|phantom|trustwallet|cb-w|rnbwapp|solflare|backpack|tonkeeper|bkcode|zerion/;
/** The same where a script opens them. */
const OPENED =
  /['"`](?:(wc|metamask|phantom|trust|cbwallet|okx|solana|ethereum):(?=[/?\w@])|https:\/\/(metamask\.app\.link|link\.metamask\.io|phantom\.(?:app|com)\/ul|link\.trustwallet\.com|go\.cb-w\.com)\/)/i;

/** An identifier of a Chromium extension as the target of a message. */
const TALKS_TO_EXTENSION = /runtime\s{0,3}\.\s{0,3}(?:connect|sendMessage)\(\s{0,3}['"`][a-p]{32}['"`]/;

const QR = /\bqr\b|qr-?code/i;
const WALLET_WORDS = /\bwallets?\b|metamask|phantom|wallet ?connect|\bscan\b.{0,40}\b(?:connect|sign|pay)\b/i;

/** Bridges of apps that open pages inside themselves. Source: Telegram's and Farcaster's mini-app documentation. */
const MINI_APP_FILE = /telegram-web-app\.js|@farcaster\/(?:frame|miniapp)-sdk/i;
const MINI_APP_META = 'meta[name="fc:frame"],meta[name="fc:miniapp"]';

const MOST_CANVASES = 20;

/**
 * Ways from this page to a wallet that cannot be read, by the markers they leave: one of each kind. Never an
 * accusation; honest pages have most of them. Bounded by what the reader took; nothing is run or asked.
 */
export function findWalletPaths(sources: PathSources): Path[] {
  const outward = outwardOf(sources);
  const looks: [Path['kind'], (sources: PathSources & Outward) => string | undefined][] = [
    ['walletconnect', walletConnectIn],
    ['deep-link', deepLinkIn],
    ['qr', codeIn],
    ['extension-port', portIn],
    ['mini-app', miniAppIn],
  ];
  return looks.flatMap(([kind, look]) => {
    const marker = look({ ...sources, outward });
    return marker === undefined ? [] : [{ kind, marker }];
  });
}

/** Marks of wallet windows that come up after a press; cheap enough to ask at every change. */
export function hasConnectWindow(document: Document): boolean {
  return CONNECT_ELEMENTS.some((name) => document.getElementsByTagName(name).length > 0);
}

/** Addresses of the page that may lead into an app, in order: most lead to the page's own site. */
function outwardOf({ doc }: PathSources): string[] {
  const own = ownStart(doc.url);
  const found: string[] = [];
  for (const { href } of doc.links) if (!href.startsWith(own)) found.push(href);
  for (const { href } of doc.actions) if (href !== undefined && !href.startsWith(own)) found.push(href);
  return found;
}

/** What addresses of the page's own site begin with; a space, which none does, where that site may open apps itself. */
function ownStart(url: string): string {
  const origin = canParseUrl(url) ? new URL(url).origin : 'null';
  return origin === 'null' || APP_SITE.test(origin) ? ' ' : `${origin}/`;
}

function walletConnectIn(sources: PathSources & Outward): string | undefined {
  const { document, inline, files, outward } = sources;
  if (outward.some((href) => /^wc:/i.test(href))) return 'a link that starts with wc:';
  const element = CONNECT_ELEMENTS.find((name) => document.getElementsByTagName(name).length > 0);
  if (element) return `its window <${element}>`;
  if (files.some((file) => CONNECT_CODE.test(file))) return 'a script file of its name';
  if (inline.some((text) => CONNECT_CODE.test(text))) return 'its name in a script of the page';
  return storedNames(sources).some((name) => CONNECT_STORED.test(name)) ? 'what it keeps in this browser' : undefined;
}

function storedNames({ stored }: PathSources): readonly string[] {
  try {
    return stored?.() ?? [];
  } catch {
    return [];
  }
}

function deepLinkIn({ outward, inline }: PathSources & Outward): string | undefined {
  for (const href of outward) {
    const scheme = SCHEME.exec(href)?.[1]?.toLowerCase();
    if (scheme && scheme !== 'wc') return `a link that starts with ${scheme}:`;
    const app = APP_LINK.exec(href)?.[1];
    if (app) return `a link to ${app.toLowerCase()}`;
  }
  for (const text of inline) {
    const [, scheme, app] = OPENED.exec(text) ?? [];
    if (scheme) return `a script that opens ${scheme.toLowerCase()}:`;
    if (app) return `a script that opens ${app.toLowerCase()}`;
  }
  return undefined;
}

function codeIn({ document, doc }: PathSources): string | undefined {
  const around = (block: number) =>
    doc.blocks
      .slice(Math.max(0, block - 3), block + 4)
      .map(({ text }) => text.slice(0, 300))
      .join(' ');
  const picture = doc.media.some(({ alt, src, block }) => {
    const file = src.startsWith('data:') ? '' : src.slice(0, 500);
    return QR.test(`${alt} ${file}`) && WALLET_WORDS.test(`${alt} ${around(block)}`);
  });
  if (picture) return 'a picture of a code beside words about wallets';
  const canvases = document.getElementsByTagName('canvas');
  for (let at = 0; at < canvases.length && at < MOST_CANVASES; at += 1) {
    const canvas = canvases[at];
    const names = ['id', 'class', 'aria-label'].map((name) => canvas?.getAttribute(name)?.slice(0, 200) ?? '');
    if (QR.test(names.join(' ')) && doc.signs.wallet) return 'a drawn code on a page that uses a wallet';
  }
  return undefined;
}

function portIn({ inline }: PathSources): string | undefined {
  return inline.some((text) => TALKS_TO_EXTENSION.test(text)) ? 'a script that writes to an extension' : undefined;
}

function miniAppIn({ document, files }: PathSources): string | undefined {
  const file = files.map((name) => MINI_APP_FILE.exec(name)?.[0]).find(Boolean);
  if (file) return file.startsWith('tele') ? "Telegram's script for mini apps" : "Farcaster's script for mini apps";
  return document.querySelector(MINI_APP_META) ? "Farcaster's mark for mini apps" : undefined;
}
