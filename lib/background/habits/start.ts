import { browser } from 'wxt/browser';
import type { Project } from '@/lib/core/project.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { withDatabase } from '@/lib/store/database.ts';
import { handText } from '@/lib/store/handed-text.ts';
import { listProjects } from '@/lib/store/projects.ts';
import { getWithPicture } from '@/lib/store/settings/with-picture.ts';
import { say } from '@/lib/words/say.ts';
import { say as tellTab } from '../browser-edges.ts';
import { IMAGE_LINE } from '../credentials/menu.ts';
import type { BackgroundLanguage } from '../language.ts';
import { ownAddress } from '../own-file.ts';
import { openOwnWindow } from '../own-window.ts';
import type { startPages } from '../start.ts';
import { createChosen } from './chosen.ts';
import { followCommands, openPanel } from './commands.ts';
import { createGoToNote } from './go-to-note.ts';
import { createJudgeText } from './judge-text.ts';
import { followMenus, type MenuLine } from './menus.ts';
import { followOmnibox } from './omnibox.ts';
import { createSavePage } from './save-page.ts';

type Pages = ReturnType<typeof startPages>;

/** Keys, menus and the address bar: follows them with their real edges, and serves the page of what was chosen there. */
export function startHabits(
  { session, tabs, handlers, hostCheckOf, rechecks, database }: Pages,
  language: BackgroundLanguage,
) {
  const { settings, ruling, known } = rechecks;
  const chosen = createChosen({
    session,
    hostCheckOf,
    judgeText: createJudgeText({
      ...{ settings, ruling, now: Date.now },
      forPosts: (posts, tab) => known().forPosts(posts, tab),
    }),
    open: (key) => openOwnWindow(`/check.html#${key}`),
    newKey: () => crypto.randomUUID(),
  });
  const stateOf = (tab: number) => tabs.get(tab);
  const note = (tab: number, text: string, isTold = false) =>
    tellTab(tab, { says: 'note', text, ...(isTold ? { unchecked: true as const } : {}) });
  const jump = async (tab: number, { finding, post }: { finding: number; post?: string }) =>
    (await handlers['tab:jump']({ tab, finding, ...(post === undefined ? {} : { post }) })).found;
  const steps = createGoToNote({ session, stateOf, jump, note, openPopup });
  followCommands({
    'next-finding': (tab) => steps.go(tab, 1),
    'previous-finding': (tab) => steps.go(tab, -1),
    'save-page': createSavePage({
      ...{ stateOf, note, openPopup, withPicture: getWithPicture },
      save: handlers['project:save'],
    }),
  });
  browser.tabs.onRemoved.addListener((tab) => void steps.forget(tab));
  followMenus([IMAGE_LINE, ...linesFor(chosen)], language);
  followOmnibox({ saved: () => savedProjects(database), isXml: !import.meta.env.FIREFOX });
  return { 'check:chosen': chosen.answer } satisfies Partial<Handlers>;
}

/** The lines of the menus beside that of pictures. */
function linesFor({ choose }: ReturnType<typeof createChosen>): MenuLine[] {
  return [
    {
      id: 'check-link',
      title: () => say('Check this link'),
      contexts: ['link'],
      targetUrlPatterns: ['http://*/*', 'https://*/*'],
      act: ({ linkUrl = '', pageUrl = '' }) => choose('link', linkUrl, pageUrl),
    },
    {
      id: 'check-text',
      title: () => say('Check the selected text'),
      contexts: ['selection'],
      act: ({ selectionText = '', pageUrl = '' }) => choose('text', selectionText, pageUrl),
    },
    {
      id: 'decode-request',
      title: () => say('Decode this wallet request (JSON or hex)'),
      contexts: ['selection'],
      act: async ({ selectionText = '' }) => browser.tabs.create({ url: ownAddress(await handText(selectionText)) }),
    },
    {
      id: 'open-panel',
      title: () => say('Open the notes beside the page'),
      contexts: ['page', 'action'],
      act: (_clicked, tab) => openPanel(tab?.id),
    },
  ];
}

/** Where nothing of ours is in a page that could say something. Some browsers open it for a press on the button alone. */
async function openPopup(): Promise<void> {
  await (browser.action.openPopup as (() => Promise<void>) | undefined)?.().catch(() => {});
}

async function savedProjects(
  database: Pages['database'],
): Promise<{ ok: true; projects: readonly Project[] } | { ok: false; why: string }> {
  const listed = await withDatabase(database, listProjects);
  return listed.ok ? { ok: true, projects: listed.value.projects } : listed;
}
