import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { IN_TABLE } from './programs.ts';

/** One party of an effect, left out when its address is not known. */
export function named(key: 'to' | 'from' | 'token', address: string | undefined): Partial<Effect> {
  return address === undefined ? {} : { [key]: address };
}

/** What is odd about a party whose address stands in a lookup table. */
export function hidden(what: string, address: string | undefined): string[] {
  return address === undefined ? [en('the {~what} {~place}', { what, place: IN_TABLE })] : [];
}

/** Control of an account changes hands: `from` is the account, `to` who controls it afterwards. */
export function handedOver(by: string, text: string, account: string | undefined, to: string | undefined): Effect {
  return { kind: 'authority', by, ...named('from', account), ...named('to', to), text, oddities: [] };
}

/** Coins that leave. Amounts in lamports. */
export function coinsMoved(
  by: string,
  given: { from: string | undefined; to: string | undefined; amount: bigint | undefined; text?: string },
): Effect {
  return {
    kind: 'native-transfer',
    by,
    ...named('from', given.from),
    ...named('to', given.to),
    ...(given.amount === undefined ? {} : { amount: given.amount.toString() }),
    ...(given.text === undefined ? {} : { text: given.text }),
    oddities: hidden('receiver', given.to),
  };
}
