import type { FrameCues } from './frame-cues.ts';
import { phrasePattern, phraseSource } from './phrase-pattern.ts';

/** How many words before the match a negation reaches. Source: the specification, section 5, frame 11. */
const REACH = 9;
const WEAK_REACH = 3;
/** How far before the match its clause is read, in characters. */
const LONGEST_CLAUSE = 400;
/** What every denial of a claim that is negative itself, or right after a match, has in it. */
const NO = /n['o]t|no|never|cannot|mean/i;

export interface NegationReader {
  /** Whether the words at `start`–`end` are denied. `keep`: negations inside the match belong to the claim. */
  isNegated(sentence: string, start: number, end: number, keep: boolean): boolean;
}

/** Makes the reader for one language. All expressions are bounded; a clause is at most 400 characters. */
export function makeNegationReader(cues: FrameCues): NegationReader {
  const negator = phrasePattern(cues.negators);
  const weak = new RegExp(
    `(?<!\\w)${phraseSource(cues.weakNegators)}((?:\\s[\\w'-]{1,30}){0,${WEAK_REACH}})\\s?$`,
    'i',
  );
  const anyWeak = new RegExp(`(?<!\\w)${phraseSource(cues.weakNegators)}`, 'i');
  const masked = phrasePattern(cues.notNegators, { flags: 'gi' });
  const after =
    /^\s?(?:(?!(?:and|but|or|that|who|which|you|we|so|if|when)\b)[\w'-]{1,30}\s){0,2}(?:(?:is|are|was|were|does|do|did|can|will|has|have|would|should|could)(?:\s(?:not|never)|n't)\b(?!\s(?:only|just|merely))|cannot\b|never\s(?:pays?|works?|happens?|exists?|lasts?)\b|means?\s(?:nothing|little)\b)/i;
  return {
    isNegated(sentence, start, end, keep) {
      if (start > 0 && DENIES_ALL.test(sentence)) return true;
      const words = sentence.slice(start, end);
      const ahead = sentence.slice(Math.max(0, start - LONGEST_CLAUSE), start);
      const mayDeny = negator.test(ahead) || anyWeak.test(ahead) || (keep && NO.test(ahead));
      if (!mayDeny && !negator.test(words) && !NO.test(sentence.slice(end, end + 100))) return false;
      const plain = mask(sentence, masked);
      if (!keep && negator.test(plain.slice(start, end))) return true;
      if (after.test(plain.slice(end, end + 100))) return true;
      if (!mayDeny) return false;
      const clause = clauseBefore(plain, start);
      if (weak.test(clause)) return true;
      const claimIsNegative = keep && negator.test(words);
      return isDeniedBefore(clause, negator, claimIsNegative);
    },
  };
}

/** Blanks out phrases that look like negations, keeping offsets. */
function mask(sentence: string, masked: RegExp): string {
  return sentence.replace(masked, (phrase) => '_'.repeat(phrase.length));
}

/** Denies the whole sentence after it, whatever clauses it has. */
const DENIES_ALL =
  /^\W{0,6}(?:it(?:'s| is| was)|this is) (?:simply |just )?(?:not true|untrue|false|wrong|not the case|a myth) (?:that|to say)\b/i;

const TERMINATOR =
  /;|:|[|→➡▶\p{Extended_Pictographic}]|\u2014|\s\u2013\s|\s-\s|\s--\s|\b(?:but|however|although|though|except|yet|still|because|whereas|while)\b|[.!?]\s|,\s(?=(?:we|our|it|its|it's|they|you|your|this|that's|just|only|instead|simply|join|earn|get|stake|buy|start|so|and|which|here|i|now|everything|every|all)\b)/giu;
/** "Not a wrapper, a fully …": the second half is what the page says it is. */
const CONTRAST = /^\W{0,6}not\s(?:a|an|the|your|another|some)\b[^,]{1,60},\s(?=(?:a|an|the)\s)/i;

function clauseBefore(plain: string, start: number): string {
  const nearby = plain.slice(Math.max(0, start - LONGEST_CLAUSE), start);
  let from = 0;
  for (const found of nearby.matchAll(TERMINATOR)) from = found.index + found[0].length;
  const contrast = CONTRAST.exec(nearby);
  if (contrast) from = Math.max(from, contrast[0].length);
  return nearby.slice(from);
}

/** "you do not need X to earn …": what follows the purpose is offered, not denied. */
const NEED_TO = /\b(?:need|have|require)\w{0,2}\b.{1,80}\sto\s(?:\w{1,30}\s)?$/i;
/** Denials that reach over a claim which is negative itself ("we do not say that it cannot fail"). */
const DENIED_SAYING =
  /\b(?:not|n't|never|nobody|cannot|can't|no one|none)\b.{0,30}\b(?:(?:claim|promise|say|guarantee|mean|believe|think|pretend|offer|call|assume|state|suggest)\w{0,3}|true|the case)\b/i;

function isDeniedBefore(clause: string, negator: RegExp, claimIsNegative: boolean): boolean {
  const near = lastWords(clause, REACH);
  if (claimIsNegative) return DENIED_SAYING.test(near);
  const found = negator.exec(near);
  if (!found) return false;
  return !(/\bneed|\bhave to|\brequire/i.test(near) && NEED_TO.test(near.slice(found.index)));
}

function lastWords(text: string, count: number): string {
  let at = text.length;
  for (let word = 0; word < count && at > 0; word += 1) {
    while (at > 0 && text.charAt(at - 1) === ' ') at -= 1;
    while (at > 0 && text.charAt(at - 1) !== ' ') at -= 1;
  }
  return text.slice(at);
}
