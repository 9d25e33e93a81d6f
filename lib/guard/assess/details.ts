import type { Assessment } from '@/lib/core/assessment.ts';
import type { Effect } from '@/lib/core/decoded.ts';
import { chainName } from '../clear/chains.ts';
import { resembledBy } from './resembles.ts';
import type { Situation } from './wallet-rule.ts';
import { amountWords, deadlineWords, momentWords, plain, shortAddress, tokenName } from './words.ts';

type Detail = Assessment['details'][number];

/** Effects that are laid out line by line; a batch says how many more there are. */
const MAX_EFFECTS = 8;

/** What the other party is called, by kind of effect. */
const PARTY: Readonly<Partial<Record<Effect['kind'], string>>> = {
  allowance: 'Who may spend',
  operator: 'Who may move them',
  transfer: 'To',
  'native-transfer': 'To',
  revocation: 'No longer may spend',
  delegation: 'Code at',
  authority: 'Controlled by',
  durable: 'May be sent by',
  session: 'For',
  call: 'Contract',
  order: 'Collection',
  blind: 'Contract',
  'sign-in': 'Site named',
};

/** Label and value lines for the panel, each address short and full. */
export function detailsOf(situation: Situation): Detail[] {
  const { decoded, context, chainId } = situation;
  const details = decoded.effects.slice(0, MAX_EFFECTS).flatMap((effect) => linesOf(effect, situation));
  const more = decoded.effects.length - MAX_EFFECTS;
  if (more > 0) details.push({ label: 'More', value: `${more} more parts in this request` });
  if (chainId !== undefined) details.push({ label: 'Chain', value: chainName(chainId), full: chainId.slice(0, 80) });
  for (const also of (decoded.also ?? []).slice(0, 6)) details.push(full('Also asked', also));
  details.push({ label: 'Asked by', value: plain(context.request.origin, 120) || 'not known' });
  const { saved = [], page } = context;
  if (page && saved.some(({ domains }) => domains.includes(page.host)))
    details.push({ label: 'Your list', value: `${plain(page.host, 80)} is on it` });
  if (context.request.framed) details.push({ label: 'Frame', value: 'asked from a frame of another site' });
  return details;
}

function linesOf(effect: Effect, { chainId, now, context }: Situation): Detail[] {
  const lines: Detail[] = [];
  const party = PARTY[effect.kind];
  if (party && effect.to) lines.push(address(party, effect.to));
  const hasToken = effect.token !== undefined && !/^0x0{40}$/.test(effect.token);
  if (hasToken) lines.push({ label: 'Token', value: tokenName(effect, chainId), full: effect.token ?? '' });
  if (effect.amount !== undefined || effect.kind === 'allowance') lines.push(amountLine(effect, chainId));
  if (['allowance', 'session'].includes(effect.kind) && effect.by !== 'erc20-approve') {
    lines.push({ label: 'How long', value: deadlineWords(effect.expires, now) });
  }
  if (effect.starts !== undefined) lines.push({ label: 'Not before', value: momentWords(effect.starts) });
  for (const link of (effect.resources ?? []).slice(0, 3)) lines.push(full('Hands out', link));
  const seen = resembledBy(effect.to, context);
  if (seen) lines.push(address('Resembles', seen.address));
  if (effect.text) lines.push({ label: effect.kind === 'call' ? 'Function' : 'Text', value: plain(effect.text, 200) });
  if (effect.kind === 'sign-in' && effect.from) lines.push(address('Account named', effect.from));
  return lines;
}

function amountLine(effect: Effect, chainId: string | undefined): Detail {
  const label = effect.kind === 'order' ? 'You get' : 'Amount';
  const value = effect.unlimited ? `unlimited (${amountWords(effect, chainId)})` : amountWords(effect, chainId);
  return effect.amount === undefined ? { label, value } : { label, value, full: effect.amount };
}

function address(label: string, full: string): Detail {
  return { label, value: shortAddress(full), full: full.slice(0, 300) };
}

/** Text of others, cut; the rest of it on demand. */
function full(label: string, text: string): Detail {
  return { label, value: plain(text, 120), full: plain(text, 300) };
}
