import { describe, expect, it } from 'vitest';
import { type Demotion, withDemotions } from '@/lib/core/demotion.ts';
import claimNeedsWallet from '@/lib/rules/claim-needs-wallet.ts';
import guaranteedReturn from '@/lib/rules/guaranteed-return.ts';
import { RULES } from '@/lib/rules/index.ts';
import limitsAdmitted from '@/lib/rules/limits-admitted.ts';
import { DEMOTED } from '@/lib/rules/measured/demoted.ts';
import { LEAST_PRECISION } from '@/scripts/eval/demotion.ts';
import { examineExample } from '../rules/examine-example.ts';

const demotion = (rule: string): Demotion => ({ rule, from: 'warning', n: 10, right: 4, date: '2030-01-02' });
const rules = [guaranteedReturn, claimNeedsWallet, limitsAdmitted];

describe('a demoted rule', () => {
  const lowered = withDemotions(rules, [demotion(guaranteedReturn.id), demotion(claimNeedsWallet.id)]);
  it('finds the same and says it at info', () => {
    for (const rule of lowered.slice(0, 2)) {
      expect(rule.severity).toBe('info');
      for (const example of rule.examples.flags) {
        const findings = examineExample(rule, example);
        expect(findings.length).toBeGreaterThan(0);
        expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => 'info'));
      }
    }
  });

  it('leaves the others alone', () => {
    expect(lowered[2]).toBe(limitsAdmitted);
    expect(withDemotions(rules, [])).toEqual(rules);
  });
});

describe('the list of demoted rules', () => {
  it('is sorted, names rules that exist, once each, and rests on five items or more below the share', () => {
    const ids = DEMOTED.map(({ rule }) => rule);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
    for (const { rule, from, n, right, date } of DEMOTED) {
      expect(n, rule).toBeGreaterThanOrEqual(5);
      expect(right / n, rule).toBeLessThan(LEAST_PRECISION[from]);
      expect(date, rule).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
