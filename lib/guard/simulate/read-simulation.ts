import type { Simulation } from '@/lib/core/simulation.ts';
import { isObject, itemsOf, memberOf } from '@/lib/guard/decode/json.ts';
import { en } from '@/lib/words/en.ts';
import { balancesOf } from './balance-changes.ts';
import type { TrialPlan } from './plan.ts';
import { readAnswer, readPlainCall, wordsOf } from './read-answer.ts';
import { revertReason } from './revert-reason.ts';

/** The answer as a Simulation, or `retry` when the node does not know eth_simulateV1 and can be asked the older way. */
export type Read = Simulation | { state: 'retry' };

/** Codes of eth_simulateV1 for a call that could not even begin: too little money, gas, or a wrong nonce. */
const CANNOT_BEGIN = [-38014, -38013, -38012, -38011, -38010];
/** What nodes say without those codes. */
const TOO_LITTLE = /insufficient (?:funds|balance)/i;

/**
 * Reads the answer to `simulateCall`. In: whatever the node sent; `at` in epoch ms. Bounded, and never throws: what is
 * not as it should be is a `failed` with the reason.
 */
export function readSimulation(raw: unknown, plan: TrialPlan, at: number): Read {
  const answer = readAnswer(raw);
  if (answer.is === 'unreadable') return failed(en('the answer of your node could not be read.'));
  if (answer.is === 'error') {
    const cannot = CANNOT_BEGIN.includes(answer.code) || TOO_LITTLE.test(answer.message);
    if (cannot) return ran(at, [], answer.message || en('the account cannot pay for it'));
    if (plan.calls.length === 1) return { state: 'retry' };
    return failed(
      answer.message === ''
        ? en('your node would not try several calls at once.')
        : en('your node would not try several calls at once (it said: “{message}”).', { message: answer.message }),
    );
  }
  const results = itemsOf(answer.result, 4).flatMap((block) =>
    itemsOf(memberOf(block, 'calls'), plan.calls.length + 1),
  );
  if (results.length !== plan.calls.length) return failed(en('your node did not answer for every call.'));
  if (!results.every(isResult)) return failed(en('the answer of your node could not be read.'));
  const logs = results.flatMap((result) => itemsOf(memberOf(result, 'logs'), 5_000));
  const balances = balancesOf(logs, plan.account, plan.chainId);
  if (!balances.ok) return failed(balances.why);
  return ran(at, balances.changes, failureIn(results));
}

/** Reads the answer to `plainCall`, which knows no balances. */
export function readOldSimulation(raw: unknown, at: number): Simulation {
  const reverted = readPlainCall(raw);
  if (reverted === false) {
    const answer = readAnswer(raw);
    return failed(
      answer.is === 'error' && answer.message !== ''
        ? en('your node did not run it (it said: “{message}”).', { message: answer.message })
        : en('your node did not run it.'),
    );
  }
  return { ...ran(at, [], reverted), by: 'eth_call' };
}

function isResult(result: unknown): boolean {
  return isObject(result) && /^0x[01]$/.test(String(memberOf(result, 'status')));
}

/** The reason of the first call that would fail; with its number when there are several. */
function failureIn(results: readonly unknown[]): string | undefined {
  const at = results.findIndex((result) => memberOf(result, 'status') === '0x0');
  if (at < 0) return undefined;
  const error = memberOf(results[at], 'error');
  const reason =
    revertReason(memberOf(results[at], 'returnData')) ??
    revertReason(memberOf(error, 'data')) ??
    (wordsOf(memberOf(error, 'message')) || en('no reason was given'));
  return results.length > 1 ? en('call {number}: {~reason}', { number: at + 1, reason }) : reason;
}

function ran(
  at: number,
  changes: Extract<Simulation, { state: 'ran' }>['changes'],
  reverted: string | undefined,
): Extract<Simulation, { state: 'ran' }> {
  const result = { state: 'ran' as const, by: 'eth_simulateV1' as const, changes, at };
  return reverted === undefined ? result : { ...result, reverted };
}

function failed(why: string): Extract<Simulation, { state: 'failed' }> {
  return { state: 'failed', why };
}
