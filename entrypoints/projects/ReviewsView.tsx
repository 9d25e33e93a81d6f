import { ChangesPart } from '@/components/project/ChangesPart.tsx';
import { ReviewPart } from '@/components/project/ReviewPart.tsx';
import { ReviewPicture } from '@/components/project/ReviewPicture.tsx';
import { Timeline } from '@/components/project/Timeline.tsx';
import * as comparison from '@/lib/views/open-comparison.ts';
import * as kept from '@/lib/views/open-kept.ts';
import * as one from '@/lib/views/open-project.ts';
import { receiptWays } from '@/lib/views/open-receipts.ts';
import { copy } from '@/lib/views/saved-list.ts';

/** What changed, the review that is open, and all reviews over time. */
export function ReviewsView() {
  const heads = one.heads.value;
  const listed = heads.is === 'ready' ? heads.heads : [];
  const open = one.pickedHead.value;
  const picture = kept.picture.value;
  const sealed = one.sealed.value;
  return (
    <>
      <ChangesPart
        heads={listed}
        pair={comparison.pair.value}
        comparison={comparison.comparison.value}
        onPair={comparison.pickPair}
        onRetry={comparison.compare}
      />
      <ReviewPart
        heads={heads}
        picked={one.picked.value}
        opened={one.review.value}
        sealed={sealed?.id === one.picked.value ? sealed.sealed : undefined}
        onPick={one.pick}
        onCopy={copy}
        receipts={receiptWays({ review: one.picked.value })}
      >
        {open && picture && (
          <ReviewPicture key={picture} src={picture} at={open.at} title={open.pages[0]?.title ?? ''} />
        )}
      </ReviewPart>
      <Timeline key={one.id.value} heads={listed} gaps={kept.gaps.value} onOpen={one.pickFromTimeline} />
    </>
  );
}
