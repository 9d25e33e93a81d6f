import type { ClaimKind } from '../claim.ts';
import type { BlockKind } from '../page-doc.ts';
import type { Sentence } from '../page-view.ts';
import { withJoints } from './joint.ts';
import { isIncident, isNotAClaim } from './metric-exclusions.ts';
import { ENGLISH_METRIC_NOUNS, ENGLISH_METRIC_VERBS, ENGLISH_PLATFORMS, type MetricNoun } from './metric-nouns.ts';
import { readNumber } from './numbers.ts';
import { MONEY, NUM, PCT } from './pattern.ts';

export { isOutcome, isVanity } from './metric-nouns.ts';

/** A number with a noun that counts something about the project. Offsets are into the sentence's text. */
export interface MetricClaim {
  sentence: Sentence;
  start: number;
  end: number;
  /** audience, signup, money, supply, ally (vanity) · demand, reliability, data, provenance, integrity (outcome). */
  kind: ClaimKind;
  noun: string;
  value: number;
  unit: 'count' | 'percent' | 'money' | 'multiple';
}

type Unit = MetricNoun['units'][number];

interface Quantity {
  start: number;
  end: number;
  unit: Unit;
  value: number;
}

interface Counted {
  start: number;
  end: number;
  kind: ClaimKind;
  noun: string;
}

/** Most numbers of a sentence that are looked at, and most claims in them; nobody reads more in one breath. */
const MOST_NUMBERS = 24;
const MOST_CLAIMS = 8;
/** How far from its number a noun is looked for, in characters. */
const REACH = 80;
const DURATION = String.raw`(?<![\w.,])\d{1,6}(?:\.\d{1,3})?\s?(?:ms|milliseconds|seconds|s)(?!\w)`;
const QUANTITY = new RegExp(
  withJoints(`(?<money>${MONEY})|(?<percent>${PCT})|(?<duration>${DURATION})|(?<count>${NUM})`),
  'gi',
);

/** Words that end the noun phrase of a number. */
const NOT_A_MODIFIER =
  'per|a|an|the|to|from|for|at|by|with|and|or|but|who|that|which|is|are|was|were|be|been|if|when|than|days?|weeks?|months?|years?|hours?|minutes?|seconds?|times|of|on|as|so|your|their|his|her';
const MODIFIER = String.raw`(?!(?:${NOT_A_MODIFIER})\b)[a-z$&][\w$&'/-]{0,24}\s`;
const BETWEEN = String.raw`\s?[-"'(]?(?:(?:in|of|worth of|in total|of total|of annual) )?(?:${MODIFIER}){0,3}?`;
const CONNECTING =
  'is|was|are|at|of|to|reached|hit|passed|exceeds|exceeded|surpassed|now|over|more than|nearly|almost|around|about|above|just|currently|stands|standing|counts|has|have|with|crossed|topped|all-time';
/** "GPUs online: 1,800", "Jobs completed: 41,000". */
const PARTICIPLE =
  '(?:\\s(?:online|live|active|completed|served|connected|deployed|registered|processed|delivered|rendered|generated|signed|sold|paid|total|from (?:customers|users|clients)))?';
const CONNECTOR = String.raw`${PARTICIPLE}(?:\s?\([^()]{1,30}\))?(?:\s?(?::|=|[-–—]|\b(?:${CONNECTING})\b)){1,4}\s?`;
const LONGEST_CONNECTOR = 20;
/** What stands right before a number whose noun stands before it; most numbers have nothing of it. */
const CONNECTED = new RegExp(String.raw`(?:[:=–—-]|\b(?:${CONNECTING}))\s?[~≈>"']?\s?$`, 'i');

interface Reader {
  noun: MetricNoun;
  after: RegExp;
  before: RegExp;
  /** The noun stands right before a number that has a unit: "Market cap $55M". */
  beside: RegExp;
}

const READERS: readonly Reader[] = ENGLISH_METRIC_NOUNS.map((noun) => ({
  noun,
  after: new RegExp(withJoints(`^${BETWEEN}(?<noun>${noun.noun})(?![\\w])`), 'i'),
  before: new RegExp(withJoints(`(?<!\\w)(?<noun>${noun.noun})${CONNECTOR}[~≈>"']?\\s?$`), 'i'),
  beside: new RegExp(withJoints(`(?<!\\w)(?<noun>${noun.noun})\\s$`), 'i'),
}));
const VERBS = ENGLISH_METRIC_VERBS.map((verb) => ({
  ...verb,
  before: new RegExp(
    String.raw`\b(?<noun>${verb.verb})\s(?:(?:over|more than|nearly|about|around|almost|another|already|some)\s){0,2}$`,
    'i',
  ),
}));
const PLATFORM_BEFORE = new RegExp(`(?<!\\w)(?<noun>${ENGLISH_PLATFORMS}|followers|impressions|members):?\\s?$`, 'i');
/** The platform of one letter only as a name of its own: "sha256 x 1,968" is a multiplication. */
const X_BEFORE = /(?:^|[,;|(\u00b7]\s?|\b(?:on|and|our)\s)(?<noun>X):?\s?$/;

/** One pass that most sentences with a number fail. */
const ANY_NOUN = new RegExp(
  `(?<!\\w)(?:${ENGLISH_METRIC_NOUNS.map(({ noun }) => noun).join('|')}|${ENGLISH_PLATFORMS}|x|${ENGLISH_METRIC_VERBS.map(({ verb }) => verb).join('|')})(?!\\w)`,
  'i',
);

/**
 * The traction claims of one sentence: numbers whose noun counts something about the project. Prices, versions, dates,
 * limits, per-item specifications and incident counts are not claims. Says nothing about who asserts them.
 */
export function findMetrics(sentence: Sentence): MetricClaim[] {
  const { text } = sentence;
  if (!/\d/.test(text) || !ANY_NOUN.test(text) || isIncident(text)) return [];
  const claims: MetricClaim[] = [];
  let from = 0;
  for (const quantity of quantitiesOf(text).slice(0, MOST_NUMBERS)) {
    if (claims.length >= MOST_CLAIMS) break;
    const counted = nounAfter(text, quantity) ?? nounBefore(text, quantity, from);
    if (!counted || isNotAClaim(text, quantity, counted)) continue;
    claims.push(toClaim(sentence, quantity, onTestnet(text, counted)));
    from = counted.end;
  }
  return claims;
}

/**
 * The traction claims of stat strips: a block that is only a number, next to a block of the same group that is only
 * its label ("1.2M" · "followers"), in either order. Offsets are into the number's block.
 */
export function findStatMetrics(
  blocks: readonly { index: number; text: string; kind: BlockKind; group: number }[],
): MetricClaim[] {
  const claims: MetricClaim[] = [];
  const taken = new Set<number>();
  const starts = stripStarts(blocks);
  blocks.forEach((block, at) => {
    const quantity = soleQuantity(block.text);
    if (!quantity || block.kind === 'code') return;
    const order = (at - (starts[at] ?? at)) % 2 === 1 ? [at - 1, at + 1] : [at + 1, at - 1];
    for (const side of order) {
      const label = blocks[side];
      if (!label || taken.has(side) || label.group !== block.group || !isLabel(label.text)) continue;
      const counted = labelNoun(label.text, quantity);
      if (!counted) continue;
      taken.add(side);
      const sentence = { block: block.index, text: block.text, nth: 0, offset: 0 };
      claims.push(toClaim(sentence, quantity, { ...counted, start: quantity.start, end: quantity.end }));
      return;
    }
  });
  return claims;
}

function quantitiesOf(text: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (const found of text.matchAll(QUANTITY)) {
    const value = readNumber(found[0]);
    const unit = (Object.entries(found.groups ?? {}).find(([, matched]) => matched !== undefined)?.[0] ??
      'count') as Unit;
    if (value !== undefined) quantities.push({ start: found.index, end: found.index + found[0].length, unit, value });
  }
  return quantities;
}

/** Work on a testnet is free to repeat, so it counts interest. */
function onTestnet(text: string, counted: Counted): Counted {
  const isPlay = counted.kind === 'demand' && /\b(?:testnet|quests?|incentivi[sz]ed|odyssey)\b/i.test(text);
  return isPlay ? { ...counted, kind: 'signup' } : counted;
}

function nounAfter(text: string, quantity: Quantity): Counted | undefined {
  const nearby = text.slice(quantity.end, quantity.end + REACH);
  if (!ANY_NOUN.test(nearby)) return undefined;
  let best: Counted | undefined;
  for (const { noun, after } of READERS) {
    if (!isCountedIn(noun, quantity)) continue;
    const found = after.exec(nearby);
    const words = found?.groups?.noun;
    if (!found || !words) continue;
    const end = quantity.end + found[0].length;
    if (!best || end - words.length < best.end - best.noun.length) {
      best = { start: quantity.start, end, kind: noun.kind, noun: words };
    }
  }
  return best;
}

function nounBefore(text: string, quantity: Quantity, from: number): Counted | undefined {
  const nearby = text.slice(Math.max(from, quantity.start - REACH), quantity.start);
  if (!ANY_NOUN.test(nearby)) return undefined;
  if (quantity.unit === 'count' && quantity.value >= 100) {
    const platform = (PLATFORM_BEFORE.exec(nearby) ?? X_BEFORE.exec(nearby))?.groups?.noun;
    if (platform) return beforeAt(quantity, nearby, platform, 'audience');
  }
  for (const { kind, units, least, before } of VERBS) {
    if (!units.includes(quantity.unit) || quantity.value < least) continue;
    const verb = before.exec(nearby)?.groups?.noun;
    if (verb) return beforeAt(quantity, nearby, verb, kind);
  }
  const isJoined = CONNECTED.test(nearby.slice(-LONGEST_CONNECTOR));
  if (!isJoined && quantity.unit === 'count') return undefined;
  for (const { noun, before, beside } of READERS) {
    if (!isCountedIn(noun, quantity)) continue;
    const words = (isJoined ? before : beside).exec(nearby)?.groups?.noun;
    if (words) return beforeAt(quantity, nearby, words, noun.kind);
  }
  return undefined;
}

function beforeAt(quantity: Quantity, nearby: string, noun: string, kind: ClaimKind): Counted {
  const start = quantity.start - nearby.length + nearby.lastIndexOf(noun);
  return { start, end: quantity.end, kind, noun };
}

function isCountedIn(noun: MetricNoun, { unit, value }: Quantity): boolean {
  if (!noun.units.includes(unit)) return false;
  return unit === 'percent' || unit === 'duration' || value >= noun.least;
}

function toClaim(sentence: Sentence, quantity: Quantity, counted: Counted): MetricClaim {
  const unit = quantity.unit === 'duration' ? 'count' : quantity.unit;
  const { start, end, kind } = counted;
  return { sentence, start, end, kind, noun: counted.noun.toLowerCase(), value: quantity.value, unit };
}

/** Longest text of a block that can be a number or a label of a stat strip, in characters. */
const MAX_STAT = 60;
const AROUND_NUMBER = /^[\s~≈><+"'(]*(?:over|more than)?\s?$/i;

function soleQuantity(text: string): Quantity | undefined {
  if (text.length > MAX_STAT) return undefined;
  const quantity = quantitiesOf(text)[0];
  if (!quantity) return undefined;
  const isAlone = AROUND_NUMBER.test(text.slice(0, quantity.start)) && /^[\s+"')%*]*$/.test(text.slice(quantity.end));
  return isAlone ? quantity : undefined;
}

function isLabel(text: string): boolean {
  return text.length <= MAX_STAT && !/\d{2}/.test(text);
}

/** For each block, where its strip begins; in a strip the first of number and label tells the order for all. */
function stripStarts(blocks: readonly { text: string; group: number }[]): number[] {
  let first: number | undefined;
  return blocks.map(({ text, group }, at) => {
    if (blocks[at - 1]?.group !== group) first = undefined;
    if (first === undefined && (isLabel(text) || soleQuantity(text))) first = at;
    return first ?? at;
  });
}

function labelNoun(label: string, quantity: Quantity): Counted | undefined {
  const clean = label.replace(/^[\s:*•-]{1,60}|[\s:*.]{1,60}$/g, '');
  const text = `0 ${clean}`;
  const after = nounAfter(text, { ...quantity, start: 0, end: 1 });
  if (after && !isNotAClaim(text, { ...quantity, start: 0, end: 1 }, after)) return after;
  const end = clean.length + 2;
  return nounBefore(`${clean}: `, { ...quantity, start: end, end }, 0);
}
