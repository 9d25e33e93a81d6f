import type { Finding } from '@/lib/core/finding.ts';
import type { Report } from '@/lib/core/report.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { countWords } from './count-words.ts';
import { FindingItem } from './FindingItem.tsx';
import css from './FindingList.module.css';
import { Shortened } from './Shortened.tsx';

interface Props {
  findings: readonly Finding[];
  coverage: Report['coverage'];
  /** Called with the finding's index in `findings`. */
  onJump?: ((finding: number) => void) | undefined;
}

/** Notes and good signs, in two lists of the same weight. No notes is never said without what did not run. */
export function FindingList({ findings, coverage, onJump }: Props) {
  const numbered = findings.map((finding, index) => ({ finding, index }));
  const notes = numbered.filter(({ finding }) => finding.severity !== 'good');
  const good = numbered.filter(({ finding }) => finding.severity === 'good');
  const render = ({ finding, index }: { finding: Finding; index: number }) => (
    <li key={index}>
      <FindingItem finding={finding} onJump={onJump && (() => onJump(index))} />
    </li>
  );
  return (
    <>
      <section class={css.list} aria-labelledby="notes-title">
        <h2 class={css.title} id="notes-title">
          {notes.length > 0 ? notesWords(notes.map(({ finding }) => finding)) : 'Notes'}
        </h2>
        {notes.length === 0 && <p class={css.none}>{noNotes(coverage)}</p>}
        <Shortened class={css.items} items={notes} first={8} name={allWords(findings)} render={render} />
      </section>
      <section class={css.list} aria-labelledby="good-title">
        <h2 class={css.title} id="good-title">
          {good.length > 0 ? countWords(good.length, 'good sign') : 'Good signs'}
        </h2>
        {good.length === 0 && (
          <p class={css.none}>None seen by the checks that ran. Not seen does not mean not there.</p>
        )}
        <Shortened class={css.items} items={good} first={8} name="good signs" render={render} />
      </section>
    </>
  );
}

const allWords = (findings: readonly Finding[]) =>
  findings.some(({ severity }) => severity === 'info') ? 'notes and remarks' : 'notes';

/** "15 notes, 2 remarks". Notes are `caution` or worse, as the badge and the chips count them. */
export function notesWords(findings: readonly Finding[]): string {
  const notes = findings.filter(({ severity }) => rankOf(severity) >= rankOf('caution')).length;
  const remarks = findings.filter(({ severity }) => severity === 'info').length;
  const words = [notes > 0 && countWords(notes, 'note'), remarks > 0 && countWords(remarks, 'remark')];
  return words.filter(Boolean).join(', ');
}

/** "No notes" with its limits: how many checks ran, and how many could not. */
export function noNotes({ apply, ran }: Report['coverage']): string {
  const not = Math.max(0, apply - ran);
  return `No notes from the ${countWords(ran, 'check')} that ran; ${not} could not run.`;
}
