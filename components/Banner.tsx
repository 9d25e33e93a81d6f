import type { Finding } from '@/lib/core/finding.ts';
import type { Report } from '@/lib/core/report.ts';
import css from './Banner.module.css';
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
      aria-label="Receipts, before you connect or type anything"
    >
      <p class={css.head}>
        <SeverityMark severity={finding.severity} />
        <span class={css.from}>Receipts, before you connect or type anything here</span>
      </p>
      <div class={css.said} role="alert">
        <p class={css.sentence}>{finding.say}</p>
        {finding.quote && <Quote text={finding.quote} />}
      </div>
      {finding.clears && (
        <p>
          <b>Would clear it:</b> {finding.clears}
        </p>
      )}
      <OpeningChecks opening={opening} />
      <p class={css.answers}>
        <button type="button" class={css.leave} data-leave onClick={onLeave}>
          Leave this page
        </button>
        <button type="button" class={css.other} data-show onClick={onShow}>
          {notes > 1 ? `Show all ${notes} notes` : 'Show the note'}
        </button>
        <button type="button" class={css.other} data-hide onClick={onHide}>
          Hide on this page
        </button>
      </p>
    </section>
  );
}
