import { hostOf } from '@/lib/core/host-of.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { spotOfBlock } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { shownHost } from './lexicon/known-hosts.ts';
import { oncePerPage } from './lexicon/page-words.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { accessAction, asksForAccess, secretField } from './lexicon/wallet-access.ts';
import { claimActions } from './lexicon/wallet-actions.ts';

/** Places from which pages are copied in good faith: gateways of stored files, archives, translations, previews. */
const SHOWS_OTHERS =
  /(?:^|\.)(?:ipfs\.io|dweb\.link|cf-ipfs\.com|w3s\.link|eth\.limo|eth\.link|archive\.org|archive\.(?:today|ph|is)|translate\.goog|googleusercontent\.com)$/;

/** An address as a page gives it for itself; empty when it gives none that leads anywhere. */
function stated(view: PageView): string {
  const { canonical, ogUrl } = view.doc.meta;
  return [canonical, ogUrl].find((address) => /^https?:\/\//i.test(address) && hostOf(address).includes('.')) ?? '';
}

/** The name in front of the ending: one owner may have it under several. */
function sameName(one: string, other: string): boolean {
  const [first = ''] = one.split('.', 1);
  return first.length >= 4 && first === other.split('.', 1)[0];
}

/** The host that the page gives for itself, when somebody else owns it. */
const otherHost = oncePerPage((view: PageView): string => {
  const own = hostOf(view.doc.url);
  const address = stated(view);
  if (own === '' || !own.includes('.') || address === '' || SHOWS_OTHERS.test(own)) return '';
  const [here, there] = [view.domainOf(own), view.domainOf(address)];
  if (here === '' || there === '' || here === there || sameName(here, there)) return '';
  return view.known.linkedFrom.includes(there) ? '' : hostOf(address);
});

const OTHER = { canonical: 'https://brightloom.example/claim' };
const CLAIM = '# Season two\n\n[Claim now](button:)\n\n[Connect wallet](button:)';
const HERE = 'https://season-two-drop.example/';

const rule: Rule = {
  id: 'address-of-another',
  row: 'requests',
  severity: 'warning',
  kind: 'dom',
  title: 'A page that gives another address for itself',
  say: 'This page gives an address for itself that belongs to another domain than the one it was opened at.',
  ask: 'Why does this page name another domain as its own address?',
  clears: 'The same page at the address that it names, or a link from that domain to this one.',
  source: ['TXPHISH', 'DNS-PHISH'],
  pages: ['claim', 'landing', 'unknown'],
  check(view): readonly Spot[] {
    const other = asksForAccess(view) ? otherHost(view) : '';
    if (other === '') return [];
    const claim = claimActions(view)[0];
    const asked = secretField(view) ?? claim ?? accessAction(view);
    const place = asked && asked.block >= 0 ? spotOfBlock(view, asked.block) : WHOLE_PAGE;
    const say = en('This page was opened at {host}, and gives {named} as its own address.', {
      host: shownHost(hostOf(view.doc.url)),
      named: shownHost(other),
    });
    const isClaim = view.pageType === 'claim' && claim !== undefined;
    return [{ ...place, say, severity: isClaim || secretField(view) ? 'warning' : 'caution' }];
  },
  examples: {
    flags: [
      { text: CLAIM, url: HERE, meta: OTHER, as: 'claim' },
      { text: CLAIM, url: HERE, meta: { ogUrl: 'https://app.brightloom.example/' } },
      { text: CLAIM, url: 'https://season-two.pages.dev/', meta: { canonical: 'https://brightloom.pages.dev/' } },
      { text: '# Wallet sync\n\n[Recovery phrase](field:)', url: HERE, meta: OTHER },
      { text: '# Pools\n\n[Connect wallet](button:)', url: 'https://loom-pools.example/', meta: OTHER },
      { text: CLAIM, url: 'https://brightloom.example.drops.example/', meta: OTHER, as: 'claim' },
    ],
    passes: [
      { text: CLAIM, url: 'https://claim.brightloom.example/', meta: OTHER },
      { text: CLAIM, url: 'https://brightloom.test/', meta: OTHER },
      { text: CLAIM, url: HERE, meta: { canonical: '/claim', ogUrl: '' } },
      { text: CLAIM, url: HERE, meta: { canonical: 'not an address' } },
      { text: CLAIM, url: HERE, meta: OTHER, known: { linkedFrom: ['brightloom.example'] } },
      { text: '# Notes on looms\n\nFirst printed by a friend of ours.', url: HERE, meta: OTHER },
      { text: CLAIM, url: 'https://bafy2bzaceloom.ipfs.dweb.link/', meta: OTHER },
      { text: CLAIM, url: HERE, meta: OTHER, as: 'news' },
    ],
  },
};
export default rule;
