import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { promisesGain, type Situation, type WalletRule } from '../wallet-rule.ts';
import { plain, shortAddress } from '../words.ts';

/** Requests that cannot be read as text, or only in part. */
const rule: WalletRule = {
  id: 'wallet-blind-sign',
  ask: en('What does this sign, in words, and why is it not shown as text?'),
  clears: en('A readable message, or decoded fields that match what the page says.'),
  look: (situation) =>
    situation.decoded.effects
      .filter((effect) => effect.kind === 'blind' || effect.kind === 'unread')
      .map((effect) => (effect.kind === 'blind' ? blind(effect, situation) : unread(effect, situation))),
};
export default rule;

type Seen = { effect: Effect; severity: Severity; say: string };

function blind(effect: Effect, situation: Situation): Seen {
  if (effect.by === 'eth-sign') {
    const say = en('This signs raw bytes; a signature over raw bytes can stand for any transaction from your account.');
    return { effect, severity: 'danger', say };
  }
  if (effect.by === 'personal-sign' || effect.by === 'solana-message') {
    const what = effect.text ?? 'bytes';
    const say = en(
      'This asks you to sign {~what}; it cannot be read as text and could authorise things the page does not show.',
      { what },
    );
    return { effect, severity: 'danger', say };
  }
  if (effect.by === 'safe-control') {
    const say = en('This agrees to a transaction of the shared account {address} of which only the hash is given.', {
      address: shortAddress(effect.to),
    });
    return { effect, severity: promisesGain(situation) ? 'danger' : 'caution', say };
  }
  const names = plain(effect.text ?? '', 120);
  if (effect.unlimited) {
    const say = en('This signs data ({names}) that names who may act and on what; no rule here knows its form.', {
      names,
    });
    return { effect, severity: promisesGain(situation) ? 'danger' : 'warning', say };
  }
  const say = en('This signs data for {address} ({names}) that no rule here knows; read its fields before you sign.', {
    address: shortAddress(effect.to),
    names,
  });
  return { effect, severity: promisesGain(situation) ? 'warning' : 'caution', say };
}

function unread(effect: Effect, situation: Situation): Seen {
  const say = en('Part of this request was not read: {~what}.', {
    what: plain(effect.text ?? en('its form is not known'), 120),
  });
  if (effect.by === 'method') {
    return { effect, severity: promisesGain(situation) ? 'warning' : 'caution', say };
  }
  return { effect, severity: promisesGain(situation) ? 'danger' : 'warning', say };
}
