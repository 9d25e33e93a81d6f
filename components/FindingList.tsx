import type { Finding } from '@/lib/core/finding.ts';
import type { Report } from '@/lib/core/report.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { FindingItem } from './FindingItem.tsx';
import css from './FindingList.module.css';
import { Shortened } from './Shortened.tsx';
import type { WrongNoteWays } from './wrong-note/WrongNote.tsx';

interface Props {
  findings: readonly Finding[];
  coverage: Report['coverage'];
  /** Called with the finding's index in `findings`. */
  onJump?: ((finding: number) => void) | undefined;
  wrong?: WrongNoteWays | undefined;
}

/** Notes and good signs, in two lists of the same weight. No notes is never said without what did not run. */
export function FindingList({ findings, coverage, onJump, wrong }: Props) {
  const numbered = findings.map((finding, index) => ({ finding, index }));
  const notes = numbered.filter(({ finding }) => finding.severity !== 'good');
  const good = numbered.filter(({ finding }) => finding.severity === 'good');
  const render = ({ finding, index }: { finding: Finding; index: number }) => (
    <li key={index}>
      <FindingItem finding={finding} onJump={onJump && (() => onJump(index))} wrong={wrong} />
    </li>
  );
  return (
    <>
      <section class={css.list} aria-labelledby="notes-title">
        <h2 class={css.title} id="notes-title">
          {notes.length > 0 ? notesWords(notes.map(({ finding }) => finding)) : say('Notes')}
        </h2>
        {notes.length === 0 && <p class={css.none}>{noNotes(coverage)}</p>}
        <Shortened class={css.items} items={notes} first={8} name={(n) => allWords(findings, n)} render={render} />
      </section>
      <section class={css.list} aria-labelledby="good-title">
        <h2 class={css.title} id="good-title">
          {good.length > 0 ? sayCount(good.length, '{n} good sign', '{n} good signs') : say('Good signs')}
        </h2>
        {good.length === 0 && (
          <p class={css.none}>{say('None seen by the checks that ran. Not seen does not mean not there.')}</p>
        )}
        <Shortened
          class={css.items}
          items={good}
          first={8}
          name={(n) => sayCount(n, 'Show all {n} good sign', 'Show all {n} good signs')}
          render={render}
        />
      </section>
    </>
  );
}

const allWords = (findings: readonly Finding[], n: number) =>
  findings.some(({ severity }) => severity === 'info')
    ? sayCount(n, 'Show all {n} notes and remarks', 'Show all {n} notes and remarks')
    : sayCount(n, 'Show all {n} note', 'Show all {n} notes');

/** "15 notes, 2 remarks". Notes are `caution` or worse, as the badge and the chips count them. */
export function notesWords(findings: readonly Finding[]): string {
  const notes = findings.filter(({ severity }) => rankOf(severity) >= rankOf('caution')).length;
  const remarks = findings.filter(({ severity }) => severity === 'info').length;
  const noted = notes > 0 ? sayCount(notes, '{n} note', '{n} notes') : '';
  const remarked = remarks > 0 ? sayCount(remarks, '{n} remark', '{n} remarks') : '';
  if (noted === '' || remarked === '') return noted || remarked;
  return say('{notes}, {remarks}', { notes: noted, remarks: remarked });
}

/** "No notes" with its limits: how many checks ran, and how many could not. */
export function noNotes({ apply, ran }: Report['coverage']): string {
  const not = Math.max(0, apply - ran);
  return say('{checks}; {others}.', {
    checks: sayCount(ran, 'No notes from the {n} check that ran', 'No notes from the {n} checks that ran'),
    others: sayCount(not, '{n} could not run', '{n} could not run'),
  });
}
