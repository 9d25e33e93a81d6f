import type { ListSource } from './list-source.ts';

/** A version of a list as it is shown. Times in epoch milliseconds. */
export interface ShownVersion {
  version: string;
  made: number;
  hosts: number;
}

/** One list as the options page shows it. */
export interface ShownList {
  source: ListSource;
  on: boolean;
  /** What counts; missing while nothing was fetched. */
  now?: ShownVersion | undefined;
  before?: ShownVersion | undefined;
  /** How the last look ended, and when the next is due; missing before the first. */
  tried?: { at: number; ok: boolean; says: string; next: number } | undefined;
  /** It is being fetched. */
  busy: boolean;
}
