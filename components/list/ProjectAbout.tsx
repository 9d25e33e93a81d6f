import { useLayoutEffect, useRef } from 'preact/hooks';
import { isUnread, whyNotChecked } from '@/lib/core/list/entry.ts';
import type { Project } from '@/lib/core/project.ts';
import { say, sayNumber } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Moment } from '../Moment.tsx';
import { RowStateShape } from '../RowStateShape.tsx';
import { Unseen } from '../Unseen.tsx';
import { agoWords, changeWords, isNews } from './change-words.ts';
import type { ProjectEvents } from './list-events.ts';
import css from './ProjectAbout.module.css';
import { RowEditor } from './RowEditor.tsx';

/** What every row and card knows beside its project. */
export interface ItemContext extends ProjectEvents {
  now: number;
  /** Ids of projects from which an unlimited permission went on; undefined while that is not known. */
  unlimited: ReadonlySet<string> | undefined;
  openDomains: ReadonlySet<string>;
  tags: readonly string[];
  /** The one whose tags and note are being edited. */
  editing: string;
  onEdit: (id: string) => void;
  onOnlyTag: (tag: string) => void;
  onSelect: (id: string, isRange: boolean) => void;
}

export interface ItemProps {
  project: Project;
  context: ItemContext;
  /** Place in what is shown, from 0. */
  index: number;
  isSelected: boolean;
  /** Tab leads into this one. */
  isCurrent: boolean;
}

/** Name and key sentence with what the person and the last re-check put beside them. Names are only ever text. */
export function ProjectAbout({ project, context, isCurrent }: ItemProps) {
  const tab = isCurrent ? 0 : -1;
  return (
    <>
      <button type="button" class={css.open} data-part="name" tabIndex={tab} onClick={() => context.onOpen(project)}>
        <bdi>{project.name}</bdi>
      </button>
      <span class={css.key} dir="auto">
        {isUnread(project) ? say('On your list for the posts saved with it.') : told(project.keySentence)}
      </span>
      <NotChecked project={project} now={context.now} />
      {context.unlimited?.has(project.id) && (
        <span class={css.mark}>
          {say('A request for an unlimited permission went on from here, as far as Receipts saw.')}
        </span>
      )}
      <Own project={project} context={context} tab={tab} />
    </>
  );
}

function NotChecked({ project, now }: { project: Project; now: number }) {
  const why = whyNotChecked(project);
  if (!why) return null;
  return (
    <span class={css.mark}>
      <RowStateShape state="not-checked" />{' '}
      {say('Not checked {ago}: {why}', { ago: agoWords(project.checked?.at ?? 0, now), why: told(why) })}
    </span>
  );
}

/** Tags and note, and the way to change them. */
function Own({ project, context, tab }: { project: Project; context: ItemContext; tab: number }) {
  const { tags = [], note = '' } = project;
  const hasOwn = tags.length + note.length > 0;
  if (context.editing === project.id)
    return <RowEditor {...context} project={project} onClose={() => context.onEdit('')} />;
  return (
    <>
      {note !== '' && (
        <span class={css.note} dir="auto">
          <Unseen>{say('Note:')} </Unseen>
          {note}
        </span>
      )}
      <span class={css.tags}>
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class={css.tag}
            data-part="tag"
            tabIndex={tab}
            onClick={() => context.onOnlyTag(tag)}
          >
            <Unseen>{say('Show only the tag')} </Unseen>
            <bdi>{tag}</bdi>
          </button>
        ))}
        <Button
          look="quiet"
          class={css.edit ?? ''}
          tabIndex={tab}
          label={
            hasOwn
              ? say('Edit tags, note of {name}', { name: project.name })
              : say('Add tags, note of {name}', { name: project.name })
          }
          onPress={() => context.onEdit(project.id)}
        >
          {hasOwn ? say('Edit tags, note') : say('Add tags, note')}
        </Button>
      </span>
    </>
  );
}

/** What the newest review showed against the one before it. */
export function ChangeMarker({ project, now }: { project: Project; now: number }) {
  const { changed } = project;
  if (!changed) return <span class={css.quiet}>{whyNoChange(project)}</span>;
  return (
    <span class={isNews(project) ? css.news : css.quiet} data-news={isNews(project) || undefined}>
      {isNews(project) && <span class={css.new}>{say('New:')} </span>}
      {say('{changes}, {ago}', { changes: changeWords(project), ago: agoWords(changed.at, now) })}
    </span>
  );
}

function whyNoChange(project: Project): string {
  if (isUnread(project)) return say('Not read yet');
  return project.reviews === 1 ? say('One review only') : say('Not compared');
}

/** What saving it once more is called. */
function againWords(unread: boolean, isOpen: boolean): string {
  if (isOpen) return unread ? say('Save a review from the open tab') : say('Save again from the open tab');
  return unread ? say('Save a review') : say('Save again');
}

/** What can be done with it. */
export function ProjectActions({ project, context, isCurrent }: ItemProps) {
  const unread = isUnread(project);
  const again = againWords(unread, context.openDomains.has(project.domain));
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div class={css.buttons}>
      <span data-part="site">
        <Button
          {...{ look: 'quiet', tabIndex, label: say('Open site {domain}', { domain: project.domain }) }}
          onPress={() => context.onOpenSite(project)}
        >
          {say('Open site')}
        </Button>
      </span>
      <span data-part="again">
        <Button
          {...{ look: 'quiet', tabIndex, label: say('{action}: {name}', { action: again, name: project.name }) }}
          onPress={() => context.onSaveAgain(project)}
        >
          {again}
        </Button>
      </span>
      <span data-part="remove">
        <Button
          {...{ look: 'quiet', tabIndex, label: say('Remove {name}', { name: project.name }) }}
          onPress={() => context.onRemove([project.id])}
        >
          {say('Remove')}
        </Button>
      </span>
    </div>
  );
}

/** The box that selects it; with Shift, all from the one before. */
export function SelectBox({ project, context, isSelected, isCurrent }: ItemProps) {
  const box = useRef<HTMLInputElement>(null);
  // A press turns the box round at once; a range may want it as it was.
  useLayoutEffect(() => {
    if (box.current) box.current.checked = isSelected;
  });
  return (
    <label class={css.select}>
      <input
        ref={box}
        type="checkbox"
        data-part="select"
        defaultChecked={isSelected}
        tabIndex={isCurrent ? 0 : -1}
        onClick={(event) => context.onSelect(project.id, event.shiftKey)}
      />
      <Unseen>{say('Select {name}', { name: project.name })}</Unseen>
    </label>
  );
}

/** When it was read last. */
export function LastReview({ project }: { project: Project }) {
  return isUnread(project) ? say('Not read yet') : <Moment at={project.reviewed} day />;
}

/** A number that nobody counted is none, and not 0. */
export function Counted({ project, count }: { project: Project; count: number }) {
  if (!isUnread(project)) return <>{sayNumber(count)}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <Unseen>{say('Not read yet')}</Unseen>
    </>
  );
}
