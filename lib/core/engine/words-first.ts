import { en, enCount } from '@/lib/words/en.ts';
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
      sentence: en('The checks that ran saw no direct request for your wallet, keys or money so far.'),
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
  news: en('This reads as an article about projects, so its words are not taken as a project’s own claims.'),
  education: en('This page teaches about such claims, so its words are not taken as a project’s own claims.'),
  dashboard: en('This page is itself a place where numbers can be looked up.'),
  legal: en('This is a legal page; its words are kept as evidence, not flagged.'),
};

const TALKS_OF_CLAIMS: ReadonlySet<PageType> = new Set(['news', 'education']);
/** An article's words are its own only where it calls for money; see the frame gate. */
const CALLS_TO_ACT = en('This reads as an article, and a sentence of it calls on you to act.');

/** One sentence that a person reads first: the worst ask, else the worst finding, else what was and was not backed. */
export function buildKeySentence({ ours, pageType, findings, strip, ledger, coverage }: Facts): string {
  if (rankOf(strip.severity) >= rankOf('caution')) return strip.sentence;
  if (!ours)
    return en('This page does not seem to be about AI and crypto; only the checks for what it asks of you ran.');
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
  const made = enCount(claims, '{n} claim', '{n} claims');
  const shown = enCount(withReceipt, '{n} has a link you can open', '{n} have a link you can open');
  return pagesRead.length > 1
    ? en('The {pages} pages read make {~made}; {~shown}.', { pages: pagesRead.length, made, shown })
    : en('This page makes {~made}; {~shown}.', { made, shown });
}

/** What there is to say where no check spoke: how many ran, and how many could not. */
function noNotes({ ran, notRun }: Report['coverage']): string {
  const not = notRun.length;
  if (not === 0) return enCount(ran, 'No notes from the {n} check that ran.', 'No notes from the {n} checks that ran.');
  return enCount(
    ran,
    'No notes from the {n} check that ran; {missing} could not run.',
    'No notes from the {n} checks that ran; {missing} could not run.',
    { missing: not },
  );
}
