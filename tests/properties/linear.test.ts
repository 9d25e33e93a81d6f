import { describe, expect, test } from 'vitest';
import { judgeForNotes } from '@/lib/background/judge.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { runPageRule, runSentenceRules } from '@/lib/core/engine/run-rules.ts';
import { createView } from '@/lib/core/engine/view.ts';
import { type Example, isPageRule, isSentenceRule, type Rule } from '@/lib/core/rule.ts';
import { findClaims } from '@/lib/evidence/claims.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { findLookalike } from '@/lib/evidence/lookalike/lookalike.ts';
import { trackerOf } from '@/lib/evidence/trackers.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readHtml } from '@/lib/sites/html.ts';
import { readText } from '@/lib/sites/text.ts';

/**
 * Long text made of each rule's own words and of beginnings of what it looks for. Nothing here measures time: what
 * grows with the square of the text runs into the time limit of the test.
 */
const SIZE = 100_000;
const LIMIT = 60_000;
const URL_OF_PAGE = 'https://orbit.example/';
const EVIDENCE = { gradeLink, findClaims, registrableDomain, findLookalike, trackerOf };

const wordsOf = (example: Example) => (typeof example === 'string' ? example : example.text).replace(/[.!?\s]+/g, ' ');

/** Words that wake the rule up, and matches that break off before their end. */
function unitsOf(rule: Rule): string[] {
  const cues = isSentenceRule(rule) ? [rule.cues.join(' ')] : [];
  const halves = rule.examples.flags.map((example) => wordsOf(example).slice(0, wordsOf(example).length * 0.6));
  const beginnings = rule.examples.flags.map((example) => wordsOf(example).split(' ').slice(0, 3).join(' '));
  // Once in one breath, once in sentences: what takes time here is to read so much text, more than what a rule does with it.
  return [[...cues, ...halves, ...beginnings].join(' '), beginnings.join('. ')];
}

function long(unit: string): string {
  return `${unit} `.repeat(Math.ceil(SIZE / (unit.length + 1))).slice(0, SIZE);
}

function runAlone(rule: Rule, source: string): number {
  const doc = readText(`Orbit AI\n\n${source}`, { url: URL_OF_PAGE });
  const text = createPageText(doc);
  const page = { type: rule.pages[0] ?? 'landing', confidence: 'high' } as const;
  const view = createView(doc, text, page, EVIDENCE);
  if (isPageRule(rule)) return runPageRule(rule, text, view).length;
  return runSentenceRules(doc, text, view, [rule], () => true).findings.length;
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test(
    'goes through 100 KB of its own words',
    () => {
      for (const unit of unitsOf(rule)) expect(runAlone(rule, long(unit))).toBeLessThanOrEqual(5);
    },
    LIMIT,
  );
});

describe('a whole page', () => {
  const figures = Array.from({ length: 8_000 }, (_, nth) => `${nth + 1},000 users`);
  const links = (count: number, words: (nth: number) => string) =>
    Array.from({ length: count }, (_, nth) => words(nth)).join('');
  const PAGES: [string, string][] = [
    ['one paragraph of figures, one character of it not plain', `<p>“Orbit” ${figures.join(', ')}`],
    ['figures under one another', `<h1>Orbit AI</h1>${figures.map((words) => `<h2>${words}</h2>`).join('')}`],
    ['a row of figures without an end', `<table><tr>${figures.map((words) => `<td>${words}</td>`).join('')}</table>`],
    [
      'a list of links beside figures',
      `<ul><li>${links(5_000, (nth) => `<a href="/${nth}">${nth}0,000 users</a> `)}</ul>`,
    ],
    [
      'a heading with everything in it',
      `<h1>${'Red flag or not '.repeat(6_000)}</h1><p>${'Guaranteed 20% APY. '.repeat(3_000)}`,
    ],
    ['lines that never end', `<p>${'a<br>'.repeat(60_000)}`],
    ['labels for fields', links(4_000, (nth) => `<label for="f${nth}">Seed ${nth}</label><input id="f${nth}">`)],
    ['names by reference', links(4_000, (nth) => `<i id="n${nth}">x</i><button aria-labelledby="n${nth}">y</button>`)],
  ];

  test.each(PAGES)(
    'of %s goes through',
    (_what, body) => {
      const doc = readHtml(`<title>Orbit AI token</title><body>${body}</body>`, { url: URL_OF_PAGE });
      const { report, notes } = judgeForNotes(doc, { now: 0, asked: true });
      expect(JSON.stringify(notes()).length).toBeLessThan(40_000);
      expect(report.claims.length).toBeLessThanOrEqual(1_000);
      expect(report.claims.every(({ receipts }) => receipts.length <= 8)).toBe(true);
      expect(report.missing.some((what) => what.startsWith('claims after'))).toBe(report.claims.length === 1_000);
    },
    LIMIT,
  );
});
