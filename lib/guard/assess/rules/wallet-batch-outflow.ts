import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { knownToken } from '../../clear/known-tokens.ts';
import { POSITION, SWAP } from '../../decode/paid-to-another.ts';
import { promisesFree, promisesGain, type Situation, tellsStory, type WalletRule } from '../wallet-rule.ts';
import { amountWords, plain, shortAddress } from '../words.ts';

type Seen = ReturnType<WalletRule['look']>;

/** Things leave: several in one signature, a large sum by signature, or something on a page that promises a gift. */
const rule: WalletRule = {
  id: 'wallet-batch-outflow',
  ask: en('Why does anything leave my wallet here, and what comes back?'),
  clears: en('A plan in which what comes in is what the page offers.'),
  look: (situation) => [
    ...batch(situation),
    ...situation.decoded.effects.flatMap((effect) => single(effect, situation)),
  ],
};
export default rule;

const OUT: ReadonlySet<string> = new Set(['allowance', 'operator', 'transfer', 'native-transfer', 'order']);

function batch(situation: Situation): Seen {
  const leaving = situation.decoded.effects.filter((effect) => OUT.has(effect.kind) && effect.amount !== '0');
  const assets = new Set(leaving.map((effect) => (effect.kind === 'order' ? effect.to : effect.token) ?? 'coin'));
  if (assets.size < 3 || leaving.every((effect) => effect.kind === 'order')) return [];
  const severity = promisesGain(situation) ? 'danger' : 'warning';
  return [
    { severity, say: en('This one signature would move or permit {size} different assets.', { size: assets.size }) },
  ];
}

function single(effect: Effect, situation: Situation): Seen {
  const { chainId } = situation;
  const amount = effect.amount === undefined && effect.text ? plain(effect.text, 60) : amountWords(effect, chainId);
  if (effect.text === 'burned')
    return [{ effect, severity: 'caution', say: en('This burns {~amount}: it is gone for good.', { amount }) }];
  if (effect.by === 'payable-lure' && effect.amount !== undefined) {
    const severity = tellsStory(situation) ? 'danger' : 'warning';
    const say = en('This sends {~amount} to {address} and calls a function named {name}; a name is only a name.', {
      amount,
      address: shortAddress(effect.to),
      name: effect.text,
    });
    return [{ effect, severity, say }];
  }
  if (effect.kind === 'native-transfer') {
    const gift = promisesGain(situation) || promisesFree(situation);
    const severity = gift && effect.amount !== '0' ? 'warning' : 'info';
    return [
      { effect, severity, say: en('This sends {~amount} to {address}.', { amount, address: shortAddress(effect.to) }) },
    ];
  }
  if (effect.kind !== 'transfer') return [];
  const signed = SIGNED.has(effect.by);
  const say = signed
    ? en('Signing this lets {~amount} be sent to {address}, once; it cannot be taken back.', {
        amount,
        address: shortAddress(effect.to),
      })
    : en('This sends {~amount} to {address}.', { amount, address: shortAddress(effect.to) });
  return [{ effect, severity: levelOf(effect, situation, signed), say }];
}

/** Transfers that a signature alone lets happen. */
const SIGNED: ReadonlySet<string> = new Set(['eip3009', 'hyperliquid']);

/** What routers bring, and somebody else than the one who signs gets. */
const ELSEWHERE: ReadonlySet<string> = new Set([SWAP, POSITION]);

function levelOf(effect: Effect, situation: Situation, signed: boolean): Severity {
  if (signed && effect.to !== undefined && effect.to === effect.from) return 'info';
  if (promisesGain(situation)) return signed ? 'danger' : 'warning';
  if (signed) return isLarge(effect, situation) ? 'warning' : 'caution';
  // A transfer is there to send something; a swap or a pay-out brings it back, and somebody else gets it here.
  return effect.by === 'paid-to-another' || ELSEWHERE.has(effect.text ?? '') ? 'caution' : 'info';
}

function isLarge(effect: Effect, { chainId }: Situation): boolean {
  const known = knownToken(chainId, effect.token);
  return known !== undefined && BigInt(effect.amount ?? '0') >= known.large * 10n ** BigInt(known.decimals);
}
