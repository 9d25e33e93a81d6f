import { LISTED_WORDS, sayListed } from '@/lib/core/host-words.ts';
import type { ListEntry } from '@/lib/core/known.ts';
import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { asksForAccess } from './lexicon/wallet-access.ts';

const DAY = 86_400_000;

const LISTED: ListEntry = {
  list: 'Larkspur reports',
  version: '2026-11-20',
  entry: 'orbit-season.example',
  allowed: false,
  appeal: 'https://larkspur.example/appeal',
};
const seen = (value: ListEntry | undefined) => ({
  listed: { state: 'known' as const, value, source: 'a list on this machine', at: 0 },
});
const URL_LISTED = 'https://orbit-season.example/';

const rule: Rule = {
  id: 'blocklisted-domain',
  row: 'requests',
  severity: 'danger',
  kind: 'dom',
  anywhere: true,
  title: 'Address on a list of reports',
  say: 'A list of reported addresses names this address.',
  ...LISTED_WORDS,
  source: ['SCAMSNIFFER25', 'TXPHISH', 'DNS-PHISH'],
  pages: PAGE_TYPES,
  needs({ known: { listed } }) {
    return listed.state === 'known' ? undefined : listed.why;
  },
  check(view): readonly Spot[] {
    const { listed } = view.known;
    const entry = listed.state === 'known' ? listed.value : undefined;
    if (!entry) return [];
    const place = { ...WHOLE_PAGE, say: sayListed(entry, view.now) };
    if (entry.allowed) return [{ ...place, severity: 'info' }];
    // Lists grow old and addresses change hands: alone an entry is a warning, with a hand out for the wallet it is more.
    const isAsked = asksForAccess(view) || view.pageType === 'claim';
    return [isAsked ? place : { ...place, severity: 'warning' }];
  },
  examples: {
    flags: [
      { text: '# Season two\n\n[Claim now](button:)', url: URL_LISTED, known: seen(LISTED) },
      { text: 'Welcome back.', url: 'https://app.orbit-season.example/', as: 'unknown', known: seen(LISTED) },
      { text: '# Morning news\n\nThe harbour opens again.', url: URL_LISTED, as: 'news', known: seen(LISTED) },
      { text: '# Orbit\n\nOne line.', url: URL_LISTED, now: 90 * DAY, known: seen({ ...LISTED, at: 0 }) },
      {
        text: '# Orbit\n\n[Connect wallet](button:)',
        url: URL_LISTED,
        as: 'claim',
        known: seen({ ...LISTED, appeal: '' }),
      },
      { text: '# Orbit\n\nIt was taken back.', url: URL_LISTED, known: seen({ ...LISTED, allowed: true }) },
    ],
    passes: [
      { text: '# Season two\n\n[Claim now](button:)', known: seen(undefined) },
      { text: '# Orbit\n\n[Connect wallet](button:)', url: 'https://orbit.pages.dev/', known: seen(undefined) },
      { text: 'Lists of reports name orbit-season.example.', as: 'news', known: seen(undefined) },
      { text: 'We are on the blocklist of a rival, says the team.', known: seen(undefined) },
      { text: 'orbit-season.example asked you to sign? Do not.', as: 'post', known: seen(undefined) },
      { text: '# Airdrop\n\n[Claim](button:)\n\n[Connect wallet](button:)', as: 'claim', known: seen(undefined) },
    ],
  },
};
export default rule;
