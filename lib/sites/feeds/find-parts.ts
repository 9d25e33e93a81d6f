/** All matches of the first selector of a part that matches anything `accept` lets through. None for an unknown part. */
export function findParts(
  root: ParentNode,
  selectors: readonly string[] | undefined,
  accept: (element: Element) => boolean = () => true,
): Element[] {
  for (const selector of selectors ?? []) {
    const found = queryAll(root, selector).filter(accept);
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
  return findParts(root, selectors, accept)[0];
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
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
