import type { FeedReport } from '@/lib/core/feed-report.ts';
import type { Post } from '@/lib/core/post.ts';
import type { Report } from '@/lib/core/report.ts';
import { ask } from '@/lib/messaging/client.ts';
import type { ToContent } from '@/lib/messaging/protocol.ts';
import { watchChanges } from '@/lib/sites/change-watch.ts';
import { type Feed, feedOf } from '@/lib/sites/feeds/index.ts';
import { type FeedWatch, type SeenPost, watchFeed } from '@/lib/sites/feeds/watch-feed.ts';
import { readGeneric } from '@/lib/sites/generic.ts';
import type { Places } from '@/lib/sites/places.ts';
import { watchAsks } from './asks-watch.ts';
import { isHidden, isLaidOutAsBlock, touches, weightOf } from './browser-look.ts';
import { type HealthWatch, watchHealth } from './health-watch.ts';
import { canHighlight } from './highlights.ts';
import { createOverlay, type Overlay } from './index.ts';
import { keepPost, postsOnScreen } from './save-post.ts';
import { storedNames } from './stored-names.ts';
import { veilOf } from './veil.ts';

/** Reads this page or this feed, shows what comes back, and keeps both in step until it is stopped. */
export class Reader {
  private readonly overlay: Overlay = createOverlay({
    host: location.hostname,
    onHide: (key) => void ask('finding:hide', { key }),
    onRuleOff: (rule) => void ask('rule:off', { rule }),
    onBannerHidden: (hidden) => void ask('banner:hide', { hidden }),
    onSavePost: (element, post) => keepPost(element, post, this.feed?.adapter),
  });
  private readonly asks = watchAsks(document);
  private places: Places | undefined;
  private stopWatching: (() => void) | undefined;
  private feed: (Feed & { watch?: FeedWatch | undefined; health: HealthWatch }) | undefined;
  private reading = 0;
  /** The person asked for this page; reading it again must not lose that. */
  private asked = false;
  private off = false;

  start(): void {
    this.stopWatching ??= watchChanges(document, (change) => {
      if (change === 'navigated') this.turnPage();
      else if (this.feed?.by === 'host') return;
      else if (change === 'grew' || this.asks.hasMore()) void this.readPage(this.asked);
      else this.overlay.refresh();
    });
    this.readAgain();
  }

  /** The page came back from the browser's back/forward cache: what the background knew of it is gone. */
  comeBack(): void {
    if (this.off) return;
    this.stop();
    this.resume();
  }

  /** A message from the background. Gives the answer to it where it has one, else undefined. */
  hear(message: ToContent): boolean | FeedReport | Post[] | undefined {
    switch (message.says) {
      case 'read-now':
        this.readAsAsked();
        return undefined;
      case 'jump':
        return this.overlay.jump(message.finding, message.post);
      case 'report':
        this.show(message.report, message.hidden);
        return undefined;
      case 'note':
        if (!this.off) this.overlay.note(message.text, message.unchecked ? 'unchecked' : 'quiet');
        return undefined;
      case 'banner':
        return !this.off && this.overlay.showBanner();
      case 'posts-on-screen':
        return postsOnScreen(document, this.off ? undefined : this.feed?.adapter);
      case 'switch-off':
        this.stop();
        return undefined;
      case 'switch-on':
        if (this.off) this.resume();
        return undefined;
      case 'feed':
        if (message.site === this.feed?.adapter.id) this.feed.health.hear(message.on);
        return undefined;
      case 'feed-report':
        return this.feed?.health.report();
      default:
        return undefined;
    }
  }

  /** Takes everything of ours off the page and stops looking at it. */
  stop(): void {
    this.off = true;
    this.reading++;
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.leaveFeed();
    this.overlay.clear();
  }

  private resume(): void {
    this.off = false;
    this.start();
  }

  private turnPage(): void {
    this.overlay.turnPage();
    this.asks.begin();
    this.asked = false;
    this.readAgain();
  }

  private readAsAsked(): void {
    if (this.off) this.resume();
    if (this.feed?.by !== 'host') void this.readPage(true);
  }

  private readAgain(): void {
    const feed = feedOf(location.hostname, document);
    if (feed?.adapter !== this.feed?.adapter) {
      this.leaveFeed();
      if (feed) this.feed = { ...feed, health: this.watchHealth(feed) };
    }
    if (feed?.by !== 'host') void this.readPage(false);
  }

  private leaveFeed(): void {
    this.feed?.health.stop();
    this.feed?.watch?.stop();
    this.feed = undefined;
  }

  /** Posts are read while their adapter is on; what it can read is told to the background. */
  private watchHealth(feed: Feed): HealthWatch {
    return watchHealth({
      document,
      feed,
      health: () => this.feed?.watch?.health(),
      onSwitch: (on) => {
        if (!this.feed) return;
        this.feed.watch?.stop();
        this.feed.watch = on ? watchFeed(document, feed.adapter, (posts) => void this.readPosts(posts)) : undefined;
        if (!on) this.overlay.clearPosts();
      },
      tell: (said) => ask('feed:health', said),
    });
  }

  private async readPage(asked: boolean): Promise<void> {
    const turn = ++this.reading;
    this.asked = asked;
    const { doc, places } = readGeneric(document, {
      url: location.href,
      isHidden,
      isBlock: isLaidOutAsBlock,
      weightOf,
      veilOf,
      touches,
      stored: storedNames,
    });
    if (!canHighlight()) doc.missing.push('marks under the words: this browser cannot paint them');
    this.places = places;
    const answer = await ask('page:read', { doc, asked });
    if (this.off || turn !== this.reading) return;
    if (answer.ok) this.show(answer.value.report, answer.value.hidden);
    else await ask('page:failed', { why: answer.why });
  }

  private show(report: Report, hidden: readonly string[]): void {
    if (this.places && !this.off) this.overlay.paint(report, this.places, hidden);
  }

  private async readPosts(posts: readonly SeenPost[]): Promise<void> {
    const answer = await ask('posts:read', { posts: posts.map(({ post }) => post) });
    if (!answer.ok || this.off || !this.feed?.watch) return;
    const elements = new Map(posts.map(({ post, element }) => [post.id, element]));
    for (const report of answer.value.posts) {
      const element = elements.get(report.id);
      if (element?.isConnected) this.overlay.paintPost(element, report);
    }
  }
}
