import type { Examined } from '@/lib/core/engine/examine.ts';
import { carryOpened } from '@/lib/core/engine/patch-opened.ts';
import { findingKey, withoutHidden } from '@/lib/core/finding-key.ts';
import type { HostCheck } from '@/lib/core/host-check.ts';
import { hostOf } from '@/lib/core/host-of.ts';
import type { Known } from '@/lib/core/known.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { pageText } from '@/lib/core/page-text.ts';
import type { Post } from '@/lib/core/post.ts';
import type { Readings } from '@/lib/core/readings.ts';
import type { PostReport, Report } from '@/lib/core/report.ts';
import { RULESET } from '@/lib/core/ruleset.ts';
import { rankOf } from '@/lib/core/severity.ts';
import type { Answers, Asks, TabState, ToContent } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import type { Settings } from '@/lib/store/settings/settings.ts';
import { en } from '@/lib/words/en.ts';
import type { Judging } from '../judge.ts';
import { type ReaderEdges, startReading } from '../tabs/start-reading.ts';
import { freshTab, type Tabs } from '../tabs/tabs.ts';
import { lookAgain, type SecondLook, stillWaiting } from '../understanding/second-look.ts';
import { withMarksFrom } from './marks-from.ts';
import type { ProjectNotes } from './project-notes.ts';

/** Newest flagged posts kept of a feed; older ones have left the screen. */
const MOST_POSTS = 100;

/** What is known beside each of some posts; `tab` is where they are on the screen, left out when they are judged again. */
type ForPosts = (posts: readonly Post[], tab: number | undefined) => Promise<(post: Post) => Known>;

export interface PageEdges {
  tabs: Tabs;
  judgeForNotes(doc: PageDoc, judging: Judging): Examined;
  judgePost(post: Post, judging: Judging): PostReport;
  settings(): Promise<Settings>;
  /** Our rules with the person's rule packs; ours alone when left out. */
  ruling?(): Promise<Ruling>;
  /** What is known beside the page, and beside posts; the bundled names alone when left out. */
  known?: { forPage(doc: PageDoc, tab: number): Promise<Known>; forPosts: ForPosts };
  /** What an address alone tells; left out where no list is at hand. */
  hostCheckOf?(url: string): Promise<HostCheck>;
  isSiteOff(settings: Settings, host: string): boolean;
  /** A site whose posts are read, whatever they are about. */
  isFeed(url: string): boolean;
  /** How a tab's posts are read, also where the tab did not tell yet. */
  feedOf?(tab: number, url: string, known: TabState['feed']): Promise<TabState['feed']>;
  /** Address of a tab, empty when the browser does not tell. */
  addressOf(tab: number): Promise<string>;
  startReader: ReaderEdges['startReader'];
  say(tab: number, message: ToContent): Promise<unknown>;
  isSaved(url: string): Promise<boolean>;
  /** Is it on the list for its posts alone, so that no page of it was read? */
  isUnread?(url: string): Promise<boolean>;
  /** What is remembered of the project's other pages; nothing when left out. */
  notes?(tab: number): Promise<ProjectNotes>;
  /** Reads the sentences of a page of our subject, after its first marks; left out, only fixed words are read. */
  readSentences?: SecondLook['readSentences'];
  /** A page was read, judged and kept: what is to be looked up about it by itself begins. */
  lookUp?(doc: PageDoc, report: Report, tab: number): Promise<void>;
  keepHash(tab: number, hash: string): Promise<void>;
  /** Keeps where the page sends people until it is saved. */
  keepOutward?(tab: number, doc: PageDoc): Promise<void>;
  hash(text: string): Promise<string>;
  setListed(list: 'rulesOff' | 'hidden', word: string): Promise<unknown>;
  now(): number;
}

/** Everything that reading a page or a feed needs: what the gate said, what the reader read, what the popup asks. */
export function createPages(edges: PageEdges) {
  const { tabs } = edges;
  /** Tabs whose sentences are being read, until their second Report is kept; a worker that was stopped forgets them. */
  const reading = new Map<number, Promise<unknown>>();

  async function judging<Looked extends Known | ((post: Post) => Known)>(
    looking: Promise<Looked> | undefined,
    asked?: boolean,
  ): Promise<{ settings: Settings; judging: Judging; looked: Looked | undefined }> {
    // A page is judged also when what is known beside it cannot be read; what needs it is then "not checked".
    const looked = looking?.catch(() => undefined);
    const [settings, ruling, around] = await Promise.all([edges.settings(), edges.ruling?.(), looked]);
    const how = { now: edges.now(), rulesOff: new Set(settings.rulesOff), asked, ruling };
    return { settings, judging: how, looked: around };
  }

  /** A page that is judged again keeps what was opened for it. */
  async function keepReport(doc: PageDoc, report: Report, tab: number): Promise<void> {
    await tabs.change(tab, (known) => {
      return { ...known, url: doc.url, state: 'read', why: '', report: carryOpened(known.report, report) };
    });
  }

  /** Reads the sentences and keeps the second Report, unless the tab went on or was read again in the meantime. */
  function readOn(doc: PageDoc, first: Examined, tab: number, look: SecondLook): Promise<Examined> {
    const reads = lookAgain(doc, first, look).then(async (last) => {
      const shown = (await tabs.get(tab))?.report;
      if (shown?.url === doc.url && shown.at === first.report.at) await keepReport(doc, last.report, tab);
      return last;
    });
    reading.set(tab, reads);
    return reads.finally(() => reading.get(tab) === reads && reading.delete(tab));
  }

  /** Keeps the first Report, reads the sentences, keeps the second, and what the project's other pages need of it. */
  async function rememberPage(doc: PageDoc, first: Examined, tab: number, judge: SecondLook['judge']): Promise<void> {
    await edges.keepHash(tab, await edges.hash(pageText(doc)));
    await edges.keepOutward?.(tab, doc);
    const { readSentences } = edges;
    await keepReport(doc, readSentences ? stillWaiting(first.report) : first.report, tab);
    const last = readSentences ? await readOn(doc, first, tab, { judge, readSentences }) : first;
    const notes = edges.notes && last.notes();
    if (notes) await (await edges.notes?.(tab))?.keep(notes);
    await edges.lookUp?.(doc, last.report, tab);
  }

  /** What the rules say of posts now, without what the person hid at this address, and which rules they are. */
  async function judgePosts(
    posts: readonly Post[],
    url: string,
    tab?: number,
  ): Promise<{ reports: PostReport[]; ruleset: string; marksFrom: Settings['marksFrom'] }> {
    const { settings, judging: how, looked } = await judging(edges.known?.forPosts(posts, tab));
    const host = hostOf(url);
    const hidden = new Set(settings.hidden);
    const reports = posts.map((post) =>
      withoutHidden(edges.judgePost(post, looked ? { ...how, known: looked(post) } : how), host, hidden),
    );
    return { reports, ruleset: how.ruling?.ruleset ?? RULESET, marksFrom: settings.marksFrom };
  }

  return {
    judgePosts,

    /** Resolves when no sentences of this tab's page are being read. */
    async wasRead(tab: number): Promise<void> {
      await reading.get(tab)?.catch(() => undefined);
    },

    async gateSaid({ ours, why }: Asks<'gate:said'>, sender: Sender): Promise<Answers<'gate:said'>> {
      const url = sender.tabUrl || sender.url;
      const off = edges.isSiteOff(await edges.settings(), hostOf(url));
      // What is none of our business is not "off": it would be read when everything is switched on again.
      const state = !ours ? 'ordinary' : off ? 'off' : 'reading';
      await tabs.change(sender.tab, (known) => {
        // A page that its project links may have been read before the gate had its say.
        const isRead = state === 'reading' && known.state === 'read' && known.report?.url === url;
        // A page that is read for its address's sake, or for the link that led there, is not ordinary, whatever it is about.
        const isWatched =
          state === 'ordinary' && (known.host !== undefined || edges.isFeed(url) || known.report?.url === url);
        return { ...known, url, state: isRead || isWatched ? known.state : state, why: why.join(', ') };
      });
      if (ours && !off) await startReading(edges, sender.tab);
      return {};
    },

    async pageRead({ doc: said, asked }: Asks<'page:read'>, sender: Sender): Promise<Answers<'page:read'>> {
      const doc = ownAddress(said, sender);
      const looking = edges.known?.forPage(doc, sender.tab);
      // Without notes of other pages this page is judged by itself.
      const remembered = edges
        .notes?.(sender.tab)
        .then((notes) => notes.of(doc))
        .catch(() => undefined);
      const [{ settings, judging: bare, looked }, others] = await Promise.all([judging(looking, asked), remembered]);
      const how = looked ? { ...bare, known: looked } : bare;
      const host = hostOf(sender.tabUrl || sender.url);
      const hidden = new Set(settings.hidden);
      const judge = (readings?: Readings): Examined => {
        const { report, notes } = edges.judgeForNotes(doc, { ...how, ...(others ? { others } : {}), readings });
        return { report: withoutHidden(report, host, hidden), notes };
      };
      const first = judge();
      const { report } = first;
      // The page gets its marks first; what the popup shows is written while the answer travels.
      void rememberPage(doc, first, sender.tab, judge).catch((error) =>
        console.error('receipts: a page was not kept', error),
      );
      return { report: withMarksFrom(report, settings.marksFrom), hidden: settings.hidden };
    },

    async pageFailed({ why }: Asks<'page:failed'>, sender: Sender): Promise<Answers<'page:failed'>> {
      await tabs.change(sender.tab, (known) => ({ ...known, state: 'failed', why }));
      return {};
    },

    async postsRead({ posts }: Asks<'posts:read'>, sender: Sender): Promise<Answers<'posts:read'>> {
      const { reports, marksFrom } = await judgePosts(posts, sender.tabUrl || sender.url, sender.tab);
      const flagged = reports.filter(({ findings }) =>
        findings.some(({ severity }) => rankOf(severity) >= rankOf('caution')),
      );
      await tabs.change(sender.tab, (known) => {
        const ids = new Set(posts.map((post) => post.id));
        const kept = known.posts.filter((post) => !ids.has(post.id));
        return { ...known, state: 'read', posts: [...kept, ...flagged].slice(-MOST_POSTS) };
      });
      return { posts: reports.map((report) => withMarksFrom(report, marksFrom)) };
    },

    async findingHide({ key }: Asks<'finding:hide'>, sender: Sender): Promise<Answers<'finding:hide'>> {
      await edges.setListed('hidden', key);
      await withoutFindings(tabs, sender.tab, (host, finding) => findingKey(host, finding) === key);
      return {};
    },

    async ruleOff({ rule }: Asks<'rule:off'>, sender: Sender): Promise<Answers<'rule:off'>> {
      await edges.setListed('rulesOff', rule);
      await withoutFindings(tabs, sender.tab, (_host, finding) => finding.rule === rule);
      return {};
    },

    async tabGet({ tab }: Asks<'tab:get'>): Promise<TabState> {
      const known = await tabs.get(tab);
      const url = (await edges.addressOf(tab)) || known?.url || '';
      if (!/^https?:/.test(url))
        return { ...freshTab(tab, url), state: 'cannot', why: en('Browsers keep extensions out of this page.') };
      const off = edges.isSiteOff(await edges.settings(), hostOf(url));
      const state = known ?? freshTab(tab, url);
      // The worker was stopped while it read the page: the page is read once more.
      if (known?.report?.sentences?.state === 'waiting' && !reading.has(tab))
        void edges.say(tab, { says: 'look-again' });
      const host = await edges.hostCheckOf?.(url).catch(() => undefined);
      const checked = host ? { host } : {};
      const unread = await edges.isUnread?.(url);
      const saved = { saved: await edges.isSaved(url), ...(unread ? { unread } : {}) };
      if (off) return { ...state, ...checked, url, state: 'off', ...saved };
      const feed = await edges.feedOf?.(tab, url, state.feed);
      return { ...state, ...checked, ...(feed ? { feed } : {}), url, ...saved };
    },

    async tabRead({ tab }: Asks<'tab:read'>): Promise<Answers<'tab:read'>> {
      const url = await edges.addressOf(tab);
      await tabs.change(tab, (known) => ({ ...known, url, state: 'reading', why: en('you asked') }));
      const began = await startReading(edges, tab);
      if (began.started) await edges.say(tab, { says: 'read-now' });
      return began;
    },

    async tabJump({ tab, finding, post }: Asks<'tab:jump'>): Promise<Answers<'tab:jump'>> {
      return { found: (await edges.say(tab, { says: 'jump', finding, post })) === true };
    },
  };
}

/** The browser's word for whose page this is wins over what was read inside it. */
function ownAddress(doc: PageDoc, sender: Sender): PageDoc {
  const own = sender.tabUrl || sender.url;
  return hostOf(own) === hostOf(doc.url) ? doc : { ...doc, url: own };
}

async function withoutFindings(
  tabs: Tabs,
  tab: number,
  gone: (host: string, finding: Report['findings'][number]) => boolean,
): Promise<void> {
  await tabs.change(tab, (known) => {
    const host = hostOf(known.url);
    const keep = (finding: Report['findings'][number]) => !gone(host, finding);
    const report = known.report && { ...known.report, findings: known.report.findings.filter(keep) };
    const posts = known.posts.map((post) => ({ ...post, findings: post.findings.filter(keep) }));
    return { ...known, report, posts: posts.filter((post) => post.findings.length > 0) };
  });
}
