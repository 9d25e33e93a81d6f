import { hostOf } from '@/lib/core/host-of.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { looksLikeArticle, markArticle } from './article.ts';
import { buildDoc } from './doc-builder.ts';
import { DomWalk } from './dom-walk.ts';
import { readScripts } from './inline-scripts.ts';
import { forgetLookUps } from './names.ts';
import { readMeta } from './page-meta.ts';
import { type Places, placesOf } from './places.ts';
import { asksForWallet } from './plain-words.ts';
import type { Look } from './walk-state.ts';
import { findWalletForm } from './wallet-form.ts';
import { findWalletPaths } from './wallet-paths.ts';

/**
 * Marks that wallet connectors leave in a page. One by one: browsers look up each of these faster than all as one list.
 * Source: RainbowKit, wallet-adapter-react-ui and Privy documentation.
 */
const CONNECTORS = ['[data-rk]', '.wallet-adapter-button', '#privy-modal-content', '[class*="ConnectWallet"]'];

/**
 * Reads any page. One walk over the DOM; never throws: what goes wrong is named in `missing`.
 * `isHidden` and `isBlock` are the browser's answers about layout; without them only the markup decides.
 */
export function readGeneric(document: Document, options: { url: string } & Look): { doc: PageDoc; places: Places } {
  const builder = buildDoc('generic', options.url);
  const { doc } = builder;
  forgetLookUps(document);
  const walk = new DomWalk(builder, options);
  const places = placesOf(walk.sources, () => document.body);
  attempt(doc, 'the description of the page', () => readMeta(document, doc));
  attempt(doc, 'part of the page', () => {
    if (document.body) walk.read(document.body);
  });
  attempt(doc, 'where the article begins and ends', () => {
    if (looksLikeArticle(document, doc)) markArticle(document, doc, walk.sources);
  });
  doc.signs.wallet =
    walk.walletSeen ||
    doc.actions.some(({ kind, name }) => kind !== 'field' && mayConnect(name) && asksForWallet(name)) ||
    CONNECTORS.some((mark) => document.querySelector(mark) !== null);
  attempt(doc, 'the scripts of the page', () => readSigns(document, doc, options));
  if (walk.closedFrames > 0) builder.miss(frames(walk.closedFrames));
  return { doc, places };
}

/** Plain search before the patterns: few buttons connect anything. */
function mayConnect(name: string): boolean {
  return name.toLowerCase().includes('connect');
}

/** What scripts, forms and links of the page can do, beside its words. */
function readSigns(document: Document, doc: PageDoc, { stored }: Look): void {
  const { inspection, clipboard, web3Code, inline, files } = readScripts(document);
  doc.signs.inspection = inspection;
  if (clipboard !== undefined) doc.signs.clipboard = clipboard;
  if (web3Code !== undefined) doc.signs.web3Code = web3Code;
  const form = findWalletForm(document, hostOf(doc.url));
  if (form) doc.signs.walletForm = form;
  doc.signs.walletPaths = findWalletPaths({
    document,
    doc,
    inline,
    files,
    stored: doc.signs.wallet ? stored : undefined,
  });
}

function attempt(doc: PageDoc, what: string, step: () => void): void {
  try {
    step();
  } catch {
    doc.missing.push(what);
  }
}

function frames(count: number): string {
  return count === 1 ? 'a frame from another site' : `${count} frames from other sites`;
}
