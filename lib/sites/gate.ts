import { asksForSecret } from '@/lib/core/secret-field.ts';
import { MAX_TOPIC_TEXT, type TopicSigns } from '@/lib/core/topic.ts';
import { asksForWallet, collapse } from './plain-words.ts';

/** Nodes looked at on one page, so that a huge page costs no more than a large one. */
const MOST_NODES = 12_000;
/** Links from the top of the page, and from its end, where the footer names explorers and chats. */
const FIRST_LINKS = 200;
const LAST_LINKS = 100;
/** Fields and buttons looked at. */
const MOST_CONTROLS = 150;
/** A button with more characters than this, markup's white space included, is no button. */
const LONGEST_NAME = 200;
/** Inline scripts: how many, and how long one may be, to be searched for wallet calls. */
const MOST_SCRIPTS = 40;
const LONGEST_SCRIPT = 20_000;

const NO_TEXT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'PRE',
  'TEXTAREA',
  'SELECT',
  'OBJECT',
]);

/** "Connect wallet" in zh, ja, ko, ru, es, pt, tr and vi. */
const CONNECT_ELSEWHERE =
  /连接钱包|連接錢包|ウォレットを?接続|지갑 ?연결|подключить кошел|conectar (?:la |tu |a |sua )?(?:billetera|cartera|wallet|carteira)|cüzdan(?:ı|ını)? bağla|kết nối ví/i;
/** Elements of common connectors. Source: the documentation of AppKit, Onboard, TON Connect, Dynamic, RainbowKit, Privy. */
const WALLET_ELEMENTS =
  'w3m-button,appkit-button,w3m-modal,wcm-modal,onboard-v2,tc-root,dynamic-widget,[data-rk],.wallet-adapter-button,#privy-modal-content';
const WALLET_CALL =
  /\bethereum\.(?:request|enable|isMetaMask)\b|\beth_(?:requestAccounts|sendTransaction|signTypedData)|\bsolana\.connect\b|eip6963:|personal_sign/;
const WALLET_SCRIPT = /walletconnect|web3modal|appkit|wagmi|ethers[.@-]|web3(?:\.min)?\.js|tonconnect|solana[-/]web3/i;

/**
 * What can be seen of a page at no cost worth naming: text nodes without layout, link hosts, buttons and fields. Bounded
 * on every page. In: any document. Out: the signs that `topicOf` weighs. Reads only, never throws on odd markup.
 */
export function gateSigns(document: Document): TopicSigns {
  const title = [
    titleOf(document),
    metaOf(document, 'description'),
    metaOf(document, 'og:title'),
    metaOf(document, 'og:site_name'),
  ];
  return {
    host: hostOf(document),
    title: title.join(' ').slice(0, 1_000),
    text: textOf(document.querySelector('body')),
    linkHosts: linkHostsOf(document),
    walletUse: usesWallet(document),
    secretField: hasSecretField(document, titleOf(document)),
  };
}

function hostOf(document: Document): string {
  return (document.location?.hostname ?? '').toLowerCase();
}

function titleOf(document: Document): string {
  return document.querySelector('head > title')?.textContent ?? '';
}

function metaOf(document: Document, name: string): string {
  const found = document.querySelector(`meta[name="${name}"],meta[property="${name}"]`);
  return found?.getAttribute('content') ?? '';
}

/** Text of the page in document order, without scripts, styles and code blocks. */
function textOf(root: Node | null): string {
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = root;
  for (let seen = 0; node && seen < MOST_NODES && length < MAX_TOPIC_TEXT; seen += 1) {
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').trim() : '';
    if (text !== '') {
      parts.push(text);
      length += text.length + 1;
    }
    node = following(node, root);
  }
  return parts.join(' ').slice(0, MAX_TOPIC_TEXT);
}

function following(node: Node, root: Node | null): Node | null {
  if (node.firstChild && !NO_TEXT.has(node.nodeName.toUpperCase())) return node.firstChild;
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

function linkHostsOf(document: Document): string[] {
  const anchors = document.getElementsByTagName('a');
  const hosts = new Set<string>();
  for (let at = 0; at < anchors.length; at += 1) {
    if (at === FIRST_LINKS && anchors.length > FIRST_LINKS + LAST_LINKS) at = anchors.length - LAST_LINKS;
    const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:\s]{3,253})/i.exec(anchors[at]?.getAttribute('href') ?? '')?.[1];
    if (host) hosts.add(host.toLowerCase());
  }
  return [...hosts];
}

function usesWallet(document: Document): boolean {
  if (document.querySelector(WALLET_ELEMENTS)) return true;
  return hasConnectButton(document) || hasWalletScript(document);
}

function hasConnectButton(document: Document): boolean {
  const controls = document.querySelectorAll(
    'button,[role="button"],input[type="button"],input[type="submit"],a[class*="btn"],a[class*="button"]',
  );
  for (let at = 0; at < controls.length && at < MOST_CONTROLS; at += 1) {
    const control = controls[at];
    const names = [control?.textContent, control?.getAttribute('value'), control?.getAttribute('aria-label')];
    if (names.some((name) => name && name.length < LONGEST_NAME && connects(collapse(name)))) return true;
  }
  return false;
}

function connects(name: string): boolean {
  return asksForWallet(name) || CONNECT_ELSEWHERE.test(name);
}

function hasWalletScript(document: Document): boolean {
  const scripts = document.getElementsByTagName('script');
  for (let at = 0; at < scripts.length && at < MOST_SCRIPTS; at += 1) {
    const script = scripts[at];
    const source = script?.getAttribute('src');
    if (source ? WALLET_SCRIPT.test(source) : script && runs(script) && WALLET_CALL.test(startOf(script))) return true;
  }
  return false;
}

/** Data islands are scripts by name only, and often the largest thing on a page. */
function runs(script: Element): boolean {
  return !/json|template|html|x-/i.test(script.getAttribute('type') ?? '');
}

function startOf(script: Element): string {
  return (script.firstChild?.nodeValue ?? '').slice(0, LONGEST_SCRIPT);
}

function hasSecretField(document: Document, title: string): boolean {
  const fields = document.querySelectorAll('input,textarea');
  let words = 0;
  for (let at = 0; at < fields.length && at < MOST_CONTROLS; at += 1) {
    const field = fields[at];
    if (!field || field.getAttribute('type') === 'hidden') continue;
    const name = nameOf(document, field);
    if (asksForSecret(name, title)) return true;
    if (/\b(?:word|phrase|seed)[ _#-]{0,2}\d{1,2}\b/i.test(name)) words += 1;
  }
  return words >= 12;
}

/** Label, placeholder, name and id of a field, joined. */
function nameOf(document: Document, field: Element): string {
  const id = field.getAttribute('id') ?? '';
  const label = /^[\w-]{1,80}$/.test(id) ? document.querySelector(`label[for="${id}"]`) : field.closest('label');
  const said = ['placeholder', 'aria-label', 'name', 'title'].map((name) => field.getAttribute(name) ?? '');
  return [label?.textContent?.slice(0, 200), ...said, id].join(' ');
}
