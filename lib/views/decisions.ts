import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { FileCheck } from '@/components/DecisionFileCheck.tsx';
import type { Opened } from '@/components/DecisionItem.tsx';
import type { Decisions } from '@/components/DecisionsPage.tsx';
import { checkDecisionFile, writeDecisionFile } from '@/lib/core/decision-file.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { keepOpen } from '@/lib/store/database.ts';
import {
  getDecisions,
  listDecisions,
  type RemovedDecisions,
  removeDecisions,
  restoreDecisions,
} from '@/lib/store/decisions.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { saveFile } from './save-file.ts';

const connect = keepOpen();

export const list = signal<Decisions>({ is: 'loading' });
export const opened = signal<ReadonlyMap<string, Opened>>(new Map());
export const said = signal('');
export const check = signal<FileCheck>({ is: 'idle' });
/** Why the newest ones could not be kept; empty when they could. */
export const trouble = signal('');
const removals = signal<readonly RemovedDecisions[]>([]);
export const lastRemoval = computed(() => removals.value.at(-1));

/** Largest file that is worth opening: 2,000 decisions of the largest kind. */
const LARGEST_FILE = 120 * 1024 * 1024;

export async function load(): Promise<void> {
  const database = await connect();
  const listed = database.ok ? await listDecisions(database.value) : database;
  list.value = listed.ok ? { is: 'ready', ...listed.value } : { is: 'failed', why: listed.why };
}

/** Follows what the background keeps and other views delete. */
export function follow(): void {
  watchChanges(() => void load(), 'decisions');
  browser.storage.session.onChanged.addListener((changes) => {
    if (TROUBLE in changes) void lookForTrouble();
  });
  void lookForTrouble();
  void load();
}

/** Where the background says why it could not keep the last ones. */
const TROUBLE = 'decisions-trouble';

async function lookForTrouble(): Promise<void> {
  const why: unknown = ((await browser.storage.session.get(TROUBLE))[TROUBLE] as { why?: unknown } | undefined)?.why;
  trouble.value = typeof why === 'string' ? why : '';
}

export async function open(id: string, isOpen: boolean): Promise<void> {
  set(id, isOpen ? { is: 'loading' } : undefined);
  if (!isOpen) return;
  const database = await connect();
  const found = database.ok ? await getDecisions(database.value, [id]) : database;
  if (!opened.value.has(id)) return;
  const decision = found.ok ? found.value[0] : undefined;
  if (decision) set(id, { is: 'ready', decision });
  else set(id, { is: 'failed', why: found.ok ? say('This request could not be read any more.') : found.why });
}

function set(id: string, to: Opened | undefined): void {
  const next = new Map(opened.value);
  if (to) next.set(id, to);
  else next.delete(id);
  opened.value = next;
}

export async function remove(ids: readonly string[]): Promise<void> {
  const database = await connect();
  const removed = database.ok ? await removeDecisions(database.value, ids) : database;
  said.value = removed.ok ? '' : removed.why;
  if (!removed.ok || removed.value.heads.length === 0) return;
  removals.value = [...removals.value, removed.value];
  await load();
}

export async function undo(): Promise<void> {
  const removed = lastRemoval.value;
  if (!removed) return;
  const database = await connect();
  const restored = database.ok ? await restoreDecisions(database.value, removed) : database;
  said.value = restored.ok
    ? sayCount(removed.heads.length, '{n} request back on the list.', '{n} requests back on the list.')
    : restored.why;
  if (restored.ok) removals.value = removals.value.filter((other) => other !== removed);
  await load();
}

/** Closes what the toast says. Closing a removal is the end of undoing it. */
export function dismiss(): void {
  if (said.value) said.value = '';
  else removals.value = [];
}

export const removedWords = ({ heads }: RemovedDecisions) =>
  sayCount(heads.length, 'Deleted {n} request.', 'Deleted {n} requests.');

/** Hands decisions to the person as a file with its hash, by the browser's own download. */
export async function exportFile(ids: readonly string[]): Promise<void> {
  const database = await connect();
  const found = database.ok ? await getDecisions(database.value, ids) : database;
  if (!found.ok) {
    said.value = found.why;
    return;
  }
  const by = en('Receipts {version}', { version: browser.runtime.getManifest().version });
  const made = Date.now();
  const { text, sha256 } = await writeDecisionFile(found.value, { made, by, hash });
  const name = `receipts-decisions-${new Date(made).toISOString().slice(0, 10)}.json`;
  saveFile(new Blob([text], { type: 'application/json' }), name);
  said.value = sayCount(
    found.value.length,
    '{n} request in a file. Its SHA-256 is {hash}.',
    '{n} requests in a file. Its SHA-256 is {hash}.',
    { hash: sha256 },
  );
}

export async function checkFile(file: File): Promise<void> {
  const name = file.name.slice(0, 120);
  check.value = { is: 'checking' };
  if (file.size > LARGEST_FILE) {
    const why = say('It is larger than any file that is made here.');
    check.value = { is: 'checked', name, file: { is: 'unreadable', why } };
    return;
  }
  const text = await file.text().catch(() => '');
  check.value = { is: 'checked', name, file: await checkDecisionFile(text, hash) };
}

/** SHA-256 of a text as UTF-8, in hex. */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Puts text on the clipboard; false when the browser did not let us. */
export function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
