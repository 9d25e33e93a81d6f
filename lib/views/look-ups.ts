import { signal } from '@preact/signals';
import type { LookUpsKept, LookUpsPageProps } from '@/components/look-ups/LookUpsPage.tsx';
import { LOOK_UP_IDS, type LookUpId, type LookUpMode } from '@/lib/core/look-up.ts';
import { originsFor, originsOf, originsToGiveBack } from '@/lib/core/look-up-origins.ts';
import { type LookUpChoice, lookUpOf } from '@/lib/core/look-ups.ts';
import { modeThatCounts } from '@/lib/core/reading-mode.ts';
import { getLookUpLog, type LookUpLog, watchLookUpLog } from '@/lib/store/settings/look-up-log.ts';
import {
  changeLookUps,
  type LookUpSettings,
  readLookUpSettings,
  watchLookUps,
} from '@/lib/store/settings/look-up-settings.ts';
import { getReadingChoice } from '@/lib/store/settings/reading-choice.ts';
import { followOtherNetwork, otherNetwork } from './other-network.ts';
import { givenBackWords, grantedWords } from './permission-words.ts';
import { askForOrigins, type GivenBack, type Granted, giveOriginsBack, holdsOrigins } from './permissions.ts';

type Kept = { is: 'loading' } | { is: 'failed'; why: string } | { is: 'ready'; settings: LookUpSettings };

const kept = signal<Kept>({ is: 'loading' });
const log = signal<LookUpLog>({});
const failed = signal('');
const answers = signal<ReadonlyMap<LookUpId | 'all', string>>(new Map());

/** Reads what was decided and what last ran, and follows both, wherever they change. */
export async function followLookUpChoices(): Promise<void> {
  watchLookUps((settings) => {
    kept.value = { is: 'ready', settings };
  });
  watchLookUpLog((next) => {
    log.value = next;
  });
  await Promise.all([read(), followOtherNetwork()]);
  log.value = await getLookUpLog();
}

async function read(): Promise<void> {
  const got = await readLookUpSettings();
  kept.value = got.ok ? { is: 'ready', settings: got.value } : { is: 'failed', why: got.why };
}

/** What the page of look-ups shows, and what can be done there. */
export function lookUpChoices(): LookUpsPageProps {
  return {
    kept: shown(),
    failed: failed.value,
    answers: answers.value,
    others: otherNetwork(),
    onAllowed: (allowed) => decide('all', (choice) => ({ ...choice, allowed }), allowed ? originsWhenOn() : []),
    onMode: (id, mode) =>
      decide(id, (choice) => ({ ...choice, modes: { ...choice.modes, [id]: mode } }), originsFor(id, mode)),
    onRetry: () => void read(),
  };
}

/**
 * Changes a choice. The browser is asked first thing, while it still knows of the press, for what the choice needs; where
 * the person declines there, nothing is changed. What no look-up needs any more is given back.
 */
function decide(
  about: LookUpId | 'all',
  change: (choice: LookUpSettings) => LookUpSettings,
  needs: readonly string[],
): void {
  const asked = askForOrigins(needs);
  void finish(about, change, asked);
}

async function finish(
  about: LookUpId | 'all',
  change: (choice: LookUpSettings) => LookUpSettings,
  asked: Promise<Granted>,
): Promise<void> {
  const granted = await asked;
  tellAt(about, grantedWords(granted));
  if (granted.is !== 'held') return;
  let before: LookUpChoice | undefined;
  const after = await changeLookUps((known) => {
    before = known;
    return change(known);
  });
  failed.value = after.ok ? '' : after.why;
  if (!after.ok) return;
  kept.value = { is: 'ready', settings: after.value };
  const spare = before ? originsToGiveBack(before, after.value) : [];
  if (spare.length > 0) tellAt(about, givenBackWords(await letGo(spare)));
}

/** What the person's reading mode needs stays: a look-up that is turned off must not end the reading of pages. */
async function letGo(spare: readonly string[]): Promise<GivenBack> {
  if (modeThatCounts((await getReadingChoice()).mode) === 'everywhere' && (await holdsOrigins(spare)))
    return 'still-held';
  return giveOriginsBack(spare);
}

function originsWhenOn(): string[] {
  return kept.value.is === 'ready' ? originsOf({ ...kept.value.settings, allowed: true }) : [];
}

function tellAt(about: LookUpId | 'all', words: string): void {
  answers.value = new Map([...answers.value, [about, words]]);
}

function shown(): LookUpsKept {
  if (kept.value.is !== 'ready') return kept.value;
  const { allowed, modes } = kept.value.settings;
  const modeOf = (id: LookUpId): [LookUpId, LookUpMode] => [id, modes[id] ?? lookUpOf(id).usual];
  const all = Object.fromEntries(LOOK_UP_IDS.map(modeOf)) as Record<LookUpId, LookUpMode>;
  return { is: 'ready', allowed, modes: all, log: log.value };
}
