import { type AgentLimit, LimitId } from '@/lib/core/agent-limits.ts';
import { en } from '@/lib/words/en.ts';

/**
 * What a permission says of each limit: its words; null where it sets none; `silent` with words, or left out, where it
 * does not say.
 */
export type LimitWords = Partial<Record<LimitId, string | { silent: string } | null | undefined>>;

const OPEN: Readonly<Record<LimitId, string>> = {
  'how-much': en('any amount'),
  'how-often': en('any number of times'),
  where: en('any contract and any function'),
  'until-when': en('no end'),
  'who-approves': en('nobody: it acts without asking again'),
  'take-back': en('it cannot be taken back'),
};
const NOT_SAID = en('the request does not say');

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

const UNITS: readonly [bigint, (many: bigint) => string][] = [
  [604_800n, (many) => (many === 1n ? en('each week') : en('every {n} weeks', { n: many }))],
  [86_400n, (many) => (many === 1n ? en('each day') : en('every {n} days', { n: many }))],
  [3_600n, (many) => (many === 1n ? en('each hour') : en('every {n} hours', { n: many }))],
  [60n, (many) => (many === 1n ? en('each minute') : en('every {n} minutes', { n: many }))],
  [1n, secondsWords],
];

/** A length in seconds as a turn: "each day", "every 2 weeks", "every 90 seconds". */
export function turnWords(seconds: bigint): string {
  const [size, words] = UNITS.find(([each]) => seconds >= each && seconds % each === 0n) ?? [1n, secondsWords];
  return words(seconds / size);
}

function secondsWords(many: bigint): string {
  return many === 1n ? en('each second') : en('every {n} seconds', { n: many });
}

/** Who approves each use, where nothing says that anybody does. */
export function aloneWords(holder: string | undefined): { silent: string } {
  return {
    silent: en('the request names nobody: {~holder} acts without asking again', {
      holder: holder ?? en('whoever holds the key'),
    }),
  };
}

/** An amount in smallest units with the token, where one is named. */
export function unitsWords(amount: bigint, token: string | undefined): string {
  return token === undefined
    ? en('{~amount} of the smallest units of the coin', { amount })
    : en('{~amount} smallest units of {token}', { amount, token });
}

/** Some addresses or functions, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const told = names.slice(0, 3).map((name) => name.slice(0, 80));
  const list = told.join(', ');
  return names.length > 3 ? en('{~list} and {more} more', { list, more: names.length - 3 }) : list;
}

/** A time in seconds since the epoch as a day in UTC: "until 2027-03-01". */
export function untilWords(seconds: string): string {
  return en('until {day}', { day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) });
}
