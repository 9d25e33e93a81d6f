import { PageLink } from '@/components/PageLink.tsx';
import { Shortened } from '@/components/Shortened.tsx';
import type { Change, ReviewDiff } from '@/lib/core/change.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { ChangedWords } from './ChangedWords.tsx';
import css from './ChangeList.module.css';

const CAUSES = [
  { cause: 'page', title: en('The pages changed') },
  { cause: 'target', title: en('What links lead to changed') },
  { cause: 'rules', title: en('Our rules changed; the pages did not') },
] as const;

/** What differs between two reviews, apart by cause, and what could not be compared. */
export function ChangeList({ diff }: { diff: ReviewDiff }) {
  const { changes, notCompared } = diff;
  return (
    <div class={css.list} data-changes={changes.length}>
      {changes.length === 0 && (
        <p role="status">
          {notCompared.length === 0
            ? say('Nothing that is compared changed between these two reviews.')
            : say('Nothing changed in what could be compared. Not all of it could be.')}
        </p>
      )}
      {CAUSES.map(({ cause, title }) => (
        <Group key={cause} cause={cause} title={title} changes={changes.filter((change) => change.cause === cause)} />
      ))}
      {notCompared.length > 0 && (
        <div class={css.unknown}>
          <h3 class={css.cause}>{say('Not compared')}</h3>
          <Shortened
            class={css.sentences}
            items={notCompared}
            first={5}
            name={(n) => sayCount(n, 'Show all {n} sentence', 'Show all {n} sentences')}
            render={(sentence, index) => (
              <li key={index}>
                <bdi>{told(sentence)}</bdi>
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
        {say('{title}: {changes}', {
          title: told(title),
          changes: sayCount(changes.length, '{n} change', '{n} changes'),
        })}
      </h3>
      <Shortened
        class={css.changes}
        items={changes}
        first={8}
        name={(n) => sayCount(n, 'Show all {n} change', 'Show all {n} changes')}
        render={(change, index) => <OneChange key={index} change={change} />}
      />
    </div>
  );
}

function OneChange({ change }: { change: Change }) {
  const { kind, say: words, row, url, before, after } = change;
  return (
    <li class={css.change} data-kind={kind}>
      <p>
        <b>
          <bdi>{told(words)}</bdi>
        </b>
      </p>
      <ChangedWords before={before} after={after} />
      <p class={css.place}>
        {row && `${told(ROW_TEXT[row].title)} · `}
        <PageLink href={url} text={url} />
      </p>
    </li>
  );
}
