import { indexed, matches } from './part-index.ts';

const NONE: readonly Element[] = [];

/** All matches of the first selector of a part that matches anything `accept` lets through. None for an unknown part. */
export function findParts(
  root: ParentNode,
  selectors: readonly string[] | undefined,
  accept?: (element: Element) => boolean,
): Element[] {
  for (const selector of selectors ?? []) {
    const all = indexed(root, selector) ?? search(root, selector);
    const found = accept ? all.filter(accept) : all;
    if (found.length > 0) return [...found];
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
  return (selectors ?? []).some((selector) => matches(element, selector));
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
  return [...(indexed(root, selector) ?? search(root, selector))];
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

function search(root: ParentNode, selector: string): readonly Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return NONE;
  }
}
