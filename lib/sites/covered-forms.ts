/**
 * A form shows its controls as properties of itself: `<input name="nextSibling">` covers the real `nextSibling`, also
 * for content scripts (tried in Chromium). Such a form could send a reader in circles or stop it. Only forms do this;
 * the getters of the interface itself cannot be covered. Source: the HTML standard, LegacyOverrideBuiltIns on forms.
 */
const FUNCTIONS = ['getAttribute', 'hasAttribute', 'hasAttributes', 'closest', 'querySelector'] as const;
const PLACES = ['previousSibling', 'lastChild', 'ownerDocument', 'isConnected'] as const;
const ELEMENT_PLACES = ['shadowRoot', 'firstElementChild', 'nextElementSibling', 'previousElementSibling'] as const;

type Step = 'firstChild' | 'nextSibling' | 'parentNode';

export function firstChildOf(node: Node): Node | null {
  return step(node, 'firstChild');
}

export function nextOf(node: Node): Node | null {
  return step(node, 'nextSibling');
}

export function parentOf(node: Node): Node | null {
  return step(node, 'parentNode');
}

/** Whether this is a form one of whose controls covers something that a reader asks of elements. */
export function isCoveredForm(node: Node): boolean {
  if (!isForm(node)) return false;
  const form = node as HTMLFormElement;
  return (
    typeof form.tagName !== 'string' ||
    typeof form.nodeType !== 'number' ||
    FUNCTIONS.some((name) => typeof form[name] !== 'function') ||
    PLACES.some((name) => form[name] !== native(Node.prototype, name, form)) ||
    ELEMENT_PLACES.some((name) => form[name] !== native(Element.prototype, name, form))
  );
}

function step(node: Node, name: Step): Node | null {
  return isForm(node) ? (native(Node.prototype, name, node) as Node | null) : node[name];
}

/** The `tagName` of an element that is no form: its properties are its own. A covered name is no string. */
export function isNameOfOther(tag: unknown): tag is string {
  return typeof tag === 'string' && (tag.length !== 4 || tag.toUpperCase() !== 'FORM');
}

/** The name is looked at first: it is cheap. */
function isForm(node: Node): boolean {
  const tag: unknown = (node as Element).tagName;
  if (tag === undefined || isNameOfOther(tag)) return false;
  return typeof HTMLFormElement !== 'undefined' && node instanceof HTMLFormElement;
}

function native(prototype: object, name: string, node: Node): unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(node);
}
