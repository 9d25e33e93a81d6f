/** Lets whatever else waits have its turn, when it is time for that. */
export type Rest = () => Promise<unknown>;

/** How long work goes on without a rest, in ms. */
const AT_ONCE = 8;

/** A rest that gives others a turn of the event loop when more than some milliseconds have passed since the last one. */
export function createRest(clock: () => number, turn: () => Promise<unknown>): Rest {
  let last = clock();
  return async () => {
    if (clock() - last < AT_ONCE) return;
    await turn();
    last = clock();
  };
}

/** Runs sliced work to its end, with a chance to rest after each slice. */
export async function resting<Value>(work: Generator<void, Value, void>, rest: Rest): Promise<Value> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await rest();
  }
}
