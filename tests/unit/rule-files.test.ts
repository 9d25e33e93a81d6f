import { describe, expect, it } from 'vitest';
import { ruleTemplate, withRule } from '../../scripts/rule-files.ts';

const INDEX = `import audited from './audited.ts';
import metric from './metric.ts';

export const RULES = [
  audited,
  metric,
];
`;

describe('new rule', () => {
  const cases: [string, string, string[]][] = [
    ['first', 'a-first', ['aFirst', 'audited', 'metric']],
    ['in the middle', 'big-promise', ['audited', 'bigPromise', 'metric']],
    ['last', 'zero-risk', ['audited', 'metric', 'zeroRisk']],
  ];
  for (const [where, id, order] of cases) {
    it(`goes ${where} in the index, import and entry`, () => {
      const lines = withRule(INDEX, id).split('\n');
      expect(lines.filter((line) => line.startsWith('import')).map((line) => line.split(' ')[1])).toEqual(order);
      expect(lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().replace(',', ''))).toEqual(order);
    });
  }

  it('the file names its rule and has examples to replace', () => {
    const file = ruleTemplate('zero-risk');
    expect(file).toContain("id: 'zero-risk'");
    expect(file).toContain('flags:');
    expect(file).toContain('passes:');
  });
});
