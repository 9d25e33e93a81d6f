import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { feedSiteOf } from '@/lib/core/feed-sites.ts';
import { hostOf } from '@/lib/core/host-of.ts';
import { Outward } from '@/lib/core/outward.ts';
import type { Project } from '@/lib/core/project.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { outwardOf } from '@/lib/evidence/outward.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { keepOpen, withDatabase } from '@/lib/store/database.ts';
import { hashOfText } from '@/lib/store/hash.ts';
import { findProject, listProjects } from '@/lib/store/projects.ts';
import { changeFeed, getFeeds, watchFeeds } from '@/lib/store/settings/feeds.ts';
import { noteRun } from '@/lib/store/settings/look-up-log.ts';
import { getPacks, keepPack, watchPacks } from '@/lib/store/settings/packs.ts';
import { getSettingsNow, isReadingOff } from '@/lib/store/settings/pause.ts';
import { getSettings, setListed } from '@/lib/store/settings/settings.ts';
import { addressOf, begunAt, browserName, isPrivate, openTabs, pageAgain, say, startReader } from './browser-edges.ts';
import { startPictures } from './credentials/start.ts';
import { judgeForNotes, judgePost, OUR_RULING } from './judge.ts';
import { createHostChecks, lookUpListed } from './known/host-checks.ts';
import { createHostLists } from './known/host-lists.ts';
import { createKnown, type KnownEdges } from './known/known.ts';
import { HOST_LIST_EDGES, startLists } from './lists/start.ts';
import { startEngine } from './look-ups/engine.ts';
import { mayAsk } from './look-ups/may-ask.ts';
import { startPageLookUps } from './look-ups/start.ts';
import { gateWithin, reachOf } from './modes/start.ts';
import { withReach } from './modes/tab-reach.ts';
import { createBanner } from './pages/banner.ts';
import { createOpening } from './pages/opening.ts';
import { createPages } from './pages/pages.ts';
import { createProjectNotes } from './pages/project-notes.ts';
import { createShowAnswer } from './pages/show-answer.ts';
import { createFeeds } from './posts/feeds.ts';
import { startLinks } from './posts/start-links.ts';
import { startSavePost } from './posts/start-save-post.ts';
import { BROWSER_PICTURE } from './reviews/browser-picture.ts';
import { keepReview } from './reviews/keep-review.ts';
import { createPicture } from './reviews/picture.ts';
import { createSaving } from './reviews/saving.ts';
import { compareEdges, startCompare } from './reviews/start-compare.ts';
import { createRuling } from './ruling.ts';
import { startSecondOpinion } from './second-opinion/start.ts';
import { createSession } from './session.ts';
import { paintInPause } from './tabs/pause-badge.ts';
import { createTabs } from './tabs/tabs.ts';
import { readSentences } from './understanding/start.ts';
import { createUnguarded } from './unguarded.ts';

/** Handlers of everything but wallet requests, with their real edges, and the tabs they keep. */
export function startPages() {
  const session = createSession(browser.storage.session);
  const tabs = createTabs({ session, paint: paintInPause });
  const database = keepOpen();
  const openNotes = createProjectNotes(session);
  const privateNotes = createProjectNotes(session, 'private-notes');
  const notes = async (tab: number) => ((await isPrivate(tab)) ? privateNotes : openNotes);
  const hashKey = (tab: number) => `hash:${tab}`;
  const outwardKey = (tab: number) => `outward:${tab}`;

  async function savedAs(url: string): Promise<Project | undefined> {
    const found = await withDatabase(database, (opened) => findProject(opened, registrableDomain(url)));
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
      const listed = await withDatabase(database, listProjects);
      // A domain that only a saved post named was never looked at: it is nobody that others are compared with.
      return listed.ok ? listed.value.projects.filter(({ reviews, own }) => reviews > 0 || own !== undefined) : [];
    },
    lookedUp: async (doc, tab) => ({ ...(await looked.known(doc, tab)), ...(await pictures.known(doc, tab)) }),
    hash: hashOfText,
    isPrivate,
    listed: (url) => lookUpListed(url, { lists, now: Date.now }),
    now: Date.now,
  };
  const known = createKnown({ ...around, watchSaved: watchChanges });
  const ruling = createRuling({ ours: OUR_RULING, packs: getPacks, keep: keepPack, watch: watchPacks });

  const hostCheckOf = createHostChecks({ lists, around: known.around, now: Date.now });
  const feeds = createFeeds({
    ...{ tabs, records: getFeeds, change: changeFeed, isPrivate, openTabs, say, hash: hashOfText },
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
    settings: getSettingsNow,
    ruling,
    isSiteOff: isReadingOff,
    isFeed,
    feedOf: feeds.ofTab,
    addressOf,
    startReader,
    say,
    isSaved: async (url) => (await savedAs(url)) !== undefined,
    readSentences,
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
    hash: hashOfText,
    setListed: (list, word) => setListed(list, word, true),
    now: Date.now,
  });

  const compared = compareEdges({ settings: getSettings, ruling, around: known.around });
  const save = createSaving({
    tabs,
    wasRead: pages.wasRead,
    hashOf: async (tab) => (await session.read(hashKey(tab), z.string())) ?? '',
    registrableDomain,
    outwardOf: (tab) => session.read(outwardKey(tab), Outward),
    hash: hashOfText,
    pageAgain,
    pictureOf: createPicture(BROWSER_PICTURE),
    save: (saving) =>
      withDatabase(database, (opened) => keepReview(opened, { ...saving, newId: () => crypto.randomUUID() }, compared)),
    now: Date.now,
  });

  const banner = createBanner({ tabs, say });
  const handlers = {
    'banner:hide': banner.hide,
    'banner:show': banner.show,
    'gate:said': gateWithin(pages.gateSaid),
    'page:read': pages.pageRead,
    'page:failed': pages.pageFailed,
    'posts:read': pages.postsRead,
    'feed:health': feeds.feedHealth,
    'feed:report': feeds.feedReport,
    'feed:on': feeds.feedOn,
    'finding:hide': pages.findingHide,
    'rule:off': pages.ruleOff,
    'tab:get': withReach(pages.tabGet, reachOf),
    'tab:read': pages.tabRead,
    'tab:jump': pages.tabJump,
    'answer:show': createShowAnswer({ say }),
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
    isOff: async (url) =>
      (await reachOf(url)).is !== 'read' || isReadingOff(await getSettingsNow(), new URL(url).hostname),
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
  const told = { checkOpened, unguarded, feeds, rechecks };
  return { handlers, database, engine, left, tabs, session, notes, hostCheckOf, saved, ...told };
}

function isFeed(url: string): boolean {
  return feedSiteOf(hostOf(url)) !== undefined;
}

/** Tells the tabs when a feed turned itself off, or the person turned it on again. */
export function followFeeds(feeds: ReturnType<typeof createFeeds>): void {
  watchFeeds((records) => void feeds.changed(records));
}
