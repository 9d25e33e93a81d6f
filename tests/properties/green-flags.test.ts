import { describe, expect, test } from 'vitest';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { examine } from '@/lib/core/engine/examine.ts';
import { NOTHING_KNOWN } from '@/lib/core/known.ts';
import type { Example, Rule } from '@/lib/core/rule.ts';
import { isPlanned } from '@/lib/core/text/planned.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readHtml } from '@/lib/sites/html.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { textOf } from '../rules/examine-example.ts';

const NOW = 1_700_000_000_000;
const DAY = 86_400_000;
const GREEN = RULES.filter((rule) => rule.severity === 'good' && !('needs' in rule && rule.needs));

type Doc = ReturnType<typeof readMarkdown>;

function greensOf(rule: Rule, example: Example, change: (doc: Doc) => Doc = (doc) => doc) {
  const given: Exclude<Example, string> | Record<string, never> = typeof example === 'string' ? {} : example;
  const { as = 'landing', url = 'https://brightloom.example/' } = given;
  const known = { ...NOTHING_KNOWN, ...given.known };
  const doc = change(readMarkdown(textOf(example), { url }));
  const { ruleset, evidence } = OUR_RULING;
  return examine(doc, { rules: [rule], ruleset, evidence, now: NOW, asked: true, as, known }).findings.filter(
    ({ severity }) => severity === 'good',
  );
}

/** The same page with all its text hidden by its style, or as the texts of images. */
const hidden = (doc: Doc): Doc => ({ ...doc, blocks: doc.blocks.map((block) => ({ ...block, hidden: true })) });
const pictured = (doc: Doc): Doc => ({
  ...doc,
  blocks: doc.blocks.map((block) => ({ ...block, kind: 'alt' as const })),
});

/** Prose in the future tense; links stay as they are. */
function later(text: string): string | undefined {
  const changed = text
    .replace(/\b(is|are)\b/g, 'will be')
    .replace(
      /\b(?<subject>agents?|bots?|jobs?|results?|proofs?|studios|customers|developers|renters|we|it|keys?|prompts|files|contract|contracts|upgrades|weights|nodes?) (?<verb>pay|need|take|can|cost|run|stores?|keeps?|loses?|delete|use|may)\b/gi,
      '$<subject> will $<verb>',
    );
  return changed === text ? undefined : changed;
}

describe.each(GREEN.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const flags = rule.examples.flags;

  test('is earned by its own examples, and has to be looked at again within a year', () => {
    for (const flag of flags) {
      const [first] = greensOf(rule, flag);
      expect(first, `${id}: ${textOf(flag)}`).toBeDefined();
      expect(first?.until).toBeGreaterThan(NOW);
      expect(first?.until).toBeLessThanOrEqual(NOW + (rule.row === 'numbers' || rule.row === 'users' ? 90 : 365) * DAY);
    }
  });

  test('is never earned by hidden text', () => {
    for (const flag of flags) expect(greensOf(rule, flag, hidden), `${id}: ${textOf(flag)}`).toEqual([]);
  });

  test('is never earned by the text of an image', () => {
    for (const flag of flags) expect(greensOf(rule, flag, pictured), `${id}: ${textOf(flag)}`).toEqual([]);
  });

  // What names its own limits says what is not there yet, and is a good sign for that.
  test.skipIf(id === 'limits-admitted')('is never earned by what is still to come', () => {
    for (const flag of flags) {
      const text = later(textOf(flag));
      // Links and lists that stand without a verb cannot be put into the future.
      if (text === undefined || !text.split(/(?<=[.!?])\s|\n/).every((one) => isPlanned(one) || !/\w{3}/.test(one)))
        continue;
      const example = typeof flag === 'string' ? text : { ...flag, text };
      expect(greensOf(rule, example), `${id}: ${text}`).toEqual([]);
    }
  });
});

describe('good signs of a whole page', () => {
  const PAGE = (style: string) =>
    `<html><head><title>Orbit AI token</title></head><body><h1>Orbit</h1><p>Orbit is an on-chain AI network.</p><p style="${style}">The agent can spend at most 200 USDC per day. Upgrades need a 4-of-7 multisig.</p></body></html>`;
  const goodOf = (style: string) =>
    examine(readHtml(PAGE(style), { url: 'https://orbit.example/' }), {
      ...OUR_RULING,
      now: NOW,
      asked: true,
      as: 'landing',
    }).findings.filter(({ severity }) => severity === 'good').length;

  test('are seen in plain text and not in hidden text', () => {
    expect(goodOf('')).toBeGreaterThan(1);
    for (const style of ['display:none', 'visibility:hidden']) expect(goodOf(style), style).toBe(0);
  });
});
