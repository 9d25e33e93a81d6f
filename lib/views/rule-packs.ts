import { computed, signal } from '@preact/signals';
import type { Importing } from '@/components/RulePacks.tsx';
import { checkPackFile } from '@/lib/packs/check.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import {
  addPack,
  getPacks,
  type KeptPack,
  keepPack,
  LARGEST_FILE,
  packFile,
  removePack,
  watchPacks,
} from '@/lib/store/settings/packs.ts';
import { say } from '@/lib/words/say.ts';
import { followDeletion } from './follow-deletion.ts';
import { saveFile } from './save-file.ts';

const packs = signal<readonly KeptPack[] | undefined>(undefined);
const importing = signal<Importing>({ is: 'idle' });
const removed = signal<KeptPack | undefined>(undefined);
const said = signal('');

/** What the options page shows of rule packs, and what can be done with them. */
export function rulePacks(ours: Ruling) {
  const sentence =
    said.value || (removed.value ? say('Removed the pack {name}.', { name: removed.value.pack.name }) : '');
  return {
    packs: packs.value,
    importing: importing.value,
    onFile: (file: File) => void importFile(file, ours),
    onRemove: (id: string) => void remove(id),
    onExport: (id: string) => exportFile(packs.value?.find(({ pack }) => pack.id === id)),
    toast: { sentence, onUndo: canUndo.value ? () => void undo() : undefined, onDismiss: dismiss },
  };
}

const canUndo = computed(() => removed.value !== undefined && said.value === '');

/** Reads the packs, and follows what other views and the background change. */
export async function followPacks(): Promise<void> {
  followDeletion();
  watchPacks((next) => {
    packs.value = next;
  });
  packs.value = await getPacks();
}

async function importFile(file: File, ours: Ruling): Promise<void> {
  const name = file.name.slice(0, 120);
  if (importing.value.is === 'checking') return;
  importing.value = { is: 'checking', file: name };
  importing.value = await checkAndAdd(file, name, ours);
}

async function checkAndAdd(file: File, name: string, ours: Ruling): Promise<Importing> {
  const refused = (problems: readonly string[]): Importing => ({ is: 'refused', file: name, problems });
  if (file.size > LARGEST_FILE)
    return refused([say('The file is larger than {size} KB.', { size: LARGEST_FILE / 1024 })]);
  try {
    const text = await file.text();
    // One turn for the browser to say that the examples run; they take up to a second or two.
    await new Promise((resolve) => setTimeout(resolve));
    const checked = checkPackFile(text, ours);
    if (!checked.ok) return refused(checked.problems);
    const { pack } = checked;
    const added = await addPack({ pack, checkedWith: ours.ruleset, problems: [] });
    if (!added.ok) return refused([added.why]);
    packs.value = added.value;
    return { is: 'added', name: pack.name };
  } catch {
    return refused([say('The browser could not read this file.')]);
  }
}

async function remove(id: string): Promise<void> {
  const kept = packs.value?.find(({ pack }) => pack.id === id);
  const after = await removePack(id);
  said.value = after.ok ? '' : after.why;
  if (!after.ok) return;
  packs.value = after.value;
  removed.value = kept;
  importing.value = { is: 'idle' };
}

async function undo(): Promise<void> {
  if (!removed.value) return;
  const kept = removed.value;
  const after = await keepPack(kept);
  said.value = after.ok ? say('The pack {name} is back.', { name: kept.pack.name }) : after.why;
  if (!after.ok) return;
  packs.value = after.value;
  removed.value = undefined;
}

function dismiss(): void {
  said.value = '';
  removed.value = undefined;
}

/** Hands the pack to the person as a file, by the browser's own download. */
function exportFile(kept: KeptPack | undefined): void {
  if (!kept) return;
  const { name, text } = packFile(kept);
  saveFile(new Blob([text], { type: 'application/json' }), name);
}
