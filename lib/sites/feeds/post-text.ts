import { absolute } from '../addresses.ts';
import { firstChildOf, nextOf } from '../covered-forms.ts';

export interface PostText {
  text: string;
  links: { text: string; href: string; start: number; end: number }[];
}

/** Elements that begin a line of their own on every site; `div` and `span` do so on some only. */
const LINES = /^(?:P|PRE|BLOCKQUOTE|UL|OL|LI|H[1-6])$/;

/**
 * Text of a post as people see it: line breaks kept, other white space collapsed, emoji pictures as characters. At most
 * `limit` UTF-16 units. Links keep what they show and where they go, seen from `base`. `leave` names elements that stand
 * inside the text without being part of it: the time, the mark "edited". `isLine` names more elements that begin a line
 * of their own on this site.
 */
export function readPostText(
  element: Element,
  base: string,
  limit: number,
  leave?: (element: Element) => boolean,
  isLine?: (element: Element) => boolean,
): PostText {
  const result: PostText = { text: '', links: [] };
  append(element, result, { base, limit, leave, isLine }, 0);
  const end = result.text.slice(0, limit).trimEnd().length;
  result.text = result.text.slice(0, end);
  result.links = result.links.filter((link) => link.start < end);
  for (const link of result.links) link.end = Math.min(link.end, end);
  return result;
}

interface Reading {
  base: string;
  limit: number;
  leave: ((element: Element) => boolean) | undefined;
  isLine: ((element: Element) => boolean) | undefined;
}

function append(node: Node, result: PostText, how: Reading, depth: number): void {
  if (depth > 40) return;
  for (let child = firstChildOf(node); child && result.text.length < how.limit; child = nextOf(child)) {
    if (child.nodeType === 3 && isBetweenLines(child as Text)) continue;
    if (child.nodeType === 3) addWords((child as Text).data.slice(0, how.limit), result);
    else if (child.nodeType === 1) appendElement(child as Element, result, how, depth);
  }
}

function appendElement(element: Element, result: PostText, how: Reading, depth: number): void {
  // A form's controls may cover its own name.
  const tag: unknown = element.tagName;
  const name = typeof tag === 'string' ? tag.toUpperCase() : 'FORM';
  if (name === 'SCRIPT' || name === 'STYLE' || name === 'SVG' || how.leave?.(element)) return;
  if (name === 'BR') addWords('\n', result);
  else if (name === 'IMG') addWords(element.getAttribute('alt') ?? '', result);
  else if (name === 'A') {
    const start = result.text.length;
    append(element, result, how, depth + 1);
    const href = absolute(element.getAttribute('href') ?? '', how.base);
    const text = result.text.slice(start);
    if (href && text.trim() !== '') result.links.push({ text: text.trim(), href, start, end: result.text.length });
  } else if (LINES.test(name) || how.isLine?.(element)) {
    startLine(result);
    append(element, result, how, depth + 1);
    startLine(result);
  } else append(element, result, how, depth + 1);
}

/** White space beside a paragraph or a list is the markup's own: nobody sees it. */
function isBetweenLines(text: Text): boolean {
  if (text.data.length > 200 || text.data.trim() !== '') return false;
  return [text.previousSibling, text.nextSibling].some((beside) => beside !== null && LINES.test(beside.nodeName));
}

function startLine(result: PostText): void {
  if (result.text !== '' && !result.text.endsWith('\n')) addWords('\n', result);
}

function addWords(words: string, result: PostText): void {
  for (const piece of words.split(/(\n)/)) {
    if (piece === '\n') result.text += result.text === '' ? '' : '\n';
    else {
      const shown = piece.replace(/\s+/g, ' ');
      const atStart = result.text === '' || /\s/.test(result.text.slice(-1));
      result.text += atStart ? shown.trimStart() : shown;
    }
  }
}

/** Short stable number of a text, base 36, for posts whose id cannot be read. FNV-1a, 32 bit. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
