import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import { authorityOf, effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

const TEXT = en('the right to claim and enter in your name');

/** Which word says yes or no. Source: delegate.xyz, versions 2 and 1. */
const FLAGS: Readonly<Record<string, number>> = { '30ff3140': 2, '685ee3e8': 1 };

/** Another may claim, mint and enter where holders may: pages that read the registry take the one for the other. */
const decoder: Decoder = { id: 'holder-delegation', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  const flag = Object.hasOwn(FLAGS, call.selector) ? FLAGS[call.selector] : undefined;
  if (flag === undefined) return [];
  const parties = { text: TEXT, from: undefined, to: addressAt(call.data, 0) };
  const odd = oddArguments(call.data, flag + 1, [0]);
  if (numberAt(call.data, flag) !== 0n) return [authorityOf(call, decoder.id, parties, odd)];
  return [effectOf(call, { kind: 'revocation', by: decoder.id, ...parties }, odd)];
}
