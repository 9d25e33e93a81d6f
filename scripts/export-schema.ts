// tsx scripts/export-schema.ts: writes docs/export.schema.json from the schemas that the program itself reads exports with.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { toJSONSchema, type ZodMiniType } from 'zod/mini';
import { ExportFile } from '@/lib/core/exchange/format.ts';
import { PageDoc } from '@/lib/core/page-doc.ts';
import { ReviewBody } from '@/lib/core/review.ts';

/** Where the published schema lies, from the root. */
export const EXPORT_SCHEMA_FILE = 'docs/export.schema.json';

/** The published schema of a whole file; under `$defs` what the texts of parts hold. Fields that are not named may come. */
export function exportSchema(): object {
  const schemaOf = (shape: ZodMiniType) => toJSONSchema(shape, { io: 'input' });
  const { $schema: _of, ...body } = schemaOf(ReviewBody);
  const { $schema: _too, ...page } = schemaOf(PageDoc);
  return { title: 'Receipts export', ...schemaOf(ExportFile), $defs: { ReviewBody: body, PageDoc: page } };
}

if (process.argv[1]?.endsWith('export-schema.ts')) {
  writeFileSync(EXPORT_SCHEMA_FILE, `${JSON.stringify(exportSchema(), undefined, 2)}\n`);
  spawnSync('npx', ['biome', 'format', '--write', EXPORT_SCHEMA_FILE], { stdio: 'inherit' });
}
