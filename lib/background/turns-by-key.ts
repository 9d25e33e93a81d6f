/** Runs work when all work under the same key that came before it has ended, however it ended. */
export type TurnsByKey = <Value>(key: string, work: () => Promise<Value>) => Promise<Value>;

/** One piece of work at a time for each key. Remembers no key that nobody waits for. */
export function createTurnsByKey(): TurnsByKey {
  const turns = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (turns.get(key) ?? Promise.resolve()).then(work);
    const settled = mine
      .catch(() => {})
      .finally(() => {
        if (turns.get(key) === settled) turns.delete(key);
      });
    turns.set(key, settled);
    return mine;
  };
}
