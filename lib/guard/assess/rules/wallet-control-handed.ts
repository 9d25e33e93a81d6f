import type { Effect } from '@/lib/core/decoded.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { promisesGain, type Situation, tellsStory, type WalletRule } from '../wallet-rule.ts';
import { plain, shortAddress } from '../words.ts';

/** Control of an account or a contract changes hands: owners and modules of a Safe, upgrades, roles, ownership. */
const rule: WalletRule = {
  id: 'wallet-control-handed',
  ask: en('Who controls this afterwards, and did I set out to change that?'),
  clears: en('An address that you chose yourself, entered in the tool that you manage the account with.'),
  look: ({ decoded, ...rest }) =>
    decoded.effects
      .filter((effect) => effect.kind === 'authority' && !effect.by.startsWith('solana-'))
      .map((effect) => ({ effect, ...handed(effect, { decoded, ...rest }) })),
};
export default rule;

function handed(effect: Effect, situation: Situation): { severity: Severity; say: string } {
  const what = plain(effect.text ?? en('control'), 100);
  const of = effect.from === undefined ? '' : en(' of {address}', { address: shortAddress(effect.from) });
  const severity = levelOf(effect, situation);
  if (effect.to === undefined)
    return { severity, say: en('This changes who controls an account{~of}: {~what}.', { of, what }) };
  const say = en('This hands {~what}{~of} to {address}, who may use it without asking you again.', {
    what,
    of,
    address: shortAddress(effect.to),
  });
  return { severity, say };
}

/** A part of the control (a vote, where a name leads) is an ordinary thing to hand over where nothing is promised. */
function levelOf(effect: Effect, situation: Situation): Severity {
  if (effect.unlimited === false) return promisesGain(situation) ? 'warning' : 'caution';
  return tellsStory(situation) ? 'danger' : 'warning';
}
