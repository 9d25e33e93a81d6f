import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/core/finding.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { agrees, sameWords } from '@/scripts/eval/agree.ts';
import { countClaims } from '@/scripts/eval/count-claims.ts';
import { answersYes, countFamily, countQuestion } from '@/scripts/eval/count-labels.ts';
import { countRules } from '@/scripts/eval/count-rules.ts';
import { judgeRule } from '@/scripts/eval/demotion.ts';
import { gatesOf } from '@/scripts/eval/gates.ts';
import { halfOf, type Item, type Judged } from '@/scripts/eval/item.ts';
import { FAMILIES, familyOf, holds } from '@/scripts/eval/label-map.ts';
import { measuredOf } from '@/scripts/eval/measured.ts';
import { QUESTIONS } from '@/scripts/eval/questions.ts';
import { shareCell } from '@/scripts/eval/tables.ts';
import { wilson } from '@/scripts/eval/wilson.ts';

function item(kind: Item['kind'], tags: readonly string[], more: Partial<Item> = {}): Item {
  return { id: 'one', kind, half: 'dev', tags: new Set(tags), quotes: new Map(), claims: [], ...more };
}

function finding(rule: string, severity: Severity, quote = ''): Finding {
  const words = { say: 'It says so.', ask: 'Does it?', clears: 'A link.' };
  return { rule, row: 'token', severity, confidence: 'high', quote, block: 0, start: 0, end: 0, ...words };
}

function judged(one: Item, ...findings: Finding[]): Judged {
  const worst = findings.some(({ severity }) => severity === 'danger')
    ? 'danger'
    : findings.some(({ severity }) => severity === 'warning')
      ? 'warning'
      : findings.some(({ severity }) => severity === 'caution')
        ? 'caution'
        : 'none';
  return { item: one, spoken: { worst, findings } };
}

describe('halves', () => {
  it('go by the first digit of the hash of the id, about one to one', () => {
    const halves = Array.from({ length: 400 }, (_, index) => halfOf(`item-${index}`));
    expect(halves.filter((half) => half === 'dev').length).toBeGreaterThan(160);
    expect(halves.filter((half) => half === 'held').length).toBeGreaterThan(160);
    expect(halfOf('abc')).toBe('held');
    expect(halfOf('larkspur')).toBe(halfOf('larkspur'));
  });
});

describe('conditions on tags', () => {
  it.each([
    [['a'], ['a', 'b'], true],
    [['a b'], ['a', 'b'], true],
    [['a b'], ['a'], false],
    [['a !b'], ['a'], true],
    [['a !b'], ['a', 'b'], false],
    [['c', 'a'], ['a'], true],
    [[], ['a'], false],
  ])('%j over %j is %s', (conditions, tags, expected) => {
    expect(holds(conditions, new Set(tags))).toBe(expected);
  });
});

describe('the same words', () => {
  it.each([
    ['Stake for 40% a year!', '“stake for 40%  a year”', true],
    ['… for 40 % a year, paid daily', 'for 40 % a year', true],
    ['a', 'a page of words', false],
    ['', '', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(sameWords(one, other)).toBe(expected);
  });
});

describe('a reader’s agreement', () => {
  it('comes from the labels of the rule’s family', () => {
    expect(agrees(item('post', ['cls:scam']), finding('price-prophecy', 'caution'))).toBe(true);
    expect(agrees(item('post', ['cls:crypto_ok']), finding('price-prophecy', 'caution'))).toBe(false);
    expect(agrees(item('site', ['price_return_promise:y', 'warn:n']), finding('price-prophecy', 'caution'))).toBe(true);
    expect(agrees(item('site', ['price_return_promise:n', 'warn:n']), finding('price-prophecy', 'caution'))).toBe(
      false,
    );
  });

  it('or from a claim that the reader marked as without a receipt', () => {
    const page = item('site', ['warn:n'], { claims: [{ quote: 'forty jobs an hour on three racks', href: '' }] });
    expect(agrees(page, finding('metric-no-receipt', 'caution', 'We do forty jobs an hour on three racks.'))).toBe(
      true,
    );
    expect(agrees(page, finding('metric-no-receipt', 'caution', 'We have nine offices.'))).toBe(false);
    expect(agrees(page, finding('why-crypto-clear', 'good', 'forty jobs an hour on three racks'))).toBe(false);
  });

  it('is missing on a page called solid, for something not stated', () => {
    const labels = ['verification_method_stated:n', 'subject:y'];
    expect(agrees(item('site', labels), finding('ai-undefined', 'info'))).toBe(true);
    expect(agrees(item('site', [...labels, 'overall:solid']), finding('ai-undefined', 'info'))).toBe(false);
  });
});

describe('counting rules', () => {
  const set = [
    judged(item('post', ['cls:scam']), finding('engage-to-win', 'caution'), finding('engage-to-win', 'caution')),
    judged(item('post', ['cls:clean'], { half: 'held' }), finding('engage-to-win', 'info')),
    judged(item('post', ['cls:promo_spam', 'label:giveaway'])),
  ];
  it('counts an item once, by level and half, and what was missed', () => {
    const [count] = countRules(['engage-to-win'], set);
    expect(count?.any.all).toEqual({ right: 1, wrong: 1, found: 0, missed: 1 });
    expect(count?.any.held).toEqual({ right: 0, wrong: 1, found: 0, missed: 0 });
    expect(count?.caution.all).toEqual({ right: 1, wrong: 0, found: 0, missed: 1 });
    expect(count?.warning.all).toEqual({ right: 0, wrong: 0, found: 0, missed: 1 });
  });

  it('counts quiet notes on requests as meant', () => {
    const quiet = judged(item('request', ['request:real']), finding('wallet-token-allowance', 'caution'));
    const held = judged(item('request', ['request:real']), finding('wallet-token-allowance', 'warning'));
    const [count] = countRules(['wallet-token-allowance'], [quiet, held]);
    expect(count?.any.all).toEqual({ right: 0, wrong: 1, found: 0, missed: 0 });
  });

  it('counts a family where any of its rules spoke', () => {
    const family = familyOf('engage-to-win');
    if (!family) throw new Error('engage-to-win has a family');
    const bait = item('post', ['cls:scam', 'label:engagement_bait']);
    expect(countFamily(family, [judged(bait, finding('referral-ladder', 'warning'))]).all.found).toBe(1);
    expect(countFamily(family, [judged(bait, finding('referral-ladder', 'info'))]).all.missed).toBe(1);
  });

  it('writes figures without words, sorted, for rules that spoke', () => {
    const measured = measuredOf(countRules(['price-prophecy', 'engage-to-win'], set), '2030-01-02');
    expect(measured).toEqual({
      date: '2030-01-02',
      rules: [{ rule: 'engage-to-win', n: 2, right: 1, precision: 0.5, low: 0.121, high: 0.879, wanted: 1, found: 0 }],
    });
  });
});

describe('keeping a level', () => {
  const spoke = (right: number, wrong: number, severity: Severity) => {
    const good = Array.from({ length: right }, () =>
      judged(item('post', ['cls:scam']), finding('price-prophecy', severity)),
    );
    const bad = Array.from({ length: wrong }, () =>
      judged(item('post', ['cls:clean']), finding('price-prophecy', severity)),
    );
    const [count] = countRules(['price-prophecy'], [...good, ...bad]);
    if (!count) throw new Error('one rule, one count');
    return count;
  };
  it.each([
    [0, 0, 'caution', 'not measured'],
    [1, 3, 'caution', 'too few to tell'],
    [4, 1, 'caution', 'holds'],
    [3, 2, 'caution', 'below'],
    [9, 1, 'warning', 'below'],
    [20, 1, 'warning', 'holds'],
    [20, 1, 'danger', 'below'],
    [5, 5, 'info', 'not measured'],
  ] as const)('%i right and %i wrong at %s: %s', (right, wrong, severity, expected) => {
    expect(judgeRule(spoke(right, wrong, severity), false).verdict).toBe(expected);
  });

  it('goes by all notes once a rule is demoted, so that it can come back', () => {
    expect(judgeRule(spoke(5, 5, 'info'), true).verdict).toBe('below');
    expect(judgeRule(spoke(9, 1, 'info'), true)).toMatchObject({ verdict: 'below', level: 'warning' });
  });
});

describe('pages', () => {
  const question = QUESTIONS.find(({ id }) => id === 'vanity_metrics');
  if (!question) throw new Error('the question is there');
  const page = (answer: string, ...findings: Finding[]) =>
    judged(item('site', [`vanity_metrics:${answer}`]), ...findings);
  it('answer a question by a row, a rule or a claim', () => {
    expect(answersYes(question, page('y'))).toBe(false);
    expect(answersYes(question, page('y', finding('vanity-only-metrics', 'caution')))).toBe(true);
    const halves = countQuestion(question, [
      page('y'),
      page('n', finding('vanity-only-metrics', 'caution')),
      page('n'),
    ]);
    expect(halves.all).toEqual({ right: 0, wrong: 1, found: 0, missed: 1 });
  });

  it('are asked for the claims that the reader marked', () => {
    const claims = [
      { quote: 'our model sorts parcels in two towns', href: '' },
      { quote: 'the route book is public', href: 'https://book.example/' },
    ];
    const found = { quote: 'Our model sorts parcels in two towns.', kind: 'ai', row: 'ai', receipts: [] } as const;
    const one: Judged = {
      item: item('site', [], { claims }),
      spoken: { worst: 'none', findings: [], claims: [{ ...found, receipts: [], block: 0, start: 0, end: 0 }] },
    };
    const counted = countClaims([one]);
    expect(counted.found.all).toMatchObject({ found: 1, missed: 1 });
    expect(counted.receipt.all).toEqual({ right: 0, wrong: 0, found: 0, missed: 0 });
  });
});

describe('the gates', () => {
  const ordinary = (n: number) => Array.from({ length: n }, () => judged(item('ordinary', ['ordinary'])));
  const noisy = (severity: Severity, n: number) =>
    Array.from({ length: n }, () => judged(item('ordinary', ['ordinary']), finding('price-prophecy', severity)));
  const oks = (set: Judged[], asserted?: string[]) => gatesOf(set, asserted).map(({ ok }) => ok);
  it('are silent about what is not there', () => {
    expect(oks([])).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
  it('hold for quiet pages and a quiet mission post', () => {
    expect(oks(ordinary(10), [])).toEqual([true, true, true, undefined, true]);
  });
  it.each([
    ['a danger', [...ordinary(999), ...noisy('danger', 1)], [false, true, true, undefined, true]],
    ['too many warnings', [...ordinary(998), ...noisy('warning', 3)], [true, false, true, undefined, true]],
    ['too many cautions', [...ordinary(97), ...noisy('caution', 3)], [true, true, false, undefined, true]],
  ])('fail for %s', (_, set, expected) => {
    expect(oks(set, [])).toEqual(expected);
  });
  it('fail for bad posts that get no note, and a mission post with one', () => {
    const bad = [
      judged(item('post', ['cls:scam'])),
      judged(item('post', ['reader:danger']), finding('price-prophecy', 'caution')),
    ];
    expect(oks(bad, ['grand-promise']).slice(3)).toEqual([false, false]);
  });
});

describe('the map of labels', () => {
  it('puts a rule into one family only', () => {
    const rules = FAMILIES.flatMap((family) => family.rules);
    expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
  });
});

describe('shares', () => {
  it('come with their interval', () => {
    expect(shareCell(0, 0)).toBe('not measured');
    expect(shareCell(5, 5)).toBe('1.00 (0.65–1.00) · 5 of 5');
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
