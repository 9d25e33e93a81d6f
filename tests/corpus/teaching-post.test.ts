import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import { examine } from '@/lib/core/engine/examine.ts';
import { RULESET } from '@/lib/core/ruleset.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { findClaims } from '@/lib/evidence/claims.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { findLookalike } from '@/lib/evidence/lookalike/lookalike.ts';
import { trackerOf } from '@/lib/evidence/trackers.ts';
import { RULES } from '@/lib/rules/index.ts';
import { readText } from '@/lib/sites/text.ts';

const text = readFileSync(new URL('./teaching-post.txt', import.meta.url), 'utf8');
const doc = readText(text, { url: 'https://blog.example/robots-with-wallets' });

/** A page that criticises hype uses all its words; it must stay quiet, whatever we think that it is. */
describe('an article about hype', () => {
  it('gets no note of caution or worse', () => {
    const report = judgePage(doc, { now: 0, asked: true });
    expect(report.findings.filter(({ severity }) => rankOf(severity) >= rankOf('caution'))).toEqual([]);
    expect(report.claims).toEqual([]);
  });

  it('matches many rules, all of them quoted, warned about or reported', () => {
    const forced = examine(doc, {
      rules: RULES,
      ruleset: RULESET,
      evidence: { gradeLink, findClaims, registrableDomain, findLookalike, trackerOf },
      now: 0,
      asked: true,
      as: 'landing',
    });
    const gated = Object.values(forced.quiet).reduce((sum, count) => sum + count, 0);
    expect(gated).toBeGreaterThan(4);
    const asserted = forced.findings.filter(
      ({ quote, severity }) => quote !== '' && rankOf(severity) >= rankOf('caution'),
    );
    expect(asserted).toEqual([]);
  });
});
