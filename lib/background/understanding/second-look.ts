import type { Examined } from '@/lib/core/engine/examine.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Readings } from '@/lib/core/readings.ts';
import type { Report } from '@/lib/core/report.ts';
import { en } from '@/lib/words/en.ts';

/** Said where the weights are gone or broken. */
const NO_WEIGHTS = en('The part that reads sentences could not be loaded.');

export interface SecondLook {
  /** Judges the same page again, with what was read of its sentences. */
  judge(readings: Readings): Examined;
  readSentences(doc: PageDoc): Promise<Readings | undefined>;
}

/** A Report that is shown before the sentences are read: it says that they are still to come. */
export function stillWaiting(report: Report): Report {
  return report.topic.ours ? { ...report, sentences: { state: 'waiting', read: 0, of: 0, why: '' } } : report;
}

/**
 * The page judged once more when its sentences are read, for pages of our subject. In: the first judgement. Out: the
 * second one, or the first with the reason why its sentences were not read.
 */
export async function lookAgain(
  doc: PageDoc,
  first: Examined,
  { judge, readSentences }: SecondLook,
): Promise<Examined> {
  if (!first.report.topic.ours) return first;
  const readings = await readSentences(doc).catch(() => undefined);
  if (readings) return judge(readings);
  const sentences = { state: 'not-checked', read: 0, of: 0, why: NO_WEIGHTS } as const;
  return { ...first, report: { ...first.report, sentences } };
}
