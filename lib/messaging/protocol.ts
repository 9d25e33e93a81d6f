import * as z from 'zod/mini';
import { Assessment } from '@/lib/core/assessment.ts';
import { HostCheck } from '@/lib/core/host-check.ts';
import { PageDoc } from '@/lib/core/page-doc.ts';
import { Post } from '@/lib/core/post.ts';
import { PostReport, Report } from '@/lib/core/report.ts';
import { SignRequest } from '@/lib/core/sign-request.ts';
import { Simulation } from '@/lib/core/simulation.ts';
import { ANSWERS } from './answer-protocol.ts';
import { areBoundedPosts, isBoundedDoc } from './bounds.ts';
import { CHECKS } from './check-protocol.ts';
import { IMAGES } from './image-protocol.ts';
import { LISTS } from './list-protocol.ts';
import { LOOK_UPS } from './look-up-protocol.ts';
import { RECEIPTS } from './receipt-protocol.ts';
import { SAVE_POST } from './save-post-protocol.ts';
import { SAVED } from './saved-protocol.ts';
import { SECOND_OPINION } from './second-opinion-protocol.ts';
import { WORDS } from './words-protocol.ts';

export type { PostPreview, WaitingPost } from './save-post-protocol.ts';

/** Who may send a message: a content script of ours in a tab, or a page of the extension. */
export type From = 'content' | 'page';

/** What the popup knows about a feed: posts that came near the screen, posts read, and what could not be read. */
export const FeedHealth = z.object({
  site: z.string(),
  seen: z.int(),
  read: z.int(),
  missing: z.array(z.string()),
  /** As lib/sites/feeds/feed-verdict.ts has them; `turned-off` after three pages in a row that could not be read. */
  state: z.enum(['waiting', 'no-posts', 'none-found', 'reading', 'turned-off']),
});
export type FeedHealth = z.infer<typeof FeedHealth>;

/**
 * Why nothing was checked: `late` `unanswered` `failed` ours did not finish · `round` it took another way to the wallet ·
 * `locked` `port` a wallet that cannot be read from here · `tampered` the page was in this frame before the guard ·
 * `left` the page was left · `crowded` too much at one time.
 */
export const MissedKind = z.enum([
  'late',
  'unanswered',
  'failed',
  'round',
  'locked',
  'port',
  'tampered',
  'left',
  'crowded',
]);
export type MissedKind = z.infer<typeof MissedKind>;

/** A wallet request that was seen on a tab, with its state. `went-on` means it passed without being held. */
export const SeenRequest = z.object({
  id: z.string(),
  at: z.number(),
  tab: z.int(),
  frame: z.int(),
  method: z.optional(z.string()),
  state: z.enum(['held', 'went-on', 'refused', 'let-through', 'not-checked']),
  assessment: z.optional(Assessment),
  /** Why it was not checked, in words. */
  why: z.optional(z.string()),
  missed: z.optional(MissedKind),
  /** Why it is not among the kept decisions, in words; absent when it is. */
  unkept: z.optional(z.string()),
  /** The request as JSON text for the panel, cut when long. Only held requests carry it. */
  raw: z.optional(z.string()),
  /** What was known of the page when it asked. */
  page: z.optional(z.object({ host: z.string(), title: z.string(), sentence: z.string() })),
  /** The trial run at the person's own RPC, when they turned that on. */
  simulation: z.optional(Simulation),
});
export type SeenRequest = z.infer<typeof SeenRequest>;

/** Everything the popup shows of a tab. */
export const TabState = z.object({
  tab: z.int(),
  url: z.string(),
  /** off: switched off for this site · cannot: a page no extension may read · ordinary · reading · read · failed */
  state: z.enum(['off', 'cannot', 'ordinary', 'reading', 'read', 'failed']),
  why: z.string(),
  report: z.optional(Report),
  /** What the address alone tells; kept for a warning, worked out for the popup otherwise. */
  host: z.optional(HostCheck),
  /** Its posts; `key` names the record of this feed, which is apart for sites that are only built like one. */
  feed: z.optional(z.object({ ...FeedHealth.shape, key: z.string() })),
  posts: z.array(PostReport),
  requests: z.array(SeenRequest),
  saved: z.boolean(),
  /** It is on the list for its posts alone: no page of it was read. */
  unread: z.optional(z.boolean()),
  /** The person hid the banner on the page. */
  bannerHidden: z.optional(z.boolean()),
  /** Its page was open before the extension was there, so that no guard stands before its wallet. */
  unguarded: z.optional(z.boolean()),
  /** Why its pages are not read by themselves, and whether the guard stands all the same; left out where they are. */
  reach: z.optional(z.object({ why: z.enum(['click', 'not-listed', 'withheld']), guarded: z.boolean() })),
});
export type TabState = z.infer<typeof TabState>;

const Nothing = z.object({});
/** Names that are kept in the settings: a host, a rule and a hash at most. */
const ShortText = z.string().check(z.maxLength(500));
const Tab = z.object({ tab: z.int() });

/**
 * Every message between the parts, with who may send it, what it carries and what comes back.
 * The server parses what comes in; pages of the extension parse what comes back (client.ts says why the reader does not).
 */
export const PROTOCOL = {
  /** The gate says that this page is our subject, or that it is not. */
  'gate:said': { from: 'content', asks: z.object({ ours: z.boolean(), why: z.array(z.string()) }), answers: Nothing },
  /** A page was read. Answers with what to paint. `asked` is true when the person asked for it. */
  'page:read': {
    from: 'content',
    asks: z.object({ doc: PageDoc.check(z.refine(isBoundedDoc)), asked: z.boolean() }),
    answers: z.object({ report: Report, hidden: z.array(z.string()) }),
  },
  'page:failed': { from: 'content', asks: z.object({ why: z.string() }), answers: Nothing },
  /** New posts of a feed. Answers for each of them, in any order. */
  'posts:read': {
    from: 'content',
    asks: z.object({ posts: z.array(Post).check(z.refine(areBoundedPosts)) }),
    answers: z.object({ posts: z.array(PostReport) }),
  },
  /** How a feed's page can be read, and what that tells of its adapter. Answers whether to go on. */
  'feed:health': {
    from: 'content',
    asks: z.object({
      feed: FeedHealth,
      /** The page that was counted: inside one document it may be another one by now. Kept as a short hash. */
      address: z.string().check(z.maxLength(8_000)),
      verdict: z.enum(['none', 'good', 'failing']),
    }),
    answers: z.object({ on: z.boolean() }),
  },
  /** The report on a feed's page, as text to copy, or why there is none. */
  'feed:report': { from: 'page', asks: Tab, answers: z.object({ text: z.string(), why: z.string() }) },
  /** The person turns a feed on again that turned itself off. */
  'feed:on': { from: 'page', asks: z.object({ key: ShortText }), answers: z.object({ on: z.boolean() }) },
  /** The person follows a link of a post: the host that it showed, and whether its address goes to that host itself. */
  'link:followed': {
    from: 'content',
    asks: z.object({ shown: z.string().check(z.maxLength(253)), direct: z.boolean() }),
    answers: Nothing,
  },
  /** The guard read a wallet request that may matter. */
  'request:seen': {
    from: 'content',
    /** `words` is the start of the page's own text, for the case that the page was not read yet. */
    asks: z.object({ request: SignRequest, words: z.optional(z.string().check(z.maxLength(20_000))) }),
    answers: z.object({ id: z.string(), hold: z.boolean(), note: z.string() }),
  },
  /** The guard let a request go on without an answer from us, or saw one it cannot read. */
  'request:missed': {
    from: 'content',
    asks: z.object({
      method: z.string(),
      why: z.string(),
      /** The request's id, when it was seen but its answer came too late or its page was left. */
      id: z.optional(z.string()),
    }),
    answers: Nothing,
  },
  /** What became of a held request. Asked again by the bridge while it waits, so that a worker's death loses nothing. */
  'request:state': {
    from: 'content',
    asks: z.object({ id: z.string() }),
    answers: z.object({ state: z.enum(['held', 'let-through', 'refused', 'unknown']) }),
  },
  /** The person answered in the panel. */
  'request:answer': {
    from: 'page',
    asks: z.object({ id: z.string(), letThrough: z.boolean() }),
    answers: Nothing,
  },
  /** The person looks for the panel: it comes to the front, or opens again. */
  'request:show': { from: 'page', asks: Nothing, answers: Nothing },
  /** The panel asks for what it shows: the held requests of a tab, worst first. */
  'request:held': { from: 'page', asks: Nothing, answers: z.object({ requests: z.array(SeenRequest) }) },
  /** Which chain is the node at this address on, and can it tell balances? Asked when the person presses "try it". */
  'node:try': {
    from: 'page',
    asks: z.object({ address: ShortText }),
    answers: z.object({ chainId: z.string(), full: z.boolean(), why: z.string() }),
  },
  /** The person hides one finding on this site, or turns a rule off or on everywhere. */
  'finding:hide': { from: 'content', asks: z.object({ key: ShortText }), answers: Nothing },
  'rule:off': { from: 'content', asks: z.object({ rule: ShortText }), answers: Nothing },
  /** The person hid the banner on this page, or something new brought it back. */
  'banner:hide': { from: 'content', asks: z.object({ hidden: z.boolean() }), answers: Nothing },
  /** The person wants it back. */
  'banner:show': { from: 'page', asks: Tab, answers: z.object({ shown: z.boolean() }) },
  'tab:get': { from: 'page', asks: Tab, answers: TabState },
  /** Read this tab although the gate says it is not our subject. */
  'tab:read': { from: 'page', asks: Tab, answers: z.object({ started: z.boolean(), why: z.string() }) },
  /** Scroll to a finding and open its card. `post` names the post on a feed. */
  'tab:jump': {
    from: 'page',
    asks: z.object({ tab: z.int(), finding: z.int(), post: z.optional(z.string()) }),
    answers: z.object({ found: z.boolean() }),
  },
  'project:save': {
    from: 'page',
    /** `picture`: with a picture of what the tab shows. */
    asks: z.object({ tab: z.int(), picture: z.optional(z.boolean()) }),
    answers: z.object({ saved: z.boolean(), project: z.string(), why: z.string() }),
  },
  ...SAVE_POST,
  ...SAVED,
  ...LOOK_UPS,
  ...LISTS,
  ...IMAGES,
  ...CHECKS,
  ...RECEIPTS,
  ...SECOND_OPINION,
  ...ANSWERS,
  ...WORDS,
} as const satisfies Record<string, { from: From; asks: z.ZodMiniType; answers: z.ZodMiniType }>;

export type MessageName = keyof typeof PROTOCOL;
export type Asks<Name extends MessageName> = z.infer<(typeof PROTOCOL)[Name]['asks']>;
export type Answers<Name extends MessageName> = z.infer<(typeof PROTOCOL)[Name]['answers']>;

/**
 * What the background says to the content scripts of a tab. Content scripts do not carry zod; the sender of these is
 * the browser's own runtime, which only our extension can use, so they check the `says` word alone.
 */
export type ToContent =
  | { says: 'read-now' }
  /** More is known beside the page: it is read and judged again, as it was before. */
  | { says: 'look-again' }
  /** Pictures that carry credentials, by their address, each with a few words for its mark. */
  | { says: 'signed-pictures'; pictures: { src: string; words: string }[] }
  | { says: 'jump'; finding: number; post?: string }
  | { says: 'show-place'; block: number; start: number; end: number }
  | { says: 'report'; report: Report; hidden: string[] }
  | { says: 'answered'; id: string; letThrough: boolean }
  /** A quiet line; `unchecked` when it tells of something that nobody looked at. */
  | { says: 'note'; text: string; unchecked?: true }
  | { says: 'banner' }
  /** Answered with the posts on the screen, as they were read last. */
  | { says: 'posts-on-screen' }
  /** Answered with the page as it is read now, a PageDoc. */
  | { says: 'page-again' }
  /** Reading a site's posts goes on, or stops. The page tells how it can be read in any case. */
  | { says: 'feed'; site: string; on: boolean }
  /** Answered with a FeedReport. */
  | { says: 'feed-report' }
  | { says: 'switch-on' }
  | { says: 'switch-off' };
