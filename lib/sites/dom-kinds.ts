import type { BlockKind } from '@/lib/core/page-doc.ts';
import { isDigit } from './letters.ts';

/** Tables of HTML names that decide how the generic reader cuts a page. Names are upper case. */

/** Nothing in these is text that a person reads. */
export const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS OBJECT EMBED HEAD AUDIO DATALIST MAP META LINK TITLE PARAM SOURCE TRACK'.split(
    ' ',
  ),
);

/** These stand in a line of text; everything else cuts it. */
export const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR CODE SLOT'.split(
    ' ',
  ),
);

/** Inline by name, but often laid out as a block; asked of the browser where there is one. */
export const OFTEN_BLOCK = new Set(['SPAN', 'A', 'LABEL', 'SLOT']);

/** A new one of these begins a new group. */
export const GROUPS = new Set(
  'SECTION ARTICLE ASIDE HEADER FOOTER NAV MAIN FORM FIGURE BLOCKQUOTE DIALOG DETAILS UL OL DL TABLE TR FIELDSET'.split(
    ' ',
  ),
);

const KIND_BY_NAME: Record<string, BlockKind> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'item',
  DT: 'item',
  DD: 'item',
  TD: 'cell',
  TH: 'cell',
  BLOCKQUOTE: 'quote',
  PRE: 'code',
  ASIDE: 'aside',
};

const KIND_BY_ROLE: Record<string, BlockKind> = {
  heading: 'heading',
  listitem: 'item',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
  blockquote: 'quote',
  complementary: 'aside',
};

/** Kind that an element gives to the text in it, or undefined when it does not change it. A role is any word, also "constructor". */
export function kindOf(name: string, role: string): BlockKind | undefined {
  return KIND_BY_NAME[name] ?? (Object.hasOwn(KIND_BY_ROLE, role) ? KIND_BY_ROLE[role] : undefined);
}

/** Heading level 1–6 from the name or `aria-level`. */
export function levelOf(name: string, ariaLevel: string | null): number {
  const level = KIND_BY_NAME[name] === 'heading' ? Number(name[1]) : Number(ariaLevel ?? 2);
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}

const BUTTON_WORDS = ['btn', 'button', 'cta'];
const TIMER_WORDS = ['count', 'timer'];

/** Cheap look before a pattern. */
function holdsOneOf(words: readonly string[], classes: string): boolean {
  if (classes === '') return false;
  const lower = classes.slice(0, 500).toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** Class words that sites give to links which look like buttons. */
export function looksLikeButton(classes: string): boolean {
  return holdsOneOf(BUTTON_WORDS, classes) && /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i.test(classes.slice(0, 500));
}

/** Class or id words of a running clock. */
export function looksLikeTimer(classes: string): boolean {
  return holdsOneOf(TIMER_WORDS, classes) && /count-?down|(?:^|[\s_-])timer(?:$|[\s_-])/i.test(classes.slice(0, 500));
}

/** "02 : 13 : 45", "2d 13h 45m 10s". */
export function isClockText(text: string): boolean {
  return (
    text.length <= 40 &&
    isDigit(text.charCodeAt(0)) &&
    /^\d{1,3}(?:\s?(?:[:.]|[dhms][a-z]{0,6},?)\s?\d{1,2}){2,3}\s?(?:s[a-z]{0,6})?$/i.test(text)
  );
}

/** Custom elements of well-known wallet connectors. Source: the documentation of Reown AppKit, Web3Modal, Onboard, TON Connect, Dynamic, thirdweb. */
export const WALLET_ELEMENTS = new Set([
  'W3M-BUTTON',
  'W3M-CONNECT-BUTTON',
  'W3M-MODAL',
  'APPKIT-BUTTON',
  'APPKIT-CONNECT-BUTTON',
  'APPKIT-MODAL',
  'WCM-MODAL',
  'ONBOARD-V2',
  'TC-ROOT',
  'DYNAMIC-WIDGET',
  'TW-CONNECT-WALLET',
]);
