import type { Known } from '@/lib/core/known.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { ReadCredentials } from '@/lib/evidence/credentials/check-image.ts';
import { createImageProbe } from '@/lib/evidence/credentials/probe.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { getLookUpSettings } from '@/lib/store/settings/look-up-settings.ts';
import { getOwnAnchors, setOwnAnchors } from '@/lib/store/settings/trust-anchors.ts';
import { isPrivate, say } from '../browser-edges.ts';
import type { Engine } from '../look-ups/engine.ts';
import type { Tabs } from '../tabs/tabs.ts';
import { createBrowserReader } from './browser-reader.ts';
import { createOffscreenCredentials } from './offscreen-credentials.ts';
import { createPagePictures } from './page-pictures.ts';
import { createTrust } from './trust.ts';

interface StartEdges extends Engine {
  tabs: Tabs;
}

/** The credentials of pictures, with their real edges. */
export function startPictures({ tabs, lookUps, privately, files }: StartEdges) {
  const trust = createTrust({ lookUps, files, own: { read: getOwnAnchors, write: setOwnAnchors }, now: Date.now });
  watchChanges(trust.forget, 'deleted');
  // Firefox's background is a page and can start threads; Chromium's worker has the invisible page start them.
  const read: ReadCredentials = import.meta.env.FIREFOX ? createBrowserReader() : createOffscreenCredentials();
  const probeNow = async () => createImageProbe({ stamp: await trust.stamp(), read, anchors: trust.anchors });
  const lookUpsFor = async (tab: number) => (tab >= 0 && (await isPrivate(tab)) ? privately : lookUps);
  const pictures = createPagePictures({
    ...{ probeNow, lookUpsFor, choice: getLookUpSettings },
    isOpen: async (tab, url) => (await tabs.get(tab))?.url === url,
    lookAgain: (tab) => say(tab, { says: 'look-again' }),
    mark: (tab, marked) => say(tab, { says: 'signed-pictures', pictures: marked }),
  });

  async function check({ src, tab }: Asks<'image:check'>): Promise<Answers<'image:check'>> {
    return { fact: await (await lookUpsFor(tab)).ask(await probeNow(), src, 'person') };
  }

  const handlers = {
    'image:check': check,
    'trust:get': trust.get,
    'trust:refresh': trust.refresh,
    'trust:own': trust.setOwn,
  } satisfies Partial<Handlers>;
  return {
    handlers,
    pageRead: pictures.pageRead,
    known: async (doc: PageDoc, tab: number): Promise<Partial<Known>> => ({
      credentials: await pictures.known(doc, tab),
    }),
  };
}
