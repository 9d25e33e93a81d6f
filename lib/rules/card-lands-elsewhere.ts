import { hostOf } from '@/lib/core/host-of.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { en } from '@/lib/words/en.ts';
import { shownHost } from './lexicon/known-hosts.ts';
import { isTalkHost } from './lexicon/post-links.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { asksForAccess } from './lexicon/wallet-access.ts';

function severityOf(view: PageView, host: string, direct: boolean): Severity {
  const { listed } = view.known;
  const isListed = listed.state === 'known' && listed.value !== undefined && !listed.value.allowed;
  const asks = asksForAccess(view) || view.pageType === 'claim';
  if (asks || isListed || view.lookalikeOf(host)?.strength === 'strong') return 'warning';
  // Domains move, and a project's own address often leads on to where people talk.
  return direct || isTalkHost(host) ? 'info' : 'caution';
}

const LOOM: KnownProject = { name: 'Brightloom', domains: ['brightloom.io'], handles: ['brightloom'], from: 'saved' };
const led = (shown: string | undefined, direct = false) => ({
  projects: [LOOM],
  cameFrom: {
    state: 'known' as const,
    value: shown === undefined ? undefined : { shown, direct },
    source: 'the link that was followed',
    at: 0,
  },
});
const URL_HERE = 'https://season-two.app/';
const CLAIM = '# Season two\n\n[Check eligibility](button:)\n\n[Connect wallet](button:)';

const rule: Rule = {
  id: 'card-lands-elsewhere',
  row: 'requests',
  severity: 'caution',
  kind: 'dom',
  anywhere: true,
  title: 'The post showed another address',
  say: 'The post that you came from showed another address than that of this page.',
  ask: 'Why did the post show another address than the one where its link ends?',
  clears: "The page at the address that the post showed links here, or the project's own site lists this address.",
  source: ['FBI-NFT', 'TXPHISH', 'SLOWMIST-X'],
  pages: PAGE_TYPES,
  needs: ({ known: { cameFrom } }) => (cameFrom.state === 'known' ? undefined : cameFrom.why),
  check(view): readonly Spot[] {
    const { cameFrom } = view.known;
    const from = cameFrom.state === 'known' ? cameFrom.value : undefined;
    const host = hostOf(view.doc.url);
    if (!from || host === '') return [];
    const say = en('The post showed {shown}; this tab landed on {landed}.', {
      shown: shownHost(from.shown),
      landed: shownHost(host),
    });
    return [{ ...WHOLE_PAGE, say, severity: severityOf(view, host, from.direct) }];
  },
  examples: {
    flags: [
      { text: CLAIM, url: URL_HERE, known: led('brightloom.io') },
      { text: CLAIM, url: URL_HERE, as: 'claim', known: led('larkspur.io') },
      { text: '# Morning bread\n\nBaked every day.', url: URL_HERE, known: led('larkspur.io') },
      { text: 'Welcome back.', url: URL_HERE, as: 'unknown', known: led('larkspur.io') },
      { text: '# Loom\n\nOne line.', url: 'https://brightl0om.io/', known: led('larkspur.io') },
      { text: '# Moved\n\nWe have a new address.', url: URL_HERE, known: led('larkspur.io', true) },
      { text: '# The story\n\nThe harbour opens again.', url: URL_HERE, as: 'news', known: led('news.larkspur.io') },
    ],
    passes: [
      { text: CLAIM, url: URL_HERE, known: led(undefined) },
      { text: '# Morning bread\n\nBaked every day.', url: URL_HERE, known: led(undefined) },
      { text: 'Welcome back.', url: URL_HERE, as: 'unknown', known: led(undefined) },
      { text: '# The story\n\nThe harbour opens again.', url: URL_HERE, as: 'news', known: led(undefined) },
      {
        text: 'The card of a post showed brightloom.io, and season-two.app opened.',
        url: URL_HERE,
        known: led(undefined),
      },
      { text: '# Loom\n\nOne line.', url: 'https://brightl0om.io/', known: led(undefined) },
    ],
  },
};
export default rule;
