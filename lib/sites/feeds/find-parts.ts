/** Elements of one post by the value of one attribute, for as long as that post is read. */
interface Index {
  root: ParentNode;
  /** How a selector begins that names a value of the attribute and nothing before it. */
  opening: string;
  elements: Map<string, Element[]>;
}
let index: Index | undefined;

/**
 * Reads one post with a single search for everything that has `attribute` (a site's test ids, say), instead of one
 * search for each part that is found by it. Only for work that is done when it returns, so that nothing changes meanwhile.
 */
export function readIndexed<Value>(root: ParentNode, attribute: string, read: () => Value): Value {
  const elements = new Map<string, Element[]>();
  const holders = `[${attribute}]`;
  for (const element of root.querySelectorAll(holders)) {
    const value = element.getAttribute(attribute) ?? '';
    const same = elements.get(value);
    if (same) same.push(element);
    else elements.set(value, [element]);
  }
  const before = index;
  index = { root, opening: `[${attribute}="`, elements };
  try {
    return read();
  } finally {
    index = before;
  }
}

/** Matches of a selector by the index; undefined where it cannot tell: another root, or more than one value. */
function indexed(root: ParentNode, selector: string): readonly Element[] | undefined {
  if (index?.root !== root || !selector.startsWith(index.opening)) return undefined;
  const end = selector.indexOf('"]', index.opening.length);
  if (end !== selector.length - 2) return undefined;
  return index.elements.get(selector.slice(index.opening.length, end)) ?? [];
}

/** All matches of the first selector of a part that matches anything `accept` lets through. None for an unknown part. */
export function findParts(
  root: ParentNode,
  selectors: readonly string[] | undefined,
  accept?: (element: Element) => boolean,
): Element[] {
  for (const selector of selectors ?? []) {
    const all = queryAll(root, selector);
    const found = accept ? all.filter(accept) : all;
    if (found.length > 0) return found;
  }
  return [];
}

/** The first match of the first selector that matches anything `accept` lets through. */
export function findPart(
  root: ParentNode,
  selectors: readonly string[] | undefined,
  accept?: (element: Element) => boolean,
): Element | undefined {
  for (const selector of selectors ?? []) {
    const first = queryFirst(root, selector);
    if (!first) continue;
    // Most often the first match is the one that is wanted: the others are searched for only where it is not.
    if (!accept || accept(first)) return first;
    const found = queryAll(root, selector).find((element) => element !== first && accept(element));
    if (found) return found;
  }
  return undefined;
}

/** Does an element itself match one of the selectors of a part? */
export function isPart(element: Element, selectors: readonly string[] | undefined): boolean {
  return (selectors ?? []).some((selector) => {
    try {
      return element.matches(selector);
    } catch {
      return false;
    }
  });
}

/** The nearest element around (or the same) that matches one of the selectors of a part. */
export function partAround(element: Element, selectors: readonly string[] | undefined): Element | undefined {
  for (const selector of selectors ?? []) {
    try {
      const found = element.closest(selector);
      if (found) return found;
    } catch {
      // A browser that does not know a selector has no match for it.
    }
  }
  return undefined;
}

/** A browser without `:has` gets no match for that one selector, not an exception. */
export function queryAll(root: ParentNode, selector: string): Element[] {
  const known = indexed(root, selector);
  if (known) return [...known];
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Is there any match? Stops at the first. */
export function hasAny(root: ParentNode, selector: string): boolean {
  return queryFirst(root, selector) !== undefined;
}

function queryFirst(root: ParentNode, selector: string): Element | undefined {
  const known = indexed(root, selector);
  if (known) return known[0];
  try {
    return root.querySelector(selector) ?? undefined;
  } catch {
    return undefined;
  }
}
