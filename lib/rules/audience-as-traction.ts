import type { ClaimKind } from '@/lib/core/claim.ts';
import type { PageRule } from '@/lib/core/rule.ts';
import { distinctMetrics, speaksAsProject, spotOf } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

const isAudience = (kind: ClaimKind): boolean => kind === 'audience' || kind === 'signup';
/** Smaller counts are teams and rooms, not traction. Source: the specification, rule `audience-as-traction`. */
const SMALLEST = 100;
const AS_SUCCESS =
  /\b(?:join|joined|grew|grow|growing|growth|reach|reached|passed|surpassed|trusted|already|strong|waitlist|counting|weeks|months|days|community|army|over|more than|loved|backed|we have|we've)\b/i;
/** In a strip, a list or a heading a bare count is shown off. */
const SHORT_KINDS = new Set(['stat', 'item', 'heading', 'cell']);
const SUCCESS_HEADING =
  /\b(?:traction|growth|stats?|numbers|why|community|milestones?|metrics|achievements|trusted)\b/i;

const rule: PageRule = {
  id: 'audience-as-traction',
  row: 'numbers',
  severity: 'info',
  kind: 'aggregate',
  title: 'Audience shown as traction',
  say: 'This number counts audience; it does not show how many people use or pay for the product.',
  ask: 'How many of them used the product for a task last month?',
  clears: 'Nothing about the audience: a number for work done, with a source to open, next to it.',
  source: ['SEED', 'FTC-465', 'SLOWMIST-X'],
  pages: CLAIM_PAGES,
  check(view) {
    if (!speaksAsProject(view)) return [];
    return distinctMetrics(view, isAudience)
      .filter(({ unit, value, sentence }) => {
        if (unit !== 'count' || value < SMALLEST) return false;
        const kind = view.doc.blocks[sentence.block]?.kind ?? 'paragraph';
        const stat = SHORT_KINDS.has(kind) && sentence.text.length <= 60;
        const heading = view.headingOf(sentence.block)?.text ?? '';
        return stat || AS_SUCCESS.test(sentence.text) || SUCCESS_HEADING.test(heading);
      })
      .map(spotOf);
  },
  examples: {
    flags: [
      'Join 850,000 followers who already believe in the agent economy.',
      'Growth: 1.4M community members in six weeks.',
      '300k on the waitlist before launch day.',
      'Our community reached 120,000 members.',
      '## Traction\n\n96,000 subscribers on two channels.',
      'Trusted by 75,000 token holders.',
      '- 8,200+ token holders\n- an office in two cities',
    ],
    passes: [
      'We do not publish follower counts because they tell you nothing about usage.',
      'According to the report, the account lost 12,000 followers overnight.',
      'The committee has seven members.',
      'The hall holds 40 members of our community.',
      'Our scheduler has finished 120,000 jobs.',
      'If a site says "join 850,000 followers", ask how many of them pay.',
    ],
  },
};
export default rule;
