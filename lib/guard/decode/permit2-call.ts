import type { Effect } from '@/lib/core/decoded.ts';
import { addressAt, addressIn, arrayAt, type Call, itemStart, numberAt, numberIn, oddArguments } from './calldata.ts';
import { allowanceOf, effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

const WORD = 64;
const ARGUMENTS = 8;
/** Tokens of one batch that are told. */
const MOST = 50;

/** Permit2's other functions as a transaction: permissions handed in, and transfers by them. */
const decoder: Decoder = {
  id: 'permit2-call',
  decodeCall(call) {
    switch (call.selector) {
      case '2b67b570':
        return [permitted(call)];
      case '2a2d80d1':
        return permittedBatch(call);
      case '36c78516':
        return [
          moved(
            call,
            { from: addressAt(call.data, 0), to: addressAt(call.data, 1), token: addressAt(call.data, 3) },
            2,
          ),
        ];
      case '0d58b1db':
        return movedBatch(call);
      case '30f28b7a':
      case '137c29fe':
        return [movedOnce(call)];
      case 'edd9444b':
      case 'fe8ec1a7':
        return movedOnceBatch(call);
      case 'cc53287f':
        return lockedDown(call);
      default:
        return [];
    }
  },
};
export default decoder;

/** permit(owner, ((token, amount, expiration, nonce), spender, sigDeadline), signature). */
function permitted(call: Call): Effect {
  const { data } = call;
  const parties = { token: addressAt(data, 1), to: addressAt(data, 5), from: addressAt(data, 0) };
  const given = { ...parties, amount: numberAt(data, 2), until: numberAt(data, 3) };
  return allowanceOf(call, decoder.id, given, oddArguments(data, 7, [0, 1, 5]));
}

/** permit(owner, ((token, amount, expiration, nonce)[], spender, sigDeadline), signature). */
function permittedBatch(call: Call): Effect[] {
  const { data } = call;
  const start = itemStart(data, ARGUMENTS, 1);
  const list = start === undefined ? undefined : arrayAt(data, start, start, MOST);
  if (start === undefined || !list) return [];
  return Array.from({ length: list.count }, (_, index) => {
    const at = list.base + index * 4 * WORD;
    const given = {
      token: addressIn(data, at),
      to: addressIn(data, start + WORD),
      from: addressAt(data, 0),
      amount: numberIn(data, at + WORD),
      until: numberIn(data, at + 2 * WORD),
    };
    return allowanceOf(call, decoder.id, given);
  });
}

type Parties = { from: string; to: string; token: string };

function moved(call: Call, parties: Parties, amountWord: number): Effect {
  const amount = numberAt(call.data, amountWord).toString();
  return { ...effectOf(call, { kind: 'transfer', by: decoder.id, ...parties }), amount };
}

/** transferFrom((from, to, amount, token)[]). */
function movedBatch(call: Call): Effect[] {
  const list = arrayAt(call.data, ARGUMENTS, ARGUMENTS, MOST);
  return Array.from({ length: list?.count ?? 0 }, (_, index) => {
    const at = (list?.base ?? 0) + index * 4 * WORD;
    const word = (nth: number) => addressIn(call.data, at + nth * WORD);
    const parties = { from: word(0), to: word(1), token: word(3) };
    const amount = numberIn(call.data, at + 2 * WORD).toString();
    return { ...effectOf(call, { kind: 'transfer', by: decoder.id, ...parties }), amount };
  });
}

/** permitTransferFrom(((token, amount), nonce, deadline), (to, requestedAmount), owner, …): static words first. */
function movedOnce(call: Call): Effect {
  const { data } = call;
  return moved(call, { token: addressAt(data, 0), to: addressAt(data, 4), from: addressAt(data, 6) }, 5);
}

/** The same with lists: (token, amount)[] at the start of the first tuple, (to, amount)[] second, the owner third. */
function movedOnceBatch(call: Call): Effect[] {
  const { data } = call;
  const start = itemStart(data, ARGUMENTS, 0);
  const tokens = start === undefined ? undefined : arrayAt(data, start, start, MOST);
  const receivers = arrayAt(data, ARGUMENTS, ARGUMENTS + WORD, MOST);
  if (!tokens || !receivers) return [];
  return Array.from({ length: Math.min(tokens.count, receivers.count) }, (_, index) => {
    const to = receivers.base + index * 2 * WORD;
    const token = addressIn(data, tokens.base + index * 2 * WORD);
    const parties = { token, to: addressIn(data, to), from: addressAt(data, 2) };
    const amount = numberIn(data, to + WORD).toString();
    return { ...effectOf(call, { kind: 'transfer', by: decoder.id, ...parties }), amount };
  });
}

/** lockdown((token, spender)[]): permissions taken back. */
function lockedDown(call: Call): Effect[] {
  const list = arrayAt(call.data, ARGUMENTS, ARGUMENTS, MOST);
  return Array.from({ length: list?.count ?? 0 }, (_, index) => {
    const at = (list?.base ?? 0) + index * 2 * WORD;
    const parties = { token: addressIn(call.data, at), to: addressIn(call.data, at + WORD), from: call.from };
    return effectOf(call, { kind: 'revocation', by: decoder.id, ...parties });
  });
}
