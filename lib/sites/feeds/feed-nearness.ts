/** Around the screen, in its heights: what people reach next is read before they are there. */
const AROUND = '150% 0px 150% 0px';
/** Descendants that are asked for a box, where the post itself has none. */
const MOST_ASKED = 20;

/** Which posts are near the screen. */
export interface Nearness {
  add(post: Element): void;
  drop(post: Element): void;
  /** Near now. Holds elements of the page: posts that left it are dropped by who adds them. */
  near: ReadonlySet<Element>;
  stop(): void;
}

/**
 * Watches posts come near the screen and go away from it. An element without a box of its own is watched by the first
 * of its descendants that has one. Where the browser cannot tell, all posts are near.
 */
export function watchNearness(view: Window, onNear: (post: Element) => void): Nearness {
  const near = new Set<Element>();
  const add = (post: Element) => {
    near.add(post);
    onNear(post);
  };
  const { IntersectionObserver: Observer } = view as Window & typeof globalThis;
  if (typeof Observer !== 'function')
    return { add, drop: (post) => void near.delete(post), near, stop: () => near.clear() };

  const standIns = new WeakMap<Element, Element>();
  const posts = new WeakMap<Element, Element>();
  const hear = (entry: IntersectionObserverEntry) => {
    const post = posts.get(entry.target) ?? entry.target;
    if (entry.isIntersecting) add(post);
    else if (entry.target === post && standIns.has(post)) return;
    else if (post.isConnected && isBoxless(entry)) watchInstead(post);
    else near.delete(post);
  };
  const watchInstead = (post: Element) => {
    if (view.getComputedStyle(post).display !== 'contents') return void near.delete(post);
    const boxed = firstBoxed(post);
    if (!boxed) return add(post);
    standIns.set(post, boxed);
    posts.set(boxed, post);
    observer.observe(boxed);
  };
  const observer = new Observer((entries) => inOrder(entries).forEach(hear), {
    rootMargin: AROUND,
    // For sites that scroll a box instead of the page; browsers that do not know it leave it out.
    ...({ scrollMargin: AROUND } as object),
  });
  return {
    add: (post) => observer.observe(post),
    drop(post) {
      near.delete(post);
      observer.unobserve(post);
      const standIn = standIns.get(post);
      if (standIn) observer.unobserve(standIn);
    },
    near,
    stop() {
      observer.disconnect();
      near.clear();
    },
  };
}

function isBoxless({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  return width === 0 && height === 0;
}

function firstBoxed(post: Element): Element | undefined {
  const below = post.getElementsByTagName('*');
  for (let at = 0; at < Math.min(below.length, MOST_ASKED); at++) {
    const { width = 0, height = 0 } = below[at]?.getBoundingClientRect() ?? {};
    if (width > 0 || height > 0) return below[at];
  }
  return undefined;
}

/** What is looked at now comes first. */
function inOrder(entries: readonly IntersectionObserverEntry[]): readonly IntersectionObserverEntry[] {
  return entries.length < 2 ? entries : [...entries].sort((a, b) => distance(a) - distance(b));
}

/** Pixels between the middle of the screen and a post. */
function distance({ boundingClientRect: box, rootBounds }: IntersectionObserverEntry): number {
  const middle = rootBounds ? (rootBounds.top + rootBounds.bottom) / 2 : 0;
  return Math.max(box.top - middle, middle - box.bottom, 0);
}
