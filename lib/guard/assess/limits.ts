import { type AgentLimit, LimitId } from '@/lib/core/agent-limits.ts';
import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Situation } from './wallet-rule.ts';
import { amountWords, deadlineWords, plain, shortened } from './words.ts';

/** Which state speaks where several permissions are asked for at once: the widest one. */
const WIDTH: Readonly<Record<AgentLimit['state'], number>> = { set: 0, 'not-said': 1, open: 2 };
const NOT_SAID: Readonly<Record<LimitId, string>> = {
  'how-much': en('The request does not say how much.'),
  'how-often': en('The request does not say how often.'),
  where: en('The request does not say where, or to whom.'),
  'until-when': en('The request does not say until when.'),
  'who-approves': en('The request does not say who approves each use.'),
  'take-back': en('The request does not say how to take it back.'),
};

/**
 * The six limits of a permission that lets another act, always all of them and in this order; undefined when the request
 * hands over no such permission. What a decoder left out is told as not said.
 */
export function limitsOf(situation: Situation): AgentLimit[] | undefined {
  const handed = situation.decoded.effects.filter(({ kind, limits }) => kind === 'session' || limits !== undefined);
  if (handed.length === 0) return undefined;
  return LimitId.options.map((id) => widest(handed.map((effect) => limitOf(effect, id, situation))));
}

/** One limit of one permission: the decoder's own words, with amounts and dates that only are words here. */
function limitOf(effect: Effect, id: LimitId, { chainId, now }: Situation): AgentLimit {
  const given = effect.limits?.find((limit) => limit.id === id);
  if (id === 'until-when' && effect.expires !== undefined)
    return { id, state: 'set', words: deadlineWords(effect.expires, now) };
  if (id === 'how-much' && given?.state !== 'open' && effect.amount !== undefined && !effect.unlimited)
    return { id, state: 'set', words: withPeriod(amountWords(effect, chainId), given?.words) };
  if (given) return { ...given, words: plain(shortened(given.words, chainId), 200) };
  if (id === 'how-much' && effect.unlimited) return { id, state: 'open', words: en('No amount is set.') };
  return { id, state: 'not-said', words: NOT_SAID[id] };
}

/** "20 USDC", and what the decoder says beside the amount: "each day", "at once". */
function withPeriod(amount: string, words = ''): string {
  const rest = /\b(?:each|every|per|in all|at most|at once)\b.{0,120}$/.exec(words)?.[0] ?? '';
  return rest === '' ? amount : `${amount} ${plain(rest, 120)}`;
}

function widest(limits: readonly AgentLimit[]): AgentLimit {
  const most = Math.max(...limits.map(({ state }) => WIDTH[state]));
  const same = limits.filter(({ state }) => WIDTH[state] === most);
  const words = [...new Set(same.map((limit) => limit.words))];
  const list = words.slice(0, 3).join('; ');
  const [first] = same as [AgentLimit];
  const more = words.length - 3;
  return { ...first, words: more > 0 ? en('{~list}; and {more} more', { list, more }) : list };
}
