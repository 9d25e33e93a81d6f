import { asksForSecret } from '@/lib/core/secret-field.ts';
import { MAX_TOPIC_TEXT, type TopicSigns, topicOf } from '@/lib/core/topic.ts';
import { FEED_ROOT } from './feeds/feed-root.ts';
import { hasReasonToLook } from './first-look.ts';
import { asksForWallet, collapse } from './plain-words.ts';

/** `NodeFilter.SHOW_TEXT`, which not every document outside a browser names. */
const TEXT_NODES = 4;
/** Text nodes looked at on one page, so that a huge page costs no more than a large one. */
const MOST_TEXT_NODES = 6_000;
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

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE']);

/** "Connect wallet" in zh, ja, ko, ru, es, pt, tr and vi. */
const CONNECT_ELSEWHERE =
  /连接钱包|連接錢包|ウォレットを?接続|지갑 ?연결|подключить кошел|conectar (?:la |tu |a |sua )?(?:billetera|cartera|wallet|carteira)|cüzdan(?:ı|ını)? bağla|kết nối ví/i;
/** Elements and classes of common connectors. Source: the documentation of AppKit, Onboard, TON Connect, Dynamic and Solana's wallet adapter. */
const WALLET_MARKUP =
  'w3m-button,appkit-button,w3m-modal,wcm-modal,onboard-v2,tc-root,dynamic-widget,.wallet-adapter-button';
/** A name that does not stand in the text. */
const CONNECT_ATTRIBUTE = '[aria-label*="connect" i],input[value*="connect" i]';
const DESCRIBES = /^(?:description|og:title|og:description|og:site_name)$/i;
const WALLET_CALL =
  /\bethereum\.(?:request|enable|isMetaMask)\b|\beth_(?:requestAccounts|sendTransaction|signTypedData)|\bsolana\.connect\b|eip6963:|personal_sign/;
const WALLET_SCRIPT = /walletconnect|web3modal|appkit|wagmi|ethers[.@-]|web3(?:\.min)?\.js|tonconnect|solana[-/]web3/i;

/** The gate: is this page our subject, and by which signs? Feeds on hosts that we know by name do not wait for it. */
export function judgeGate(document: Document): { ours: boolean; why: string[] } {
  if (document.querySelector(FEED_ROOT)) return { ours: true, why: ['posts'] };
  return hasReasonToLook(document) ? topicOf(gateSigns(document)) : { ours: false, why: [] };
}

/**
 * What can be seen of a page at no cost worth naming: text nodes without layout, link hosts, buttons and fields. Bounded
 * on every page. In: any document. Out: the signs that `topicOf` weighs. Reads only, never throws on odd markup.
 */
export function gateSigns(document: Document): TopicSigns {
  const title = titleOf(document);
  const text = textOf(document);
  return {
    host: hostOf(document),
    title: [title, ...descriptionsOf(document)].join(' ').slice(0, 1_000),
    text,
    linkHosts: linkHostsOf(document),
    walletUse: usesWallet(document, text),
    secretField: hasSecretField(document, title, text),
  };
}

function hostOf(document: Document): string {
  return (document.location?.hostname ?? '').toLowerCase();
}

function titleOf(document: Document): string {
  return document.querySelector('head > title')?.textContent ?? '';
}

function descriptionsOf(document: Document): string[] {
  const metas = [...(document.querySelector('head')?.getElementsByTagName('meta') ?? [])].slice(0, MOST_CONTROLS);
  const described = metas.filter((meta) =>
    DESCRIBES.test(meta.getAttribute('name') ?? meta.getAttribute('property') ?? ''),
  );
  return described.map((meta) => (meta.getAttribute('content') ?? '').slice(0, 400));
}

/** Text of the page in document order, without scripts, styles and code blocks. */
function textOf(document: Document): string {
  const body = document.querySelector('body');
  if (!body) return '';
  const hasCode = document.getElementsByTagName('pre').length > 0;
  const walker = document.createTreeWalker(body, TEXT_NODES);
  const parts: string[] = [];
  let length = 0;
  for (let seen = 0; seen < MOST_TEXT_NODES && length < MAX_TOPIC_TEXT && walker.nextNode(); seen += 1) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    if (text === '' || isSkipped(walker.currentNode.parentElement, hasCode)) continue;
    parts.push(text);
    length += text.length + 1;
  }
  return parts.join(' ').slice(0, MAX_TOPIC_TEXT);
}

function isSkipped(parent: Element | null, hasCode: boolean): boolean {
  // A form's controls may cover its own name and methods; a form is none of these.
  const name: unknown = parent?.nodeName;
  if (!parent || typeof name !== 'string' || typeof parent.closest !== 'function') return false;
  return NO_TEXT.has(name.toUpperCase()) || (hasCode && parent.closest('pre') !== null);
}

function linkHostsOf(document: Document): string[] {
  const anchors = document.querySelectorAll('a[href*="//"]');
  const hosts = new Set<string>();
  for (let at = 0; at < anchors.length; at += 1) {
    if (at === FIRST_LINKS && anchors.length > FIRST_LINKS + LAST_LINKS) at = anchors.length - LAST_LINKS;
    const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:\s]{3,253})/i.exec(anchors[at]?.getAttribute('href') ?? '')?.[1];
    if (host) hosts.add(host.toLowerCase());
  }
  return [...hosts];
}

function usesWallet(document: Document, text: string): boolean {
  if (document.querySelector(WALLET_MARKUP)) return true;
  // What a button says stands in the text as well, so most pages need no look at their buttons.
  const mayConnect =
    /\bconnect/i.test(text) || CONNECT_ELSEWHERE.test(text) || document.querySelector(CONNECT_ATTRIBUTE) !== null;
  return (mayConnect && hasConnectButton(document)) || hasWalletScript(document);
}

function hasConnectButton(document: Document): boolean {
  const anchors = firstOf(document.getElementsByTagName('a'));
  const controls = [
    ...firstOf(document.getElementsByTagName('button')),
    ...firstOf(document.getElementsByTagName('input')),
    ...firstOf(document.querySelectorAll('[role="button"]')),
    ...anchors.filter((anchor) => /btn|button/i.test(anchor.getAttribute('class') ?? '')),
  ];
  return controls.some((control) => {
    const names = [control.textContent, control.getAttribute('value'), control.getAttribute('aria-label')];
    return names.some((name) => name && name.length < LONGEST_NAME && connects(collapse(name)));
  });
}

/** The first elements of a list, without asking how long it is. */
function firstOf(list: ArrayLike<Element>): Element[] {
  const first: Element[] = [];
  for (let at = 0; at < MOST_CONTROLS; at += 1) {
    const element = list[at];
    if (!element) break;
    first.push(element);
  }
  return first;
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

function hasSecretField(document: Document, title: string, text: string): boolean {
  const inputs = firstOf(document.getElementsByTagName('input'));
  // What a label says stands in the text as well: labels are looked up only where the text gives a reason to.
  const labelled = asksForSecret(text, title);
  let words = 0;
  for (const field of [...inputs, ...firstOf(document.getElementsByTagName('textarea'))]) {
    if (field.getAttribute('type') === 'hidden') continue;
    const name = `${labelled ? labelOf(document, field) : ''} ${ownNames(field)}`;
    if (asksForSecret(name, title)) return true;
    if (/\b(?:word|phrase|seed)[ _#-]{0,2}\d{1,2}\b/i.test(name)) words += 1;
  }
  return words >= 12;
}

function ownNames(field: Element): string {
  return ['placeholder', 'aria-label', 'name', 'title', 'id'].map((name) => field.getAttribute(name) ?? '').join(' ');
}

function labelOf(document: Document, field: Element): string {
  const id = field.getAttribute('id') ?? '';
  const label = /^[\w-]{1,80}$/.test(id) ? document.querySelector(`label[for="${id}"]`) : field.closest('label');
  return label?.textContent?.slice(0, 200) ?? '';
}
