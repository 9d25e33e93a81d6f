import type { PassageFamily } from '@/lib/core/passage.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

/** A family in one call: its name, word beginnings separated by spaces, and the source of its pattern with its macros. */
export function family(name: string, cues: string, source: string, negation?: 'keep'): PassageFamily {
  const made = { name, cues: cues.split(' ').filter(Boolean), pattern: pattern(source) };
  return negation ? { ...made, negation } : made;
}
