/** How long the pointer rests on a mark before the card comes, and how long it may be away before the card goes. */
const REST = 160;
const AWAY = 320;

export interface PointerEdges<Note> {
  /** The note under a point, if the element there really is (around) the marked words. */
  noteAt(x: number, y: number, target: EventTarget | null): Note | undefined;
  /** True for events that come out of our own elements. */
  isOurs(target: EventTarget | null): boolean;
  onRest(note: Note): void;
  onAway(): void;
  onClick(note: Note): void;
}

/** Follows the pointer with passive listeners, at most once a frame. Never stops an event of the page. Gives a function that ends it. */
export function followPointer<Note>(edges: PointerEdges<Note>): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Note | 'card' | undefined;
  let last: PointerEvent | undefined;

  const look = () => {
    frame = 0;
    if (!last) return;
    const target = last.composedPath()[0] ?? last.target;
    const now = edges.isOurs(last.target) ? 'card' : edges.noteAt(last.clientX, last.clientY, target);
    if (now === over) return;
    over = now;
    clearTimeout(timer);
    if (now === 'card') return;
    if (now === undefined) timer = setTimeout(() => edges.onAway(), AWAY);
    else timer = setTimeout(() => edges.onRest(now), REST);
  };
  const move = (event: PointerEvent) => {
    last = event;
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const click = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || edges.isOurs(event.target)) return;
    if (!document.getSelection()?.isCollapsed) return;
    const note = edges.noteAt(event.clientX, event.clientY, event.composedPath()[0] ?? event.target);
    if (note === undefined) return;
    // A look that still waits for its frame would take the same place for a new one, and bring back what Escape closed.
    cancelAnimationFrame(frame);
    frame = 0;
    clearTimeout(timer);
    over = note;
    edges.onClick(note);
  };
  document.addEventListener('pointermove', move, { capture: true, passive: true });
  document.addEventListener('click', click, { capture: true, passive: true });
  return () => {
    document.removeEventListener('pointermove', move, { capture: true });
    document.removeEventListener('click', click, { capture: true });
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
