import { browser } from 'wxt/browser';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { forgetAskedSite, getAskedSite, listSite } from '@/lib/store/settings/asked-site.ts';
import { getReadingChoice, watchReadingChoice } from '@/lib/store/settings/reading-choice.ts';
import { say } from '../browser-edges.ts';
import { mayAsk } from '../look-ups/may-ask.ts';
import { ownAddress } from '../own-file.ts';
import type { Tabs } from '../tabs/tabs.ts';
import { createAsked } from './asked.ts';
import { createNarrow } from './follow.ts';
import { createReach } from './reach.ts';
import { createWelcome } from './welcome.ts';

/** Whether pages of an address are read by themselves, with the real edges. */
export const reachOf = createReach({ choice: getReadingChoice, holds: mayAsk });

/** Follows the person's choice and the browser's permissions, and opens the first-run page once. */
export function followModes(tabs: Tabs): void {
  const narrow = createNarrow({
    reachOf,
    async knownTabs() {
      const open = await browser.tabs.query({});
      const known = await Promise.all(open.map(({ id }) => (id === undefined ? undefined : tabs.get(id))));
      return known.flatMap((state) => (state?.url ? [{ tab: state.tab, url: state.url }] : []));
    },
    async leave(tab) {
      await say(tab, { says: 'switch-off' });
      await tabs.forget(tab);
      await tabs.repaint(tab);
    },
  });
  const follow = () => void narrow().catch((error) => console.error('receipts: a page was not left', error));
  watchReadingChoice(follow);
  browser.permissions.onRemoved.addListener(follow);
  const granted = createAsked({ asked: getAskedSite, forget: forgetAskedSite, list: listSite });
  browser.permissions.onAdded.addListener(
    ({ origins = [] }) =>
      void granted(origins).catch((error) => console.error('receipts: a site was not listed', error)),
  );
  const welcome = createWelcome({
    installType: async () => (await browser.management.getSelf()).installType,
    open: (page) => browser.tabs.create({ url: ownAddress(page) }),
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
}

/** The gate stands on every page that the browser lets us into; where the person wants none read, it is not listened to. */
export function gateWithin(gateSaid: (asks: Asks<'gate:said'>, sender: Sender) => Promise<Answers<'gate:said'>>) {
  return async (asks: Asks<'gate:said'>, sender: Sender): Promise<Answers<'gate:said'>> =>
    (await reachOf(sender.tabUrl || sender.url)).is === 'read' ? gateSaid(asks, sender) : {};
}
