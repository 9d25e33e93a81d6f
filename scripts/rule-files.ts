/** A rule that compiles, runs, and fails its own example test until somebody fills it in. */
export function ruleTemplate(id: string): string {
  return `import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

/** The smallest phrase that carries the claim: the frame gate needs the words around it. */
const PATTERNS = [pattern(String.raw\`\\bwords that carry the claim\\b\`)];

const rule: Rule = {
  id: '${id}',
  row: 'numbers',
  severity: 'info',
  kind: 'claim',
  title: 'A short name for lists',
  say: 'What we observed, in one plain sentence.',
  ask: 'What would you ask the project?',
  clears: 'The receipt that would clear it.',
  source: [],
  pages: ['landing', 'docs', 'whitepaper', 'post', 'claim', 'sponsored', 'unknown'],
  // Word beginnings, at least one of which stands in every sentence that the patterns match.
  cues: ['words'],
  find: (sentence) => firstSpan(sentence.text, PATTERNS),
  examples: {
    flags: ['Here stand the words that carry the claim.', 'At least six sentences.', 'That must be found.'],
    passes: ['At least six near misses.', 'That must stay quiet.', 'Such as a negation.'],
  },
};
export default rule;
`;
}

/** The camel-case name that the index imports a rule under. */
function importName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The index with one import and one entry more, both in alphabetical order of the ids. */
export function withRule(index: string, id: string): string {
  const lines = index.split('\n');
  const imported = /^import (\w+) from '\.\/([a-z0-9-]+)\.ts';$/;
  const ids = lines.flatMap((line) => imported.exec(line)?.[2] ?? []);
  const next = ids.find((other) => other > id);
  const importAt = lines.findIndex((line) => imported.exec(line)?.[2] === (next ?? ids.at(-1))) + (next ? 0 : 1);
  lines.splice(importAt, 0, `import ${importName(id)} from './${id}.ts';`);
  const entry = (name: string) => lines.findIndex((line) => line.trim() === `${importName(name)},`);
  const entryAt = next ? entry(next) : entry(ids.at(-1) ?? '') + 1;
  lines.splice(entryAt, 0, `  ${importName(id)},`);
  return lines.join('\n');
}
