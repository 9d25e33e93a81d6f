import type { Report } from '@/lib/core/report.ts';
import css from './Coverage.module.css';

/** The two lines of account: claims against receipts, and checks that ran against those that could not. */
export function Coverage({ report }: { report: Report }) {
  const { ledger, coverage, missing } = report;
  return (
    <section class={css.coverage} aria-label="What was read and checked">
      <p>{ledger.sentence}</p>
      <p>{coverage.sentence}</p>
      {coverage.notRun.length > 0 && (
        <details>
          <summary>Which could not run, and why</summary>
          <ul class={css.list}>
            {coverage.notRun.map(({ rule, why }) => (
              <li key={rule}>
                <code class={css.rule}>{rule}</code> {why}
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
