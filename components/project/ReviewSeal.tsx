import { CopyButton } from '@/components/CopyButton.tsx';
import { Notice } from '@/components/Notice.tsx';
import { Said } from '@/components/Said.tsx';
import type { Sealed } from '@/lib/core/review-hash.ts';
import { say } from '@/lib/words/say.ts';
import css from './OneReview.module.css';

/** A word where a review is not any more what its hash was taken of; nothing else stands before what it says. */
export function SealBroken({ sealed }: { sealed: Sealed | undefined }) {
  if (sealed !== 'changed') return null;
  return (
    <Notice tone="unknown" title={say('This review is not as it was saved.')}>
      <p>
        {say(
          'Something of it was changed, lost or damaged in the browser’s storage after it was saved. It is shown as it is now; nothing was deleted.',
        )}
      </p>
    </Notice>
  );
}

interface Props {
  /** The hash that the review carries; missing where it was kept before reviews carried one. */
  sha256: string | undefined;
  onCopy: (text: string) => Promise<boolean>;
}

/** The hash of a review, short, to be copied whole. */
export function ReviewSeal({ sha256, onCopy }: Props) {
  if (sha256 === undefined)
    return <p class={css.quiet}>{say('This review was kept before reviews carried a hash.')}</p>;
  return (
    <p class={css.seal}>
      <span>
        <Said
          text="SHA-256 of this review: {hash}"
          gaps={{ hash: <code class={css.hash}>{sha256.slice(0, 16)}…</code> }}
        />
      </span>
      <CopyButton text={() => sha256} what={say('the review’s hash')} onCopy={onCopy} />
    </p>
  );
}
