import type * as z from 'zod/mini';
import { en } from '@/lib/words/en.ts';
import { PACK_BOUNDS, RulePack } from './rule-pack.ts';

export type PackRead = { ok: true; pack: RulePack } | { ok: false; problems: string[] };

/** Most problems that are told of one file; the first ones. */
export const MOST_PROBLEMS = 20;

/** Keys through which a file could reach into objects that are not its own. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads the text of a file as a RulePack. Out: the pack, in the form of its schema, or what is wrong with it in
 * sentences for a person. Never throws. Only the form is checked here; lib/packs checks what it says.
 */
export function readRulePack(text: string): PackRead {
  if (utf8Length(text) > PACK_BOUNDS.bytes)
    return refused(en('The file is larger than {count} KB.', { count: PACK_BOUNDS.bytes / 1024 }));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refused(en('The file is not JSON.'));
  }
  return readRulePackValue(value);
}

/** The same for what was already parsed, such as a pack that was stored. */
export function readRulePackValue(value: unknown): PackRead {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return refused(en('The file is not one object.'));
  const odd = oddShape(value);
  if (odd) return refused(odd);
  const parsed = RulePack.safeParse(value);
  if (!parsed.success) return { ok: false, problems: inWords(parsed.error.issues) };
  return { ok: true, pack: parsed.data };
}

function refused(problem: string): PackRead {
  return { ok: false, problems: [problem] };
}

/** Walks the value level by level, so that deep nesting costs no stack. */
function oddShape(value: object): string | undefined {
  let level: object[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > PACK_BOUNDS.depth) return en('The file is nested deeper than a pack is.');
    for (const one of level) {
      const key = Object.keys(one).find((name) => FORBIDDEN_KEYS.has(name));
      if (key) return en('The file has a part called {key}, which no pack needs.', { key });
    }
    level = level.flatMap((one) => Object.values(one).filter((inner) => inner !== null && typeof inner === 'object'));
  }
  return undefined;
}

function inWords(issues: readonly z.core.$ZodIssue[]): string[] {
  const problems = issues.map((issue) => `${placeOf(issue.path)} ${faultOf(issue)}.`);
  const more = problems.length - MOST_PROBLEMS;
  return more > 0 ? [...problems.slice(0, MOST_PROBLEMS), en('{more} more of this sort.', { more })] : problems;
}

/** `phrases[0].any[3]`, or "The pack" for the whole. Keys come from the file, so they are cut. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 40)}`)).join('');
  return place === '' ? en('The pack') : place.replace(/^\./, '');
}

function faultOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return en('has a part that no pack has: {~list}', {
        list: issue.keys
          .map((key) => key.slice(0, 40))
          .slice(0, 5)
          .join(', '),
      });
    case 'invalid_type':
      return issue.input === undefined
        ? en('is missing')
        : /^[aeiou]/.test(issue.expected)
          ? en('is not an {kind}', { kind: issue.expected })
          : en('is not a {kind}', { kind: issue.expected });
    case 'too_small':
      return en('has to be at least {minimum}{~unit}', { minimum: issue.minimum, unit: unitOf(issue.origin) });
    case 'too_big':
      return en('may be at most {maximum}{~unit}', { maximum: issue.maximum, unit: unitOf(issue.origin) });
    case 'invalid_value':
      return en('is none of: {~list}', { list: issue.values.map(String).join(', ') });
    default:
      return issue.message && issue.message !== 'Invalid input' ? issue.message : en('does not fit the form of a pack');
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return en(' characters');
  return origin === 'array' ? en(' entries') : '';
}

/** Bytes that the text takes as UTF-8. */
function utf8Length(text: string): number {
  return text.length > PACK_BOUNDS.bytes ? text.length : new TextEncoder().encode(text).length;
}
