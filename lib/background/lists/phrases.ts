import type { ListSource } from '@/lib/core/list-source.ts';
import type { PackRead } from '@/lib/core/read-rule-pack.ts';
import { PACK_BOUNDS, type RulePack } from '@/lib/core/rule-pack.ts';
import type { ServiceGet } from '@/lib/evidence/probes/probe.ts';
import type { OwnList } from '@/lib/store/settings/list-choices.ts';
import type { KeptPack } from '@/lib/store/settings/packs.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { en } from '@/lib/words/en.ts';
import type { Updated } from './updates.ts';

export interface PhraseEdges {
  get: ServiceGet;
  /** The checks that every imported pack goes through: its form, its words, its own examples. */
  check(text: string): PackRead;
  packs(): Promise<KeptPack[]>;
  /** Keeps a pack that was checked, when it counts higher than the one of its id. */
  add(pack: RulePack): Promise<Stored<unknown>>;
  own(): Promise<readonly OwnList[]>;
}

/** Fetches a list of phrases, which is a rule pack: data that is checked as an imported file is, and nothing that runs. */
export function createPhrases({ get, check, packs, add, own }: PhraseEdges) {
  return async ({ id, addresses: [address = ''] }: ListSource): Promise<Updated> => {
    const wanted = (await own()).find((one) => one.id === id)?.pack;
    const known = (await packs()).find(({ pack }) => pack.id === wanted)?.pack;
    if (!known) {
      return { ok: false, says: en('Its rule pack was removed. To have it again, remove this list and add it anew.') };
    }
    const answer = await get(address, { most: PACK_BOUNDS.bytes, accept: 'application/json' });
    if (!answer.ok) return { ok: false, says: `${new URL(address).host} ${answer.why}.` };
    const read = check(new TextDecoder().decode(answer.bytes));
    if (!read.ok) return { ok: false, says: en('It was not taken: {~problems}', { problems: read.problems[0] }) };
    if (read.pack.id !== wanted)
      return { ok: false, says: en('It was not taken: it is another pack than the one that was added.') };
    if (read.pack.version < known.version)
      return { ok: false, says: en('An older version than the one that is here was offered.') };
    if (read.pack.version === known.version) return { ok: true, says: en('There was nothing newer.') };
    const added = await add(read.pack);
    return added.ok ? { ok: true, says: en('A newer version was fetched.') } : { ok: false, says: added.why };
  };
}
