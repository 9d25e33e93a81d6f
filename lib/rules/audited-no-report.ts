import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { oncePerPage } from './lexicon/page-words.ts';
import { isLinked } from './lexicon/questions.ts';

const PLANNED = [
  pattern(
    String.raw`\b(?:audit[- ](?:ready|planned|pending|scheduled|in progress|coming|soon)|audits? (?:is |are )?(?:coming|planned|scheduled|pending|under ?way|in progress)|(?:will be|to be|being|soon to be) audited)\b`,
  ),
];
const DONE = [
  pattern(
    String.raw`(?<!most )\b(?:fully |triple[- ]|double[- ]|independently |externally |security[- ])?audited\b(?! (?:first\b|projects?\b|accounts|financial|annual|results|statements))(?: (?:by|and (?:safe|secure|verified)|code|smart contracts?|multiple times))?`,
  ),
  pattern(
    String.raw`\b(?:passed|completed|cleared|aced|undergone|underwent) (?:a |an |our |its |the |every |all )?(?:[\w-]{1,20} ){0,3}audits?\b`,
  ),
  pattern(
    String.raw`\baudits?(?: (?:is |was |were |has been |have been )?(?:passed|completed|done|successful|conducted|performed)|: ?(?:passed|completed|done)| ?[✅✔☑])`,
  ),
  pattern(
    String.raw`\b(?:audits?|reviews?|audited) (?:by|from|with) (?:[\w-]{1,20},? ){1,6}(?:passed|completed|done|finished)\b`,
  ),
  pattern(
    String.raw`\b(?:certik|hacken|peckshield|slowmist|quantstamp|openzeppelin|trail of bits|halborn|solidproof|cyberscope|zellic|spearbit|consensys diligence)[- ](?:verified|approved|secured|certified|audited|kyc|audit)\b`,
  ),
];

/** Books, taxes and web pages are audited too. */
const OTHER_AUDIT =
  /\b(?:financial|annual|tax|seo|energy|accessibility|accounting|accounts|payroll|hygiene|food|environmental|fire|npm|pip|cargo|packages|dependencies|bills?|spending|expenses)\b/i;

/** The project's own audit page, linked and not opened. */
const hasUnopened = oncePerPage((view) => view.unopened(/audit/i).length > 0);

/** Is there anything to open: a report with the auditor, a contest or bounty page, or a report in a repository? */
const hasReport = oncePerPage((view) =>
  view.receipts.some(
    (receipt) =>
      receipt.kind === 'auditor' ||
      receipt.kind === 'bounty' ||
      (receipt.kind === 'repository' && /audit|reviews?\b|publications/i.test(`${receipt.href} ${receipt.text}`)),
  ),
);

const rule: Rule = {
  id: 'audited-no-report',
  row: 'security',
  severity: 'caution',
  kind: 'claim',
  claim: 'audit',
  title: 'Audit without a report',
  say: "An audit is mentioned; we found no link to a report on the auditor's own site.",
  ask: 'Who audited which commit, when, and what was left open?',
  clears:
    "A report on the auditor's own site or repository that names the project, the scope, the commit and what was left open.",
  source: ['CERTIK-FAKE', 'SEAL-AUDIT', 'OWASP-SC26', 'REKT'],
  pages: ['landing', 'docs', 'whitepaper', 'post', 'claim', 'sponsored', 'store'],
  cues: [
    'audit',
    'certik',
    'hacken',
    'peckshield',
    'slowmist',
    'quantstamp',
    'openzeppelin',
    'trail',
    'halborn',
    'solidproof',
    'cyberscope',
    'zellic',
    'spearbit',
    'consensys',
  ],
  find(sentence, view) {
    const { text } = sentence;
    if (OTHER_AUDIT.test(text)) return undefined;
    const report = hasReport(view);
    const planned = report ? undefined : firstSpan(text, [...PLANNED]);
    if (planned) {
      return {
        ...planned,
        severity: 'info',
        say: en('An audit is announced here; that is a plan, not a report to open.'),
      };
    }
    const done = firstSpan(text, DONE);
    if (!done) return undefined;
    if (report) return { ...done, claimOnly: true };
    if (isLinked(view, 'auditor') || isLinked(view, 'bounty')) {
      const say = 'An audit is mentioned; another page of this project, which was read, links a report or a contest.';
      return { ...done, severity: 'info', say };
    }
    // The project's own audit page is linked but was not opened: not checked, so only a note.
    if (view.pageType === 'post' || hasUnopened(view)) return { ...done, severity: 'info' };
    return done;
  },
  examples: {
    flags: [
      'Audited by the best in the industry.',
      'Our smart contracts passed three security audits.',
      'CertiK-verified and ready.',
      'Fully audited, so you can relax.',
      'The contracts are CertiK audit-ready.',
      'Audits by three top-tier firms completed.',
      { text: 'New vault is live and fully audited', as: 'post' },
    ],
    passes: [
      'Bounties only matter when the code was audited first.',
      'Audited in March 2026; the [report with its commit](https://www.certik.com/projects/larkspur) lists two open findings.',
      'Audited in May: [the report](https://github.com/trailofbits/publications/blob/master/reviews/larkspur.pdf) names the commit.',
      'The contracts are not audited yet; deposit only what you can lose.',
      'According to researchers, the project had claimed to be audited before the exploit.',
      'The company publishes audited accounts every spring.',
      'We passed our annual financial audit.',
      'Our contracts are unaudited.',
      { text: 'We audited our cloud bill and saved 40%.', as: 'post' },
      'The kitchen of our token café passed two hygiene audits.',
      { text: 'npm ci audited 300 packages in four seconds.', as: 'docs' },
      'The report is public: [audit of the vault](https://github.com/larkspur/vault/blob/main/audits/2026-03.pdf). The vault was audited in March.',
    ],
  },
};
export default rule;
