import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { byteWords } from './byte-words.ts';
import css from './keep.module.css';

/** What is kept, as the store counts it; bytes are the browser's estimate. */
export interface StorageCounts {
  projects: number;
  reviews: number;
  posts: number;
  requests: number;
  used?: number;
  allowed?: number;
  persisted?: boolean;
}
export type StorageLook = { is: 'loading' } | { is: 'failed'; why: string } | { is: 'ready'; usage: StorageCounts };

interface Props {
  look: StorageLook;
  /** What came of the last press; empty before there was one. */
  outcome: string;
  onPersist: () => void;
  onCheck: () => void;
}

/** How much is kept, and how much room there is. */
export function StorageState({ look, outcome, onPersist, onCheck }: Props) {
  return (
    <div class={css.part}>
      {look.is === 'loading' && <p role="status">{say('Counting what is kept…')}</p>}
      {look.is === 'failed' && (
        <Notice tone="unknown" title={say('Not counted.')}>
          <p>{told(look.why)}</p>
        </Notice>
      )}
      {look.is === 'ready' && <Counts usage={look.usage} />}
      <p class={css.row}>
        {look.is === 'ready' && look.usage.persisted === false && (
          <Button onPress={onPersist}>{say('Ask the browser to keep it when the disk is full')}</Button>
        )}
        <Button onPress={onCheck}>{say('Check what is kept')}</Button>
      </p>
      <p role="status">{told(outcome)}</p>
    </div>
  );
}

function Counts({ usage }: { usage: StorageCounts }) {
  const { used, allowed, persisted } = usage;
  return (
    <>
      <p data-kept>
        {say('Kept on this machine: {projects}, {reviews}, {posts}, {requests}.', {
          projects: sayCount(usage.projects, '{n} project', '{n} projects'),
          reviews: sayCount(usage.reviews, '{n} review', '{n} reviews'),
          posts: sayCount(usage.posts, '{n} saved post', '{n} saved posts'),
          requests: sayCount(usage.requests, '{n} wallet request', '{n} wallet requests'),
        })}
      </p>
      <p data-room>
        {used === undefined || allowed === undefined
          ? say('The browser does not say how much room that takes.')
          : say('Receipts uses {used}; the browser allows about {allowed}.', {
              used: byteWords(used),
              allowed: byteWords(allowed),
            })}
      </p>
      {persisted === true && <p>{say('The browser keeps it even when the disk is full.')}</p>}
      {persisted === false && (
        <p class={css.quiet}>
          {say('When the disk is full, the browser may clear what extensions keep. It can be asked not to.')}
        </p>
      )}
    </>
  );
}
