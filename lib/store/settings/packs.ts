import { storage } from 'wxt/utils/storage';
import { readRulePackValue } from '@/lib/core/read-rule-pack.ts';
import { PACK_BOUNDS, type RulePack } from '@/lib/core/rule-pack.ts';
import { en } from '@/lib/words/en.ts';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** A rule pack that the person imported. */
export interface KeptPack {
  pack: RulePack;
  /** Version of our rules that its examples were run with last. */
  checkedWith: string;
  /** Why it does not speak since our rules changed, in sentences; empty while it does. */
  problems: readonly string[];
}

/** Most packs, and most characters of all of them together: what the browser keeps for us is read on every wake. */
export const MOST_PACKS = 20;
const MOST_TEXT = 2_000_000;

/** What lies in the storage: packs, and perhaps some that this version cannot read, which stay as they are. */
const item = storage.defineItem<unknown>('local:packs');
const inTurn = takeTurns('receipts-packs');

/** The packs, oldest first. Those that cannot be read are left out. */
export async function getPacks(): Promise<KeptPack[]> {
  return readAll(await rawList());
}

/** Adds a pack that was checked. One of the same id is replaced when the new one counts higher, and refused otherwise. */
export function addPack(added: KeptPack): Promise<Stored<KeptPack[]>> {
  return change((list) => {
    const known = readAll(list).find(({ pack }) => pack.id === added.pack.id)?.pack;
    if (known && known.version >= added.pack.version) {
      return en('The pack {id} is already there as version {version}. A newer one has a higher version.', {
        id: known.id,
        version: known.version,
      });
    }
    const others = list.filter((raw) => idOf(raw) !== added.pack.id);
    if (others.length >= MOST_PACKS)
      return en('There are {most} packs, which is the most. Remove one first.', { most: MOST_PACKS });
    const next = [...others, added];
    if (JSON.stringify(next).length > MOST_TEXT) return en('All packs together would be too large. Remove one first.');
    return next;
  });
}

/** Puts back a pack that was removed, or writes what became of its check. Asks for no higher version. */
export function keepPack(kept: KeptPack): Promise<Stored<KeptPack[]>> {
  return change((list) => {
    const at = list.findIndex((raw) => idOf(raw) === kept.pack.id);
    return at < 0 ? [...list, kept].slice(-MOST_PACKS) : list.with(at, kept);
  });
}

export function removePack(id: string): Promise<Stored<KeptPack[]>> {
  return change((list) => list.filter((raw) => idOf(raw) !== id));
}

/** Calls back after each change, wherever it was made. Returns the way to stop. */
export function watchPacks(listener: (packs: KeptPack[]) => void): () => void {
  return item.watch((value) => listener(readAll(asList(value))));
}

async function rawList(): Promise<unknown[]> {
  return asList(await item.getValue());
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `next` gives the new list, or why there is none. */
function change(next: (list: unknown[]) => unknown[] | string): Promise<Stored<KeptPack[]>> {
  return inTurn(async () => {
    const changed = await attempt(async () => {
      const list = next(await rawList());
      if (typeof list !== 'string') await item.setValue(list);
      return list;
    });
    if (!changed.ok) return changed;
    if (typeof changed.value === 'string') return { ok: false, why: changed.value };
    return { ok: true, value: readAll(changed.value) };
  });
}

function readAll(list: readonly unknown[]): KeptPack[] {
  return list.slice(0, MOST_PACKS).flatMap((raw) => readKept(raw) ?? []);
}

function readKept(raw: unknown): KeptPack | undefined {
  if (raw === null || typeof raw !== 'object') return undefined;
  const { pack, checkedWith, problems } = raw as Partial<KeptPack>;
  const read = readRulePackValue(pack);
  if (!read.ok) return undefined;
  return {
    pack: read.pack,
    checkedWith: typeof checkedWith === 'string' ? checkedWith : '',
    problems: Array.isArray(problems) ? problems.filter((one) => typeof one === 'string') : [],
  };
}

function idOf(raw: unknown): unknown {
  return (raw as Partial<KeptPack> | null)?.pack?.id;
}

/** A pack as a file that can be imported again. */
export function packFile({ pack }: KeptPack): { name: string; text: string } {
  return { name: `${pack.id}-${pack.version}.json`, text: `${JSON.stringify(pack, undefined, 2)}\n` };
}

/** Largest file that is worth opening, in bytes. */
export const LARGEST_FILE = PACK_BOUNDS.bytes;
