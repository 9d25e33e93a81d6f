import type { Answers, Asks, ToContent } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import type { Tabs } from '../tabs/tabs.ts';

interface BannerEdges {
  tabs: Tabs;
  say(tab: number, message: ToContent): Promise<unknown>;
}

/** The banner on the page: that the person hid it is known to the popup, which can bring it back. */
export function createBanner({ tabs, say }: BannerEdges) {
  return {
    async hide({ hidden }: Asks<'banner:hide'>, { tab }: Sender): Promise<Answers<'banner:hide'>> {
      await tabs.change(tab, ({ bannerHidden: _before, ...known }) =>
        hidden ? { ...known, bannerHidden: true } : known,
      );
      return {};
    },

    async show({ tab }: Asks<'banner:show'>): Promise<Answers<'banner:show'>> {
      const shown = (await say(tab, { says: 'banner' })) === true;
      if (shown) await tabs.change(tab, ({ bannerHidden: _hidden, ...known }) => known);
      return { shown };
    },
  };
}
