import { en } from '@/lib/words/en.ts';
import type { Finding } from '../finding.ts';
import type { PageView } from '../page-view.ts';
import type { Report } from '../report.ts';
import { isPageRule } from '../rule.ts';
import { applies } from './applying.ts';
import type { ExamineOptions } from './examine.ts';
import type { LanguagesRead } from './languages-read.ts';
import type { PageText } from './page-text.ts';
import { mayBeSaid } from './project-pages.ts';
import { runPageRule } from './run-rules.ts';

/** Runs every rule about the page as a whole; a rule that cannot run says why, and none can stop the others. */
export function runPageRules(
  text: PageText,
  view: PageView,
  ours: boolean,
  options: ExamineOptions,
  reading: LanguagesRead,
) {
  const findings: Finding[] = [];
  const notRun: Report['coverage']['notRun'] = [];
  const page = { type: view.pageType, confidence: view.pageTypeConfidence };
  for (const rule of options.rules) {
    if (!isPageRule(rule) || !applies(rule, page, ours, options)) continue;
    if (rule.kind === 'absence' && page.confidence !== 'high') {
      notRun.push({ rule: rule.id, why: en('not sure enough what sort of page this is') });
      continue;
    }
    const missing = reading.whyNot(rule) ?? rule.needs?.(view);
    if (missing !== undefined) {
      notRun.push({ rule: rule.id, why: missing });
      continue;
    }
    try {
      const found = runPageRule(rule, text, view);
      const elsewhere = found.length > 0 && rule.elsewhere ? view.unopened(rule.elsewhere)[0] : undefined;
      if (elsewhere === undefined) findings.push(...found);
      else notRun.push({ rule: rule.id, why: mayBeSaid(elsewhere) });
    } catch {
      notRun.push({ rule: rule.id, why: en('the check failed on this page') });
    }
  }
  return { findings, notRun };
}

/** A rule about the whole page speaks once: what it saw itself goes before what was read in another language. */
export function together(
  said: readonly Finding[],
  paged: readonly Finding[],
  { rules }: Pick<ExamineOptions, 'rules'>,
): Finding[] {
  const spoke = new Set(paged.map((finding) => finding.rule));
  const once = new Set(rules.filter((rule) => isPageRule(rule) && spoke.has(rule.id)).map((rule) => rule.id));
  return [...said.filter((finding) => !once.has(finding.rule)), ...paged];
}
