import type { ListFilter } from '@/lib/core/list/filter.ts';
import type { Order } from '@/lib/core/list/order.ts';
import type { NoteEdit } from '@/lib/core/note-edit.ts';
import type { Project } from '@/lib/core/project.ts';

/** How the person wants the list. */
export interface ListLook {
  view: 'table' | 'cards';
  /** Single keys do something. */
  keys: boolean;
}

export interface TagChange {
  add: readonly string[];
  remove: readonly string[];
}

/** What can be done with one project of the list. */
export interface ProjectEvents {
  onOpen: (project: Project) => void;
  onOpenSite: (project: Project) => void;
  onSaveAgain: (project: Project) => void;
  onRemove: (ids: readonly string[]) => void;
  onTag: (ids: readonly string[], change: TagChange) => void;
  /** Out: what another window wrote meanwhile; then nothing was written. */
  onNote: (project: Project, edit: NoteEdit) => Promise<string | undefined>;
}

/** What can be done with many. */
export interface BulkEvents {
  onRemove: (ids: readonly string[]) => void;
  onTag: (ids: readonly string[], change: TagChange) => void;
  onRecheck: (ids: readonly string[]) => void;
  onCompare: (ids: readonly string[]) => void;
  onExport: (ids: readonly string[]) => void;
}

export interface ListEvents extends ProjectEvents, BulkEvents {
  onShow: (filter: ListFilter, order: Order) => void;
  onLook: (look: Partial<ListLook>) => void;
  /** The first rows are on the screen. */
  onPainted: () => void;
}
