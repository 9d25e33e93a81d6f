/** Children of one element changed: the element, and those that were added to it. */
export interface Changed {
  target: Element;
  added: Element[];
}

/** What changed in a page since it was last asked. */
export interface Changes {
  /** The oldest change that was not taken yet. */
  take(): Changed | undefined;
  start(): void;
  stop(): void;
}

/** Elements of ours: what we do to a page is nothing that happened to it. */
const OURS = /^receipts-/;

/**
 * Collects added elements and the elements whose children changed, each once, and nothing else: whatever has to be found
 * out about them is for later. Never attributes or text. `onFirst` is called when something waits after nothing did.
 */
export function collectChanges(document: Document, onFirst: () => void): Changes {
  const waiting = new Map<Node, Element[]>();
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const observer = view
    ? new view.MutationObserver((records) => {
        const isFirst = waiting.size === 0;
        for (const record of records) note(record, waiting);
        if (isFirst && waiting.size > 0) onFirst();
      })
    : undefined;
  return {
    take() {
      for (const [target, added] of waiting) {
        waiting.delete(target);
        if (target.nodeType === 1) return { target: target as Element, added };
      }
      return undefined;
    },
    start() {
      if (document.body) observer?.observe(document.body, { childList: true, subtree: true });
    },
    stop() {
      observer?.disconnect();
      waiting.clear();
    },
  };
}

function note({ target, addedNodes, removedNodes }: MutationRecord, waiting: Map<Node, Element[]>): void {
  if (addedNodes.length === 0 && isOurs(removedNodes[0])) return;
  const added = waiting.get(target) ?? [];
  for (let at = 0; at < addedNodes.length; at++) {
    const node = addedNodes[at];
    if (node?.nodeType !== 1) continue;
    if (isOurs(node)) return;
    added.push(node as Element);
  }
  waiting.set(target, added);
}

function isOurs(node: Node | undefined): boolean {
  return node?.nodeType === 1 && OURS.test((node as Element).localName);
}
