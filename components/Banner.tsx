import type { Finding } from '@/lib/core/finding.ts';
import type { Report } from '@/lib/core/report.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './Banner.module.css';
import { clearsWords, isClearedByNothing } from './clears-words.ts';
import { OpeningChecks } from './OpeningChecks.tsx';
import { Quote } from './Quote.tsx';
import { SeverityMark } from './SeverityMark.tsx';

export interface BannerProps {
  /** The worst thing that the page asks. */
  finding: Finding;
  /** How many things there are to show in all. */
  notes: number;
  opening: NonNullable<Report['opening']>;
  onLeave: () => void;
  onShow: () => void;
  onHide: () => void;
}

/**
 * What a person sees on a page that asks for too much, before they press anything: the rare voice of the wallet view.
 * It takes no focus; its sentence is announced once.
 */
export function Banner({ finding, notes, opening, onLeave, onShow, onHide }: BannerProps) {
  return (
    <section
      class={`${css.banner} ${css[finding.severity]}`}
      aria-label={say('Receipts, before you connect or type anything')}
    >
      <p class={css.head}>
        <SeverityMark severity={finding.severity} />
        <span class={css.from}>{say('From Receipts, before you connect or type anything here')}</span>
      </p>
      <div class={css.said} role="alert">
        <p class={css.sentence}>{told(finding.say)}</p>
        {finding.quote && <Quote text={finding.quote} />}
      </div>
      {finding.clears && (
        <p>
          {!isClearedByNothing(finding.clears) && <b>{say('Would clear it:')} </b>}
          {clearsWords(finding.clears)}
        </p>
      )}
      <OpeningChecks opening={opening} />
      <p class={css.answers}>
        <button type="button" class={css.leave} data-leave onClick={onLeave}>
          {say('Leave this page')}
        </button>
        <button type="button" class={css.other} data-show onClick={onShow}>
          {sayCount(Math.max(1, notes), 'Show the note', 'Show all {n} notes')}
        </button>
        <button type="button" class={css.other} data-hide onClick={onHide}>
          {say('Hide on this page')}
        </button>
      </p>
    </section>
  );
}
