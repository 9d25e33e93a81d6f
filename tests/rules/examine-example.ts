import type { Evidence } from '@/lib/core/engine/evidence.ts';
import { examine } from '@/lib/core/engine/examine.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { Example, Rule } from '@/lib/core/rule.ts';
import { findClaims } from '@/lib/evidence/claims.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const evidence: Evidence = { gradeLink, findClaims, registrableDomain };

/** What one rule says about one of its examples, through the real reader and engine. Plain text is a landing page. */
export function examineExample(rule: Rule, example: Example): Finding[] {
  const { text, as = 'landing', url } = typeof example === 'string' ? { text: example } : example;
  const doc = readMarkdown(text, { url: url ?? 'https://brightloom.example/' });
  const report = examine(doc, { rules: [rule], ruleset: 'test', evidence, now: 0, asked: true, as });
  const failed = report.coverage.notRun.find((one) => one.rule === rule.id);
  if (failed) throw new Error(`${rule.id} could not run on this example: ${failed.why}`);
  return report.findings.filter((finding) => finding.rule === rule.id);
}

/** The text of an example, for test names and messages. */
export function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}
