// tsx scripts/rule-pack-schema.ts: writes docs/rule-pack.schema.json from the schema that the program itself uses.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { toJSONSchema } from 'zod/mini';
import { RulePack } from '@/lib/core/rule-pack.ts';

/** Where the published schema lies, from the root. */
export const SCHEMA_FILE = 'docs/rule-pack.schema.json';

/** The published schema. */
export function packSchema(): object {
  return { title: 'Receipts rule pack', ...toJSONSchema(RulePack) };
}

if (process.argv[1]?.endsWith('rule-pack-schema.ts')) {
  writeFileSync(SCHEMA_FILE, `${JSON.stringify(packSchema(), undefined, 2)}\n`);
  spawnSync('npx', ['biome', 'format', '--write', SCHEMA_FILE], { stdio: 'inherit' });
}
