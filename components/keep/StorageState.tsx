import { Button } from '../Button.tsx';
import { countWords } from '../count-words.ts';
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
  told: string;
  onPersist: () => void;
  onCheck: () => void;
}

/** How much is kept, and how much room there is. */
export function StorageState({ look, told, onPersist, onCheck }: Props) {
  return (
    <div class={css.part}>
      {look.is === 'loading' && <p role="status">Counting what is kept…</p>}
      {look.is === 'failed' && (
        <Notice tone="unknown" title="Not counted.">
          <p>{look.why}</p>
        </Notice>
      )}
      {look.is === 'ready' && <Counts usage={look.usage} />}
      <p class={css.row}>
        {look.is === 'ready' && look.usage.persisted === false && (
          <Button onPress={onPersist}>Ask the browser to keep it when the disk is full</Button>
        )}
        <Button onPress={onCheck}>Check what is kept</Button>
      </p>
      <p role="status">{told}</p>
    </div>
  );
}

function Counts({ usage }: { usage: StorageCounts }) {
  const { used, allowed, persisted } = usage;
  return (
    <>
      <p data-kept>
        Kept on this machine: {countWords(usage.projects, 'project')}, {countWords(usage.reviews, 'review')},{' '}
        {countWords(usage.posts, 'saved post')}, {countWords(usage.requests, 'wallet request')}.
      </p>
      <p data-room>
        {used === undefined || allowed === undefined
          ? 'The browser does not say how much room that takes.'
          : `Receipts uses ${byteWords(used)}; the browser allows about ${byteWords(allowed)}.`}
      </p>
      {persisted === true && <p>The browser keeps it even when the disk is full.</p>}
      {persisted === false && (
        <p class={css.quiet}>
          When the disk is full, the browser may clear what extensions keep. It can be asked not to.
        </p>
      )}
    </>
  );
}
