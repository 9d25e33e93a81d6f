import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { promisesGain, type Situation, type WalletRule } from '../wallet-rule.ts';
import { plain, shortAddress } from '../words.ts';

type Seen = ReturnType<WalletRule['look']>;

/** What hands an account over; other authorities (mint, freeze) are a token maker's daily work. */
const HANDS_OVER = /ownership|close/;
/** Transfers in one press from which they are told together. */
const MANY = 3;

/** Solana: control of an account changes hands, a signature never expires, or a receiver cannot be read. */
const rule: WalletRule = {
  id: 'wallet-solana-authority',
  ask: en('Who controls this account afterwards, and why does that need to change?'),
  clears: en('A list of instructions that matches what the page says, on a site that you saved.'),
  look: (situation) => [
    ...situation.decoded.effects.flatMap((effect) => one(effect, situation)),
    ...many(situation.decoded.effects, situation),
  ],
};
export default rule;

function one(effect: Effect, situation: Situation): Seen {
  if (!effect.by.startsWith('solana-')) return [];
  if (effect.kind === 'authority') return [{ effect, ...handedOver(effect, situation) }];
  if (effect.kind === 'durable') return [{ effect, ...durable(effect, situation) }];
  if (isHidden(effect)) {
    const severity = promisesGain(situation) ? 'danger' : 'warning';
    const say = en('Who receives this could not be read: the address stands in a table that only the chain knows.');
    return [{ effect, severity, say }];
  }
  if (effect.by === 'solana-token' && effect.kind === 'native-transfer') {
    const say = en('This closes a token account and sends {~amount} to {address}.', {
      amount: plain(effect.text ?? en('the rest'), 60),
      address: shortAddress(effect.to),
    });
    return [{ effect, severity: promisesGain(situation) ? 'warning' : 'caution', say }];
  }
  return [];
}

function handedOver(effect: Effect, situation: Situation): { severity: Severity; say: string } {
  const what = plain(effect.text ?? en('an authority'), 60);
  if (effect.to === undefined) {
    return {
      severity: 'info',
      say: en('This gives up {~what} of {address}; nobody holds it afterwards.', {
        what,
        address: shortAddress(effect.from),
      }),
    };
  }
  const severity = HANDS_OVER.test(what) || promisesGain(situation) ? 'danger' : 'caution';
  const say = en(
    'This transaction would hand {~what} ({address}) to {receiver}; a preview may show no change at first.',
    { what, address: shortAddress(effect.from), receiver: shortAddress(effect.to) },
  );
  return { severity, say };
}

/** With a nonce of one's own a signature that waits is meant; with somebody else's, they decide when it is sent. */
function durable(effect: Effect, { decoded }: Situation): { severity: Severity; say: string } {
  const own = effect.to !== undefined && effect.to === effect.from;
  const moves = decoded.effects.some((other) => other.kind !== 'durable');
  const severity = own || !moves ? 'caution' : 'danger';
  const say = en('This signature does not expire: {address} can send the transaction at any later time.', {
    address: shortAddress(effect.to),
  });
  return { severity, say };
}

function isHidden(effect: Effect): boolean {
  return effect.to === undefined && effect.oddities.some((oddity) => oddity.includes('lookup table'));
}

function many(effects: readonly Effect[], situation: Situation): Seen {
  const leaving = effects.filter(({ by, kind }) => by.startsWith('solana-') && /transfer$/.test(kind));
  if (leaving.length < MANY) return [];
  const severity = promisesGain(situation) ? 'danger' : 'warning';
  return [
    {
      severity,
      say: en('This one request holds {transfers} transfers out of your accounts.', { transfers: leaving.length }),
    },
  ];
}
