import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PageLookUpsProps } from '@/components/look-ups/PageLookUps.tsx';
import type { LookedUp, LookUpId } from '@/lib/core/look-up.ts';
import { lookUpOf } from '@/lib/core/look-ups.ts';
import { ask } from '@/lib/messaging/client.ts';
import { watchLookUps } from '@/lib/store/settings/look-up-settings.ts';
import { grantedWords } from './permission-words.ts';
import { askForOrigins } from './permissions.ts';
import { openOwnPage } from './popup-ways.ts';

/** What can be looked up about the tab's page, and what came of it. */
const lookUps = signal<readonly LookedUp[]>([]);
/** Why a look-up was not made, by "id subject". */
const refused = signal<ReadonlyMap<string, string>>(new Map());

/** Those that this popup asked for and that have not ended. */
const asking = new Set<string>();
const keyOf = (id: LookUpId, subject: string) => `${id} ${subject}`;

/** Asks about the tab, and again whenever something was looked up there or a mode was changed. */
export async function followLookUps(tab: number): Promise<void> {
  browser.storage.session.onChanged.addListener((changes) => {
    if (`looked:${tab}` in changes || `tab:${tab}` in changes) void refreshLookUps(tab);
  });
  watchLookUps(() => void refreshLookUps(tab));
  await refreshLookUps(tab);
}

async function refreshLookUps(tab: number): Promise<void> {
  const asked = await ask('look-ups:of-tab', { tab });
  lookUps.value = (asked.ok ? asked.value.lookUps : []).map((one) =>
    asking.has(keyOf(one.id, one.subject)) ? { ...one, state: 'asking' } : one,
  );
}

/** The person pressed for one of them. */
async function lookUp(tab: number, id: LookUpId, subject: string): Promise<void> {
  const key = keyOf(id, subject);
  // First of all, because Firefox knows of a press only until the first wait.
  const granted = await askForOrigins(originsOf(id, subject));
  if (granted.is !== 'held') return tellAt(key, grantedWords(granted));
  asking.add(key);
  tellAt(key, '');
  lookUps.value = lookUps.value.map((one) => (keyOf(one.id, one.subject) === key ? { ...one, state: 'asking' } : one));
  const asked = await ask('look-ups:ask', { tab, id, subject });
  asking.delete(key);
  tellAt(key, asked.ok ? asked.value.why : asked.why);
  await refreshLookUps(tab);
}

/** Whom the browser has to let us ask: the services of this look-up, or the site itself. */
function originsOf(id: LookUpId, subject: string): readonly string[] {
  return id === 'security-contact' ? [`https://${subject}/*`] : lookUpOf(id).origins;
}

/** The person does not want to wait any more. */
async function stopLookUp(tab: number, id: LookUpId, subject: string): Promise<void> {
  await ask('look-ups:cancel', { tab, id, subject });
}

function tellAt(key: string, why: string): void {
  const others = [...refused.value].filter(([one]) => one !== key);
  refused.value = new Map(why === '' ? others : [...others, [key, why]]);
}

/** What the popup shows of look-ups and does with them, for one tab. */
export function pageLookUps(tab: number): PageLookUpsProps {
  return {
    lookUps: lookUps.value,
    refused: refused.value,
    onLookUp: (id, subject) => void lookUp(tab, id, subject),
    onStop: (id, subject) => void stopLookUp(tab, id, subject),
    onAll: () => openOwnPage('/look-ups.html'),
  };
}
