import type { Decoded, Effect } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { normaliseRequest } from '@/lib/guard/decode/normalise-request.ts';
import type { Normal } from '@/lib/guard/decode/request.ts';
import { en } from '@/lib/words/en.ts';

/** One call as a node takes it. */
export interface PlannedCall {
  from: string;
  /** Null when the transaction would create a contract. */
  to: string | null;
  /** Hex quantity. */
  value: string;
  /** Hex with 0x. */
  data: string;
}

/** What to ask a node about a request, before any of it is sent. */
export interface TrialPlan {
  /** Decimal. */
  chainId: string;
  /** The account whose balances are watched, lower case. */
  account: string;
  /** In their order: one, or the calls of a batch. Empty when nothing can be tried, and `why` says so. */
  calls: PlannedCall[];
  /** Why there is no trial run, as the end of "There is no result: …". */
  why: string;
  /** Addresses that the request would give something to, for the question whether a contract is there. */
  codeOf: string[];
}

/** Effects whose `to` may act for the person or gets something. */
const NAMED: ReadonlySet<Effect['kind']> = new Set([
  'allowance',
  'operator',
  'transfer',
  'native-transfer',
  'call',
  'delegation',
  'session',
]);
const ADDRESS = /^0x[0-9a-f]{40}$/;
/** Addresses asked about, and calls tried: bounded, because a page chooses them. */
const MOST_CODES = 6;
const MOST_CALLS = 40;
/** Hex characters of calldata that are sent to a node; a transaction itself may hold 128 KiB of it. Source: geth. */
const MOST_DATA = 2 * 131_072;

/**
 * What a node could be asked about a request: a trial run of its transaction, and whether there is a contract at the
 * addresses it names. Undefined when there is nothing to ask: a read call, or a chain without such nodes. Pure.
 */
export function planOf(request: SignRequest, decoded: Decoded): TrialPlan | undefined {
  if (decoded.chainId === 'solana') return undefined;
  const { normal, kind } = normaliseRequest(request);
  const codeOf = addressesOf(decoded);
  const isTransaction = kind === 'transaction' || kind === 'calls' || kind === 'raw';
  if (!isTransaction && codeOf.length === 0) return undefined;
  const found = isTransaction ? callsOf(normal, decoded) : { calls: [], why: NO_TRANSACTION };
  return { chainId: normal.chainId ?? '', account: found.calls[0]?.from ?? '', codeOf, ...found };
}

const NO_TRANSACTION = en(
  'this is a signature and no transaction, so there is nothing to try. What it allows comes later.',
);

function addressesOf({ effects }: Decoded): string[] {
  const named = effects.flatMap(({ kind, to }) => (NAMED.has(kind) && to && ADDRESS.test(to) ? [to] : []));
  return [...new Set(named)].slice(0, MOST_CODES);
}

function callsOf(normal: Normal, decoded: Decoded): Pick<TrialPlan, 'calls' | 'why'> {
  const outer = normal.calls.filter(({ depth }) => depth === 0);
  const calls = outer.flatMap(({ from = normal.signer, to = null, value, data }) =>
    from === undefined ? [] : [{ from, to, value: `0x${value.toString(16)}`, data: `0x${data}` }],
  );
  const why = whyNot(normal, decoded, outer.length, calls);
  return why === '' ? { calls, why } : { calls: [], why };
}

/** A trial of something else than what the wallet would send is worse than none. */
function whyNot(normal: Normal, { effects }: Decoded, asked: number, calls: readonly PlannedCall[]): string {
  if (asked === 0 || normal.unread.length > 0) return en('not all of the request could be read.');
  if (calls.length < asked) return en('the request does not say which account it is for.');
  if (new Set(calls.map(({ from }) => from)).size > 1) return en('the request is for more than one account.');
  if (calls.length > MOST_CALLS) return en('it holds more than {most} calls.', { most: MOST_CALLS });
  if (calls.reduce((sum, { data }) => sum + data.length, 0) > MOST_DATA) return en('its data is too long to be sent.');
  const differs = normal.calls.some(({ oddities }) => oddities.includes('data and input are both given and differ'));
  if (differs) return en('it gives its data twice and not the same, and wallets disagree on which one counts.');
  if (effects.some(({ kind, by }) => kind === 'delegation' && by === 'delegation')) {
    return en('it changes the code of the account itself, which a trial run leaves out.');
  }
  return '';
}
