import type { Report } from '@/lib/core/report.ts';
import { say, spoken } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './Coverage.module.css';

/** Checks that could not run, by the reason, each reason once. */
function byReason(notRun: Report['coverage']['notRun']): [string, string[]][] {
  const reasons = new Map<string, string[]>();
  for (const { rule, why } of notRun) reasons.set(why, [...(reasons.get(why) ?? []), rule]);
  return [...reasons];
}

function languageWord(language: string, share: string, read: 'all' | 'some' | 'none'): string {
  if (read === 'all') return say('{language} {share}, read by all checks', { language, share });
  return read === 'some'
    ? say('{language} {share}, read by some checks', { language, share })
    : say('{language} {share}, not read by checks of words', { language, share });
}

/** "English 80 %, read by all checks; German 20 %, not read by checks of words." */
function languageWords(languages: NonNullable<Report['languages']>): string {
  const names = new Intl.DisplayNames([spoken()], { type: 'language', fallback: 'code' });
  const percent = new Intl.NumberFormat(spoken(), { style: 'percent' });
  const nameOf = (lang: string) => {
    try {
      return names.of(lang) ?? lang;
    } catch {
      return say('another language');
    }
  };
  return `${languages.map(({ lang, share, read }) => languageWord(nameOf(lang), percent.format(share), read)).join('; ')}.`;
}

/** The two lines of account: claims against receipts, and checks that ran against those that could not. */
export function Coverage({ report }: { report: Report }) {
  const { ledger, coverage, missing } = report;
  return (
    <section class={css.coverage} aria-label={say('What was read and checked')}>
      <p>{ledger.sentence.split(' · ').map(told).join(' · ')}</p>
      <p>{told(coverage.sentence)}</p>
      {report.languages?.some(({ read }) => read !== 'all') && <p>{languageWords(report.languages)}</p>}
      {coverage.notRun.length > 0 && (
        <details>
          <summary>{say('Which could not run, and why')}</summary>
          <ul class={css.list}>
            {byReason(coverage.notRun).map(([why, rules]) => (
              <li key={why}>
                {told(why)}: <code class={css.rule}>{rules.join(', ')}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {missing.length > 0 && (
        <div class={css.missing}>
          <p>
            <b>{say('Not read on this page')}</b>
          </p>
          <ul class={css.list}>
            {missing.map((what) => (
              <li key={what}>
                <bdi>{told(what)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {ledger.pagesNotOpened.length > 0 && (
        <details>
          <summary>{say('Linked pages that were not opened')}</summary>
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
