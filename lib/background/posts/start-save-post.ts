import { browser } from 'wxt/browser';
import { domainsOfPost, projectDomain } from '@/lib/evidence/post-domains.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { type Open, withDatabase } from '@/lib/store/database.ts';
import { hashOfText } from '@/lib/store/hash.ts';
import { savePost, undoSave } from '@/lib/store/saved-posts.ts';
import { addressOf, say } from '../browser-edges.ts';
import { ownAddress } from '../own-file.ts';
import { openOwnWindow } from '../own-window.ts';
import type { Session } from '../session.ts';
import { createSavePost, type SavePostEdges } from './save-post.ts';
import { createSaveWindow } from './save-window.ts';

const SIZE = { width: 460, height: 640 } as const;

interface StartEdges {
  session: Session;
  database: Open;
  judge: SavePostEdges['judge'];
}

/** Handlers of saving posts with their real edges. */
export function startSavePost({ session, database, judge }: StartEdges) {
  const saving = createSavePost({
    session,
    judge,
    hash: hashOfText,
    domainsOf: domainsOfPost,
    readDomain: projectDomain,
    addressOf,
    say,
    ask: createSaveWindow({ session, create: (key) => openOwnWindow(pageOf(key), SIZE), show: showIn }),
    save: (post, to) =>
      withDatabase(database, (opened) =>
        savePost(opened, { post, to, now: Date.now(), newId: () => crypto.randomUUID() }),
      ),
    undo: (saved) => withDatabase(database, (opened) => undoSave(opened, saved)),
    newKey: () => crypto.randomUUID(),
  });
  return {
    'post:keep': saving.keep,
    'posts:on-screen': saving.onScreen,
    'post:pick': saving.pick,
    'post:waiting': saving.waiting,
    'post:save': saving.save,
    'post:undo': saving.undo,
    'post:forget': saving.forget,
  } satisfies Partial<Handlers>;
}

function pageOf(key: string): `/${string}` {
  return `/save-post.html?post=${encodeURIComponent(key)}`;
}

async function showIn(tab: number, key: string): Promise<boolean> {
  try {
    const { windowId, url } = await browser.tabs.get(tab);
    // The person may have gone elsewhere in it: then it is theirs.
    if (!url?.startsWith(ownAddress(pageOf('')))) return false;
    await browser.tabs.update(tab, { url: ownAddress(pageOf(key)), active: true });
    await browser.windows?.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}
