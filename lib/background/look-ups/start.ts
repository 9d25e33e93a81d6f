import type { Known } from '@/lib/core/known.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import { domainAge } from '@/lib/evidence/probes/domain-age.ts';
import { firstCertificate } from '@/lib/evidence/probes/first-certificate.ts';
import { besidePage, probeOf } from '@/lib/evidence/probes/index.ts';
import { registeredOf } from '@/lib/evidence/probes/registered.ts';
import { domainToAsk, subjectsOfPage } from '@/lib/evidence/probes/subjects.ts';
import type { Handlers } from '@/lib/messaging/server.ts';
import { getLookUpSettings } from '@/lib/store/settings/look-up-settings.ts';
import { isPrivate, say } from '../browser-edges.ts';
import type { Session } from '../session.ts';
import type { Tabs } from '../tabs/tabs.ts';
import type { Engine } from './engine.ts';
import { createPageLookUps } from './page-look-ups.ts';

interface PageLookUpEdges extends Pick<Engine, 'lookUps' | 'privately'> {
  session: Session;
  tabs: Tabs;
}

/** What can be looked up about the pages of tabs, with its real edges. */
export function startPageLookUps({ session, tabs, lookUps, privately }: PageLookUpEdges) {
  const pages = createPageLookUps({
    session,
    // A re-check has no tab, and is of a project that the person saved.
    lookUpsFor: async (tab) => (tab >= 0 && (await isPrivate(tab)) ? privately : lookUps),
    probeOf,
    subjectsOf: subjectsOfPage,
    besides: besidePage,
    choice: getLookUpSettings,
    reportOf: async (tab) => (await tabs.get(tab))?.report,
    lookAgain: (tab) => say(tab, { says: 'look-again' }),
    now: Date.now,
  });

  /** What rules judge by, of what was looked up about this page. Asks nobody. */
  async function known(doc: PageDoc, tab: number): Promise<Partial<Known>> {
    const subject = domainToAsk(doc.url);
    if (subject === undefined) return {};
    const [age, certificate] = await Promise.all([
      pages.known(tab, doc.url, domainAge, subject),
      pages.known(tab, doc.url, firstCertificate, subject),
    ]);
    return { registered: registeredOf(age, certificate, Date.now()) };
  }

  const handlers = {
    'look-ups:of-tab': pages.ofTab,
    'look-ups:ask': pages.ask,
    'look-ups:cancel': pages.cancel,
  } satisfies Partial<Handlers>;
  return { handlers, known, pageRead: pages.pageRead, left: pages.left };
}
