import { splitReview } from './split-review.ts';

/** An object store to make, with its key and its indexes, as data. */
export interface StoreShape {
  name: string;
  keyPath: string;
  /** `each`: every entry of a list is a key of its own. */
  indexes: readonly { name: string; keyPath: string | readonly string[]; unique: boolean; each?: true }[];
}

/** One record in two. */
export interface Parted {
  stays: unknown;
  moves: unknown;
}

/**
 * One step from the version before to `version`. Steps are never edited after a release: a new need is a new step.
 * `change` turns one old record of a store into the new form, and `split` does so where a part of it moves to another
 * store; undefined leaves a record as it is. Both are pure, never throw, never change a record's key, and their frozen
 * samples are in the tests.
 */
export interface Migration {
  version: number;
  create: readonly StoreShape[];
  change: Readonly<Record<string, (record: unknown) => unknown>>;
  /** Indexes that stores of earlier versions get. */
  index?: Readonly<Record<string, StoreShape['indexes']>>;
  split?: Readonly<Record<string, { into: string; apart: (record: unknown) => Parted | undefined }>>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    create: [
      {
        name: 'projects',
        keyPath: 'id',
        indexes: [{ name: 'by-domain', keyPath: 'domain', unique: true }],
      },
      {
        name: 'reviews',
        keyPath: 'id',
        // `order` counts up within a project, so that a clock that was moved back cannot reorder what was saved.
        indexes: [{ name: 'by-order', keyPath: ['project', 'order'], unique: true }],
      },
    ],
    change: {},
  },
  {
    version: 2,
    create: [
      {
        // What a list shows of each decision. `answered` is 1 where the person decided, else 0; `order` counts up.
        name: 'decisions',
        keyPath: 'id',
        indexes: [
          { name: 'by-order', keyPath: 'order', unique: false },
          { name: 'by-age', keyPath: ['answered', 'order'], unique: false },
          { name: 'by-site', keyPath: ['domain', 'answered', 'order'], unique: false },
        ],
      },
      { name: 'decision-details', keyPath: 'id', indexes: [] },
      // Requests that wait for an answer, in case the browser is closed before there is one.
      { name: 'waiting-decisions', keyPath: 'id', indexes: [] },
      {
        name: 'known-addresses',
        keyPath: 'address',
        indexes: [
          { name: 'by-order', keyPath: 'order', unique: false },
          { name: 'by-decision', keyPath: 'decision', unique: false },
        ],
      },
    ],
    change: {},
  },
  {
    version: 3,
    create: [
      {
        // Posts that were saved to a project; `order` counts up within it. `by-post` finds the records of one post.
        name: 'saved-posts',
        keyPath: 'id',
        indexes: [
          { name: 'by-order', keyPath: ['project', 'order'], unique: true },
          { name: 'by-post', keyPath: ['project', 'post', 'order'], unique: false },
        ],
      },
    ],
    change: {},
  },
  {
    version: 4,
    create: [
      {
        // What is large in a review, each part once however many reviews have it: their `parts` name it.
        name: 'parts',
        keyPath: 'id',
        indexes: [],
      },
      {
        name: 'recheck-runs',
        keyPath: 'id',
        indexes: [{ name: 'by-state', keyPath: 'state', unique: false }],
      },
      {
        name: 'recheck-items',
        keyPath: 'id',
        indexes: [
          { name: 'by-run', keyPath: ['run', 'state'], unique: false },
          { name: 'by-project', keyPath: 'project', unique: false },
        ],
      },
      // Imports, each with what it takes to undo it as a whole.
      { name: 'imports', keyPath: 'id', indexes: [] },
    ],
    index: {
      reviews: [{ name: 'by-part', keyPath: 'parts', unique: false, each: true }],
      // What a list begins with, before thousands of others were read.
      projects: [{ name: 'by-reviewed', keyPath: 'reviewed', unique: false }],
    },
    change: {},
    split: { reviews: { into: 'parts', apart: splitReview } },
  },
];

/** The steps that lead from `from` (0 for a new database) to the newest version, in order. */
export function stepsAfter(from: number, migrations: readonly Migration[]): readonly Migration[] {
  return migrations.filter(({ version }) => version > from).sort((a, b) => a.version - b.version);
}
