import type { Call } from './calldata.ts';

/** What a call carries about one inside it. */
interface Inside {
  to: string | undefined;
  value?: bigint;
  data: string;
  /** Who calls, where the data says so. */
  from?: string | undefined;
  delegated?: boolean;
}

/** A call found inside `outer`. Who calls is the outer contract, unless its code runs as somebody else. */
export function insideOf(outer: Call, { to, value = 0n, data, from, delegated }: Inside): Call {
  const caller = from ?? (outer.delegated ? outer.from : outer.to) ?? outer.from;
  return {
    ...(caller === undefined ? {} : { from: caller }),
    ...(to === undefined ? {} : { to }),
    ...(outer.at === undefined ? {} : { at: outer.at }),
    ...(delegated ? { delegated } : {}),
    value,
    data,
    selector: data.length < 8 ? '' : data.slice(0, 8),
    oddities: [],
    depth: outer.depth + 1,
  };
}
