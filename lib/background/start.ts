import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { feedSiteOf } from '@/lib/core/feed-sites.ts';
import { Outward } from '@/lib/core/outward.ts';
import type { Project } from '@/lib/core/project.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { outwardOf } from '@/lib/evidence/outward.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { keepOpen } from '@/lib/store/database.ts';
import { changeFeed, getFeeds, watchFeeds } from '@/lib/store/feeds.ts';
import { noteRun } from '@/lib/store/look-up-log.ts';
import { getPacks, keepPack, watchPacks } from '@/lib/store/packs.ts';
import { findProject, listProjects } from '@/lib/store/projects.ts';
import { getSettings, isSiteOff, setListed, watchSettings } from '@/lib/store/settings.ts';
import { createBanner } from './banner.ts';
import {
  addressOf,
  begunAt,
  browserName,
  isPrivate,
  openTabs,
  pageAgain,
  paintBadge,
  say,
  sha256,
  startReader,
} from './browser-edges.ts';
import { BROWSER_PICTURE } from './browser-picture.ts';
import { startPictures } from './credentials/start.ts';
import { createFeeds } from './feeds.ts';
import { createHostChecks, lookUpListed } from './host-checks.ts';
import { createHostLists } from './host-lists.ts';
import { judgeForNotes, judgePost, OUR_RULING } from './judge.ts';
import { keepReview } from './keep-review.ts';
import { createKnown, type KnownEdges } from './known.ts';
import { HOST_LIST_EDGES, startLists } from './lists/start.ts';
import { startEngine } from './look-ups/engine.ts';
import { mayAsk } from './look-ups/may-ask.ts';
import { startPageLookUps } from './look-ups/start.ts';
import { createOpening } from './opening.ts';
import { createPages } from './pages.ts';
import { createPicture } from './picture.ts';
import { createProjectNotes } from './project-notes.ts';
import { createRuling } from './ruling.ts';
import { createSaving } from './saving.ts';
import { startSecondOpinion } from './second-opinion/start.ts';
import { createSession } from './session.ts';
import { compareEdges, startCompare } from './start-compare.ts';
import { startLinks } from './start-links.ts';
import { startSavePost } from './start-save-post.ts';
import { createTabs } from './tabs.ts';
import { createUnguarded } from './unguarded.ts';

/** Handlers of everything but wallet requests, with their real edges, and the tabs they keep. */
export function startPages() {
  const session = createSession(browser.storage.session);
  const tabs = createTabs({ session, paint: paintBadge });
  const database = keepOpen();
  const openNotes = createProjectNotes(session);
  const privateNotes = createProjectNotes(session, 'private-notes');
  const notes = async (tab: number) => ((await isPrivate(tab)) ? privateNotes : openNotes);
  const hashKey = (tab: number) => `hash:${tab}`;
  const outwardKey = (tab: number) => `outward:${tab}`;

  async function savedAs(url: string): Promise<Project | undefined> {
    const opened = await database();
    const found = opened.ok ? await findProject(opened.value, registrableDomain(url)) : opened;
    return found.ok ? found.value : undefined;
  }

  const lists = createHostLists(HOST_LIST_EDGES);
  const links = startLinks({ session, tabs, lists, projects: () => known.projects() });
  const engine = startEngine({ session, mayAsk, ran: noteRun });
  const looked = startPageLookUps({ session, tabs, ...engine });
  const pictures = startPictures({ tabs, ...engine });
  const around: Omit<KnownEdges, 'watchSaved'> = {
    ...links.known,
    session,
    local: createSession(browser.storage.local),
    async saved() {
      const opened = await database();
      const listed = opened.ok ? await listProjects(opened.value) : opened;
      // A domain that only a saved post named was never looked at: it is nobody that others are compared with.
      return listed.ok ? listed.value.projects.filter(({ reviews, own }) => reviews > 0 || own !== undefined) : [];
    },
    lookedUp: async (doc, tab) => ({ ...(await looked.known(doc, tab)), ...(await pictures.known(doc, tab)) }),
    hash: sha256,
    isPrivate,
    listed: (url) => lookUpListed(url, { lists, now: Date.now }),
    now: Date.now,
  };
  const known = createKnown({ ...around, watchSaved: watchChanges });
  const ruling = createRuling({ ours: OUR_RULING, packs: getPacks, keep: keepPack, watch: watchPacks });

  const hostCheckOf = createHostChecks({ lists, around: known.around, now: Date.now });
  const feeds = createFeeds({
    ...{ tabs, records: getFeeds, change: changeFeed, isPrivate, openTabs, say, hash: sha256 },
    version: browser.runtime.getManifest().version,
    browser: browserName(),
    now: Date.now,
  });
  const pages = createPages({
    tabs,
    known,
    hostCheckOf,
    judgeForNotes,
    judgePost,
    notes,
    settings: getSettings,
    ruling,
    isSiteOff,
    isFeed,
    feedOf: feeds.ofTab,
    addressOf,
    startReader,
    say,
    isSaved: async (url) => (await savedAs(url)) !== undefined,
    isUnread: async (url) => (await savedAs(url))?.reviews === 0,
    async lookUp(doc, report, tab) {
      await Promise.all([looked.pageRead(doc, report, tab), pictures.pageRead(doc, report, tab)]);
    },
    keepHash: async (tab, hash) => {
      await session.update(hashKey(tab), z.string(), () => hash);
    },
    keepOutward: async (tab, doc) => {
      await session.update(outwardKey(tab), Outward, () => outwardOf(doc));
    },
    hash: sha256,
    setListed: (list, word) => setListed(list, word, true),
    now: Date.now,
  });

  const compared = compareEdges({ settings: getSettings, ruling, around: known.around });
  const save = createSaving({
    tabs,
    hashOf: async (tab) => (await session.read(hashKey(tab), z.string())) ?? '',
    registrableDomain,
    outwardOf: (tab) => session.read(outwardKey(tab), Outward),
    hash: sha256,
    pageAgain,
    pictureOf: createPicture(BROWSER_PICTURE),
    async save(saving) {
      const opened = await database();
      return opened.ok ? keepReview(opened.value, { ...saving, newId: () => crypto.randomUUID() }, compared) : opened;
    },
    now: Date.now,
  });

  const banner = createBanner({ tabs, say });
  const handlers = {
    'banner:hide': banner.hide,
    'banner:show': banner.show,
    'gate:said': pages.gateSaid,
    'page:read': pages.pageRead,
    'page:failed': pages.pageFailed,
    'posts:read': pages.postsRead,
    'feed:health': feeds.feedHealth,
    'feed:report': feeds.feedReport,
    'feed:on': feeds.feedOn,
    'finding:hide': pages.findingHide,
    'rule:off': pages.ruleOff,
    'tab:get': pages.tabGet,
    'tab:read': pages.tabRead,
    'tab:jump': pages.tabJump,
    'project:save': save,
    ...links.handlers,
    ...looked.handlers,
    ...startLists({ session }),
    ...pictures.handlers,
    ...startCompare(compared),
    ...startSecondOpinion(tabs),
    ...startSavePost({ session, database, judge: pages.judgePosts }),
  } satisfies Partial<Handlers>;
  const checkOpened = createOpening({
    tabs,
    hostCheckOf,
    isOff: async (url) => isSiteOff(await getSettings(), new URL(url).hostname),
    isFeed,
    startReader,
    addressOf,
  });
  const unguarded = createUnguarded({ session, tabs, openTabs, begunAt, startedAt: Date.now() });
  // Each review of a re-check changes the saved list; for one run it is read once. Nothing of it is remembered of a tab.
  const forRun = () => createKnown({ ...around, isPrivate: async () => true, watchSaved: () => {} });
  const rechecks = { settings: getSettings, ruling, known: forRun, compared };
  const { saved } = known;
  const { left } = looked;
  return { handlers, engine, left, tabs, session, notes, hostCheckOf, saved, checkOpened, unguarded, feeds, rechecks };
}

function isFeed(url: string): boolean {
  return URL.canParse(url) && feedSiteOf(new URL(url).hostname) !== undefined;
}

/** Tells the tabs when a feed turned itself off, or the person turned it on again. */
export function followFeeds(feeds: ReturnType<typeof createFeeds>): void {
  watchFeeds((records) => void feeds.changed(records));
}

/** Takes marks away where the person switched a site off, and reads again where they switched it on. */
export function followSettings(tabs: ReturnType<typeof createTabs>): void {
  watchSettings(async (settings) => {
    for (const { id, url } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
      const known = id === undefined ? undefined : await tabs.get(id);
      if (id === undefined || url === undefined || !known) continue;
      const off = isSiteOff(settings, new URL(url).hostname);
      if (off && known.state !== 'off') await switchOff(tabs, id);
      if (!off && known.state === 'off') await switchOn(tabs, id);
    }
  });
}

async function switchOff(tabs: ReturnType<typeof createTabs>, tab: number): Promise<void> {
  await say(tab, { says: 'switch-off' });
  await tabs.change(tab, ({ report: _report, feed: _feed, ...known }) => ({ ...known, state: 'off', posts: [] }));
}

async function switchOn(tabs: ReturnType<typeof createTabs>, tab: number): Promise<void> {
  await tabs.change(tab, (known) => ({ ...known, state: 'reading' }));
  const { started, why } = await startReader(tab);
  if (started) await say(tab, { says: 'switch-on' });
  else await tabs.change(tab, (known) => ({ ...known, state: 'failed', why }));
}
