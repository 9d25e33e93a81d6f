import { foldLetters } from '../text/fold-letters.ts';
import { cuesOfPattern } from '../text/pattern-cues.ts';
import { type CueText, cueTextOf } from './prefilter.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** Looks for patterns in the whole text of a page, each only where it can begin. */
export interface PageSearch {
  /** The text as prefilters read it; made at first use. */
  readonly cueText: CueText;
  /**
   * Calls back for every match, in order, until it returns true. Overlapping matches are left out, as with `g`. The
   * pattern must be a constant: what it begins with is worked out once.
   */
  each(pattern: RegExp, visit: (at: number, length: number) => boolean): void;
  has(pattern: RegExp): boolean;
}

interface Readied {
  /** With `y` when the pattern has cues, else with `g`. */
  runner: RegExp;
  cues: readonly string[] | undefined;
}

const readied = new WeakMap<RegExp, Readied>();

function ready(pattern: RegExp): Readied {
  const known = readied.get(pattern);
  if (known) return known;
  const cues = cuesOfPattern(pattern);
  const flags = pattern.flags.replace(/[gy]/g, '');
  const made = { cues, runner: new RegExp(pattern.source, `${flags}${cues ? 'y' : 'g'}`) };
  readied.set(pattern, made);
  return made;
}

/** Linear in the text, and for each pattern in the places where it can begin. */
export function createPageSearch(text: string): PageSearch {
  let folded: string | undefined;
  let index: WordIndex | undefined;
  let cueText: CueText | undefined;
  const foldedText = () => {
    folded ??= foldLetters(text);
    return folded;
  };
  const each: PageSearch['each'] = (pattern, visit) => {
    const { runner, cues } = ready(pattern);
    if (!cues) return eachMatch(runner, text, visit);
    index ??= createWordIndex(foldedText());
    let from = 0;
    for (const at of index.placesOf(cues)) {
      if (at < from) continue;
      runner.lastIndex = at;
      const found = runner.exec(text);
      if (!found) continue;
      if (visit(at, found[0].length)) return;
      from = at + found[0].length;
    }
  };
  return {
    get cueText() {
      cueText ??= cueTextOf(text, foldedText());
      return cueText;
    },
    each,
    has(pattern) {
      let found = false;
      each(pattern, () => {
        found = true;
        return true;
      });
      return found;
    },
  };
}

function eachMatch(runner: RegExp, text: string, visit: (at: number, length: number) => boolean): void {
  runner.lastIndex = 0;
  for (let found = runner.exec(text); found; found = runner.exec(text)) {
    if (found[0] === '') runner.lastIndex += 1;
    if (visit(found.index, found[0].length)) return;
  }
}
