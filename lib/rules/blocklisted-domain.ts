import { LISTED_WORDS, sayListed } from '@/lib/core/host-words.ts';
import type { ListEntry } from '@/lib/core/known.ts';
import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { shownHost } from './lexicon/known-hosts.ts';
import { linkedPlaces, placeOfHost } from './lexicon/post-links.ts';
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
/** A post is shown on a platform; what counts there is where it sends people. */
function linkedEntry(view: PageView): readonly Spot[] {
  const { ofLink } = view.known;
  if (ofLink.state !== 'known') return [];
  const seen = linkedPlaces(view).map((place) => ({ place, entry: ofLink.value(place.address).listed }));
  const found = seen.find(({ entry }) => entry && !entry.allowed);
  if (!found?.entry) return [];
  const { place, entry } = found;
  const gaps = { host: shownHost(place.host), listing: sayListed(entry, view.now) };
  const say =
    place.in === 'quote'
      ? en('The post that is quoted here points to {host}. {~listing}', gaps)
      : en('This post points to {host}. {~listing}', gaps);
  // Who quotes a post often warns of it.
  const severity = place.in === 'quote' ? ('caution' as const) : ('warning' as const);
  return [{ ...placeOfHost(view, place.host), say, severity }];
}

const inPosts = {
  ofLink: {
    state: 'known' as const,
    value: (address: string) => ({
      listed: new URL(address).hostname.endsWith('orbit-season.net')
        ? { ...LISTED, entry: 'orbit-season.net' }
        : undefined,
      linkedFrom: [],
    }),
    source: 'a list on this machine',
    at: 0,
  },
};
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
  needs({ pageType, known: { listed, ofLink } }) {
    const asked = pageType === 'post' ? ofLink : listed;
    return asked.state === 'known' ? undefined : asked.why;
  },
  check(view): readonly Spot[] {
    if (view.pageType === 'post') return linkedEntry(view);
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
      { text: 'Season two is open at app.orbit-season.net/two', as: 'post', known: inPosts },
      {
        text: '[The form](https://www.youtube.com/redirect?q=https%3A%2F%2Forbit-season.net%2F)',
        as: 'post',
        known: inPosts,
      },
      { text: '# Orbit\n\nIt was taken back.', url: URL_LISTED, known: seen({ ...LISTED, allowed: true }) },
    ],
    passes: [
      { text: '# Season two\n\n[Claim now](button:)', known: seen(undefined) },
      { text: '# Orbit\n\n[Connect wallet](button:)', url: 'https://orbit.pages.dev/', known: seen(undefined) },
      { text: 'Lists of reports name orbit-season.example.', as: 'news', known: seen(undefined) },
      { text: 'We are on the blocklist of a rival, says the team.', known: seen(undefined) },
      { text: 'Season two is open at app.orbit-two.net', as: 'post', known: inPosts },
      { text: 'Season two is open, the address comes on Monday.', as: 'post', known: inPosts },
      { text: '# Airdrop\n\n[Claim](button:)\n\n[Connect wallet](button:)', as: 'claim', known: seen(undefined) },
    ],
  },
};
export default rule;
