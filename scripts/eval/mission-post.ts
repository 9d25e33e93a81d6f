import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgePage } from '@/lib/background/judge.ts';
import { readText } from '@/lib/sites/text.ts';

/** Where the post lies, beside the data folder. */
const PLACE = '../ruleset/000_3d2d666e481db46a.txt';

/**
 * Rules that say something about words of the mission's own post: an essay against hype, as it is and taken for a
 * project's landing page. Undefined when the post is not there.
 */
export function assertedOnMissionPost(folder: string): string[] | undefined {
  const path = join(folder, PLACE);
  if (!existsSync(path)) return undefined;
  const doc = readText(readFileSync(path, 'utf8'), { url: 'https://blog.invalid/essay' });
  const forced = judgePage(doc, { now: 0, asked: true, as: 'landing' });
  const asIs = judgePage(doc, { now: 0, asked: true });
  const spoken = [...asIs.findings, ...forced.findings].filter(({ quote }) => quote !== '');
  return [...new Set(spoken.map(({ rule }) => rule))].sort();
}
