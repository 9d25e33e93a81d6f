import type { ComponentChildren } from 'preact';
import { Coverage } from '@/components/Coverage.tsx';
import { FindingList } from '@/components/FindingList.tsx';
import type { ReceiptWays } from '@/components/look-ups/OpenReceipt.tsx';
import { Moment } from '@/components/Moment.tsx';
import { RowList } from '@/components/RowList.tsx';
import { Strip } from '@/components/Strip.tsx';
import type { Review } from '@/lib/core/review.ts';
import type { Sealed } from '@/lib/core/review-hash.ts';
import css from './OneReview.module.css';
import { ReviewClaims } from './ReviewClaims.tsx';
import { ReviewPages } from './ReviewPages.tsx';
import { ReviewSeal } from './ReviewSeal.tsx';

interface Props {
  review: Review;
  /** Is it the newest one of its project? */
  newest: boolean;
  /** How it stands to its hash; undefined until that was computed. */
  sealed: Sealed | undefined;
  /** Puts text on the clipboard; false when the browser did not let us. */
  onCopy: (text: string) => Promise<boolean>;
  /** The ways to open receipts. */
  receipts?: ReceiptWays | undefined;
  /** The picture that it kept, if any. */
  children?: ComponentChildren;
}

/** One review, as it was judged then: key sentence, strip, rows, notes, claims with their receipts, what was not read. */
export function OneReview({ review, newest, sealed, onCopy, receipts, children }: Props) {
  const { report } = review;
  const saidInStrip = report.keySentence === report.strip.sentence;
  return (
    <div class={css.review} data-review={review.id}>
      {!saidInStrip && <p class={css.key}>{report.keySentence}</p>}
      <p class={css.quiet}>
        {review.how === 'tab' ? 'Read from the open page ' : 'Fetched as source, with none of its scripts run, '}
        <Moment at={review.at} /> at <bdi>{report.url}</bdi>, with version <bdi>{review.ruleset}</bdi> of the rules.
        Fingerprint of its text: <code class={css.hash}>{review.textHash.slice(0, 16)}</code>
      </p>
      <ReviewSeal sha256={review.sha256} sealed={sealed} onCopy={onCopy} />
      <Strip strip={report.strip} loud={saidInStrip} />
      <section class={css.section} aria-labelledby="rows-title">
        <h2 class={css.title} id="rows-title">
          {newest ? 'Checklist now' : 'Checklist then'}
        </h2>
        <RowList rows={report.rows} passages={report.passages} />
      </section>
      <FindingList findings={report.findings} coverage={report.coverage} />
      <ReviewClaims records={review.records} main={report.url} receipts={receipts} />
      <ReviewPages pages={review.pages} />
      <Coverage report={report} />
      {children}
    </div>
  );
}
