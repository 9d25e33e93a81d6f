import type { Report } from '@/lib/core/report.ts';
import css from './Coverage.module.css';

/** Checks that could not run, by the reason, each reason once. */
function byReason(notRun: Report['coverage']['notRun']): [string, string[]][] {
  const reasons = new Map<string, string[]>();
  for (const { rule, why } of notRun) reasons.set(why, [...(reasons.get(why) ?? []), rule]);
  return [...reasons];
}

const READ = { all: 'read by all checks', some: 'read by some checks', none: 'not read by checks of words' };

/** "English 80 %, read by all checks; German 20 %, not read by checks of words." */
function languageWords(languages: NonNullable<Report['languages']>): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  const percent = new Intl.NumberFormat(undefined, { style: 'percent' });
  const nameOf = (lang: string) => {
    try {
      return names.of(lang) ?? lang;
    } catch {
      return 'another language';
    }
  };
  return `${languages.map(({ lang, share, read }) => `${nameOf(lang)} ${percent.format(share)}, ${READ[read]}`).join('; ')}.`;
}

/** The two lines of account: claims against receipts, and checks that ran against those that could not. */
export function Coverage({ report }: { report: Report }) {
  const { ledger, coverage, missing } = report;
  return (
    <section class={css.coverage} aria-label="What was read and checked">
      <p>{ledger.sentence}</p>
      <p>{coverage.sentence}</p>
      {report.languages?.some(({ read }) => read !== 'all') && <p>{languageWords(report.languages)}</p>}
      {coverage.notRun.length > 0 && (
        <details>
          <summary>Which could not run, and why</summary>
          <ul class={css.list}>
            {byReason(coverage.notRun).map(([why, rules]) => (
              <li key={why}>
                {why}: <code class={css.rule}>{rules.join(', ')}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {missing.length > 0 && (
        <div class={css.missing}>
          <p>
            <b>Not read on this page</b>
          </p>
          <ul class={css.list}>
            {missing.map((what) => (
              <li key={what}>
                <bdi>{what}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {ledger.pagesNotOpened.length > 0 && (
        <details>
          <summary>Linked pages that were not opened</summary>
          <ul class={css.list}>
            {ledger.pagesNotOpened.map((page) => (
              <li key={page}>
                <bdi>{page}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
