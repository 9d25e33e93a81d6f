import type { Finding } from '@/lib/core/finding.ts';
import type { Post } from '@/lib/core/post.ts';
import { type Asked, ask, isLeftBehind } from '@/lib/messaging/client.ts';
import type { Asks } from '@/lib/messaging/protocol.ts';
import { createSlices, type Slices } from '@/lib/sites/feeds/feed-slices.ts';
import type { Feed } from '@/lib/sites/feeds/index.ts';
import { type FeedWatch, type Health, type SeenPost, watchFeed } from '@/lib/sites/feeds/watch-feed.ts';
import { enCount } from '@/lib/words/en.ts';
import type { PostNotes } from './chips.tsx';
import { FeedAsks } from './feed-asks.ts';
import { type HealthWatch, watchHealth } from './health-watch.ts';
import type { Overlay } from './index.ts';
import { watchLinks } from './link-follow.ts';
import { speakOnPage } from './speak-on-page.ts';

export interface FeedReaderEdges {
  document: Document;
  overlay: Pick<Overlay, 'paintPost' | 'settlePost' | 'clearPost' | 'clearPosts'>;
  /** Nobody answers any more: everything of ours has to leave the page. */
  onLeftBehind(): void;
}

/**
 * Reads the posts of one feed while its adapter is on, has them judged, and keeps a chip on those with notes. What it
 * cannot have judged counts as missing, never as fine.
 */
export class FeedReader {
  readonly health: HealthWatch;
  private readonly view: Window;
  private readonly slices: Slices;
  /** Verdicts that are to be shown. */
  private readonly shown = new Map<Element, PostNotes>();
  private watch: FeedWatch | undefined;
  private asks: FeedAsks | undefined;
  private stopLinks: (() => void) | undefined;
  private spoken: Promise<void> | undefined;

  constructor(
    readonly feed: Feed,
    private readonly edges: FeedReaderEdges,
  ) {
    const { document } = edges;
    this.view = document.defaultView ?? window;
    this.slices = createSlices(this.view, () => this.paintNext());
    this.health = watchHealth({
      document,
      feed,
      health: () => this.counts(),
      onSwitch: (on) => this.turn(on),
      tell: (said) => this.ask('feed:health', said),
    });
  }

  /** The posts on the screen now. */
  inView(): SeenPost[] {
    return this.watch?.inView() ?? [];
  }

  /** The post that an element of the page stands in. */
  postOf(element: Element): SeenPost | undefined {
    return this.watch?.postOf(element);
  }

  /** Another timeline began in the same document. */
  turnPage(): void {
    this.asks?.turnPage();
    this.watch?.turnPage();
    this.health.turnPage();
  }

  /** The person does not want these notes any more. */
  drop(gone: (finding: Finding) => boolean): void {
    this.asks?.drop(gone);
    for (const [element, { id, findings }] of this.shown) {
      this.shown.set(element, { id, findings: findings.filter((finding) => !gone(finding)) });
    }
  }

  /** Stops reading; the chips are the overlay's to take away. */
  stop(): void {
    this.health.stop();
    this.rest();
  }

  private turn(on: boolean): void {
    this.rest();
    if (on) this.begin();
    else this.edges.overlay.clearPosts();
  }

  private begin(): void {
    const { document, overlay } = this.edges;
    const asks = new FeedAsks({
      view: this.view,
      send: (posts) => this.send(posts),
      onVerdict: (element, notes) => this.show(element, notes),
    });
    this.asks = asks;
    this.stopLinks = watchLinks(document, this.feed.adapter, (link) => void ask('link:followed', link));
    this.watch = watchFeed(document, this.feed.adapter, {
      onPost: (seen) => asks.add(seen),
      onLost: (element) => {
        asks.leave(element);
        this.shown.delete(element);
        overlay.clearPost(element);
      },
      onRedrawn: (element) => overlay.settlePost(element),
    });
  }

  private rest(): void {
    this.stopLinks?.();
    this.watch?.stop();
    this.asks?.stop();
    this.slices.stop();
    this.watch = undefined;
    this.asks = undefined;
    this.shown.clear();
  }

  private async send(posts: readonly Post[]) {
    this.spoken ??= speakOnPage();
    const [answer] = await Promise.all([this.ask('posts:read', { posts: [...posts] }), this.spoken]);
    return answer.ok ? answer.value.posts : undefined;
  }

  private async ask<Name extends 'posts:read' | 'feed:health'>(name: Name, asks: Asks<Name>): Promise<Asked<Name>> {
    const answer = await ask(name, asks);
    if (!answer.ok && isLeftBehind()) this.edges.onLeftBehind();
    return answer;
  }

  private show(element: Element, { id, findings }: PostNotes): void {
    this.shown.set(element, { id, findings });
    this.slices.plan();
  }

  /** A chip takes longer than all else that is done for a post, so each is a piece of work of its own. */
  private paintNext(): boolean {
    for (const [element, notes] of this.shown) {
      this.shown.delete(element);
      const { chipPlace } = this.feed.adapter;
      if (element.isConnected) this.edges.overlay.paintPost(element, notes, () => chipPlace?.(element) ?? element);
      break;
    }
    return this.shown.size > 0;
  }

  private counts(): Health | undefined {
    const counts = this.watch?.health();
    const unjudged = this.asks?.unjudged ?? 0;
    if (!counts || unjudged === 0) return counts;
    return {
      ...counts,
      missing: [...counts.missing, enCount(unjudged, 'an answer about {n} post', 'an answer about {n} posts')],
    };
  }
}
