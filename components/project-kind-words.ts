import type { ProjectKind } from '@/lib/core/project-kind.ts';

/** What each kind of project is called, to follow "Reads as". */
const WORDS: Record<ProjectKind, string> = {
  compute: 'a compute network',
  data: 'a data market',
  provenance: 'provenance',
  agents: 'agents',
  model: 'a model or inference service',
  'token-only': 'a token alone',
  other: 'something else',
};

/** "a compute network and agents"; empty when the page does not say what the project does. */
export function kindWords(kinds: readonly ProjectKind[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(kinds.map((kind) => WORDS[kind]));
}
