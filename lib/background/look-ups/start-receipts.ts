import { modeOf } from '@/lib/core/look-ups.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { keepOpen, withDatabase } from '@/lib/store/database.ts';
import { findProject, getProject } from '@/lib/store/projects.ts';
import { getReview } from '@/lib/store/reviews.ts';
import { noteRun } from '@/lib/store/settings/look-up-log.ts';
import { getLookUpSettings } from '@/lib/store/settings/look-up-settings.ts';
import { getSettings, isSiteOff } from '@/lib/store/settings/settings.ts';
import { en } from '@/lib/words/en.ts';
import { isPrivate } from '../browser-edges.ts';
import { createGet } from '../recheck/get.ts';
import type { SourceReader } from '../recheck/offscreen-reader.ts';
import type { OpenForRun } from '../recheck/open-receipts.ts';
import { createTurns } from '../recheck/turns.ts';
import { createVisit, type Visit } from '../recheck/visit.ts';
import type { Tabs } from '../tabs/tabs.ts';
import { wait } from '../wait.ts';
import type { Engine } from './engine.ts';
import { mayAsk } from './may-ask.ts';
import { type OpenReceiptEdges, openReceipt } from './open-receipt.ts';
import { type ClaimsOfPage, createReceipts } from './receipts.ts';

interface StartEdges extends Pick<Engine, 'lookUps' | 'privately'> {
  tabs: Tabs;
  reader: SourceReader;
}

/** Opening receipts with its real edges: the handlers for pages of the extension, and the way for re-checks. */
export function startReceipts({ tabs, reader, lookUps, privately }: StartEdges) {
  const database = keepOpen();
  const edgesOf = (visit: Visit): OpenReceiptEdges => ({
    visit: async (address, owner, signal) =>
      (await isOff(address))
        ? { ok: false, why: en('was not asked for: you switched that site off') }
        : visit(address, owner, signal),
    read: reader.read,
    mayAsk,
    ran: (end, host) => noteRun('receipt', end, host),
  });
  const receipts = createReceipts({
    ...edgesOf(createOwnVisit()),
    tabs,
    lookUps,
    lookUpsFor: async (tab) => ((await isPrivate(tab)) ? privately : lookUps),
    pagesOfReview,
    async nameOf(url) {
      const found = await withDatabase(database, (opened) => findProject(opened, registrableDomain(url)));
      return found.ok ? (found.value?.name ?? '') : '';
    },
    idle: () => reader.close(),
    now: Date.now,
  });

  async function pagesOfReview(id: string): Promise<ClaimsOfPage[]> {
    const opened = await database();
    const review = opened.ok ? await getReview(opened.value, id) : opened;
    if (!opened.ok || !review.ok || !review.value) return [];
    const { records, pages, project } = review.value;
    const saved = await getProject(opened.value, project);
    const names = saved.ok && saved.value ? [saved.value.name] : [];
    const titleOf = (url: string) => pages.find((page) => page.url === url)?.title ?? '';
    return records.map(({ url, claims }) => ({ claims, claimant: { url, title: titleOf(url), names } }));
  }

  const openForRun: OpenForRun = {
    isOn: async () => modeOf(await getLookUpSettings(), 'receipt') === 'on',
    open: async (asked, visit, signal) => {
      const came = await openReceipt(edgesOf(visit), lookUps, asked, { by: 'itself', signal });
      return came.ok ? came.value : undefined;
    },
  };
  const handlers = {
    'receipt:open': receipts.open,
    'receipt:stop': receipts.stop,
    'receipt:kept': receipts.kept,
  } satisfies Partial<Handlers>;
  return { handlers, openForRun };
}

async function isOff(address: string): Promise<boolean> {
  return URL.canParse(address) && isSiteOff(await getSettings(), new URL(address).hostname);
}

/** For what a person opens: as polite as a re-check, and hosts that ask to be left alone are, while the worker lives. */
function createOwnVisit(): Visit {
  const resting = new Set<string>();
  return createVisit({
    get: createGet({ fetch: globalThis.fetch.bind(globalThis), after: (ms) => AbortSignal.timeout(ms) }),
    take: createTurns({ now: Date.now, wait }),
    isResting: (host) => resting.has(host),
    rest: async (host) => void resting.add(host),
  });
}
