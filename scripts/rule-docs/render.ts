import { ROW_TEXT, ROWS } from '@/lib/core/row.ts';
import { type Example, isSentenceRule, type Rule } from '@/lib/core/rule.ts';
import { FEWEST_ITEMS } from '../eval/demotion.ts';
import type { RuleDocs, WalletWords } from './gather.ts';

/** Longest example that is shown whole, in characters. */
const LONGEST = 160;

const HEAD = `# The rules

Every rule with what it says, asks, and would be cleared by, its examples (they are its tests) and how well it was
measured. Made by \`npm run docs\` from the rules themselves; edit those, not this page.

An example is small Markdown: \`[Claim now](button:)\` is a button, \`[Recovery phrase](field:)\` a field, ⏎ a new line.
Precision is the share of pages and posts with a note of the rule on which readers agreed with it, with the Wilson 90 %
interval; the data is not part of this repository. Sources are listed at the end.`;

/** docs/rules.md, whole. The same input gives the same text. */
export function renderRuleDocs(docs: RuleDocs): string {
  const rows = ROWS.flatMap((row) => {
    const rules = docs.rules.filter((rule) => rule.row === row).map((rule) => renderRule(rule, docs));
    return rules.length === 0 ? [] : [`## ${ROW_TEXT[row].title}`, `*${ROW_TEXT[row].ask}*`, ...rules];
  });
  const wallet = [
    '## Requests to the wallet',
    'These read what a request would do and put it next to what its page says. Their level depends on the request.',
    ...docs.wallet.map((rule) => renderWallet(rule, docs)),
  ];
  const parts = [HEAD, summary(docs), ...rows, ...wallet, demotedPart(docs), localesPart(docs), sourcesPart(docs)];
  return `${parts.join('\n\n')}\n`;
}

function summary({ rules, wallet }: RuleDocs): string {
  const count = (severity: string) => rules.filter((rule) => rule.severity === severity).length;
  const levels = ['danger', 'warning', 'caution', 'info', 'good'].map((level) => `${count(level)} ${level}`).join(', ');
  return `${rules.length} rules about pages and posts (${levels}) and ${wallet.length} about requests to the wallet.`;
}

function renderRule(rule: Rule, docs: RuleDocs): string {
  const lines = [
    `**${rule.title}** · ${rule.severity} · ${rule.kind} · on ${rule.pages.join(', ')}`,
    `- says: ${rule.say}`,
    `- asks: ${rule.ask}`,
    `- cleared by: ${rule.clears}${receiptNote(rule)}`,
    `- sources: ${rule.source.map(sourceLink).join(', ')}`,
    `- measured: ${measuredLine(rule.id, docs)}`,
    ...languagesLine(rule.id, docs),
    ...examplesPart('flags', rule.examples.flags),
    ...examplesPart('passes', rule.examples.passes),
  ];
  return `### ${rule.id}\n\n${lines[0]}\n\n${lines.slice(1).join('\n')}`;
}

function receiptNote(rule: Rule): string {
  if (!isSentenceRule(rule) || !rule.clearedBy) return '';
  const { grade, to } = rule.clearedBy;
  return ` A link of grade ${grade} or better in the same block ${to ? `lowers it to ${to}` : 'silences it'}.`;
}

function renderWallet({ id, about, ask, clears }: WalletWords, docs: RuleDocs): string {
  const lines = [`- asks: ${ask}`, `- cleared by: ${clears}`, `- measured: ${measuredLine(id, docs)}`];
  return `### ${id}\n\n${about}\n\n${lines.join('\n')}`;
}

function measuredLine(id: string, { measured, demoted }: RuleDocs): string {
  const figures = measured.rules.find(({ rule }) => rule === id);
  const was = demoted.find(({ rule }) => rule === id);
  const note = was ? `; demoted from ${was.from} on ${was.date} (${was.right} of ${was.n})` : '';
  if (!figures) return `not measured${note}`;
  const { precision, low, high, n, found, wanted } = figures;
  const range = `${low.toFixed(2)}–${high.toFixed(2)}`;
  const few = n < FEWEST_ITEMS ? ' (too few to tell)' : '';
  const recall = wanted === 0 ? '' : `; spoke on ${found} of ${wanted} that its family is wanted on`;
  return `precision ${precision.toFixed(2)} (${range}), n = ${n}${few}${recall}, ${measured.date}${note}`;
}

function languagesLine(id: string, { locales }: RuleDocs): string[] {
  const read = locales.filter(({ rules }) => rules.some(({ rule }) => rule === id)).map(({ lang }) => lang);
  return read.length === 0 ? [] : [`- read in: en, ${read.join(', ')}`];
}

function examplesPart(title: string, examples: readonly Example[]): string[] {
  return [`- ${title}:`, ...examples.map((example) => `  - ${renderExample(example)}`)];
}

/** One line, as code, so that nothing in it is read as Markdown; with the page it stands on when that is no landing page. */
function renderExample(example: Example): string {
  const { text, as } = typeof example === 'string' ? { text: example, as: undefined } : example;
  const line = text.replace(/\s*\n\s*/g, ' ⏎ ').trim();
  const cut = [...line].length <= LONGEST ? line : `${[...line].slice(0, LONGEST).join('').trimEnd()} …`;
  const fence = cut.includes('`') ? '``' : '`';
  const gap = fence === '``' ? ' ' : '';
  return `${fence}${gap}${cut}${gap}${fence}${as ? ` (${as})` : ''}`;
}

function demotedPart({ demoted }: RuleDocs): string {
  const lines = demoted.map(
    ({ rule, from, right, n, date }) => `- ${rule}: from ${from}, readers agreed on ${right} of ${n} (${date})`,
  );
  const none = 'None: no rule was measured below what its level asks for.';
  return `## Demoted to info\n\n${lines.length === 0 ? none : lines.join('\n')}`;
}

function localesPart({ locales, rules }: RuleDocs): string {
  const words = rules.filter(isSentenceRule).length;
  const lines = locales.map(
    ({ lang, rules: read }) =>
      `- ${lang}: ${read
        .map(({ rule }) => rule)
        .sort()
        .join(', ')}`,
  );
  const english = `- en: all ${rules.length} rules, ${words} of which read sentences`;
  return [
    '## Languages',
    'Rules about buttons, fields, hosts and requests run in every language. In the others, these read the words too; what no rule can read is "not checked".',
    [english, ...lines].join('\n'),
  ].join('\n\n');
}

function sourceLink(source: string): string {
  return /^https?:/.test(source) ? `<${source}>` : `[${source}](#sources)`;
}

function sourcesPart({ rules, sources }: RuleDocs): string {
  const used = new Set(rules.flatMap((rule) => rule.source));
  const rows = sources
    .filter(({ key }) => used.has(key))
    .map(({ key, title, address }) => `| ${key} | ${title} | ${address ? `<${address}>` : ''} |`);
  return `## Sources\n\n| key | what | where |\n| --- | --- | --- |\n${rows.join('\n')}`;
}
