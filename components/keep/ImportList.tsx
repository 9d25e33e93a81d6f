import { Button } from '../Button.tsx';
import { countWords } from '../count-words.ts';
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
      <p role="status">{undone}</p>
      {imports.length > 0 && (
        <ul class={css.imports}>
          {imports.map(({ id, at, file, state, projects, reviews, posts }) => (
            <li key={id} class={css.import}>
              <span>
                <bdi>{file}</bdi>, <Moment at={at} />: {countWords(projects, 'new project')},{' '}
                {countWords(reviews, 'review')}, {countWords(posts, 'saved post')}
                {state === 'broken' && <b> This import ended in the middle. Undo it, then import the file again.</b>}
                {state === 'under-way' && ' It is being imported now.'}
              </span>
              {state !== 'under-way' && (
                <Button label={`Undo the import of ${file}`} onPress={() => onUndo(id)}>
                  Undo
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
