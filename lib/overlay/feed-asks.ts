import type { Finding } from '@/lib/core/finding.ts';
import type { Post } from '@/lib/core/post.ts';
import type { PostReport } from '@/lib/core/report.ts';
import type { SeenPost } from '@/lib/sites/feeds/watch-feed.ts';
import { FeedVerdicts, verdictKey } from './feed-verdicts.ts';

/** Posts in one message, and UTF-16 units of text after which no more are added: a message is one piece of work. */
const MOST_POSTS = 20;
/** The same for posts that were in one message without an answer, in two … */
const PORTIONS = [MOST_POSTS, 7, 2];
const MOST_TEXT = 60_000;
/**
 * Milliseconds between messages, and the longest wait for an answer. A message costs as much as reading a post, however
 * many it asks about; posts are read before they are on the screen.
 */
const APART = 250;
const PATIENCE = 15_000;
/** A message that failed is sent again after a second, then after two, four …; a post is given up after so many. */
const MOST_TRIES = 5;
const LONGEST_REST = 30_000;

export interface FeedAsksEdges {
  view: Window;
  /** Sends posts to be judged; undefined when there was no answer that fits. */
  send(posts: readonly Post[]): Promise<readonly PostReport[] | undefined>;
  /** Called at once for posts that were judged before, else with the answer. */
  onVerdict(element: Element, verdict: { id: string; findings: readonly Finding[] }): void;
}

interface Entry {
  key: string;
  post: Post;
  elements: Set<Element>;
  tries: number;
}

/**
 * Hands posts to the background in small messages, one at a time, and gives each verdict to the elements that still
 * show that post. A message without an answer is sent again, smaller and later, so that neither a worker that died nor
 * one post that does not fit keeps the others from being judged.
 */
export class FeedAsks {
  private readonly verdicts = new FeedVerdicts();
  private readonly waiting = new Map<string, Entry>();
  /** What each element shows, as a key. */
  private showing = new WeakMap<Element, string>();
  private timer: number | undefined;
  private sentAt = Number.NEGATIVE_INFINITY;
  /** What the message that is under way asks about. */
  private asked = new Map<string, Entry>();
  private fails = 0;
  private stopped = false;
  private lost = 0;

  constructor(private readonly edges: FeedAsksEdges) {}

  /** Posts that nobody could judge: not the same as posts without notes. */
  get unjudged(): number {
    return this.lost;
  }

  add({ post, element }: SeenPost): void {
    const key = verdictKey(post);
    const known = this.verdicts.get(key);
    this.leave(element);
    this.showing.set(element, key);
    if (known) {
      this.edges.onVerdict(element, { id: post.id, findings: known });
      return;
    }
    const entry = this.asked.get(key) ?? this.waiting.get(key) ?? { key, post, elements: new Set(), tries: 0 };
    entry.elements.add(element);
    if (!this.asked.has(key)) this.waiting.set(key, entry);
    this.plan();
  }

  /** The element shows nothing any more that was asked about. */
  leave(element: Element): void {
    const key = this.showing.get(element);
    if (key === undefined) return;
    this.showing.delete(element);
    const entry = this.waiting.get(key);
    entry?.elements.delete(element);
    if (entry?.elements.size === 0) this.waiting.delete(key);
  }

  drop(gone: (finding: Finding) => boolean): void {
    this.verdicts.drop(gone);
  }

  turnPage(): void {
    this.verdicts.forgetNotes();
    this.lost = 0;
  }

  stop(): void {
    this.stopped = true;
    this.edges.view.clearTimeout(this.timer);
    this.waiting.clear();
  }

  private plan(): void {
    if (this.stopped || this.asked.size > 0 || this.timer !== undefined || this.waiting.size === 0) return;
    const rest = this.fails === 0 ? APART : Math.min(1_000 * 2 ** (this.fails - 1), LONGEST_REST);
    const wait = Math.max(0, this.sentAt + rest - this.edges.view.performance.now());
    this.timer = this.edges.view.setTimeout(() => void this.send(), wait);
  }

  private async send(): Promise<void> {
    this.timer = undefined;
    const portion = this.takePortion();
    if (portion.length === 0) return;
    this.asked = new Map(portion.map((entry) => [entry.key, entry]));
    this.sentAt = this.edges.view.performance.now();
    const answer = await this.inTime(this.edges.send(portion.map(({ post }) => post)));
    this.asked.clear();
    if (this.stopped) return;
    this.fails = answer ? 0 : this.fails + 1;
    const reports = new Map(answer?.map((report) => [report.id, report]));
    const failed = portion.filter((entry) => !this.settle(entry, reports.get(entry.post.id)));
    this.askAgain(failed);
    this.plan();
  }

  /**
   * The oldest of what waits, no id twice: answers are told apart by it. Posts that were in messages without an answer
   * go with fewer and fewer others, in the end alone. What left the page is left out.
   */
  private takePortion(): Entry[] {
    const taken = new Map<string, Entry>();
    let text = 0;
    let most = MOST_POSTS;
    for (const [key, entry] of this.waiting) {
      most = Math.min(most, PORTIONS[entry.tries] ?? 1);
      if (taken.size > 0 && (taken.size >= most || text > MOST_TEXT)) break;
      if (taken.has(entry.post.id)) continue;
      this.waiting.delete(key);
      if (!this.isWanted(entry)) continue;
      text += entry.post.text.length + (entry.post.quoted?.text.length ?? 0);
      taken.set(entry.post.id, entry);
    }
    return [...taken.values()];
  }

  private settle({ key, elements }: Entry, report: PostReport | undefined): boolean {
    if (!report) return false;
    this.verdicts.keep(key, report.findings);
    for (const element of elements) {
      if (element.isConnected && this.showing.get(element) === key) this.edges.onVerdict(element, report);
    }
    return true;
  }

  /** Before everything else that waits, each so many times. Posts that are gone by now need no answer. */
  private askAgain(failed: readonly Entry[]): void {
    const others = [...this.waiting.values()];
    this.waiting.clear();
    for (const entry of failed) {
      if (!this.isWanted(entry)) continue;
      if (entry.tries + 1 < MOST_TRIES) this.waiting.set(entry.key, { ...entry, tries: entry.tries + 1 });
      else this.lost++;
    }
    for (const entry of others) {
      const same = this.waiting.get(entry.key);
      if (same) for (const element of entry.elements) same.elements.add(element);
      else this.waiting.set(entry.key, entry);
    }
  }

  private isWanted({ key, elements }: Entry): boolean {
    for (const element of elements) {
      if (!element.isConnected || this.showing.get(element) !== key) elements.delete(element);
    }
    return elements.size > 0;
  }

  private inTime<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
    const { view } = this.edges;
    return new Promise((resolve) => {
      const timer = view.setTimeout(() => resolve(undefined), PATIENCE);
      const settle = (value: Answer | undefined) => {
        view.clearTimeout(timer);
        resolve(value);
      };
      answer.then(settle, () => settle(undefined));
    });
  }
}
