import type { ComponentChildren } from 'preact';
import { dateWords } from '@/components/date-words.ts';
import type { ReceiptWays } from '@/components/look-ups/OpenReceipt.tsx';
import { Notice } from '@/components/Notice.tsx';
import type { Review, ReviewHead } from '@/lib/core/review.ts';
import type { Sealed } from '@/lib/core/review-hash.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import type { Known } from './known.ts';
import { OneReview } from './OneReview.tsx';
import css from './ReviewPart.module.css';

/** Heads of the reviews of a project, newest first by the order of saving. */
export type Heads = Known<{ heads: readonly ReviewHead[]; unreadable: number }>;
/** The one review that is open; undefined when it is gone, or when a part of it cannot be read. */
export type OpenedReview = Known<{ review: Review | undefined }>;

interface Props {
  heads: Heads;
  /** Id of the review that is open. */
  picked: string;
  opened: OpenedReview;
  /** How the open review stands to its hash; undefined until that was computed. */
  sealed: Sealed | undefined;
  onPick: (id: string) => void;
  /** Puts text on the clipboard; false when the browser did not let us. */
  onCopy: (text: string) => Promise<boolean>;
  /** The ways to open receipts of the open review. */
  receipts?: ReceiptWays | undefined;
  /** The picture of the open review. */
  children?: ComponentChildren;
}

/** The reviews of a project: the newest one, or another that is picked by its date. Only the open one is unpacked. */
export function ReviewPart({ heads, picked, opened, onPick, children, ...seal }: Props) {
  if (heads.is === 'loading') return <p role="status">{say('Opening the reviews…')}</p>;
  if (heads.is === 'failed')
    return (
      <Notice tone="failed" title={say('The reviews could not be opened.')}>
        <p>{told(heads.why)}</p>
      </Notice>
    );
  return (
    <section class={css.part} id="review-part" aria-label={say('Review')}>
      {heads.unreadable > 0 && (
        <Notice tone="unknown">
          <p>
            {sayCount(
              heads.unreadable,
              '{n} saved review could not be read. Nothing was deleted.',
              '{n} saved reviews could not be read. Nothing was deleted.',
            )}
          </p>
        </Notice>
      )}
      {heads.heads.length === 0 && heads.unreadable > 0 && <p>{say('No review of this project can be shown.')}</p>}
      {heads.heads.length > 1 && (
        <label>
          {say('Review of')}{' '}
          <select value={picked} onChange={(event) => onPick(event.currentTarget.value)}>
            {heads.heads.map(({ id, at }, index) => (
              <option key={id} value={id}>
                {index === 0 ? say('{date} (newest)', { date: dateWords(at) }) : dateWords(at)}
              </option>
            ))}
          </select>
        </label>
      )}
      {heads.heads.length > 0 && (
        <Opened opened={opened} newest={picked === heads.heads[0]?.id} {...seal}>
          {children}
        </Opened>
      )}
    </section>
  );
}

type OpenedProps = Pick<Props, 'opened' | 'sealed' | 'onCopy' | 'receipts' | 'children'> & { newest: boolean };

function Opened({ opened, newest, children, ...seal }: OpenedProps) {
  if (opened.is === 'loading') return <p role="status">{say('Opening the review…')}</p>;
  if (opened.is === 'failed')
    return (
      <Notice tone="failed" title={say('This review could not be opened.')}>
        <p>{told(opened.why)}</p>
      </Notice>
    );
  if (!opened.review)
    return (
      <Notice tone="unknown" title={say('This review cannot be read.')}>
        <p>{say('A part of it is missing or damaged. Nothing was deleted; the other reviews can be opened.')}</p>
      </Notice>
    );
  return (
    <OneReview review={opened.review} newest={newest} {...seal}>
      {children}
    </OneReview>
  );
}
