import { siteOf } from '@/lib/core/reading-mode.ts';
import { follow, known, read, said, tab } from './live-tab.ts';
import { allowSite } from './reading-mode.ts';
import { isPopup } from './tab-here.ts';

/** Follows the tab. Who chose to be read to when they click has just clicked: the page in front is read. */
export async function followClick(): Promise<void> {
  await follow();
  const shown = known.value.is === 'tab' ? known.value.tab : undefined;
  if (isPopup() && shown?.reach?.why === 'click' && shown.state === 'ordinary') await read();
}

/**
 * Puts the site of the tab on the list, and reads the page that is open now. Where the browser is not given leave, that is
 * said. Undefined where there is no site.
 */
export function allowHere(): (() => void) | undefined {
  const host = tab.value?.host ?? '';
  if (host === '') return undefined;
  return () => {
    const allowing = allowSite(siteOf(host));
    void Promise.all([allowing, read()]).then(([words]) => {
      if (words !== '') said.value = words;
    });
  };
}
