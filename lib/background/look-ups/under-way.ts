/** One piece of work that several wait for. */
interface Shared {
  result: Promise<unknown>;
  stop: AbortController;
  waiting: number;
  /** Ends it for everybody who waits, with this. */
  end(given: unknown): void;
}

/** Pieces of work by key, each done once at a time however many ask for it. */
export interface UnderWay {
  /**
   * What comes of the work under this key: of the one that is under way, else of this one. Whoever gives up gets
   * `given` at once; the work itself is stopped when all have. `begin` must not throw.
   */
  join<Value>(
    key: string,
    begin: (signal: AbortSignal) => Promise<Value>,
    leaving: { signal: AbortSignal | undefined; given: Value },
  ): Promise<Value>;
  /** Stops what is under way under these keys; everybody who waits gets `given`. */
  stop(isMeant: (key: string) => boolean, given: unknown): void;
}

export function createUnderWay(): UnderWay {
  const under = new Map<string, Shared>();

  function begin<Value>(key: string, work: (signal: AbortSignal) => Promise<Value>): Shared {
    const stop = new AbortController();
    let end: (given: unknown) => void = () => {};
    const ended = new Promise<unknown>((resolve) => {
      end = resolve;
    });
    const done = work(stop.signal);
    const mine: Shared = { result: Promise.race([done, ended]), stop, waiting: 0, end };
    under.set(key, mine);
    void done.finally(() => forget(key, mine));
    return mine;
  }

  /** What is stopped is no longer joined: who asks from now on gets a piece of work of their own. */
  function forget(key: string, mine: Shared): void {
    if (under.get(key) === mine) under.delete(key);
  }

  return {
    join(key, work, { signal, given }) {
      if (signal?.aborted) return Promise.resolve(given);
      const mine = under.get(key) ?? begin(key, work);
      mine.waiting += 1;
      return new Promise((resolve) => {
        const leave = () => {
          resolve(given);
          mine.waiting -= 1;
          if (mine.waiting > 0) return;
          forget(key, mine);
          mine.stop.abort();
        };
        signal?.addEventListener('abort', leave, { once: true });
        void mine.result.then((value) => {
          signal?.removeEventListener('abort', leave);
          resolve(value as typeof given);
        });
      });
    },
    stop(isMeant, given) {
      for (const [key, mine] of under) {
        if (!isMeant(key)) continue;
        under.delete(key);
        mine.end(given);
        mine.stop.abort();
      }
    },
  };
}
