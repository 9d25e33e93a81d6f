import { type AgentLimit, LimitId } from '@/lib/core/agent-limits.ts';

/**
 * What a permission says of each limit: its words; null where it sets none; `silent` with words, or left out, where it
 * does not say.
 */
export type LimitWords = Partial<Record<LimitId, string | { silent: string } | null | undefined>>;

const OPEN: Readonly<Record<LimitId, string>> = {
  'how-much': 'any amount',
  'how-often': 'any number of times',
  where: 'any contract and any function',
  'until-when': 'no end',
  'who-approves': 'nobody: it acts without asking again',
  'take-back': 'it cannot be taken back',
};
const NOT_SAID = 'the request does not say';

/** The six limits in their order, each set, open or not said. */
export function limitsFrom(words: LimitWords): AgentLimit[] {
  return LimitId.options.map((id) => {
    const said = words[id];
    if (said === undefined) return { id, state: 'not-said' as const, words: NOT_SAID };
    if (said === null) return { id, state: 'open' as const, words: OPEN[id] };
    if (typeof said === 'object') return { id, state: 'not-said' as const, words: said.silent };
    return { id, state: 'set' as const, words: said };
  });
}

const UNITS: readonly [bigint, string][] = [
  [604_800n, 'week'],
  [86_400n, 'day'],
  [3_600n, 'hour'],
  [60n, 'minute'],
  [1n, 'second'],
];

/** A length in seconds as a turn: "each day", "every 2 weeks", "every 90 seconds". */
export function turnWords(seconds: bigint): string {
  const [size, unit] = UNITS.find(([each]) => seconds >= each && seconds % each === 0n) ?? [1n, 'second'];
  const many = seconds / size;
  return many === 1n ? `each ${unit}` : `every ${many} ${unit}s`;
}

/** Who approves each use, where nothing says that anybody does. */
export function aloneWords(holder: string | undefined): { silent: string } {
  return { silent: `the request names nobody: ${holder ?? 'whoever holds the key'} acts without asking again` };
}

/** An amount in smallest units with the token, where one is named. */
export function unitsWords(amount: bigint, token: string | undefined): string {
  return token === undefined ? `${amount} of the smallest units of the coin` : `${amount} smallest units of ${token}`;
}

/** Some addresses or functions, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const told = names.slice(0, 3).map((name) => name.slice(0, 80));
  return names.length > 3 ? `${told.join(', ')} and ${names.length - 3} more` : told.join(', ');
}

/** A time in seconds since the epoch as a day in UTC: "until 2027-03-01". */
export function untilWords(seconds: string): string {
  return `until ${new Date(Number(seconds) * 1000).toISOString().slice(0, 10)}`;
}
