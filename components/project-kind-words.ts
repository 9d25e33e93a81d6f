import type { ProjectKind } from '@/lib/core/project-kind.ts';

/** What each kind of project is called, to follow "Reads as". */
const WORDS: Record<Exclude<ProjectKind, 'other'>, string> = {
  compute: 'a compute network',
  data: 'a data market',
  provenance: 'provenance',
  agents: 'agents',
  model: 'a model or inference service',
  'token-only': 'a token alone',
};

/** "a compute network and agents"; empty when it is none of the kinds that rows have questions for. */
export function kindWords(kinds: readonly ProjectKind[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(
    kinds.flatMap((kind) => (kind === 'other' ? [] : WORDS[kind])),
  );
}
