import type { Assessment } from '@/lib/core/assessment.ts';
import type { HostCheck } from '@/lib/core/host-check.ts';
import type { PostReport, Report } from '@/lib/core/report.ts';

type Missed = 'late' | 'unanswered' | 'failed' | 'round' | 'locked' | 'port' | 'tampered' | 'left' | 'crowded';

/** A wallet request as the popup shows it. */
export interface RequestView {
  id: string;
  at: number;
  state: 'held' | 'went-on' | 'refused' | 'let-through' | 'not-checked';
  assessment?: Assessment | undefined;
  why?: string | undefined;
  /** Why nothing was checked, as the message protocol has it. */
  missed?: Missed | undefined;
}

/** How much of a feed could be read. */
export interface FeedView {
  site: string;
  /** Names its record: the site's id, or "id@host" for what is only built like it. */
  key: string;
  state: 'waiting' | 'no-posts' | 'none-found' | 'reading' | 'turned-off';
  /** Posts that came near the screen, and how many of them could be read. */
  seen: number;
  read: number;
  missing: readonly string[];
}

/** What the popup knows of a tab. The message protocol's TabState fits in here. */
export interface TabView {
  state: 'off' | 'cannot' | 'ordinary' | 'reading' | 'read' | 'failed';
  why: string;
  report?: Report | undefined;
  /** What the address alone tells, found when it was opened. */
  host?: HostCheck | undefined;
  feed?: FeedView | undefined;
  posts: readonly PostReport[];
  requests: readonly RequestView[];
  saved: boolean;
  /** It is on the list for its posts alone: no page of it was read. */
  unread?: boolean | undefined;
  /** The person hid the banner on the page. */
  bannerHidden?: boolean | undefined;
  /** Its page was open before the extension was there: no guard stands before its wallet. */
  unguarded?: boolean | undefined;
  /** Why its pages are not read by themselves, and whether the guard stands all the same; left out where they are. */
  reach?: { why: 'click' | 'not-listed' | 'withheld'; guarded: boolean } | undefined;
}
