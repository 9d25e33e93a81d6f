import { browser } from 'wxt/browser';
import { SYNC } from '@/lib/store/settings/sync.ts';

/** Items of storage.local in which a setting may change that is synced. Source: lib/store/settings/synced-values.ts. */
const LOCAL: ReadonlySet<string> = new Set(['settings', 'list', 'with-picture']);

/** Keeps the settings in step with the person's other browsers, once they turned that on. Call it before any await. */
export function followSync(): void {
  const exchange = () =>
    void SYNC.exchange().catch((error) => console.error('receipts: settings were not synced', error));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' || (area === 'local' && Object.keys(changes).some((key) => LOCAL.has(key)))) exchange();
  });
  exchange();
}
