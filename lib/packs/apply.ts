import type { RulePack } from '@/lib/core/rule-pack.ts';
import { moved } from '@/lib/core/thresholds.ts';
import { packEvidence } from './pack-evidence.ts';
import { rulesOfPack } from './pack-rules.ts';
import type { Ruling } from './ruling.ts';

/**
 * Our ruling with what the packs add. Rules of ours come first and stay as they are, so that a pack can add notes and
 * receipts and take nothing away. Compiles every phrase: make it once for each change of the packs, and keep it.
 */
export function applyPacks(ours: Ruling, packs: readonly RulePack[]): Ruling {
  if (packs.length === 0) return ours;
  return {
    ...ours,
    rules: [...ours.rules, ...packs.flatMap((pack) => rulesOfPack(pack, ours.rules))],
    ruleset: [ours.ruleset, ...packs.map(({ id, version }) => `${id} ${version}`)].join(' + '),
    evidence: packEvidence(ours.evidence, packs),
    thresholds: moved(packs.map(({ thresholds = {} }) => thresholds)),
  };
}
