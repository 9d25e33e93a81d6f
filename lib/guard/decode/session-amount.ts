import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { turnWords, unitsWords } from './agent-limit-words.ts';
import { firstOf, itemsOf } from './json.ts';
import { numberField } from './typed-fields.ts';

/** How much a permission lets out: at most `amount`, undefined when nothing bounds it. */
export interface Spending {
  amount: bigint | undefined;
  words: string;
  /** How often, as far as the amount says it. */
  often: string | { silent: string } | undefined;
}

/** Names of the most that may be spent. */
const AMOUNTS = ['maxAmount', 'periodAmount', 'allowance', 'amount', 'value', 'limit'];
/** Periods that some wallets name in words, in seconds. */
const NAMED: Readonly<Record<string, bigint>> = {
  minute: 60n,
  hour: 3_600n,
  day: 86_400n,
  week: 604_800n,
  month: 2_592_000n,
  year: 31_536_000n,
};

/** The length of a turn in seconds, given as a number or as a word. */
export function periodOf(data: unknown, oddities: string[]): bigint | undefined {
  const word = firstOf(data, 'period', 'interval');
  if (typeof word === 'string' && Object.hasOwn(NAMED, word)) return NAMED[word];
  const seconds = numberField(data, oddities, 'periodDuration', 'period', 'interval');
  return seconds === 0n ? undefined : seconds;
}

/** What a permission of any type lets out. `effect` gives the token, the start and the end. */
export function spendingOf(permission: unknown, data: unknown, effect: Effect, oddities: string[]): Spending {
  const type = String(firstOf(permission, 'type') ?? '');
  if (/revocation$/.test(type))
    return { amount: 0n, words: en('nothing: it may only take permissions back'), often: undefined };
  const perSecond = numberField(data, oddities, 'amountPerSecond');
  if (perSecond !== undefined) return streamOf(data, perSecond, effect, oddities);
  const amount = numberField(data, oddities, ...AMOUNTS) ?? policyAmount(permission, oddities);
  const period = periodOf(data, oddities);
  const units = unitsWords(amount ?? 0n, effect.token);
  if (period === undefined)
    return {
      amount,
      words: en('{~units} in all', { units }),
      often: { silent: en('as often as it takes, up to the amount') },
    };
  return { amount, words: `${units} ${turnWords(period)}`, often: turnWords(period) };
}

/** A stream lets out a little each second, up to its maximum, or up to its end when both ends are known. */
function streamOf(data: unknown, perSecond: bigint, effect: Effect, oddities: string[]): Spending {
  const initial = numberField(data, oddities, 'initialAmount') ?? 0n;
  const most = numberField(data, oddities, 'maxAmount');
  const { starts, expires } = effect;
  const lasts = starts !== undefined && expires !== undefined ? BigInt(expires) - BigInt(starts) : undefined;
  const whole = lasts === undefined || lasts < 0n ? undefined : initial + perSecond * lasts;
  const amount = most !== undefined && (whole === undefined || most < whole) ? most : whole;
  const rate = en('{initial} at once, then {perSecond} each second', { initial, perSecond });
  const words =
    amount === undefined ? rate : en('{~units} in all: {~rate}', { units: unitsWords(amount, effect.token), rate });
  return { amount, words, often: en('each second') };
}

/** Policies of the older text may hold the amount. */
function policyAmount(permission: unknown, oddities: string[]): bigint | undefined {
  for (const policy of itemsOf(firstOf(permission, 'policies'), 20)) {
    const found = numberField(firstOf(policy, 'data') ?? policy, oddities, ...AMOUNTS);
    if (found !== undefined) return found;
  }
  return undefined;
}
