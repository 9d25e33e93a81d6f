import { signal } from '@preact/signals';
import type { SecondOpinionProps, SecondOpinionState } from '@/components/look-ups/SecondOpinion.tsx';
import { modeOf } from '@/lib/core/look-ups.ts';
import type { DeviceModel } from '@/lib/core/second-opinion.ts';
import { ask } from '@/lib/messaging/client.ts';
import { getLookUpSettings, watchLookUps } from '@/lib/store/settings/look-up-settings.ts';
import { askDeviceModel, availabilityOf } from './device-model.ts';

/** Undefined while the second reading is turned off: then nothing of it is shown. */
const state = signal<SecondOpinionState | undefined>(undefined);
let stop: AbortController | undefined;

/** The browser's own, where it has one: pages of extensions have it as a global. */
function ownModel(): DeviceModel | undefined {
  return (globalThis as { LanguageModel?: DeviceModel }).LanguageModel;
}

/** Follows the person's choice. Asks by itself only where they said so and the model is there already. */
export async function followSecondOpinion(tab: number): Promise<void> {
  addEventListener('pagehide', () => stop?.abort());
  watchLookUps(() => void begin(tab));
  await begin(tab);
}

async function begin(tab: number): Promise<void> {
  stop?.abort();
  const mode = modeOf(await getLookUpSettings(), 'second-opinion');
  if (mode === 'off') {
    state.value = undefined;
    return;
  }
  const available = await availabilityOf(ownModel());
  state.value = available;
  if (mode === 'on' && available.is === 'available') await askAbout(tab, 'itself');
}

/** `person`: they pressed, and saw before whether a download comes with it. */
async function askAbout(tab: number, by: 'person' | 'itself'): Promise<void> {
  const model = ownModel();
  if (!model) return;
  const mine = new AbortController();
  stop = mine;
  const show = (next: SecondOpinionState) => {
    if (stop === mine) state.value = next;
  };
  show({ is: 'asking' });
  const given = await ask('second-opinion:passages', { tab, by });
  const passages = given.ok ? given.value.passages : [];
  if (passages.length === 0) return show({ is: 'failed', why: given.ok ? given.value.why : given.why });
  const answer = await askDeviceModel(model, passages, {
    signal: mine.signal,
    mark: `page-${crypto.randomUUID()}`,
    onDownload: (share) => show(share < 1 ? { is: 'fetching', share } : { is: 'asking' }),
  });
  show(answer.is === 'stopped' ? await availabilityOf(model) : answer);
}

/** What the popup shows of the second reading, for one tab; undefined while it is turned off. */
export function secondOpinion(tab: number): SecondOpinionProps | undefined {
  return state.value && { state: state.value, onAsk: () => void askAbout(tab, 'person'), onStop: () => stop?.abort() };
}
