import type { PageDoc } from '@/lib/core/page-doc.ts';
import { isDigit, isPlainLetter } from './letters.ts';
import { leadsIn } from './plain-words.ts';

/** Hidden by its own markup: the `hidden` attribute or an inline style. `aria-hidden` text is still seen by eyes. */
export function hiddenByItself(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style === null || style === '') return false;
  return hidesByStyle(style.slice(0, 2_000));
}

function hidesByStyle(style: string): boolean {
  const lower = style.toLowerCase();
  if (!lower.includes('none') && !lower.includes('hidden') && !lower.includes('collapse')) return false;
  return /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse))/i.test(style);
}

/** One of several boxes of the same make side by side: list items and table cells with structure, divs with equal classes. */
export function isCard(name: string, element: Element): boolean {
  const first = element.firstElementChild;
  if (!first) return false;
  if (name === 'LI')
    return /^(?:P|DIV|H[1-6]|SECTION|ARTICLE|FIGURE)$/.test(first.tagName) && first.nextElementSibling !== null;
  if (name !== 'DIV' && name !== 'A') return false;
  return isTwin(element.nextElementSibling, name, element) || isTwin(element.previousElementSibling, name, element);
}

function isTwin(sibling: Element | null, name: string, element: Element): boolean {
  if (sibling === null || sibling.tagName !== name) return false;
  return (sibling.getAttribute('class') ?? '') === (element.getAttribute('class') ?? '');
}

/**
 * `<span>500K</span><span>users</span>`: two pieces that stand side by side without a space between them in the markup.
 * Letters that are animated one by one stay together.
 */
export function looksSplit(element: Element): boolean {
  const before = element.previousSibling;
  if (before?.nodeType !== 1) return false;
  return endsInWord(edgeText(before, 'lastChild')) && beginsInWord(edgeText(element, 'firstChild'));
}

/** Longer than a letter, with a letter, a number, `%` or `+` at its end. */
function endsInWord(text: string): boolean {
  if (text.length < 2) return false;
  const code = text.charCodeAt(text.length - 1);
  if (code >= FIRST_MARKED) return /[\p{L}\p{N}]$/u.test(text.slice(-2));
  return isPlainLetter(code) || isDigit(code) || code === 0x25 || code === 0x2b;
}

/** Longer than a letter, with a letter, a number or a sign of money at its start. */
function beginsInWord(text: string): boolean {
  if (text.length < 2) return false;
  const code = text.charCodeAt(0);
  if (code >= FIRST_MARKED) return /^[\p{L}\p{N}€£]/u.test(text.slice(0, 2));
  return isPlainLetter(code) || isDigit(code) || code === 0x24;
}

/** From this code on a letter may have a mark or belong to another alphabet. */
const FIRST_MARKED = 0x80;

/** Text at one end of an element, found in a bounded number of steps. */
function edgeText(element: Node, side: 'firstChild' | 'lastChild'): string {
  let node: Node | null = element;
  for (let steps = 0; node && steps < 20; steps++) {
    if (node.nodeType === 3) return (node as Text).data;
    node = node[side];
  }
  return '';
}

/** Begins with a bullet written as text. */
export function opensLine(text: string): boolean {
  return !isPlainLetter(text.charCodeAt(0)) && /^\s{0,20}(?:[-–•·▪◦‣*✓✔✅❌✗]|\d{1,2}[.)])\s/u.test(text);
}

/** One of several links in a row with nothing between them: a menu, where each is a line of its own. */
export function isMenuLink(element: Element): boolean {
  return isLinkBeside(element, 'previousSibling') || isLinkBeside(element, 'nextSibling');
}

function isLinkBeside(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let beside = element[side];
  if (beside?.nodeType === 3 && (beside as Text).data.trim() === '') beside = beside[side];
  return beside?.nodeType === 1 && (beside as Element).tagName === 'A';
}

/**
 * Index of the Block right before a list that introduces it, or −1. Items that are only written as text ("- one")
 * share the lead of the item before, and need a lead-in with a colon.
 */
export function leadBefore(doc: PageDoc, written = false): number {
  let last = doc.blocks.at(-1);
  if (last?.kind === 'alt') last = doc.blocks.at(-2);
  if (!last) return -1;
  if (leadsIn(last.text) && last.kind !== 'heading') return last.index;
  if (written && last.kind === 'item') return last.lead;
  return !written && last.kind === 'paragraph' && last.text.length <= 80 ? last.index : -1;
}
