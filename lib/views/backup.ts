import { computed, signal } from '@preact/signals';
import type { BackupProps } from '@/components/backup/BackupLine.tsx';
import { backupDue } from '@/lib/core/list/backup-due.ts';
import { changeLastExport, getLastExport, type KeptExport } from '@/lib/store/settings/last-export.ts';
import { list } from './saved-list.ts';

/** How long the reminder rests when the person wants that: half a year, in ms. */
const REST = 182 * 86_400_000;

/** Undefined until it was read: nothing is said before that. */
const kept = signal<KeptExport | undefined>(undefined);
const rests = signal(false);

const due = computed(() => {
  const all = list.value;
  if (!kept.value || all.is !== 'ready' || (all.unread ?? 0) > 0) return undefined;
  return backupDue(all.projects, kept.value, kept.value.restsUntil, Date.now());
});

/** What the list says of exports. */
export function backup(): BackupProps {
  const { value } = due;
  return {
    due: value,
    rests: rests.value,
    exportAddress: '#keep',
    onRest: () => void rest(true),
    onUndo: () => void rest(false),
  };
}

export async function followBackup(): Promise<void> {
  kept.value = await getLastExport().catch(() => undefined);
}

/** All of it was written to a file just now. */
export async function noteExport(reviews: number): Promise<void> {
  const changed = await changeLastExport({ at: Date.now(), reviews, restsUntil: 0 });
  if (changed.ok) kept.value = changed.value;
}

async function rest(on: boolean): Promise<void> {
  const changed = await changeLastExport({ restsUntil: on ? Date.now() + REST : 0 });
  if (!changed.ok) return;
  kept.value = changed.value;
  rests.value = on;
}
