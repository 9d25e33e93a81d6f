import type { Contract } from '@/lib/core/belongings.ts';
import type { Effect } from '@/lib/core/decoded.ts';
import { isUnderOne } from '@/lib/core/own-host.ts';
import { isNameShown, titleNames } from '@/lib/core/presented-name.ts';
import { en } from '@/lib/words/en.ts';
import { protocolAt } from '../../clear/known-contracts.ts';
import type { AssessContext } from '../context.ts';
import type { Observation, Situation, WalletRule } from '../wallet-rule.ts';
import { plain, shortAddress } from '../words.ts';

type Saved = NonNullable<AssessContext['saved']>[number];

/** What the one who is given a permission is called. */
const PARTY: Readonly<Partial<Record<Effect['kind'], string>>> = {
  allowance: en('The spender'),
  operator: en('The operator'),
  session: en('Who may act for you,'),
  delegation: en('The code that your account would run,'),
};

/** Confirmed contracts that a sentence names. */
const NAMED = 2;

/**
 * A page of a saved project, or one under its name, asks for a permission for somebody who is not among the contracts
 * that the person confirmed. What is among them lowers nothing: the other rules say what they say.
 */
const rule: WalletRule = {
  id: 'spender-not-of-project',
  ask: en('Which page of the project names this address as its own contract?'),
  clears: en(
    'A page of the project’s own that names this address, which you then confirm as its contract on your list.',
  ),
  look(situation) {
    const project = projectOf(situation.context);
    if (!project) return [];
    const own = onChain(project.contracts ?? [], situation.chainId);
    return own.length === 0 ? [] : situation.decoded.effects.flatMap((effect) => look(effect, project, own, situation));
  },
};
export default rule;

/** The project on whose host the page lies; else one whose name the page shows as its own. */
function projectOf({ page, saved = [] }: AssessContext): Saved | undefined {
  if (!page) return undefined;
  const confirmed = saved.filter(({ contracts = [] }) => contracts.length > 0);
  if (confirmed.length === 0) return undefined;
  const lies = saved.find(({ domains }) => isUnderOne(page.host, domains));
  if (lies) return lies;
  const shown = [...titleNames(page.title), page.text.slice(0, 200).split('\n', 1)[0] ?? ''];
  return confirmed.find(({ name }) => shown.some((one) => isNameShown(one, name)));
}

/** Those on the chain of the request; one whose chain nobody said may be on any, and so may the request. */
function onChain(contracts: readonly Contract[], chainId: string | undefined): readonly Contract[] {
  if (chainId === undefined) return contracts;
  const isHere = chainId === 'solana' ? (chain: string) => chain.startsWith('solana:') : isEip155(chainId);
  return contracts.filter(({ chain, address }) =>
    chain === '' ? address.startsWith('0x') !== (chainId === 'solana') : isHere(chain),
  );
}

function isEip155(chainId: string): (chain: string) => boolean {
  return (chain) => chain === `eip155:${chainId}`;
}

function look(effect: Effect, project: Saved, own: readonly Contract[], { chainId }: Situation): Observation[] {
  const party = PARTY[effect.kind];
  const { to } = effect;
  if (party === undefined || to === undefined || own.some(({ address }) => address === plainAddress(to))) return [];
  const first = own.slice(0, NAMED).map(({ address }) => shortAddress(address));
  const list = first.join(', ');
  const known = own.length > NAMED ? en('{~list} and {more} more', { list, more: own.length - NAMED }) : list;
  const protocol = protocolAt(chainId, to);
  const whose =
    protocol === undefined ? '' : en(', known as a contract of {protocol},', { protocol: plain(protocol, 60) });
  const comma = whose === '' && party.endsWith(',') ? ',' : '';
  const say = en(
    '{~party} {address}{~whose}{~comma} is not among the contracts of {project} that you confirmed ({~known}).',
    { party, address: shortAddress(to), whose, comma, project: plain(project.name, 60), known },
  );
  // Projects build on others: a published contract is worth a note, and somebody unknown is worth a stop.
  return [{ effect, severity: protocol === undefined ? 'warning' : 'caution', say }];
}

/** As contracts are kept: EVM addresses in lower case. */
function plainAddress(address: string): string {
  return /^0x/i.test(address) ? address.toLowerCase() : address;
}
