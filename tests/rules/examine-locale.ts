import type { Evidence } from '@/lib/core/engine/evidence.ts';
import { examine } from '@/lib/core/engine/examine.ts';
import type { Finding } from '@/lib/core/finding.ts';
import type { LocalePack } from '@/lib/core/locale.ts';
import type { Report } from '@/lib/core/report.ts';
import type { Example } from '@/lib/core/rule.ts';
import { findClaims } from '@/lib/evidence/claims.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { findLookalike } from '@/lib/evidence/lookalike/lookalike.ts';
import { trackerOf } from '@/lib/evidence/trackers.ts';
import { RULES } from '@/lib/rules/index.ts';
import { LOCALES } from '@/lib/rules/locales/index.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const evidence: Evidence = { gradeLink, findClaims, registrableDomain, findLookalike, trackerOf };

/** What all rules in all languages say about one example, through the real reader and engine. */
export function examineInAll(example: Example, lang: string): Report {
  const { text, as = 'landing', url } = typeof example === 'string' ? { text: example } : example;
  const doc = readMarkdown(text, { url: url ?? 'https://brightloom.example/' });
  doc.lang = lang;
  return examine(doc, { rules: RULES, locales: LOCALES, ruleset: 'test', evidence, now: 0, asked: true, as });
}

/** What one rule says about an example of one pack. */
export function examineLocaleExample(pack: LocalePack, rule: string, example: Example): Finding[] {
  return examineInAll(example, pack.lang).findings.filter((finding) => finding.rule === rule);
}
