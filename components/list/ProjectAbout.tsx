import { useLayoutEffect, useRef } from 'preact/hooks';
import { isUnread, whyNotChecked } from '@/lib/core/list/entry.ts';
import type { Project } from '@/lib/core/project.ts';
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
        {isUnread(project) ? 'On your list for the posts saved with it.' : project.keySentence}
      </span>
      <NotChecked project={project} now={context.now} />
      {context.unlimited?.has(project.id) && (
        <span class={css.mark}>A request for an unlimited permission went on from here, as far as Receipts saw.</span>
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
      <RowStateShape state="not-checked" /> Not checked {agoWords(project.checked?.at ?? 0, now)}: {why}
    </span>
  );
}

/** Tags and note, and the way to change them. */
function Own({ project, context, tab }: { project: Project; context: ItemContext; tab: number }) {
  const { tags = [], note = '' } = project;
  if (context.editing === project.id)
    return <RowEditor {...context} project={project} onClose={() => context.onEdit('')} />;
  return (
    <>
      {note !== '' && (
        <span class={css.note} dir="auto">
          <Unseen>Note: </Unseen>
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
            <Unseen>Show only the tag </Unseen>
            <bdi>{tag}</bdi>
          </button>
        ))}
        <Button
          look="quiet"
          class={css.edit ?? ''}
          tabIndex={tab}
          label={`${tags.length + note.length > 0 ? 'Edit' : 'Add'} tags, note of ${project.name}`}
          onPress={() => context.onEdit(project.id)}
        >
          {tags.length + note.length > 0 ? 'Edit' : 'Add'} tags, note
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
      {isNews(project) && <span class={css.new}>New: </span>}
      {changeWords(project)}, {agoWords(changed.at, now)}
    </span>
  );
}

function whyNoChange(project: Project): string {
  if (isUnread(project)) return 'Not read yet';
  return project.reviews === 1 ? 'One review only' : 'Not compared';
}

/** What can be done with it. */
export function ProjectActions({ project, context, isCurrent }: ItemProps) {
  const unread = isUnread(project);
  const again = `${unread ? 'Save a review' : 'Save again'}${context.openDomains.has(project.domain) ? ' from the open tab' : ''}`;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <div class={css.buttons}>
      <span data-part="site">
        <Button
          {...{ look: 'quiet', tabIndex, label: `Open site ${project.domain}` }}
          onPress={() => context.onOpenSite(project)}
        >
          Open site
        </Button>
      </span>
      <span data-part="again">
        <Button
          {...{ look: 'quiet', tabIndex, label: `${again}: ${project.name}` }}
          onPress={() => context.onSaveAgain(project)}
        >
          {again}
        </Button>
      </span>
      <span data-part="remove">
        <Button
          {...{ look: 'quiet', tabIndex, label: `Remove ${project.name}` }}
          onPress={() => context.onRemove([project.id])}
        >
          Remove
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
      <Unseen>Select {project.name}</Unseen>
    </label>
  );
}

/** When it was read last. */
export function LastReview({ project }: { project: Project }) {
  return isUnread(project) ? <>Not read yet</> : <Moment at={project.reviewed} day />;
}

/** A number that nobody counted is none, and not 0. */
export function Counted({ project, count }: { project: Project; count: number }) {
  if (!isUnread(project)) return <>{count}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <Unseen>Not read yet</Unseen>
    </>
  );
}
