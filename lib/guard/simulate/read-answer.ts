import { plain } from '@/lib/guard/assess/words.ts';
import { readNumber } from '@/lib/guard/decode/hex.ts';
import { isObject, memberOf } from '@/lib/guard/decode/json.ts';
import { en } from '@/lib/words/en.ts';
import { revertReason } from './revert-reason.ts';

/** What a node answered: a result nobody has looked into yet, its own error, or nothing that can be read. */
export type NodeAnswer =
  | { is: 'result'; result: unknown }
  | { is: 'error'; code: number; message: string; data: unknown }
  | { is: 'unreadable' };

/** Longest piece of a node's own words that is shown. */
const MOST_WORDS = 160;

/** Opens the JSON-RPC envelope. Takes anything; never throws. */
export function readAnswer(raw: unknown): NodeAnswer {
  const error = memberOf(raw, 'error');
  if (isObject(error)) {
    const code = memberOf(error, 'code');
    const message = memberOf(error, 'message');
    return {
      is: 'error',
      code: typeof code === 'number' ? code : 0,
      message: wordsOf(message),
      data: memberOf(error, 'data'),
    };
  }
  const result = memberOf(raw, 'result');
  return result === undefined || result === null ? { is: 'unreadable' } : { is: 'result', result };
}

/** A node's own words, fit to be quoted; empty when it gave none. */
export function wordsOf(message: unknown): string {
  return typeof message === 'string' ? plain(message, MOST_WORDS) : '';
}

/** The chain of a node, decimal; undefined when it did not say. */
export function readChainId(raw: unknown): string | undefined {
  const answer = readAnswer(raw);
  if (answer.is !== 'result') return undefined;
  const { value } = readNumber(answer.result, 'decimal', en('the chain id'));
  return value !== undefined && value > 0n && value < 2n ** 64n ? value.toString() : undefined;
}

/** Whether there is code at an address; undefined when the node did not say. */
export function readCode(raw: unknown): boolean | undefined {
  const answer = readAnswer(raw);
  if (answer.is !== 'result' || typeof answer.result !== 'string') return undefined;
  const hex = answer.result;
  if (!/^0x[0-9a-f]{0,100}/i.test(hex)) return undefined;
  return hex.length > 2;
}

/** Whether one plain call would fail: the reason, or undefined when it would not. `false` when the node did not say. */
export function readPlainCall(raw: unknown): string | undefined | false {
  const answer = readAnswer(raw);
  if (answer.is === 'result') return typeof answer.result === 'string' ? undefined : false;
  if (answer.is === 'unreadable') return false;
  const reason = revertReason(answer.data);
  // 3 is a revert in geth, nethermind, erigon and anvil; others say it in words.
  const reverted = answer.code === 3 || /revert|insufficient funds/i.test(answer.message);
  if (reason === undefined && !reverted) return false;
  return reason ?? (answer.message || en('no reason was given'));
}
