import { gradeRank } from '@/lib/core/receipt.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';

/** Lessons, rankings and offers of an auditor are about no one project. */
const NO_REPORT =
  /\/(?:leaderboards?|services?|pricing|careers|academy|learn|solutions|products|team|about|docs)(?:[/?#]|$)|\/(?:how|what|why|top|best|guide)[-_]|checklist|-guide\b/i;

const rule: Rule = {
  id: 'audit-on-auditor-site',
  row: 'security',
  severity: 'good',
  kind: 'dom',
  title: "Link to a report on the auditor's site",
  say: "There is a link to a page on an auditor's own site; we did not open it, and an audit does not prove the absence of bugs.",
  ask: 'Does the report name the code that is running today, and what was left open?',
  clears: 'The report itself, with its date, its scope and the commit.',
  source: ['SEAL-AUDIT', 'REKT'],
  pages: ['landing', 'docs', 'whitepaper', 'claim', 'sponsored'],
  check(view): readonly Spot[] {
    const report = view.receipts.find(
      (receipt) =>
        receipt.kind === 'auditor' && gradeRank(receipt.grade) >= gradeRank('R4') && !NO_REPORT.test(receipt.href),
    );
    if (!report || view.doc.blocks[report.block]?.hidden) return [];
    const link = view.doc.links.find((one) => one.block === report.block && one.href === report.href);
    return [{ block: report.block, start: link?.start ?? 0, end: link?.end ?? 0 }];
  },
  examples: {
    flags: [
      'The [audit report of March 2026](https://www.certik.com/projects/larkspur) names the commit and two open findings.',
      'Read the [review of the vault](https://www.halborn.com/audits/larkspur/vault-2026).',
      'Formal checks: [report in the public repository of the auditor](https://www.openzeppelin.com/news/larkspur-vault-audit).',
      'Reviewed in spring: [Hacken, report of the vault](https://hacken.io/audits/larkspur/vault-2026/).',
      {
        text: '## Audits\n\n- [ChainSecurity, commit 4f2a](https://chainsecurity.com/security-audit/larkspur-vault/)',
        as: 'docs',
      },
      {
        text: 'The bridge has a [public review](https://www.zellic.io/reports/larkspur-bridge) with its open points.',
        as: 'whitepaper',
      },
    ],
    passes: [
      'Read the [audit](https://brightloom.example/files/audit.pdf).',
      'Our auditor is [CertiK](https://www.certik.com/).',
      'The vault is not audited yet.',
      'New to this? Read [how audits work](https://www.openzeppelin.com/blog/how-audits-work).',
      'We are on the [security leaderboard](https://www.certik.com/leaderboards/security).',
      'We like the [services of Halborn](https://www.halborn.com/services).',
      'Audit notes are in [our blog](https://brightloom.example/blog/audits).',
      'The audit was done by [a friend](https://x.com/larkspur/status/1790000000000000000).',
    ],
  },
};
export default rule;
