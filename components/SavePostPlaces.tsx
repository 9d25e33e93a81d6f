import { useState } from 'preact/hooks';
import { arrange } from '@/lib/core/list/arrange.ts';
import type { Project } from '@/lib/core/project.ts';
import type { Suggestion } from '@/lib/core/suggest-projects.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { Said } from './Said.tsx';
import css from './SavePost.module.css';
import type { SavePlace } from './SavePost.tsx';

/** Projects listed at once; of more, a search finds the others. */
const AT_ONCE = 6;

const BECAUSE = {
  'its-account': en('Its pages link to this account.'),
  'its-domain': en('The post leads to it or shows it.'),
} as const;

interface Props {
  projects: readonly Project[];
  suggested: readonly Suggestion[];
  busy: boolean;
  onSave: (to: SavePlace) => void;
}

/** The projects on the list that a post can be kept with: those it is likely about first. */
export function SavePostPlaces({ projects, suggested, busy, onSave }: Props) {
  const [search, setSearch] = useState('');
  const isSuggested = new Set(suggested.map(({ project }) => project.id));
  const others = projects.filter(({ id }) => !isSuggested.has(id));
  const newest = [...others].sort((a, b) => Math.max(b.reviewed, b.created) - Math.max(a.reviewed, a.created));
  const found = search === '' ? newest : arrange(newest, search, { by: 'name', descending: false });
  if (projects.length === 0) return null;
  return (
    <section class={css.section} aria-labelledby="places-title">
      <h2 class={css.head} id="places-title">
        {say('A project on your list')}
      </h2>
      <ul class={css.places}>
        {suggested.map(({ project, because }) => (
          <Place key={project.id} project={project} why={BECAUSE[because]} busy={busy} onSave={onSave} main />
        ))}
      </ul>
      {others.length > AT_ONCE && (
        <label class={css.field}>
          {sayCount(projects.length, 'Search your {n} project', 'Search your {n} projects')}
          <input
            type="search"
            class={css.input}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
      )}
      <ul class={css.places}>
        {found.slice(0, AT_ONCE).map((project) => (
          <Place key={project.id} project={project} why="" busy={busy} onSave={onSave} />
        ))}
      </ul>
      {others.length > AT_ONCE && (
        <p class={css.quiet} role="status">
          {found.length === 0
            ? say('No project on your list matches.')
            : sayCount(found.length, '{shown} of {n} are shown.', '{shown} of {n} are shown.', {
                shown: Math.min(AT_ONCE, found.length),
              })}
        </p>
      )}
    </section>
  );
}

interface PlaceProps extends Pick<Props, 'busy' | 'onSave'> {
  project: Project;
  why: string;
  main?: boolean;
}

function Place({ project, why, busy, onSave, main = false }: PlaceProps) {
  return (
    <li class={css.place} data-domain={project.domain}>
      <Button look={main ? 'main' : 'plain'} busy={busy} onPress={() => onSave({ project: project.id })}>
        <Said text="Save to {project}" gaps={{ project: <bdi>{project.name}</bdi> }} />
      </Button>
      <span class={css.quiet}>
        <bdi>{project.domain}</bdi>
        {why !== '' && `. ${told(why)}`}
      </span>
    </li>
  );
}
