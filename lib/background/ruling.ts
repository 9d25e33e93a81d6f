import { applyPacks } from '@/lib/packs/apply.ts';
import { checkPack } from '@/lib/packs/check.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import type { KeptPack } from '@/lib/store/settings/packs.ts';

export interface RulingEdges {
  ours: Ruling;
  packs(): Promise<KeptPack[]>;
  /** Writes what became of a pack's check. */
  keep(pack: KeptPack): Promise<unknown>;
  /** Calls back when packs were added or removed. */
  watch(listener: () => void): unknown;
}

/**
 * Gives the ruling with the person's packs. Made once and kept until the packs change. A pack whose examples were run
 * with an older version of our rules is checked again first, and does not speak when it fails; it stays in the list with
 * the reason. Packs that cannot be read or applied leave our rules as they are.
 */
export function createRuling(edges: RulingEdges): () => Promise<Ruling> {
  let made: Promise<Ruling> | undefined;
  edges.watch(() => {
    made = undefined;
  });
  return () => {
    made ??= makeRuling(edges).catch((error) => {
      console.error('receipts: rule packs were not applied', error);
      return edges.ours;
    });
    return made;
  };
}

async function makeRuling({ ours, packs, keep }: RulingEdges): Promise<Ruling> {
  const kept = await packs();
  if (kept.length === 0) return ours;
  const checked = kept.map((one) =>
    one.checkedWith === ours.ruleset ? one : { ...one, checkedWith: ours.ruleset, problems: checkPack(one.pack, ours) },
  );
  const changed = checked.filter((one, at) => one !== kept[at]);
  for (const one of changed) await keep(one);
  return applyPacks(
    ours,
    checked.filter(({ problems }) => problems.length === 0).map(({ pack }) => pack),
  );
}
