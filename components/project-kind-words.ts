import type { ProjectKind } from '@/lib/core/project-kind.ts';
import { en } from '@/lib/words/en.ts';
import { sayList } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

/** What each kind of project is called, to follow "Reads as". */
const WORDS: Record<Exclude<ProjectKind, 'other'>, string> = {
  compute: en('a compute network'),
  data: en('a data market'),
  provenance: en('provenance'),
  agents: en('agents'),
  model: en('a model or inference service'),
  'token-only': en('a token alone'),
};

/** "a compute network and agents"; empty when it is none of the kinds that rows have questions for. */
export function kindWords(kinds: readonly ProjectKind[]): string {
  return sayList(kinds.flatMap((kind) => (kind === 'other' ? [] : told(WORDS[kind]))));
}
