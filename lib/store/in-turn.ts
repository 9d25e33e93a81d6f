/**
 * Makes pieces of work wait for each other, in this context and across the extension's pages, so that two writes cannot
 * undo one another. In: a name, one for each thing that is written.
 */
export function takeTurns(name: string): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>) => {
    const locks = globalThis.navigator?.locks;
    if (locks) return locks.request(name, work) as Promise<Value>;
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
