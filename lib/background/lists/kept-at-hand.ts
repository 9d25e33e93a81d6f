import { BUNDLED_SOURCE, type ListSource } from '@/lib/core/list-source.ts';
import type { HostList } from '@/lib/evidence/lists/host-list.ts';
import { type Digest, readListFile } from '@/lib/evidence/lists/host-list-file.ts';
import type { KeptLists } from '@/lib/store/kept-lists.ts';
import { isListOn, type ListChoices, sourcesOf } from '@/lib/store/settings/list-choices.ts';
import { en } from '@/lib/words/en.ts';

import type { Rest } from './resting.ts';

/** Lists that were fetched, and whether the one that came with the extension counts beside them. */
export interface FetchedAtHand {
  lists: readonly HostList[];
  bundled: boolean;
  /** One sentence for each that was fetched and cannot be read now. */
  missing: readonly string[];
}

interface Edges {
  choices(): Promise<ListChoices>;
  kept: KeptLists;
  digest: Digest;
  rest?: Rest;
}

/** Reads what counts of each list that is on. A list that cannot be read gives way to the version before it. */
export async function readFetched({ choices, kept, digest, rest }: Edges): Promise<FetchedAtHand> {
  const chosen = await choices();
  const lists: HostList[] = [];
  const missing: string[] = [];
  let bundled = false;
  for (const source of sourcesOf(chosen)) {
    if (!isListOn(source, chosen) || source.form.is === 'phrases') continue;
    const { list, broken } = await readOne(source, kept, digest, rest);
    if (list) lists.push(list);
    else if (source.id === BUNDLED_SOURCE) bundled = true;
    if (broken) missing.push(en('{source} could not be read as it was fetched last.', { source: source.name }));
  }
  return { lists, bundled, missing };
}

async function readOne({ id, name }: ListSource, kept: KeptLists, digest: Digest, rest?: Rest) {
  const { now, before } = await kept.head(id);
  let broken = false;
  for (const version of [now, before]) {
    if (!version) continue;
    const bytes = await kept.bytes(id, version);
    const read = bytes && (await readListFile(bytes, digest, rest));
    // A list may call itself anything: it is known by the name that the person was shown.
    if (read?.ok) return { list: { ...read.list, about: { ...read.list.about, name } }, broken };
    broken = true;
  }
  return { list: undefined, broken };
}
