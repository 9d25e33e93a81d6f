import { describe, expect, test } from 'vitest';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { readRulePack } from '@/lib/core/read-rule-pack.ts';
import type { RulePack } from '@/lib/core/rule-pack.ts';
import { verdictWords } from '@/lib/core/wording.ts';
import { checkPackFile } from '@/lib/packs/check.ts';

const PHRASES = {
  rule: 'price-prophecy',
  any: ['lift-off season'],
  flags: ['Lift-off season for LOOM begins on Friday.', 'It is lift-off season for our token.'],
  passes: ['The probe missed its lift-off window.', 'Every season has its harvest.'],
};
const HOST = {
  host: 'larkspur-reviews.example',
  kind: 'auditor' as const,
  name: 'Larkspur Reviews',
  source: 'audits: https://larkspur-reviews.example/',
  added: '2026-11-22',
};
const GOOD: RulePack = {
  format: 1,
  id: 'brightloom-words',
  name: 'Brightloom words',
  version: 1,
  author: 'A reader',
  phrases: [PHRASES],
  hosts: [HOST],
  thresholds: { 'inline-notes': 3 },
};

const pack = (some: Record<string, unknown>): string => JSON.stringify({ ...GOOD, ...some });
const entry = (some: Record<string, unknown>): string => pack({ phrases: [{ ...PHRASES, ...some }] });
const host = (some: Record<string, unknown>): string => pack({ hosts: [{ ...HOST, ...some }] });
const hostNamed = (name: string): string => host({ host: name, source: `audits: https://${name}/` });
/** A sentence that the rule itself notes. */
const OURS = String(
  OUR_RULING.rules.find(({ id }) => id === PHRASES.rule)?.examples.flags.find((one) => typeof one === 'string'),
);
const many = (count: number, text = 'word'): string[] => Array.from({ length: count }, (_, at) => `${text} ${at}`);

test('the good one is taken', () => {
  const checked = checkPackFile(JSON.stringify(GOOD), OUR_RULING);
  expect(checked.ok ? [] : checked.problems).toEqual([]);
});

const HOSTILE: [what: string, file: string, why: RegExp][] = [
  // The file.
  ['nothing', '', /not JSON/],
  ['no JSON', 'phrases: yes', /not JSON/],
  ['a list', '[]', /not one object/],
  ['a text', '"pack"', /not one object/],
  ['null', 'null', /not one object/],
  ['a number', '7', /not one object/],
  ['an empty object', '{}', /missing/],
  ['a huge file', pack({ author: 'x'.repeat(300_000) }), /larger than 256 KB/],
  ['many wide letters', pack({ author: '語'.repeat(100_000) }), /larger than 256 KB/],
  ['deep nesting', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, /nested deeper|not JSON/],
  ['only brackets', '['.repeat(200_000), /not JSON/],
  ['a prototype', '{"__proto__":{"format":1},"format":1}', /__proto__/],
  ['a constructor', pack({ constructor: { prototype: {} } }), /constructor/],
  [
    'a prototype inside',
    JSON.stringify({ ...GOOD, thresholds: JSON.parse('{"__proto__":{"x":1}}') as object }),
    /__proto__/,
  ],
  ['a part that no pack has', pack({ severity: 'danger' }), /part that no pack has: severity/],
  ['code', pack({ script: 'alert(1)' }), /no pack has/],
  // The head.
  ['a later format', pack({ format: 2 }), /format/],
  ['an id of spaces', pack({ id: 'my pack' }), /hyphens/],
  ['an id of a path', pack({ id: '../../rules' }), /hyphens/],
  ['an id that is too short', pack({ id: 'a' }), /least/],
  ['an id that is too long', pack({ id: 'a'.repeat(60) }), /most/],
  ['no name', pack({ name: '' }), /name/],
  ['a judging name', pack({ name: 'Scam finder' }), /judges/],
  ['a judging author', pack({ author: 'The only trustworthy list' }), /judges/],
  ['an invisible character in the name', pack({ name: 'Bright\u200bloom' }), /cannot be seen/],
  ['a turned direction', pack({ name: 'Bright\u202eloom' }), /cannot be seen/],
  ['look-alike letters', pack({ name: 'Brightlооm words' }), /look like others/],
  ['a control character', pack({ author: 'A\u0007reader' }), /cannot be seen/],
  ['half a pair', '{"format":1,"id":"abc","name":"ab\\ud800","version":1,"author":"abc"}', /cannot be seen/],
  ['private signs', pack({ name: 'Bright \ue000 loom' }), /cannot be seen/],
  ['stacked marks', pack({ name: `Bright${'\u0301'.repeat(9)}` }), /cannot be seen/],
  ['a name of two lines', pack({ name: 'One\nTwo' }), /name/],
  ['a version of text', pack({ version: '1' }), /version/],
  ['a version of half', pack({ version: 1.5 }), /version/],
  ['a version below one', pack({ version: 0 }), /least/],
  ['a language that is none', pack({ language: 'English, mostly' }), /tag/],
  ['nothing to add', pack({ phrases: [], hosts: [], thresholds: {} }), /adds nothing/],
  // Phrases.
  ['a rule that is gone', entry({ rule: 'no-such-rule' }), /does not exist/],
  ['a rule about pages', entry({ rule: 'vanity-only-metrics' }), /whole pages/],
  ['a good sign', entry({ rule: 'limits-admitted' }), /good sign/],
  ['a rule of danger', entry({ rule: 'send-to-receive' }), /asks of you/],
  ['a rule about requests', entry({ rule: 'deadline-pressure' }), /asks of you/],
  ['a rule named like a prototype', entry({ rule: 'toString' }), /does not exist/],
  ['a rule twice', pack({ phrases: [PHRASES, { ...PHRASES, any: ['other words'] }] }), /stands there twice/],
  ['a phrase twice', entry({ any: ['lift-off season', 'Lift-off  SEASON'] }), /stands there twice/],
  ['no phrase', entry({ any: [] }), /least/],
  ['a short phrase', entry({ any: ['ab'] }), /least/],
  ['a long phrase', entry({ any: ['long '.repeat(40)] }), /most/],
  ['a regular expression', entry({ any: ['(lift|off)+ season'] }), /words, one \*/],
  ['everything', entry({ any: ['***'] }), /words, one \*/],
  ['a gap alone', entry({ any: [' ... '] }), /words, one \*/],
  ['three gaps', entry({ any: ['lift ... off ... season ... now'] }), /more than one gap/],
  ['a phrase with an invisible character', entry({ any: ['lift\u200d-off season'] }), /cannot be seen/],
  ['too many phrases', entry({ any: many(2_500) }), /most/],
  ['too many that begin alike', entry({ any: ['lift-off season', ...many(200, 'lift')] }), /begin with/],
  ['more data beside a phrase', entry({ severity: 'danger' }), /no pack has/],
  // Examples.
  ['one example', entry({ flags: PHRASES.flags.slice(1) }), /least/],
  ['no near miss', entry({ passes: [] }), /least/],
  ['a long example', entry({ flags: [...PHRASES.flags, `lift-off season ${'so '.repeat(300)}`] }), /most/],
  [
    'an example that nothing notes',
    entry({ flags: [...PHRASES.flags, 'The token is here.'] }),
    /no phrase of this entry/,
  ],
  [
    'an example that is quoted',
    entry({ flags: [...PHRASES.flags, 'Beware of posts that say "lift-off season".'] }),
    /no phrase/,
  ],
  ['an example of ours', entry({ flags: [...PHRASES.flags, OURS] }), /already speaks/],
  ['a near miss that is noted', entry({ passes: [...PHRASES.passes, 'Lift-off season is here.'] }), /is noted/],
  [
    'a word that stands everywhere',
    entry({ any: ['lift-off season', 'the token'] }),
    /must stay quiet is noted|is noted/,
  ],
  // Hosts.
  ['a host with a scheme', host({ host: 'https://larkspur.example' }), /scheme/],
  ['a host with a path', host({ host: 'larkspur.example/x' }), /path/],
  ['a host in capitals', host({ host: 'Larkspur.example' }), /lower case/],
  ['an address of numbers', hostNamed('10.0.0.1'), /scheme|lower case/],
  ['a host without a dot', hostNamed('localhost'), /scheme|lower case/],
  ['a host twice', pack({ hosts: [HOST, { ...HOST, name: 'Again' }] }), /twice/],
  ['a www host', hostNamed('www.larkspur-reviews.example'), /without www/],
  ['letters of another script', hostNamed('xn--80ak6aa92e.com'), /another script/],
  ['a public suffix', hostNamed('co.uk'), /suffix/],
  ['shared hosting', hostNamed('pages.dev'), /suffix/],
  ['a repository host’s pages', hostNamed('github.io'), /suffix|anybody/],
  ['a store of files', hostNamed('dropbox.com'), /anybody can publish/],
  ['the host above forms and documents', hostNamed('google.com'), /list of ours|anybody/],
  ['a place under a shared one', hostNamed('sites.google.com'), /anybody|list of ours/],
  ['a social site', hostNamed('x.com'), /list of ours/],
  ['a part of a social site', hostNamed('pro.x.com'), /list of ours/],
  ['a short link', hostNamed('bit.ly'), /list of ours/],
  [
    'a bundled auditor as something else',
    host({ host: 'certik.com', kind: 'explorer', source: 'https://certik.com' }),
    /list of ours/,
  ],
  ['the desk of a bundled auditor', hostNamed('docs.openzeppelin.com'), /list of ours/],
  ['the kind social', host({ kind: 'social' }), /none of/],
  ['the kind own-page', host({ kind: 'own-page' }), /none of/],
  ['a judging host name', host({ name: 'Safe audits' }), /judges/],
  ['a source without its address', host({ source: 'everybody knows them' }), /own address/],
  ['a date of another form', host({ added: '22.11.2026' }), /date/],
  ['a path for a host', host({ path: '/x' }), /no pack has/],
  // Thresholds.
  ['a threshold that is none', pack({ thresholds: { danger: 0 } }), /no pack has/],
  ['no notes at all', pack({ thresholds: { 'inline-notes': 0 } }), /least/],
  ['too many notes', pack({ thresholds: { 'notes-per-rule': 100_000 } }), /most/],
  ['fewer notes of a rule', pack({ thresholds: { 'notes-per-rule': 1 } }), /least/],
  ['a threshold of text', pack({ thresholds: { buzzwords: '3' } }), /thresholds\.buzzwords/],
  ['a threshold that is not whole', pack({ thresholds: { buzzwords: 3.5 } }), /thresholds\.buzzwords/],
];

describe('a pack is refused with the reason', () => {
  test.each(HOSTILE)('%s', (_, file, why) => {
    const checked = checkPackFile(file, OUR_RULING);
    const problems = checked.ok ? [] : checked.problems;
    expect(problems.join('\n')).toMatch(why);
    expect(problems.length).toBeLessThanOrEqual(21);
    for (const problem of problems) {
      expect(problem).toMatch(/\.$/);
      expect(problem.length).toBeLessThan(1_500);
    }
  });
});

test('what is wrong is said without a verdict of ours', () => {
  const checked = readRulePack(pack({ name: '', version: 0, more: 1 }));
  expect(checked.ok ? [] : checked.problems.flatMap(verdictWords)).toEqual([]);
});

test('a byte order mark is no reason', () => {
  expect(readRulePack(`\ufeff${JSON.stringify(GOOD)}`).ok).toBe(true);
});
