import type { FrameCues } from './frame-cues.ts';
import { makeNegationReader, type NegationReader } from './negation.ts';
import { phrasePattern, phraseSource } from './phrase-pattern.ts';

/** One question each about the words around a match. Offsets are UTF-16, into the sentence. */
export interface FrameReaders {
  negation: NegationReader;
  callsForMoney(sentence: string): boolean;
  isWarned(sentence: string, start: number, end: number, before: string | undefined): boolean;
  isReported(sentence: string, start: number, end: number): boolean;
  isHypothetical(sentence: string, start: number, end: number): boolean;
  isAdvice(sentence: string, start: number, end: number): boolean;
  isIncident(sentence: string): boolean;
  isDefined(sentence: string, start: number, end: number): boolean;
  isQuoting(text: string): boolean;
  isQuestion(sentence: string, end: number): boolean;
  isHedged(text: string): boolean;
  hasStance(sentence: string, start: number, context: { before?: string; lead?: string; heading?: string }): boolean;
}

const BETWEEN_CUE_AND_MATCH = 300;
/** No cue fits into a full stop and a bracket beside the match, in characters. */
const MARK = 3;
const WORD = String.raw`[\w'$&.-]{1,30}`;

/** Compiles the cues of one language. All expressions are bounded. */
export function makeFrameReaders(cues: FrameCues): FrameReaders {
  const incident = phrasePattern(cues.incident);
  const quoting = phrasePattern(cues.quoting);
  const hedge = phrasePattern(cues.hedges);
  return {
    negation: makeNegationReader(cues),
    callsForMoney: (sentence) => MONEY_CALL.test(sentence),
    isWarned: makeWarned(cues),
    isReported: makeReported(cues),
    isHypothetical: makeHypothetical(cues),
    isAdvice: makeAdvice(cues),
    isIncident: (sentence) => incident.test(sentence),
    isDefined: makeDefined(cues),
    isQuoting: (text) => quoting.test(text),
    isQuestion: makeQuestion(cues),
    isHedged: (text) => hedge.test(text) && hedge.test(text.replace(DATE_MAY, ' ')),
    hasStance: makeStance(cues),
  };
}

/** How much of a sentence that is nearly all match is read for cues inside the match, in characters. */
const HEAD = 80;

/** The match leaves too little of the sentence to read its frame from. Source: the specification, section 5, frame 3. */
function isWide(sentence: string, start: number, end: number): boolean {
  return end - start > sentence.length * 0.6;
}

function wordsBefore(sentence: string, start: number): string {
  return sentence.slice(Math.max(0, start - BETWEEN_CUE_AND_MATCH), start);
}

const DATE_MAY = /\b\d{1,2}\smay\b|\bmay\s\d{1,4}\b|\bin\smay\b/gi;

/** An order to move money, which advertorials end with. Source: the specification, section 3, sponsored escape. */
const MONEY_CALL =
  /(?:^|[.,:;!?\u2014(]\s?|\band\s)["'\W]{0,4}(?:buy|stake|claim|connect|deposit|join|invest|mint|swap|ape|send|grab|get)\b(?=[^.!?]{0,80}\b(?:now|here|today|tonight|immediately|instantly|before it|before the|while it|and (?:earn|get|receive|start))\b)/i;

function makeWarned(cues: FrameCues): FrameReaders['isWarned'] {
  const warned = phrasePattern(cues.warned);
  const masked = phrasePattern(cues.notWarned, { flags: 'gi' });
  const denied = new RegExp(
    String.raw`(?<!\w)${phraseSource(cues.warningDenied)}[^.!?;:]{0,40}?(?<![\w'-])${phraseSource(cues.warned)}`,
    'gi',
  );
  const clean = (text: string) => text.replace(masked, ' ').replace(PROTECTION, ' ').replace(denied, keepPlainWarning);
  // Nearly all text has no word of warning, and cleaning adds none.
  const saysSo = (text: string) => warned.test(text) && warned.test(clean(text));
  return (sentence, start, end, before) => {
    const wide = isWide(sentence, start, end);
    const ahead = sentence.slice(0, start);
    const around = wide ? sentence : `${ahead} | ${sentence.slice(end)}`;
    if (saysSo(around)) return !isPitchAfterWarning(ahead);
    return Boolean(before && saysSo(before) && REFERS_BACK.test(sentence));
  };
}

/** A product that finds fraud does not warn of itself. */
const PROTECTION =
  /\b(?:fraud|scam|phishing|rug[- ]?pull|attacker)s?(?:\s(?:and|or|&)\s\w{1,20})?[\s-](?:alerts?|analysis|checks?|defen[cs]e|detect\w{0,4}|filter\w{0,3}|monitoring|prevention|protection|reports?|resistan\w{1,2}|scoring|screening)\b/gi;

/** "Avoid projects that …" is a warning; "avoid scams" and "unlike scams" are sales talk. */
function keepPlainWarning(phrase: string): string {
  return /^avoid\s(?:any|anyone|apps?|bots?|coins?|companies|deals?|offers?|platforms?|projects?|services?|sites?|tokens?|websites?)\b/i.test(
    phrase,
  )
    ? phrase
    : ' ';
}

const REFERS_BACK = /^\W{0,4}(?:they|these|this|it|such|those|some|many|most)\b/i;
const PITCH_CLAUSE =
  /(?:[;\u2014]|\s[\u2013-]\s|\bbut\b|\bhowever\b)[^;\u2014"']{0,200}\b(?:we|our|us)\b[^"']{0,200}$/i;

/** "Beware of fakes — our bot guarantees …": the warning is part of the pitch. */
function isPitchAfterWarning(ahead: string): boolean {
  return PITCH_CLAUSE.test(ahead.slice(-400));
}

function makeReported(cues: FrameCues): FrameReaders['isReported'] {
  const reported = phrasePattern(cues.reported);
  const says = phraseSource(cues.says);
  const subject = String.raw`(?<![\w'-])(?<!\b(?:our|my)\s)${phraseSource(cues.speakers)}`;
  const told = new RegExp(String.raw`${subject}(?:\s(?:(?!(?:we|our|that)\b)${WORD})){0,4}?\s${says}`, 'i');
  const tail = new RegExp(
    String.raw`(?:,|["'])\s?(?:(?!(?:we|our|i|my)\b)${WORD}\s){1,5}?(?:later\s|also\s)?${says}(?:\s${WORD}){0,4}\s?[.!]?$`,
    'i',
  );
  const source = /\baccording\sto\s(?!(?:our|us|my|your)\b)/i;
  return (sentence, start, end) => {
    const ahead = wordsBefore(sentence, start);
    const behind = sentence.slice(end, end + BETWEEN_CUE_AND_MATCH);
    if (isWide(sentence, start, end) && reported.test(sentence.slice(0, HEAD))) return true;
    const cue = ahead === '' ? null : (reported.exec(ahead) ?? withoutCondition(ahead, told.exec(ahead)));
    if (cue && !speaksAgain(ahead.slice(cue.index))) return !/^according/i.test(cue[0]) || source.test(ahead);
    return behind.length > MARK && (source.test(behind) || tail.test(behind));
  };
}

/** "If a site says …" is a hypothesis, not a report. */
function withoutCondition(ahead: string, cue: RegExpExecArray | null): RegExpExecArray | null {
  return cue && CONDITION.test(ahead.slice(Math.max(0, cue.index - 80), cue.index)) ? null : cue;
}

const CONDITION = /(?<!\w)(?:if|when|whenever|whether|unless|suppose|should)\s(?!(?:you|we|i)\b)[^.!?;]{0,60}$/i;

/** The page speaks for itself again after the cue ("according to a rating site, we …"), unless an accuser was named. */
function speaksAgain(fromCue: string): boolean {
  return /,\s(?:we|our|i)\b/i.test(fromCue) && !ACCUSER.test(fromCue);
}

const ACCUSER =
  /\b(?:authorities|charges?|complaint|court|critics|filing|indictment|investigators|judge|lawsuit|plaintiffs?|police|prosecutors?|regulators?|researchers|cftc|fbi|fca|ftc|sec)\b/i;

function makeHypothetical(cues: FrameCues): FrameReaders['isHypothetical'] {
  const speaker = String.raw`(?<![\w'-])${phraseSource(cues.speakers)}(?:'s)?`;
  const says = `(?:${phraseSource(cues.says)}|(?:asks?|offers?|wants?|makes?|demands?|requires?|lets?)(?![\\w])|claim\\sis)`;
  const conditional = new RegExp(
    String.raw`(?<!\w)(?:if|when|whenever|whether|unless|suppose|should)\s(?!(?:you|we|i)\b)[^.!?;]{0,60}?${speaker}[^.!?;]{0,40}?\s${says}`,
    'i',
  );
  const relative = new RegExp(
    String.raw`(?<!\w)(?:any|some|many|most|other|those|these|every)?\s?${speaker}\s(?:that|who|which)\s(?:\w{1,30}\s){0,2}?${says}`,
    'i',
  );
  return (sentence, start, end) => {
    const ahead = wordsBefore(sentence, start);
    if (isWide(sentence, start, end) && conditional.test(sentence.slice(0, HEAD))) return true;
    return ahead.length > MARK && (conditional.test(ahead) || relative.test(ahead));
  };
}

function makeAdvice(cues: FrameCues): FrameReaders['isAdvice'] {
  const opening = phrasePattern(cues.advice, { start: true });
  const pitch = phrasePattern(cues.notAdvice, { start: true });
  const inside = phrasePattern(cues.adviceInside);
  return (sentence, start) => {
    if (opening.test(sentence) && !pitch.test(sentence) && start > 0) return true;
    return inside.test(wordsBefore(sentence, start));
  };
}

/** "…, which means that your stake grows" draws a conclusion; nothing is defined. */
const CONSEQUENCE = /^["')\s]{0,3}[,;\u2013\u2014-]\s?(?:which|this|that|it|and)\b[^.!?]{0,20}\bmeans that\b/i;

function makeDefined(cues: FrameCues): FrameReaders['isDefined'] {
  const after = new RegExp(String.raw`^["')\s,]{0,4}(?:${WORD}\s){0,3}?${phraseSource(cues.definedAfter)}`, 'i');
  const before = phrasePattern(cues.definedBefore);
  return (sentence, start, end) => {
    const behind = sentence.slice(end, end + 120);
    if (after.test(behind) && !CONSEQUENCE.test(behind)) return true;
    const ahead = sentence.slice(Math.max(0, start - 60), start);
    return before.test(ahead) && !/[,;:]/.test(ahead.slice(-20));
  };
}

function makeQuestion(cues: FrameCues): FrameReaders['isQuestion'] {
  const hype = phrasePattern(cues.hypeQuestion, { start: true });
  return (sentence, end) => {
    if (!sentence.includes('?')) return false;
    const ends = /\?[?!"')\]\s]{0,10}\W{0,10}$/.test(sentence.slice(Math.max(end - 12, sentence.length - 40, 0)));
    return ends && !hype.test(sentence);
  };
}

function makeStance(cues: FrameCues): FrameReaders['hasStance'] {
  const stance = phrasePattern(cues.stance);
  const says = phraseSource(cues.says);
  const speaker = new RegExp(String.raw`^\W{0,6}(?!(?:we|i|our)\b)(?:${WORD}\s){1,6}${says}\s?:`, 'i');
  const label = new RegExp(String.raw`^\W{0,6}(?:${LABELS})(?:\s\w{1,12})?\s?:`, 'i');
  const clean = (text: string) => text.replace(PROTECTION, ' ');
  const introduces = (text: string | undefined) =>
    text !== undefined &&
    ((stance.test(text) && stance.test(clean(text))) ||
      speaker.test(text) ||
      OTHERS_SPEAK.test(text) ||
      ASKS_READER.test(text));
  return (sentence, start, { before, lead, heading }) => {
    const ahead = sentence.slice(0, start);
    if (introduces(lead) || (ahead.includes(':') && (speaker.test(ahead) || label.test(ahead)))) return true;
    if (before?.endsWith(':') && introduces(before)) return true;
    return heading !== undefined && stance.test(heading) && stance.test(clean(heading));
  };
}

/** Lead-ins of checklists: "So for such networks, ask:". */
const ASKS_READER = /\b(?:ask|avoid|bad|look\sfor|mention|watch\sfor|worse)\s?:?\s?$/i;
const LABELS =
  'bad|good|worse|better|myth|fact|claim|hype|pitch|slogan|example|them|they|red flag|scammers?|crypto twitter|ct';
const OTHERS_SPEAK = /(?<!\w)(?:they|people|someone|somebody|projects?|sites?|twitter)\b[^.!?]{0,60}:\s?$/i;
