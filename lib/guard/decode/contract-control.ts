import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressAt, type Call, oddArguments, wordAt } from './calldata.ts';
import { authorityOf, effectOf } from './granted.ts';
import type { Decoder } from './request.ts';

/** What changes hands, which word names its new holder, and which the contract when it is not the one called. */
interface Shape {
  text: string;
  to?: number;
  of?: number;
  words: number;
}

const ZERO = /^0x0{40}$/;
const OWNER = en('control of a contract');
const CODE = en('the code of a contract');

/** Source: OpenZeppelin's Ownable, AccessControl and proxies, DSAuth, Compound's administrators. */
const SHAPES: Readonly<Record<string, Shape>> = {
  f2fde38b: { text: OWNER, to: 0, words: 1 },
  '715018a6': { text: OWNER, words: 0 },
  '13af4035': { text: OWNER, to: 0, words: 1 },
  '704b6c02': { text: OWNER, to: 0, words: 1 },
  '4dd18bf5': { text: OWNER, to: 0, words: 1 },
  '75829def': { text: OWNER, to: 0, words: 1 },
  a6f9dae1: { text: OWNER, to: 0, words: 1 },
  '078dfbe7': { text: OWNER, to: 0, words: 3 },
  '634e93da': { text: OWNER, to: 0, words: 1 },
  '7a9e5e4b': { text: OWNER, to: 0, words: 1 },
  '8f283970': { text: en('the right to replace the code of a contract'), to: 0, words: 1 },
  '7eff275e': { text: en('the right to replace the code of a contract'), of: 0, to: 1, words: 2 },
  '3659cfe6': { text: CODE, to: 0, words: 1 },
  '4f1ef286': { text: CODE, to: 0, words: 1 },
  '99a88ec4': { text: CODE, of: 0, to: 1, words: 2 },
  '9623609d': { text: CODE, of: 0, to: 1, words: 2 },
};

/** Control of a contract changes hands: owners, administrators, roles, and the code behind a proxy. */
const decoder: Decoder = { id: 'contract-control', decodeCall };
export default decoder;

function decodeCall(call: Call): Effect[] {
  if (call.selector === '2f2ff15d' || call.selector === 'd547741f') return [role(call, call.selector === '2f2ff15d')];
  const shape = Object.hasOwn(SHAPES, call.selector) ? SHAPES[call.selector] : undefined;
  if (!shape) return [];
  const addresses = [shape.of, shape.to].filter((word) => word !== undefined);
  const to = shape.to === undefined ? undefined : addressAt(call.data, shape.to);
  // Handed to the zero address nobody holds it afterwards.
  const holder = to !== undefined && ZERO.test(to) ? undefined : to;
  const from = shape.of === undefined ? call.to : addressAt(call.data, shape.of);
  const odd = oddArguments(call.data, shape.words, addresses);
  return [authorityOf(call, decoder.id, { text: shape.text, from, to: holder, whole: true }, odd)];
}

/** Roles are named by a hash; only the administrator's, zero, says what it is. */
function role(call: Call, granted: boolean): Effect {
  const admin = /^0{64}$/.test(wordAt(call.data, 0));
  const text = admin
    ? en('the role of administrator')
    : en('a role ({data}…)', { data: wordAt(call.data, 0).slice(0, 8) });
  const odd = oddArguments(call.data, 2, [1]);
  const to = addressAt(call.data, 1);
  if (granted) return authorityOf(call, decoder.id, { text, from: call.to, to, whole: admin }, odd);
  return effectOf(call, { kind: 'revocation', by: decoder.id, text, from: call.to, to }, odd);
}
