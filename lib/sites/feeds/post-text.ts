import { absolute } from '../addresses.ts';
import { firstChildOf, nextOf } from '../covered-forms.ts';

export interface PostText {
  text: string;
  links: { text: string; href: string; start: number; end: number }[];
}

/** Links of one post that are kept: resolving an address takes longer than reading it, and no site's post has as many. */
const MOST_LINKS = 500;

/** Nodes of one post that are looked at: one for each character of the longest, and more. */
const MOST_NODES = 30_000;

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
  const reading: Reading = { base, limit, leave, isLine, pieces: [], length: 0, nodes: 0, last: '', links: [] };
  append(element, reading, 0);
  const text = reading.pieces.join('').slice(0, limit).trimEnd();
  const links = reading.links.filter((link) => link.start < text.length);
  return { text, links: links.map((link) => ({ ...link, end: Math.min(link.end, text.length) })) };
}

/** Text is kept in pieces: a long one that is asked for its end after each word is copied each time. */
interface Reading {
  base: string;
  limit: number;
  leave: ((element: Element) => boolean) | undefined;
  isLine: ((element: Element) => boolean) | undefined;
  pieces: string[];
  length: number;
  nodes: number;
  /** Last character so far. */
  last: string;
  links: PostText['links'];
}

function append(node: Node, reading: Reading, depth: number): void {
  if (depth > 40) return;
  for (let child = firstChildOf(node); child && reading.length < reading.limit; child = nextOf(child)) {
    if (++reading.nodes > MOST_NODES) return;
    if (child.nodeType === 3 && isBetweenLines(child as Text)) continue;
    if (child.nodeType === 3) addWords((child as Text).data.slice(0, reading.limit), reading);
    else if (child.nodeType === 1) appendElement(child as Element, reading, depth);
  }
}

function appendElement(element: Element, reading: Reading, depth: number): void {
  // A form's controls may cover its own name.
  const tag: unknown = element.tagName;
  const name = typeof tag === 'string' ? tag.toUpperCase() : 'FORM';
  if (name === 'SCRIPT' || name === 'STYLE' || name === 'SVG' || reading.leave?.(element)) return;
  if (name === 'BR') addWords('\n', reading);
  else if (name === 'IMG') addWords(element.getAttribute('alt') ?? '', reading);
  else if (name === 'A') appendLink(element, reading, depth);
  else {
    const isLine = LINES.test(name) || reading.isLine?.(element) === true;
    if (isLine) startLine(reading);
    append(element, reading, depth + 1);
    if (isLine) startLine(reading);
  }
}

function appendLink(element: Element, reading: Reading, depth: number): void {
  const { length: start, pieces } = reading;
  const from = pieces.length;
  append(element, reading, depth + 1);
  if (reading.links.length >= MOST_LINKS) return;
  const href = absolute(element.getAttribute('href') ?? '', reading.base);
  const text = pieces.slice(from).join('').trim();
  if (href && text !== '') reading.links.push({ text, href, start, end: reading.length });
}

/** White space beside a paragraph or a list is the markup's own: nobody sees it. */
function isBetweenLines(text: Text): boolean {
  if (text.data.length > 200 || text.data.trim() !== '') return false;
  return [text.previousSibling, text.nextSibling].some((beside) => beside !== null && LINES.test(beside.nodeName));
}

function startLine(reading: Reading): void {
  if (reading.length > 0 && reading.last !== '\n') addWords('\n', reading);
}

function addWords(words: string, reading: Reading): void {
  for (const piece of words.split(/(\n)/)) {
    const isStart = reading.length === 0;
    const shown = piece === '\n' ? (isStart ? '' : piece) : piece.replace(/\s+/g, ' ');
    const added = shown !== '\n' && (isStart || /\s/.test(reading.last)) ? shown.trimStart() : shown;
    if (added === '') continue;
    reading.pieces.push(added);
    reading.length += added.length;
    reading.last = added.slice(-1);
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
