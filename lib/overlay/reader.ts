import type { FeedReport } from '@/lib/core/feed-report.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { findingKey } from '@/lib/core/finding-key.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Post } from '@/lib/core/post.ts';
import type { Report } from '@/lib/core/report.ts';
import { ask } from '@/lib/messaging/client.ts';
import type { ToContent } from '@/lib/messaging/protocol.ts';
import { watchChanges } from '@/lib/sites/change-watch.ts';
import { type Feed, feedOf } from '@/lib/sites/feeds/index.ts';
import { readGeneric } from '@/lib/sites/generic.ts';
import type { Places } from '@/lib/sites/places.ts';
import { en } from '@/lib/words/en.ts';
import { watchAsks } from './asks-watch.ts';
import { isHidden, isLaidOutAsBlock, touches, weightOf } from './browser-look.ts';
import { dataHosts } from './data-hosts.ts';
import { FeedReader } from './feed-reader.ts';
import { canHighlight } from './highlights.ts';
import { createOverlay, type Overlay } from './index.ts';
import { keepPost, postsOnScreen } from './save-post.ts';
import { showPlace } from './show-place.ts';
import { speakOnPage } from './speak-on-page.ts';
import { storedNames } from './stored-names.ts';
import { veilOf } from './veil.ts';

/** Times that one page is looked at for the structure of a feed after its first reading. */
const MOST_LOOKS = 5;

/** Reads this page or this feed, shows what comes back, and keeps both in step until it is stopped. */
export class Reader {
  private readonly overlay: Overlay = createOverlay({
    host: location.hostname,
    onHide: (key) => {
      this.forget((finding) => findingKey(location.hostname, finding) === key);
      void ask('finding:hide', { key });
    },
    onRuleOff: (rule) => {
      this.forget((finding) => finding.rule === rule);
      void ask('rule:off', { rule });
    },
    onBannerHidden: (hidden) => void ask('banner:hide', { hidden }),
    onSavePost: (element, post) => keepPost(element, post, this.posts?.feed.adapter),
  });
  private readonly asks = watchAsks(document);
  private places: Places | undefined;
  private stopWatching: (() => void) | undefined;
  private posts: FeedReader | undefined;
  /** Looks for the structure of a feed that are left on this page: its first posts may come late. */
  private looks = 0;
  private reading = 0;
  /** The person asked for this page; reading it again must not lose that. */
  private asked = false;
  private off = false;

  start(): void {
    this.readAgain();
    this.watchPage();
  }

  /** The page came back from the browser's back/forward cache: what the background knew of it is gone. */
  comeBack(): void {
    if (this.off) return;
    this.stop();
    this.resume();
  }

  /** A message from the background. Gives the answer to it where it has one, else undefined. */
  hear(message: ToContent): boolean | FeedReport | PageDoc | Post[] | undefined {
    switch (message.says) {
      case 'read-now':
        this.readAsAsked();
        return undefined;
      case 'look-again':
        if (!this.off && !this.isOnlyPosts) void this.readPage(this.asked);
        return undefined;
      case 'signed-pictures':
        if (!this.off) this.overlay.markPictures(message.pictures);
        return undefined;
      case 'jump':
        return this.overlay.jump(message.finding, message.post);
      case 'show-place':
        return !this.off && showPlace(this.places?.range(message.block, message.start, message.end));
      case 'report':
        this.show(message.report, message.hidden);
        return undefined;
      case 'note':
        if (!this.off) this.overlay.note(message.text, message.unchecked ? 'unchecked' : 'quiet');
        return undefined;
      case 'banner':
        return !this.off && this.overlay.showBanner();
      case 'page-again':
        return this.off || this.isOnlyPosts ? undefined : readNow().doc;
      case 'posts-on-screen':
        return postsOnScreen(document, this.off ? undefined : this.posts?.feed.adapter);
      case 'switch-off':
        this.stop();
        return undefined;
      case 'switch-on':
        if (this.off) this.resume();
        return undefined;
      case 'feed':
        if (message.site === this.posts?.feed.adapter.id) this.posts.health.hear(message.on);
        return undefined;
      case 'feed-report':
        return this.posts?.health.report();
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

  /** A site whose pages are posts and nothing else only moves on; what its posts say is followed one by one. */
  private watchPage(): void {
    this.stopWatching?.();
    this.stopWatching = watchChanges(document, this.isOnlyPosts ? 'address' : 'page', (change) => {
      if (change === 'navigated') return this.turnPage();
      if (!this.posts && this.looks-- > 0) this.findFeed();
      if (change === 'grew' || this.asks.hasMore()) void this.readPage(this.asked);
      else this.overlay.refresh();
    });
  }

  private get isOnlyPosts(): boolean {
    return this.posts?.feed.by === 'host';
  }

  private turnPage(): void {
    this.overlay.turnPage();
    this.asks.begin();
    this.asked = false;
    this.readAgain();
  }

  private readAsAsked(): void {
    if (this.off) this.resume();
    if (!this.isOnlyPosts) void this.readPage(true);
  }

  private readAgain(): void {
    this.looks = MOST_LOOKS;
    this.findFeed();
    if (!this.isOnlyPosts) void this.readPage(false);
  }

  /** A page that is only built like a feed stays one until another begins: its structure comes and goes. */
  private findFeed(): void {
    const feed = feedOf(location.hostname, document);
    if (feed && feed.adapter === this.posts?.feed.adapter) this.posts.turnPage();
    else {
      this.leaveFeed();
      if (feed) this.posts = this.readFeed(feed);
    }
  }

  private readFeed(feed: Feed): FeedReader {
    return new FeedReader(feed, { document, overlay: this.overlay, onLeftBehind: () => this.stop() });
  }

  private leaveFeed(): void {
    this.posts?.stop();
    this.posts = undefined;
    this.overlay.clearPosts();
  }

  private forget(gone: (finding: Finding) => boolean): void {
    this.posts?.drop(gone);
  }

  private async readPage(asked: boolean): Promise<void> {
    const turn = ++this.reading;
    this.asked = asked;
    const { doc, places } = readNow();
    if (!canHighlight()) doc.missing.push(en('marks under the words: this browser cannot paint them'));
    this.places = places;
    const [answer] = await Promise.all([ask('page:read', { doc, asked }), speakOnPage()]);
    if (this.off || turn !== this.reading) return;
    if (answer.ok) this.show(answer.value.report, answer.value.hidden);
    else await ask('page:failed', { why: answer.why });
  }

  private show(report: Report, hidden: readonly string[]): void {
    if (this.places && !this.off) this.overlay.paint(report, this.places, hidden);
  }
}

function readNow(): ReturnType<typeof readGeneric> {
  const read = readGeneric(document, {
    url: location.href,
    isHidden,
    isBlock: isLaidOutAsBlock,
    weightOf,
    veilOf,
    touches,
    stored: storedNames,
  });
  read.doc.signs.dataHosts = dataHosts();
  return read;
}
