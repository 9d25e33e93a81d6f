import type { Finding } from '@/lib/core/finding.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { clearsWords, isClearedByNothing } from './clears-words.ts';
import { dateWords } from './date-words.ts';
import css from './FindingItem.module.css';
import { FromPack } from './FromPack.tsx';
import { Quote } from './Quote.tsx';
import { Said } from './Said.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { WrongNote, type WrongNoteWays } from './wrong-note/WrongNote.tsx';

interface Props {
  finding: Finding;
  /** Shows the place on the page; absent where there is no page to show it on. */
  onJump?: (() => void) | undefined;
  /** Lets the person write that the note is wrong; left out where nobody asks. */
  wrong?: WrongNoteWays | undefined;
}

/** What was looked at for something that was not found. */
function wholePage({ pagesRead = [] }: Finding): string {
  return pagesRead.length > 1
    ? sayCount(pagesRead.length, 'About the {n} page read', 'About the {n} pages read')
    : say('About the page as a whole');
}

/** One finding: the page's words, what we saw, what to ask, and the receipt that would clear it. */
export function FindingItem({ finding, onJump, wrong }: Props) {
  return (
    <article class={`${css.finding} ${css[finding.severity]}`} data-rule={finding.rule}>
      <p class={css.head}>
        <SeverityMark severity={finding.severity} />
        <span class={css.row}>{told(ROW_TEXT[finding.row].title)}</span>
      </p>
      {finding.quote && <Quote text={finding.quote} />}
      <p>{told(finding.say)}</p>
      {finding.against && (
        <div class={css.against}>
          <p>
            <Said text="Elsewhere it says ({address}):" gaps={{ address: <bdi>{finding.against.url}</bdi> }} />
          </p>
          <Quote text={finding.against.quote} />
        </div>
      )}
      {finding.ask && (
        <p>
          <b>{say('Ask:')}</b> {told(finding.ask)}
        </p>
      )}
      {finding.clears && (
        <p>
          {!isClearedByNothing(finding.clears) && (
            <b>{finding.severity === 'good' ? say('Receipt:') : say('Would clear it:')} </b>
          )}
          {clearsWords(finding.clears)}
        </p>
      )}
      <p class={css.foot}>
        <code class={css.rule}>{finding.rule}</code>
        <FromPack pack={finding.pack} class={css.rule} />
        {onJump && finding.block >= 0 && finding.quote && (
          <Button
            look="quiet"
            label={say('Show on the page: {quote}', { quote: finding.quote.slice(0, 80) })}
            onPress={onJump}
          >
            {say('Show on the page')}
          </Button>
        )}
        {finding.block < 0 && <span>{wholePage(finding)}</span>}
        {finding.about?.frame === 'planned' && <span>{say('Said as a plan')}</span>}
        {finding.until !== undefined && (
          <span>{say('Look again after {date}', { date: dateWords(finding.until, true) })}</span>
        )}
      </p>
      {wrong && <WrongNote finding={finding} {...wrong} />}
    </article>
  );
}
