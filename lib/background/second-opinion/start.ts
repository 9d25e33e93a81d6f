import { modeOf } from '@/lib/core/look-ups.ts';
import { getLookUpSettings } from '@/lib/store/settings/look-up-settings.ts';
import { pageAgain } from '../browser-edges.ts';
import type { Tabs } from '../tabs/tabs.ts';
import { createPassages } from './passages-of-tab.ts';

/** The handler of the second reading, with its real edges. */
export function startSecondOpinion(tabs: Pick<Tabs, 'get'>) {
  const mode = async () => modeOf(await getLookUpSettings(), 'second-opinion');
  const isRead = async (tab: number) => {
    const known = await tabs.get(tab);
    return known?.state === 'read' && known.report !== undefined;
  };
  return { 'second-opinion:passages': createPassages({ mode, isRead, pageAgain }) };
}
