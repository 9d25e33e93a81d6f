import type { SentenceRule } from '../rule.ts';

/** Tells, in one pass over a text, which rules could match where. */
export interface Prefilter {
  /** Calls back for every cue found: offset of the cue, and the rules that named it. Linear in the text. */
  scan(text: string, found: (offset: number, rules: readonly SentenceRule[]) => void): void;
}

const WORD = /^[a-z0-9]+$/;

/**
 * One alternation of all cues. Cues are word beginnings (or single signs), and the pass consumes the whole word, so
 * none can swallow another: at one word start only the longest cue wins, and it carries the rules of its own prefixes.
 * Measured by others on 120,000 characters: 300 separate patterns 47.7 ms, one alternation 0.85 ms.
 */
export function createPrefilter(rules: readonly SentenceRule[]): Prefilter {
  const byCue = new Map<string, SentenceRule[]>();
  for (const rule of rules) {
    for (const named of rule.cues) {
      const cue = plain(named);
      const list = byCue.get(cue);
      if (list) list.push(rule);
      else byCue.set(cue, [rule]);
    }
  }
  const cues = [...byCue.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const reach = new Map<string, readonly SentenceRule[]>();
  for (const cue of cues) {
    const together = new Set<SentenceRule>();
    for (const other of cues) if (cue.startsWith(other)) for (const rule of byCue.get(other) ?? []) together.add(rule);
    reach.set(cue, [...together]);
  }
  if (cues.length === 0) return { scan() {} };
  const words = cues.filter((cue) => WORD.test(cue));
  const signs = cues.filter((cue) => !WORD.test(cue)).map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const parts = [...(words.length > 0 ? [`\\b(?:${words.join('|')})`] : []), ...signs];
  const alternation = new RegExp(parts.join('|'), 'g');
  return {
    scan(text, found) {
      const ascii = plain(text);
      alternation.lastIndex = 0;
      for (let hit = alternation.exec(ascii); hit; hit = alternation.exec(ascii)) {
        const rulesHere = reach.get(hit[0]);
        if (rulesHere) found(hit.index, rulesHere);
      }
    },
  };
}

/**
 * Small ASCII letters, every other sign a space, currency signs a dollar; of the same length, so offsets hold. V8 runs
 * a pattern without flags on such a string about five times faster than `gi` on one with a single curly letter in it.
 */
function plain(text: string): string {
  const ascii = text.replace(/[€£¥]/g, '$').replace(/[^\0-\x7f]/g, ' ');
  return ascii.toLowerCase();
}
