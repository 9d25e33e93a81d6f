import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgePage, OUR_RULING } from '@/lib/background/judge.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { runSentenceRules } from '@/lib/core/engine/run-rules.ts';
import { createView } from '@/lib/core/engine/view.ts';
import { isSentenceRule } from '@/lib/core/rule.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readText } from '@/lib/sites/text.ts';

/**
 * How much text all patterns together are given to look at, counted in lengths of the page: no time is measured, so
 * nothing here depends on the machine. One linear scan is 1. What one search costs is the lint of patterns' business.
 */
const SIZE = 50_000;
const RULES_MOST = 50;
/** Claims, rows, passages, and all of it twice where a page turns out to be a lesson. */
const REPORT_MOST = 300;
/** A search that begins at one place gives up soon, in characters. */
const ANCHORED = 200;

const plain = { exec: RegExp.prototype.exec, test: RegExp.prototype.test };
let looked = 0;
let counting = false;

function count(pattern: RegExp, text: string, found: RegExpExecArray | null, from: number): void {
  const left = text.length - from;
  const isFixed = pattern.sticky || (pattern.source.startsWith('^') && !pattern.multiline);
  if (isFixed) looked += Math.min(left, ANCHORED);
  else looked += found && pattern.global ? found.index + found[0].length - from : left;
}

beforeAll(() => {
  // Everything that searches with a pattern goes through `exec`, `replace` and `matchAll` too.
  RegExp.prototype.exec = function exec(text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = plain.exec.call(this, text);
    if (counting) {
      counting = false;
      count(this, text, found, from);
      counting = true;
    }
    return found;
  };
  RegExp.prototype.test = function test(text: string) {
    return this.exec(text) !== null;
  };
});

afterAll(() => {
  RegExp.prototype.exec = plain.exec;
  RegExp.prototype.test = plain.test;
});

function workOf(work: () => void): number {
  looked = 0;
  counting = true;
  try {
    work();
  } finally {
    counting = false;
  }
  return looked;
}

const long = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
const cues = RULES.filter(isSentenceRule)
  .flatMap((rule) => rule.cues)
  .join(' ');
const flagged = RULES.flatMap(({ examples }) => examples.flags)
  .map((example) => (typeof example === 'string' ? example : example.text))
  .join(' ')
  .replace(/[.!?\n]/g, ' ');

const TEXTS: [what: string, text: string][] = [
  ['all cues, without a full stop', long(`${cues} `)],
  ['all cues, sentence by sentence', long(`${cues}. `)],
  ['everything that is flagged, in one breath', long(`${flagged} `)],
  ['one letter', long('a')],
  ['one word', long('guaranteed')],
  ['words of one letter', long('a ')],
  ['quotations', long('"we guarantee" ')],
  ['single quotes', long("'guaranteed profit' ")],
  ['quotes that never close', long('"guaranteed profit \'we ')],
  ['denial in denial', long('never not guaranteed, but not without 20% APY, ')],
  ['warnings', long('beware of guaranteed returns if a site says that ')],
  ['zero-width characters', long('gua\u200bran\u200bteed ')],
  ['nothing but zero-width characters', long('\u200b\u200c\u2060')],
  ['marks on marks', long('e\u0301\u0300\u0323')],
  ['digits in groups', long('1 000 ')],
  ['amounts', long('$3M ')],
  ['figures', long('12,000 users and 5,000 nodes, ')],
  ['full stops', long('. ')],
  ['question marks', long('? ')],
  ['line breaks', long('\n')],
  ['a heading', `# ${long('Guaranteed 20% APY ')}`],
  ['list items', long('- guaranteed\n')],
  ['Chinese', long('领取空投零风险')],
  ['Russian', long('гарантированный доход без риска ')],
  ['two scripts in a word', long('guаrаntееd ')],
];

describe.each(TEXTS)('50 KB of %s', (_what, text) => {
  const doc = readText(text, { url: 'https://orbit.example/' });
  const page = createPageText(doc);
  const view = createView(doc, page, { type: 'landing', confidence: 'high' }, OUR_RULING.evidence);

  test(`sentence rules look at each character at most ${RULES_MOST} times`, () => {
    for (const block of doc.blocks) page.sentences(block.index);
    const { metrics } = view;
    const work = workOf(() => {
      const allowed = (rule: { pages: readonly string[] }) => rule.pages.includes('landing');
      runSentenceRules(doc, page, view, RULES, allowed, OUR_RULING.locales);
    });
    expect(metrics.length).toBeLessThanOrEqual(1_000);
    expect(Math.round(work / SIZE)).toBeLessThanOrEqual(RULES_MOST);
  });

  test(`the whole report at most ${REPORT_MOST} times`, () => {
    const work = workOf(() => judgePage(doc, { now: 0, asked: true }));
    expect(Math.round(work / SIZE)).toBeLessThanOrEqual(REPORT_MOST);
  });
});
