import { createTurnsByKey } from '../turns-by-key.ts';

export interface TurnEdges {
  now(): number;
  /** Waits so many ms; ends early, without an error, when the signal is given. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** Most requests under way at one time. */
export const AT_ONCE = 4;

/** Runs one request when it is its turn. Undefined when it was given up before it began. */
export type TakeTurn = <Value>(
  turn: { host: string; pause: number; signal: AbortSignal },
  work: () => Promise<Value>,
) => Promise<Value | undefined>;

/**
 * Politeness: four requests at a time at most, one for each host (with its port), and between two requests to one host
 * a pause (ms) counted from the end of the first. Hosts wait apart: a slow one keeps nobody else.
 */
export function createTurns({ now, wait }: TurnEdges): TakeTurn {
  const inTurn = createTurnsByKey();
  const ended = new Map<string, number>();
  const takePlace = createPlaces(AT_ONCE);

  async function atHost<Value>(
    { host, pause, signal }: Parameters<TakeTurn>[0],
    work: () => Promise<Value>,
  ): Promise<Value | undefined> {
    const last = ended.get(host);
    // A clock that was moved back must not make anybody wait longer than the pause.
    const left = last === undefined ? 0 : Math.min(pause, last + pause - now());
    if (left > 0) await wait(left, signal);
    const leave = await takePlace();
    try {
      if (signal.aborted) return undefined;
      try {
        return await work();
      } finally {
        ended.set(host, now());
      }
    } finally {
      leave();
    }
  }

  return (turn, work) => inTurn(turn.host, () => atHost(turn, work));
}

/** So many places; who comes when all are taken waits in line. Gives the way to leave the place. */
function createPlaces(most: number): () => Promise<() => void> {
  const line: (() => void)[] = [];
  let free = most;
  const leave = () => {
    const next = line.shift();
    if (next) next();
    else free += 1;
  };
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => line.push(resolve));
    return leave;
  };
}
