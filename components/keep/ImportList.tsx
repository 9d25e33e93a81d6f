import { Said } from '@/components/Said.tsx';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Moment } from '../Moment.tsx';
import css from './keep.module.css';

/** An import that was made, or that ended in the middle. */
export interface MadeImport {
  id: string;
  at: number;
  /** Name of the file. */
  file: string;
  /** `under-way`: a page of ours still writes it. `broken`: it ended in the middle. */
  state: 'whole' | 'under-way' | 'broken';
  projects: number;
  reviews: number;
  posts: number;
}

interface Props {
  imports: readonly MadeImport[];
  /** What came of the last undo; empty before there was one. */
  undone: string;
  onUndo: (id: string) => void;
}

/** Imports with the way to undo each as a whole. */
export function ImportList({ imports, undone, onUndo }: Props) {
  return (
    <>
      <p role="status">{told(undone)}</p>
      {imports.length > 0 && (
        <ul class={css.imports}>
          {imports.map(({ id, at, file, state, projects, reviews, posts }) => (
            <li key={id} class={css.import}>
              <span>
                <Said
                  text="{file}, {time}: {projects}, {reviews}, {posts}"
                  gaps={{
                    file: <bdi>{file}</bdi>,
                    time: <Moment at={at} />,
                    projects: sayCount(projects, '{n} new project', '{n} new projects'),
                    reviews: sayCount(reviews, '{n} review', '{n} reviews'),
                    posts: sayCount(posts, '{n} saved post', '{n} saved posts'),
                  }}
                />
                {state === 'broken' && (
                  <b>{say('This import ended in the middle. Undo it, then import the file again.')}</b>
                )}
                {state === 'under-way' && ` ${say('It is being imported now.')}`}
              </span>
              {state !== 'under-way' && (
                <Button label={say('Undo the import of {file}', { file })} onPress={() => onUndo(id)}>
                  {say('Undo')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
