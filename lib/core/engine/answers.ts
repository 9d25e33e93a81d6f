import { type Answer, type AnsweringChecks, QUESTION_IDS, QUESTION_TEXT, type QuestionId } from '../answer.ts';
import type { Claim } from '../claim.ts';
import type { Finding } from '../finding.ts';
import type { BlockKind, PageDoc } from '../page-doc.ts';
import type { PageNotes } from '../page-notes.ts';
import type { PageType } from '../page-type.ts';
import type { Sentence, SilentFrame } from '../page-view.ts';
import type { Readings } from '../readings.ts';
import { isPageRule, type Rule } from '../rule.ts';
import { frameOf } from '../text/frame.ts';
import { saysLack } from '../text/lack.ts';
import { isPlanned } from '../text/planned.ts';
import { quoteAround } from '../text/quote.ts';
import { frameContext } from './frame-context.ts';
import type { PageText } from './page-text.ts';
import type { Passage } from './passages.ts';
import { readableSentences } from './readable-sentences.ts';

/** Answers to one question that are told; more say nothing new. */
const MOST_TOLD = 3;
/** Sentences whose frame is looked at for one question. */
const MOST_LOOKED_AT = 40;

/** Below this the reading says nothing, whatever the level. */
const LEAST = 0.01;

/** Articles and lessons speak of others, and a dashboard is looked up, not read. */
const OF_OTHERS: ReadonlySet<PageType> = new Set(['news', 'education', 'dashboard', 'store']);
/** A title or a button asks or names; the one thing that it can do is invite. */
const NO_STATEMENT: ReadonlySet<BlockKind> = new Set(['heading', 'action']);
/** Whole sentences that somebody else says, or that nobody says. Denials stay: "we never see your keys" is an answer. */
const NOT_SAID: ReadonlySet<SilentFrame> = new Set(['warned', 'reported', 'quoted', 'question', 'incident', 'stance']);
/** A number is what these are about, and it has to be there already. */
const COUNTED: ReadonlySet<QuestionId> = new Set(['outcome-metric', 'vanity-metric']);
const WISHED =
  /\b(?:targets?|targeted|project(?:ed|ions?)|goals?|estimated|forecast|(?:hard|soft) caps?|by (?:year|month|q[1-4]|end))\b/i;
/** Names of things and labels of tables explain nothing: words that a statement has at least. */
const FEWEST_WORDS = 4;
const FEWEST_BESIDE_NUMBER = 1;

/** Words that a rule, a passage, a claim or something that rows look for found, for one question. */
type Place = Pick<Answer, 'quote' | 'block' | 'start' | 'end'>;

export interface Answering {
  doc: PageDoc;
  text: PageText;
  pageType: PageType;
  checks: AnsweringChecks | undefined;
  findings: readonly Finding[];
  claims: readonly Claim[];
  passages: readonly Passage[];
  /** What this page answers of the things that rows look for, by id. */
  facets: ReadonlyMap<string, Place>;
  readings: Readings | undefined;
}

export interface Answered {
  /** By question, in their order; of one question at most three, in page order. */
  answers: Answer[];
  /** Of those, the ones sure enough to fill a row, by question. */
  filling: ReadonlyMap<QuestionId, Answer>;
}

export const NO_ANSWERS: Answered = { answers: [], filling: new Map() };

/** Under which id the notes of a page keep the sentence that answers a question. */
export function understoodAnswer(question: QuestionId): string {
  return `understood:${question}`;
}

/** The findings without those that call missing what this page, or another of its project, was read to answer. */
export function notMissing(
  findings: readonly Finding[],
  { filling }: Answered,
  others: readonly PageNotes[],
  rules: readonly Rule[],
): Finding[] {
  const isAnswered = (question: QuestionId) =>
    filling.has(question) || others.some(({ answers }) => Object.hasOwn(answers, understoodAnswer(question)));
  const cleared = new Set(
    rules
      .filter((rule) => isPageRule(rule) && rule.answeredBy !== undefined && isAnswered(rule.answeredBy))
      .map(({ id }) => id),
  );
  return findings.filter(({ rule }) => !cleared.has(rule));
}

/**
 * Where the page answers the ten questions, by words that our checks look for and by the trained reading. The reading
 * alone has to be surer than where fixed words agree; it accuses nobody, and nothing is noted for it. Linear in the text.
 */
export function answerQuestions(given: Answering): Answered {
  if (OF_OTHERS.has(given.pageType)) return NO_ANSWERS;
  const said = placesByQuestion(given);
  const read = given.readings ? readByQuestion(given, given.readings) : new Map<QuestionId, Sure[]>();
  const filling = new Map<QuestionId, Answer>();
  const answers = QUESTION_IDS.flatMap((question) => {
    const told = joined(question, said.get(question) ?? [], read.get(question) ?? [], given);
    const best = told.find((answer) => fills(answer, given));
    if (best) filling.set(question, best);
    return told.slice(0, MOST_TOLD).sort((a, b) => a.block - b.block || a.start - b.start);
  });
  return { answers, filling };
}

function placesByQuestion({ checks, findings, claims, passages, facets }: Answering): Map<QuestionId, Place[]> {
  const places = new Map<QuestionId, Place[]>();
  const add = (question: QuestionId | undefined, { quote, block, start, end }: Place) => {
    if (!question || block < 0 || quote === '') return;
    places.set(question, [...(places.get(question) ?? []), { quote, block, start, end }]);
  };
  if (!checks) return places;
  for (const finding of findings) add(checks.rules[finding.rule], finding);
  for (const passage of passages) if (passage.state === 'found') add(checks.passages[passage.id], passage);
  for (const [id, answer] of facets) add(checks.facets[id], answer);
  for (const claim of claims) add(checks.claims[claim.kind], claim);
  return places;
}

/** A sentence and how sure the reading is that it answers the question. */
interface Sure {
  sentence: Sentence;
  confidence: number;
}

/** Sentences that may answer, surest first, as far as the page itself says them. */
function readByQuestion(given: Answering, readings: Readings): Map<QuestionId, Sure[]> {
  const { doc, text } = given;
  const found = new Map<QuestionId, Sure[]>(QUESTION_IDS.map((question) => [question, []]));
  for (const sentence of readableSentences(doc, text).sentences) {
    const sure = readings.of(sentence);
    if (!sure) continue;
    for (const question of QUESTION_IDS) {
      const confidence = sure[question];
      if (confidence >= Math.max(LEAST, readings.levels[question].withRule))
        found.get(question)?.push({ sentence, confidence });
    }
  }
  for (const [question, list] of found) {
    list.sort((a, b) => b.confidence - a.confidence);
    const stated = list.slice(0, MOST_LOOKED_AT).filter(({ sentence }) => isStated(question, sentence, given));
    found.set(question, withoutRepeats(stated));
  }
  return found;
}

/** Cards and tables repeat their sentences. */
function withoutRepeats(list: readonly Sure[]): Sure[] {
  const seen = new Set<string>();
  return list.filter(({ sentence }) => !seen.has(sentence.text) && seen.add(sentence.text));
}

/** Do the place, the figures and the voice of the sentence agree that it can answer? */
function isStated(question: QuestionId, sentence: Sentence, { doc, text, pageType }: Answering): boolean {
  const block = doc.blocks[sentence.block];
  if (!block) return false;
  if (NO_STATEMENT.has(block.kind) && question !== 'claim-push') return false;
  const isCounted = COUNTED.has(question);
  if (isCounted && (!/\d/.test(sentence.text) || WISHED.test(sentence.text))) return false;
  const { fills: explains } = QUESTION_TEXT[question];
  if ((explains || isCounted) && isPlanned(sentence.text)) return false;
  if (explains && saysLack(sentence.text)) return false;
  if ((explains || isCounted) && countWords(sentence.text) < (isCounted ? FEWEST_BESIDE_NUMBER : FEWEST_WORDS))
    return false;
  // A privacy notice makes no claims, and states what holds.
  const type = pageType === 'legal' ? 'docs' : pageType;
  const frame = frameOf(sentence.text, 0, sentence.text.length, frameContext(doc, text, type, sentence));
  return frame.asserted || !NOT_SAID.has(frame.why);
}

/** Words of three letters or more, counted no further than is asked. */
function countWords(sentence: string): number {
  let words = 0;
  for (const _ of sentence.matchAll(/[a-z]{3,40}/gi)) {
    words += 1;
    if (words >= FEWEST_WORDS) break;
  }
  return words;
}

/** The answers of both kinds to one question, best first. */
function joined(question: QuestionId, said: readonly Place[], read: readonly Sure[], given: Answering): Answer[] {
  const { readings, text } = given;
  const answers: Answer[] = [];
  const agreed = new Set<Place>();
  for (const { sentence, confidence } of read) {
    const place = placeOf(sentence, text);
    const same = said.filter((one) => one.block === place.block && one.start < place.end && place.start < one.end);
    for (const one of same) agreed.add(one);
    const by = same.length > 0 ? 'both' : 'model';
    if (by === 'both' || confidence >= (readings?.levels[question].alone ?? 1))
      answers.push({ question, ...place, by, confidence: rounded(confidence) });
  }
  // Fixed words that the reading finds nothing near on the whole page are more often a chance match than an answer.
  const mayDoubt = read.length === 0 && (readings?.levels[question].withRule ?? 0) > 0;
  const isDoubted = (place: Place) => mayDoubt && isRead(place, given);
  for (const place of said) {
    if (!agreed.has(place) && !isDoubted(place)) answers.push({ question, ...place, by: 'rule' });
  }
  return answers.sort((a, b) => ORDER[a.by] - ORDER[b.by] || (b.confidence ?? 0) - (a.confidence ?? 0));
}

const ORDER: Record<Answer['by'], number> = { both: 0, model: 1, rule: 2 };

function placeOf(sentence: Sentence, text: PageText): Place {
  const { block, offset } = sentence;
  return {
    quote: quoteAround(sentence.text, 0, 0),
    block,
    start: text.origin(block, offset),
    end: text.origin(block, offset + sentence.text.length),
  };
}

function isRead({ block }: Place, { readings, text }: Answering): boolean {
  return readings !== undefined && text.sentences(block).some((sentence) => readings.of(sentence) !== undefined);
}

/** Sure enough to say that the row's question is answered, and seen by people. */
function fills(answer: Answer, { doc, readings }: Answering): boolean {
  const block = doc.blocks[answer.block];
  if (!QUESTION_TEXT[answer.question].fills || answer.confidence === undefined || block?.veiled) return false;
  return answer.confidence >= (readings?.levels[answer.question].fills ?? 1);
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
