import type { Effect } from '@/lib/core/decoded.ts';
import { knownToken } from '../../clear/known-tokens.ts';
import { promisesFree, promisesGain, type Situation, tellsStory, type WalletRule } from '../wallet-rule.ts';
import { amountWords, plain, shortAddress } from '../words.ts';

type Seen = ReturnType<WalletRule['look']>;

/** Things leave: several in one signature, a large sum by signature, or something on a page that promises a gift. */
const rule: WalletRule = {
  id: 'wallet-batch-outflow',
  ask: 'Why does anything leave my wallet here, and what comes back?',
  clears: 'A plan in which what comes in is what the page offers.',
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
  return [{ severity, say: `This one signature would move or permit ${assets.size} different assets.` }];
}

function single(effect: Effect, situation: Situation): Seen {
  const { chainId } = situation;
  const amount = effect.amount === undefined && effect.text ? plain(effect.text, 60) : amountWords(effect, chainId);
  if (effect.text === 'burned')
    return [{ effect, severity: 'caution', say: `This burns ${amount}: it is gone for good.` }];
  if (effect.by === 'payable-lure' && effect.amount !== undefined) {
    const severity = tellsStory(situation) ? 'danger' : 'warning';
    const say = `This sends ${amount} to ${shortAddress(effect.to)} and calls a function named ${effect.text}; a name is only a name.`;
    return [{ effect, severity, say }];
  }
  if (effect.kind === 'native-transfer') {
    const gift = promisesGain(situation) || promisesFree(situation);
    const severity = gift && effect.amount !== '0' ? 'warning' : 'info';
    return [{ effect, severity, say: `This sends ${amount} to ${shortAddress(effect.to)}.` }];
  }
  if (effect.kind !== 'transfer') return [];
  const signed = effect.by === 'eip3009';
  const say = signed
    ? `Signing this lets ${amount} be sent to ${shortAddress(effect.to)}, once; it cannot be taken back.`
    : `This sends ${amount} to ${shortAddress(effect.to)}.`;
  if (promisesGain(situation)) return [{ effect, severity: signed ? 'danger' : 'warning', say }];
  if (signed) return [{ effect, severity: isLarge(effect, situation) ? 'warning' : 'caution', say }];
  return [{ effect, severity: 'info', say }];
}

function isLarge(effect: Effect, { chainId }: Situation): boolean {
  const known = knownToken(chainId, effect.token);
  return known !== undefined && BigInt(effect.amount ?? '0') >= known.large * 10n ** BigInt(known.decimals);
}
