/** Elements that are looked at, at most. */
const MOST_ELEMENTS = 6_000;
/** So many of one kind in a row make a list. */
const ROWS = 3;
/** A row of a list of posts says at least so much, in UTF-16 units; an entry of a menu says less. */
const WORDS = 60;

/**
 * Rows that may be posts: at least three neighbours of one kind with some words in each. Told by nothing but the shape
 * of the page, for the case that no selector of a site finds a post any more. The largest list wins.
 */
export function findRows(document: Document): Element[] {
  let best: Element[] = [];
  const waiting: Element[] = document.body ? [document.body] : [];
  for (let looked = 0; waiting.length > 0 && looked < MOST_ELEMENTS; looked++) {
    const parent = waiting.shift() as Element;
    const children = [...parent.children].slice(0, 500);
    if (children.length >= ROWS && children.length > best.length) {
      const rows = largestKind(children).filter(saysEnough);
      if (rows.length >= ROWS && rows.length > best.length) best = rows;
    }
    waiting.push(...children);
  }
  return best;
}

function largestKind(children: readonly Element[]): Element[] {
  const kinds = new Map<string, Element[]>();
  for (const child of children) {
    const kind = kinds.get(child.localName);
    if (kind) kind.push(child);
    else if (!/^(?:script|style|template|noscript|link|nav|footer|header)$/.test(child.localName)) {
      kinds.set(child.localName, [child]);
    }
  }
  return [...kinds.values()].reduce<Element[]>((most, kind) => (kind.length > most.length ? kind : most), []);
}

function saysEnough(element: Element): boolean {
  return (element.textContent ?? '').trim().length >= WORDS;
}
