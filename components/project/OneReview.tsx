import type { ComponentChildren } from 'preact';
import { Answers } from '@/components/answers/Answers.tsx';
import { Coverage } from '@/components/Coverage.tsx';
import { FindingList } from '@/components/FindingList.tsx';
import type { ReceiptWays } from '@/components/look-ups/OpenReceipt.tsx';
import { Moment } from '@/components/Moment.tsx';
import { RowList } from '@/components/RowList.tsx';
import { Said } from '@/components/Said.tsx';
import { Strip } from '@/components/Strip.tsx';
import type { Review } from '@/lib/core/review.ts';
import type { Sealed } from '@/lib/core/review-hash.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './OneReview.module.css';
import { ReviewClaims } from './ReviewClaims.tsx';
import { ReviewPages } from './ReviewPages.tsx';
import { ReviewSeal, SealBroken } from './ReviewSeal.tsx';

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
      {!saidInStrip && <p class={css.key}>{told(report.keySentence)}</p>}
      <p class={css.quiet}>
        <HowRead review={review} />
      </p>
      <SealBroken sealed={sealed} />
      <Strip strip={report.strip} loud={saidInStrip} />
      <section class={css.section} aria-labelledby="rows-title">
        <h2 class={css.title} id="rows-title">
          {newest ? say('Checklist now') : say('Checklist then')}
        </h2>
        <RowList rows={report.rows} passages={report.passages} />
      </section>
      <Answers report={report} when="then" page={report.url} />
      <FindingList findings={report.findings} coverage={report.coverage} />
      <ReviewClaims records={review.records} main={report.url} receipts={receipts} />
      <ReviewPages pages={review.pages} />
      <Coverage report={report} />
      <ReviewSeal sha256={review.sha256} onCopy={onCopy} />
      {children}
    </div>
  );
}

/** How, when and where it was read. */
function HowRead({ review }: { review: Review }) {
  const gaps = {
    time: <Moment at={review.at} />,
    address: <bdi>{review.report.url}</bdi>,
    version: <bdi>{review.ruleset}</bdi>,
    fingerprint: <code class={css.hash}>{review.textHash.slice(0, 16)}</code>,
  };
  return review.how === 'tab' ? (
    <Said
      text="Read from the open page {time} at {address}, with version {version} of the rules. Fingerprint of its text: {fingerprint}"
      gaps={gaps}
    />
  ) : (
    <Said
      text="Fetched as source, with none of its scripts run, {time} at {address}, with version {version} of the rules. Fingerprint of its text: {fingerprint}"
      gaps={gaps}
    />
  );
}
