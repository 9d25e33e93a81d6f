import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import css from './FeedReportCopy.module.css';
import type { FeedView } from './tab-view.ts';

/** The report on a feed's page: not asked for yet, on its way, there, or not to be had. */
export type FeedReportState =
  | { is: 'none' }
  | { is: 'asking' }
  | { is: 'ready'; text: string; copied: 'not-yet' | 'done' | 'refused' }
  | { is: 'failed'; why: string };

/** What a person can do about posts that were not read. */
export interface FeedMending {
  report: FeedReportState;
  /** Puts the report together, to be shown. */
  onAsk: () => void;
  /** The same, and puts it on the clipboard. */
  onCopy: () => void;
  /** Turns the feed of this key on again. */
  onAgain: (key: string) => void;
}

interface Props {
  feed: FeedView;
  mending: FeedMending;
}

/** A report to pass on to whoever mends the reading of a site, shown before it is copied. Nothing is sent anywhere. */
export function FeedReportCopy({ feed, mending }: Props) {
  const { report, onAsk, onCopy, onAgain } = mending;
  return (
    <div class={css.report}>
      <p class={css.ways}>
        {feed.state === 'turned-off' && (
          <Button look="main" onPress={() => onAgain(feed.key)}>
            {say('Try again')}
          </Button>
        )}
        <Button busy={report.is === 'asking'} onPress={onCopy}>
          {say('Copy a report')}
        </Button>
      </p>
      <p class={css.said} role="status">
        {saidOf(report)}
      </p>
      <details onToggle={(event) => event.currentTarget.open && report.is !== 'ready' && onAsk()}>
        <summary>{say('What is in the report')}</summary>
        <p class={css.note}>
          {say(
            'Counts and names of markup, for mending this. No text of posts, no names, no addresses. It stays with you until you pass it on.',
          )}
        </p>
        {report.is === 'ready' && (
          // A box that scrolls has to be reachable by keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
          <section class={css.text} tabIndex={0} aria-label={say('The report')}>
            <pre>{report.text}</pre>
          </section>
        )}
      </details>
    </div>
  );
}

function saidOf(report: FeedReportState): string {
  if (report.is === 'asking') return say('Putting the report together…');
  if (report.is === 'failed') return told(report.why);
  if (report.is === 'none' || report.copied === 'not-yet') return '';
  return report.copied === 'done'
    ? say('Copied.')
    : say('The browser did not let us copy. Open the report below and copy it by hand.');
}
