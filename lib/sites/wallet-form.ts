import type { PageDoc } from '@/lib/core/page-doc.ts';
import { attribute, nameOfField, wordsOf } from './names.ts';

/** Wallets whose look is copied, with the domains of their makers. Source: the wallets' own sites. */
const BRANDS: readonly { name: string; pattern: RegExp; domains: readonly string[] }[] = [
  { name: 'MetaMask', pattern: /\bmeta ?mask\b/i, domains: ['metamask.io', 'consensys.io'] },
  { name: 'Phantom', pattern: /\bphantom\b/i, domains: ['phantom.com', 'phantom.app'] },
  { name: 'Trust Wallet', pattern: /\btrust ?wallet\b/i, domains: ['trustwallet.com'] },
  { name: 'Coinbase Wallet', pattern: /\bcoinbase wallet\b/i, domains: ['coinbase.com', 'base.app'] },
  { name: 'Ledger', pattern: /\bledger (?:live|wallet|nano)\b/i, domains: ['ledger.com'] },
  { name: 'Trezor', pattern: /\btrezor\b/i, domains: ['trezor.io'] },
  { name: 'Rabby', pattern: /\brabby\b/i, domains: ['rabby.io'] },
  { name: 'Exodus', pattern: /\bexodus\b/i, domains: ['exodus.com'] },
  { name: 'Keplr', pattern: /\bkeplr\b/i, domains: ['keplr.app'] },
  { name: 'Solflare', pattern: /\bsolflare\b/i, domains: ['solflare.com'] },
  { name: 'TronLink', pattern: /\btronlink\b/i, domains: ['tronlink.org'] },
];

const MOST_FIELDS = 10;
/** A dialog says little: what holds more words than this is the page around it. */
const DIALOG_WORDS = 450;
const MOST_ABOVE = 9;
/** `NodeFilter.SHOW_TEXT`, which not every document outside a browser names. */
const TEXT_NODES = 4;
const MOST_PIECES = 200;
/** Fields beside the password that make it an ordinary account of a site. */
const ACCOUNT = 'input[type="email"],input[type="text"],input[type="tel"],input:not([type]),input[autocomplete]';

/**
 * A small form that bears a wallet's name and asks for a password alone, as wallets do in their own windows and web
 * pages do not. In: any document and the host it was opened at. Nothing on the maker's own domains.
 */
export function findWalletForm(document: Document, host: string): PageDoc['signs']['walletForm'] {
  const fields = document.querySelectorAll('input[type="password"]');
  for (let at = 0; at < fields.length && at < MOST_FIELDS; at += 1) {
    const field = fields[at];
    const form = field && dialogAround(field);
    if (!form || hasAccount(form)) continue;
    const shown = `${wordsIn(form)} ${picturesIn(form)}`;
    const brand = BRANDS.find(({ pattern }) => pattern.test(shown));
    const isOwn = brand?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    if (brand && !isOwn)
      return { brand: brand.name, field: nameOfField(field).split(' · ', 1)[0]?.slice(0, 80) || 'password' };
  }
  return undefined;
}

/** The largest box around a field that is still small enough to be a dialog. */
function dialogAround(field: Element): Element | undefined {
  let box: Element | undefined;
  let above = field.parentElement;
  for (let step = 0; above && step < MOST_ABOVE && above.tagName !== 'BODY'; step += 1) {
    if (wordsOf(above, DIALOG_WORDS + 1).length > DIALOG_WORDS) break;
    box = above;
    above = above.parentElement;
  }
  return box;
}

/** Its text, piece by piece: a name in a heading must not run into the words below it. */
function wordsIn(form: Element): string {
  const walker = form.ownerDocument.createTreeWalker(form, TEXT_NODES);
  const pieces: string[] = [];
  for (let seen = 0; seen < MOST_PIECES && walker.nextNode(); seen += 1) {
    pieces.push((walker.currentNode.nodeValue ?? '').slice(0, DIALOG_WORDS));
  }
  return pieces.join(' ');
}

function hasAccount(form: Element): boolean {
  return [...form.querySelectorAll(ACCOUNT)].some((input) => input.getAttribute('type') !== 'password');
}

/** What pictures in it are called: alternative texts and the names of their files. */
function picturesIn(form: Element): string {
  const pictures = [...form.querySelectorAll('img,svg')].slice(0, 10);
  return pictures
    .map((picture) => {
      const file = (picture.getAttribute('src') ?? '').slice(0, 300).split('/').at(-1) ?? '';
      return `${attribute(picture, 'alt')} ${attribute(picture, 'aria-label')} ${file.replace(/[-_.]/g, ' ')}`;
    })
    .join(' ');
}
