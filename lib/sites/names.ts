import { firstChildOf, nextOf, parentOf } from './covered-forms.ts';
import { collapse } from './plain-words.ts';

const MAX_NAME = 300;
/** Nodes that are looked at for one name. */
const MAX_STEPS = 300;

/** Text of an element, white space collapsed, at most `limit` characters. What lies behind is not even looked at. */
export function wordsOf(element: Element | null | undefined, limit = MAX_NAME): string {
  if (!element) return '';
  let text = '';
  let node: Node | null = firstChildOf(element);
  for (let steps = 0; node && text.length < limit * 2 && steps < MAX_STEPS; steps++) {
    if (node.nodeType === 3) text += (node as Text).data.slice(0, limit * 2);
    node = firstChildOf(node) ?? after(node, element);
  }
  return collapse(text).slice(0, limit);
}

/** The next node in reading order below `root`, past everything inside `node`. */
function after(node: Node, root: Element): Node | null {
  let from: Node | null = node;
  while (from && from !== root) {
    const next = nextOf(from);
    if (next) return next;
    from = parentOf(from);
  }
  return null;
}

/** Accessible name of a button or a link: aria-label, labelled-by, its text, alt of an image in it, title, value. */
export function nameOfButton(element: Element): string {
  const given = attribute(element, 'aria-label') || labelledBy(element) || wordsOf(element);
  if (given) return given;
  const image = element.querySelector('img[alt]');
  return attribute(image, 'alt') || attribute(element, 'value') || attribute(element, 'title');
}

/** Everything that tells a person what to type into a field: label, aria-label, placeholder, and its own name. */
export function nameOfField(element: Element): string {
  const label = labelFor(element) || labelledBy(element) || attribute(element, 'aria-label');
  const parts = [label, attribute(element, 'placeholder'), attribute(element, 'name') || attribute(element, 'id')];
  return [...new Set(parts.filter((part) => part !== ''))].join(' · ').slice(0, MAX_NAME);
}

export function attribute(element: Element | null | undefined, name: string): string {
  const value = element?.getAttribute(name) ?? '';
  return value === '' ? '' : collapse(value.slice(0, 2_000)).slice(0, MAX_NAME);
}

function labelledBy(element: Element): string {
  const given = element.getAttribute('aria-labelledby') ?? '';
  if (given === '') return '';
  const ids = given
    .slice(0, 500)
    .split(/\s+/, 4)
    .filter((id) => id !== '');
  const labels = ids.map((id) => (mayLookUp(element) ? element.ownerDocument.getElementById(id) : null));
  return collapse(labels.map((label) => wordsOf(label)).join(' '));
}

function labelFor(element: Element): string {
  const around = wordsOf(element.closest('label'));
  if (around) return around;
  const id = element.getAttribute('id') ?? '';
  if (!/^[\w:.-]{1,200}$/.test(id) || !mayLookUp(element)) return '';
  return wordsOf(element.ownerDocument.querySelector(`label[for="${id}"]`));
}

/** Labels looked up in one reading of a document: each look-up may walk the whole page. */
const MOST_LOOK_UPS = 300;
const lookUps = new WeakMap<Document, number>();

/** Begins a new reading: labels may be looked up again. */
export function forgetLookUps(document: Document): void {
  lookUps.delete(document);
}

function mayLookUp(element: Element): boolean {
  const done = lookUps.get(element.ownerDocument) ?? 0;
  lookUps.set(element.ownerDocument, done + 1);
  return done < MOST_LOOK_UPS;
}
