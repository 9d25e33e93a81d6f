import type { Assessment } from '@/lib/core/assessment.ts';
import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { chainName } from '../clear/chains.ts';
import { isSigned, lastingWords } from './lasting.ts';
import { resembledBy } from './resembles.ts';
import type { Situation } from './wallet-rule.ts';
import { amountWords, deadlineWords, momentWords, plain, shortAddress, tokenName } from './words.ts';

type Detail = Assessment['details'][number];

/** Effects that are laid out line by line; a batch says how many more there are. */
const MAX_EFFECTS = 8;

/** What the other party is called, by kind of effect. */
const PARTY: Readonly<Partial<Record<Effect['kind'], string>>> = {
  allowance: en('Who may spend'),
  operator: en('Who may move them'),
  transfer: en('To'),
  'native-transfer': en('To'),
  revocation: en('No longer may spend'),
  delegation: en('Code at'),
  authority: en('Controlled by'),
  durable: en('May be sent by'),
  session: en('For'),
  call: en('Contract'),
  order: en('Collection'),
  blind: en('Contract'),
  'sign-in': en('Site named'),
};

/** Label and value lines for the panel, each address short and full. */
export function detailsOf(situation: Situation): Detail[] {
  const { decoded, context, chainId } = situation;
  const details = decoded.effects.slice(0, MAX_EFFECTS).flatMap((effect) => linesOf(effect, situation));
  const more = decoded.effects.length - MAX_EFFECTS;
  if (more > 0) details.push({ label: en('More'), value: en('{~more} more parts in this request', { more }) });
  if (chainId !== undefined)
    details.push({ label: en('Chain'), value: chainName(chainId), full: chainId.slice(0, 80) });
  for (const also of (decoded.also ?? []).slice(0, 6)) details.push(full(en('Also asked'), also));
  details.push({ label: en('Asked by'), value: plain(context.request.origin, 120) || en('not known') });
  const { saved = [], page } = context;
  if (page && saved.some(({ domains }) => domains.includes(page.host)))
    details.push({ label: en('Your list'), value: en('{host} is on it', { host: plain(page.host, 80) }) });
  if (context.request.framed) details.push({ label: en('Frame'), value: en('asked from a frame of another site') });
  return details;
}

function linesOf(effect: Effect, { decoded, chainId, now, context }: Situation): Detail[] {
  const lines: Detail[] = [];
  const party = PARTY[effect.kind];
  if (party && effect.to) lines.push(address(party, effect.to));
  const hasToken = effect.token !== undefined && !/^0x0{40}$/.test(effect.token);
  if (hasToken) lines.push({ label: en('Token'), value: tokenName(effect, chainId), full: effect.token ?? '' });
  if (effect.amount !== undefined || effect.kind === 'allowance') lines.push(amountLine(effect, chainId));
  if (effect.kind === 'session') lines.push({ label: en('How long'), value: deadlineWords(effect.expires, now) });
  if (effect.kind === 'allowance' && effect.by !== 'erc20-approve')
    lines.push({ label: en('How long'), value: lastingWords(effect, now, isSigned(decoded)) });
  if (effect.starts !== undefined) lines.push({ label: en('Not before'), value: momentWords(effect.starts) });
  for (const link of (effect.resources ?? []).slice(0, 3)) lines.push(full(en('Hands out'), link));
  const seen = resembledBy(effect.to, context);
  if (seen) lines.push(address(en('Resembles'), seen.address));
  if (effect.text)
    lines.push({ label: effect.kind === 'call' ? en('Function') : en('Text'), value: plain(effect.text, 200) });
  if (effect.kind === 'sign-in' && effect.from) lines.push(address(en('Account named'), effect.from));
  return lines;
}

function amountLine(effect: Effect, chainId: string | undefined): Detail {
  const label = effect.kind === 'order' ? en('You get') : en('Amount');
  const value = effect.unlimited
    ? en('unlimited ({~amount})', { amount: amountWords(effect, chainId) })
    : amountWords(effect, chainId);
  return effect.amount === undefined ? { label, value } : { label, value, full: effect.amount };
}

function address(label: string, full: string): Detail {
  return { label, value: shortAddress(full), full: full.slice(0, 300) };
}

/** Text of others, cut; the rest of it on demand. */
function full(label: string, text: string): Detail {
  return { label, value: plain(text, 120), full: plain(text, 300) };
}
