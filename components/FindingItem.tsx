import type { Finding } from '@/lib/core/finding.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { Button } from './Button.tsx';
import { dateWords } from './date-words.ts';
import css from './FindingItem.module.css';
import { FromPack } from './FromPack.tsx';
import { Quote } from './Quote.tsx';
import { SeverityMark } from './SeverityMark.tsx';

interface Props {
  finding: Finding;
  /** Shows the place on the page; absent where there is no page to show it on. */
  onJump?: (() => void) | undefined;
}

/** What was looked at for something that was not found. */
function wholePage({ pagesRead = [] }: Finding): string {
  return pagesRead.length > 1 ? `About the ${pagesRead.length} pages read` : 'About the page as a whole';
}

/** One finding: the page's words, what we saw, what to ask, and the receipt that would clear it. */
export function FindingItem({ finding, onJump }: Props) {
  return (
    <article class={`${css.finding} ${css[finding.severity]}`} data-rule={finding.rule}>
      <p class={css.head}>
        <SeverityMark severity={finding.severity} />
        <span class={css.row}>{ROW_TEXT[finding.row].title}</span>
      </p>
      {finding.quote && <Quote text={finding.quote} />}
      <p>{finding.say}</p>
      {finding.against && (
        <div class={css.against}>
          <p>
            Elsewhere it says (<bdi>{finding.against.url}</bdi>):
          </p>
          <Quote text={finding.against.quote} />
        </div>
      )}
      {finding.ask && (
        <p>
          <b>Ask:</b> {finding.ask}
        </p>
      )}
      {finding.clears && (
        <p>
          <b>{finding.severity === 'good' ? 'Receipt:' : 'Would clear it:'}</b> {finding.clears}
        </p>
      )}
      <p class={css.foot}>
        <code class={css.rule}>{finding.rule}</code>
        <FromPack pack={finding.pack} class={css.rule} />
        {onJump && finding.block >= 0 && finding.quote && (
          <Button look="quiet" label={`Show on the page: ${finding.quote.slice(0, 80)}`} onPress={onJump}>
            Show on the page
          </Button>
        )}
        {finding.block < 0 && <span>{wholePage(finding)}</span>}
        {finding.about?.frame === 'planned' && <span>Said as a plan</span>}
        {finding.until !== undefined && <span>Look again after {dateWords(finding.until, true)}</span>}
      </p>
    </article>
  );
}
