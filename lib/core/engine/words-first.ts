import type { Finding } from '../finding.ts';
import type { PageType } from '../page-type.ts';
import type { Report } from '../report.ts';
import { rankOf, worstOf } from '../severity.ts';

/** "What this page asks of you": the worst claim or wallet finding speaks; good signs never offset it. */
export function buildStrip(findings: readonly Finding[]): Report['strip'] {
  const asks = findings.filter((finding) => finding.row === 'requests' && finding.severity !== 'good');
  const worst = asks.reduce<Finding | undefined>(
    (best, finding) => (!best || weightOfAsk(finding) > weightOfAsk(best) ? finding : best),
    undefined,
  );
  if (!worst)
    return {
      severity: 'none',
      sentence: 'The checks that ran saw no direct request for your wallet, keys or money so far.',
    };
  return { severity: worstOf([worst.severity]), sentence: worst.say };
}

/** How a page hurries and hides is told after what it asks. */
const AROUND_IT = new Set(['deadline-pressure', 'countdown-resets', 'source-view-blocked']);

/** Order in which asks speak: the worse first, and of two equally severe ones what is asked before what stands around it. */
export function weightOfAsk({ severity, rule }: Finding): number {
  return rankOf(severity) * 2 + (AROUND_IT.has(rule) ? 0 : 1);
}

interface Facts {
  ours: boolean;
  pageType: PageType;
  findings: readonly Finding[];
  strip: Report['strip'];
  ledger: Report['ledger'];
  coverage: Report['coverage'];
}

const ABOUT: Partial<Record<PageType, string>> = {
  news: 'This reads as an article about projects, so its words are not taken as a project’s own claims.',
  education: 'This page teaches about such claims, so its words are not taken as a project’s own claims.',
  dashboard: 'This page is itself a place where numbers can be looked up.',
  legal: 'This is a legal page; its words are kept as evidence, not flagged.',
};

const TALKS_OF_CLAIMS: ReadonlySet<PageType> = new Set(['news', 'education']);
/** An article's words are its own only where it calls for money; see the frame gate. */
const CALLS_TO_ACT = 'This reads as an article, and a sentence of it calls on you to act.';

/** One sentence that a person reads first: the worst ask, else the worst finding, else what was and was not backed. */
export function buildKeySentence({ ours, pageType, findings, strip, ledger, coverage }: Facts): string {
  if (rankOf(strip.severity) >= rankOf('caution')) return strip.sentence;
  if (!ours) return 'This page does not seem to be about AI and crypto; only the checks for what it asks of you ran.';
  const worst = findings.find((finding) => rankOf(finding.severity) >= rankOf('warning'));
  if (worst) return worst.say;
  const noted = findings.find((finding) => finding.severity === 'caution');
  if (TALKS_OF_CLAIMS.has(pageType) && noted && noted.quote !== '') return `${CALLS_TO_ACT} ${noted.say}`;
  const about = ABOUT[pageType];
  if (about) return about;
  if (ledger.claims > 0) return claimsInWords(ledger);
  return noted ? noted.say : noNotes(coverage);
}

function claimsInWords({ claims, withReceipt, pagesRead }: Report['ledger']): string {
  const made = claims === 1 ? '1 claim' : `${claims} claims`;
  const who = pagesRead.length > 1 ? `The ${pagesRead.length} pages read make` : 'This page makes';
  return `${who} ${made}; ${withReceipt} ${withReceipt === 1 ? 'has' : 'have'} a link you can open.`;
}

/** What there is to say where no check spoke: how many ran, and how many could not. */
function noNotes({ ran, notRun }: Report['coverage']): string {
  const not = notRun.length;
  return `No notes from the ${ran} ${ran === 1 ? 'check' : 'checks'} that ran${not > 0 ? `; ${not} could not run` : ''}.`;
}
