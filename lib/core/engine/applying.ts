import { en } from '@/lib/words/en.ts';
import type { Report } from '../report.ts';
import { isPackRule, isPageRule, type Rule } from '../rule.ts';
import type { PageClass } from './classify-page.ts';
import { buildCoverage } from './coverage.ts';
import type { ExamineOptions } from './examine.ts';
import type { LanguagesRead } from './languages-read.ts';
import { mentionsOnly } from './mentions.ts';

/** Does this rule speak on a page of this type? Off the subject, only what can take assets at once does. */
export function applies(rule: Rule, page: PageClass, ours: boolean, options: ExamineOptions): boolean {
  if (options.rulesOff?.has(rule.id)) return false;
  const anywhere = 'anywhere' in rule && rule.anywhere === true;
  if (!ours && !anywhere) return false;
  return anywhere || rule.pages.includes(page.type) || mentionsOnly(rule, page.type);
}

/** Rules for sentences that did not read most of the page, because of its language. */
export function notReadIn(reading: LanguagesRead, options: ExamineOptions, applying: (rule: Rule) => boolean) {
  return options.rules.flatMap((rule) => {
    const why = isPageRule(rule) || isPackRule(rule) || !applying(rule) ? undefined : reading.whyNot(rule);
    return why === undefined ? [] : [{ rule: rule.id, why }];
  });
}

/** The coverage of this page: rules that the person turned off did not run either. */
export function coverageOf(
  options: ExamineOptions,
  page: PageClass,
  ours: boolean,
  failed: Report['coverage']['notRun'],
): Report['coverage'] {
  const checks = options.rules.filter((rule) => !isPackRule(rule));
  const fits = checks.filter((rule) => applies(rule, page, ours, { ...options, rulesOff: undefined }));
  const off = fits
    .filter((rule) => options.rulesOff?.has(rule.id))
    .map((rule) => ({ rule: rule.id, why: en('you turned it off') }));
  return buildCoverage(checks.length, fits.length, [...off, ...failed]);
}
