import { Said } from '@/components/Said.tsx';
import type { ListFilter } from '@/lib/core/list/filter.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import css from './FilterChips.module.css';
import { type FilterPart, SHOW_ALL } from './filter-words.ts';

interface Props {
  parts: readonly FilterPart[];
  onFilter: (filter: ListFilter) => void;
}

/** What narrows the list down at the moment; each part can be taken away on its own. */
export function FilterChips({ parts, onFilter }: Props) {
  if (parts.length === 0) return null;
  return (
    <ul class={css.chips} aria-label={say('Active filters')}>
      {parts.map(({ key, words, without }) => (
        <li key={key}>
          <button type="button" class={css.chip} onClick={() => onFilter(without)}>
            <bdi>{words}</bdi> <span aria-hidden="true">×</span>
            <span class={css.unseen}>{say(': remove this filter')}</span>
          </button>
        </li>
      ))}
      <li>
        <Button look="quiet" onPress={() => onFilter(SHOW_ALL)}>
          {say('Show all')}
        </Button>
      </li>
    </ul>
  );
}

interface NothingProps extends Props {
  /** How many would be shown with this filter. */
  countOf: (filter: ListFilter) => number;
}

/** Nothing is shown: which part to leave out, and what that would bring. */
export function NothingMatches({ parts, onFilter, countOf }: NothingProps) {
  // With one part alone, leaving it out is what the button below does.
  const several = parts.length > 1 ? parts : [];
  const loose = several.map((part) => ({ ...part, count: countOf(part.without) })).filter(({ count }) => count > 0);
  return (
    <Notice tone="plain" title={say('No saved project matches.')}>
      {loose.length > 0 ? (
        <>
          <p>{say('One of these left out brings some back:')}</p>
          <ul class={css.loosen}>
            {loose.map(({ key, words, without, count }) => (
              <li key={key}>
                <Button onPress={() => onFilter(without)}>
                  <Said
                    text="Leave out {filter} ({projects})"
                    gaps={{ filter: <bdi>{words}</bdi>, projects: sayCount(count, '{n} project', '{n} projects') }}
                  />
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        parts.length > 1 && <p>{say('Leaving out one of the filters would not bring any back.')}</p>
      )}
      <Button look="main" onPress={() => onFilter(SHOW_ALL)}>
        {say('Clear all filters')}
      </Button>
    </Notice>
  );
}
