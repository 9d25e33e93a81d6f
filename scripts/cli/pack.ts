import { OUR_RULING } from '@/lib/background/judge.ts';
import type { RulePack } from '@/lib/core/rule-pack.ts';
import { applyPacks } from '@/lib/packs/apply.ts';
import { checkPackFile } from '@/lib/packs/check.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import { UsageError } from './arguments.ts';
import { readTextFile } from './read-file.ts';

/** Checks a rule pack as the options page does. Out: what it adds, in lines for a terminal; UsageError with the problems. */
export function checkedPack(path: string): string {
  const { id, version, phrases = [], hosts = [], thresholds = {} } = readPack(path);
  const count = phrases.reduce((sum, { any }) => sum + any.length, 0);
  return [
    `${id} ${version} can be imported.`,
    `  phrases     ${count}, for ${phrases.map(({ rule }) => rule).join(', ') || 'no rule'}`,
    `  hosts       ${hosts.length}`,
    `  thresholds  ${Object.keys(thresholds).join(', ') || 'none'}`,
  ].join('\n');
}

/** Our rules with the packs of these files. Throws UsageError when one of them is refused. */
export function rulingWith(paths: readonly string[]): Ruling {
  return applyPacks(OUR_RULING, paths.map(readPack));
}

function readPack(path: string): RulePack {
  const checked = checkPackFile(readTextFile(path), OUR_RULING);
  if (checked.ok) return checked.pack;
  throw new UsageError([`${path} is refused:`, ...checked.problems.map((problem) => `  ${problem}`)].join('\n'));
}
