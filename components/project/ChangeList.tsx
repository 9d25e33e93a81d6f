import { countWords } from '@/components/count-words.ts';
import { PageLink } from '@/components/PageLink.tsx';
import { Shortened } from '@/components/Shortened.tsx';
import type { Change, ReviewDiff } from '@/lib/core/change.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { ChangedWords } from './ChangedWords.tsx';
import css from './ChangeList.module.css';

const CAUSES = [
  { cause: 'page', title: 'The pages changed' },
  { cause: 'target', title: 'What links lead to changed' },
  { cause: 'rules', title: 'Our rules changed; the pages did not' },
] as const;

/** What differs between two reviews, apart by cause, and what could not be compared. */
export function ChangeList({ diff }: { diff: ReviewDiff }) {
  const { changes, notCompared } = diff;
  return (
    <div class={css.list} data-changes={changes.length}>
      {changes.length === 0 && (
        <p role="status">
          {notCompared.length === 0
            ? 'Nothing that is compared changed between these two reviews.'
            : 'Nothing changed in what could be compared. Not all of it could be.'}
        </p>
      )}
      {CAUSES.map(({ cause, title }) => (
        <Group key={cause} cause={cause} title={title} changes={changes.filter((change) => change.cause === cause)} />
      ))}
      {notCompared.length > 0 && (
        <div class={css.unknown}>
          <h3 class={css.cause}>Not compared</h3>
          <Shortened
            class={css.sentences}
            items={notCompared}
            first={5}
            name="sentences"
            render={(sentence, index) => (
              <li key={index}>
                <bdi>{sentence}</bdi>
              </li>
            )}
          />
        </div>
      )}
    </div>
  );
}

function Group({ cause, title, changes }: { cause: Change['cause']; title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <div class={css.group} data-cause={cause}>
      <h3 class={css.cause}>
        {title}: {countWords(changes.length, 'change')}
      </h3>
      <Shortened
        class={css.changes}
        items={changes}
        first={8}
        name="changes"
        render={(change, index) => <OneChange key={index} change={change} />}
      />
    </div>
  );
}

function OneChange({ change }: { change: Change }) {
  const { kind, say, row, url, before, after } = change;
  return (
    <li class={css.change} data-kind={kind}>
      <p>
        <b>
          <bdi>{say}</bdi>
        </b>
      </p>
      <ChangedWords before={before} after={after} />
      <p class={css.place}>
        {row && `${ROW_TEXT[row].title} · `}
        <PageLink href={url} text={url} />
      </p>
    </li>
  );
}
