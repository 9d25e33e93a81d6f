/** What the gate found on the page. */
export interface Judged {
  ours: boolean;
  why: string[];
}

export interface GateEdges {
  window: Window;
  /** Looks at the page. Bounded, but not free: about a millisecond on a large page. */
  judge(): Judged;
  say(judged: Judged): void;
}

/** Looks at one document at most so often, whatever its script does to titles and addresses. */
const MOST_LOOKS = 40;
/** Milliseconds, one after the other, after which a loaded page that builds itself by script is looked at once more. */
const ONCE_MORE = [1_500, 3_500] as const;
/** Milliseconds of quiet after an address or title changed. */
const SETTLE = 400;
/** Milliseconds after which a look that waits for a page to be idle waits no more. */
const LONGEST_WAIT = 2_000;

/** Does some work so many milliseconds from now. A page can stop every timer of its window by number, but not this one. */
function after(milliseconds: number, work: () => void): void {
  AbortSignal.timeout(milliseconds).onabort = work;
}

/**
 * Runs the gate when the top page is idle: after parsing, after load, when a page built by script has grown, and when
 * address or title change without a new document, once a person has pressed anything or the page was ours. Says once per address that the page is ours, and when it is not any more.
 * Out: a function to call when the page has used a wallet, which makes it ours at once.
 */
export function watchGate({ window, judge, say }: GateEdges): { walletUsed(): void } {
  const { document } = window;
  let looks = 0;
  let size = -1;
  let said: { address: string; ours: boolean } | undefined;
  let waiting = false;
  let watching = false;
  let loaded = false;
  let wallet = false;

  const address = () => window.location.href.split('#')[0] ?? '';

  /** Pages that are none of our business are not told of: nothing wakes up for them. */
  function tell(judged: Judged): void {
    const before = said?.ours;
    said = { address: address(), ours: judged.ours };
    if (judged.ours || before) say(judged);
    if (judged.ours) watchChanges();
  }

  function look(): void {
    const nodes = document.getElementsByTagName('*').length;
    const moved = said?.address !== address();
    if (!moved && (said?.ours || nodes === size)) return;
    if (looks >= MOST_LOOKS) return;
    looks += 1;
    size = nodes;
    const judged = judge();
    if (wallet) tell({ ours: true, why: [...judged.why, 'it asked a wallet'] });
    else if (moved || judged.ours !== said?.ours) tell(judged);
  }

  function lookWhenIdle(): void {
    if (waiting) return;
    waiting = true;
    const run = () => {
      if (!waiting) return;
      waiting = false;
      look();
      if (!loaded) afterLoad();
    };
    window.requestIdleCallback(run);
    after(LONGEST_WAIT, run);
  }

  /** A look at a page that has loaded already needs none for the load. */
  function afterLoad(): void {
    loaded = true;
    if (document.readyState === 'complete') {
      lookOnceMore(0);
      return;
    }
    const onLoad = () => {
      lookWhenIdle();
      lookOnceMore(0);
    };
    window.addEventListener('load', () => after(0, onLoad), { once: true });
  }

  /** None of this is free, so it waits for a person's press or for a page that is ours. */
  function watchChanges(): void {
    if (watching) return;
    watching = true;
    const soon = () => after(SETTLE, lookWhenIdle);
    const navigation = (window as { navigation?: EventTarget }).navigation;
    navigation?.addEventListener('currententrychange', soon);
    window.addEventListener('popstate', soon);
    const { head } = document;
    if (!head) return;
    // Title changes come with every client-side navigation, in browsers without the navigation API as well.
    const observer = new MutationObserver((records) => {
      if (records.some(({ target }) => target.nodeName === 'TITLE')) soon();
    });
    observer.observe(head, { childList: true, subtree: true });
  }

  function lookOnceMore(at: number): void {
    const wait = ONCE_MORE[at];
    if (wait === undefined) return;
    after(wait, () => {
      lookWhenIdle();
      lookOnceMore(at + 1);
    });
  }

  function begin(): void {
    lookWhenIdle();
    for (const press of ['pointerdown', 'keydown']) {
      window.addEventListener(press, watchChanges, { capture: true, once: true });
    }
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();

  return {
    walletUsed() {
      wallet = true;
      if (said && !said.ours) tell({ ours: true, why: ['it asked a wallet'] });
    },
  };
}
