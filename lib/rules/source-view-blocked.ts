import type { Rule, Spot } from '@/lib/core/rule.ts';
import { spotOfBlock } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { accessAction, asksForAccess, secretField } from './lexicon/wallet-access.ts';
import { claimActions } from './lexicon/wallet-actions.ts';

const DOES = {
  debugger: en('stops the browser when somebody opens its tools for looking at a page'),
  keys: en('takes away the keys that show its source'),
  menu: en('takes away the menu of the right mouse button'),
} as const;

const CLAIM = '# Season two\n\n[Claim now](button:)\n\n[Connect wallet](button:)';

const rule: Rule = {
  id: 'source-view-blocked',
  row: 'requests',
  severity: 'warning',
  kind: 'dom',
  title: 'A wallet page that hides its source',
  say: 'This page asks for a wallet and keeps you from looking at its own source.',
  ask: 'What is there to hide in a page that asks for a wallet?',
  clears: 'The same page without that code, or its source published where anybody can read it.',
  source: ['TXPHISH', 'SEAL-DRAINER'],
  pages: ['claim', 'landing', 'unknown'],
  needs(view) {
    const { inspection, web3Code } = view.doc.signs;
    if (!asksForAccess(view) || inspection?.length) return undefined;
    if (inspection === undefined) return en('its scripts were not read');
    return web3Code === 'not-seen' ? undefined : en('code in script files is not read');
  },
  check(view): readonly Spot[] {
    const { inspection = [] } = view.doc.signs;
    // Many honest pages guard their pictures: the menu alone says nothing.
    const worst = inspection.includes('debugger') ? 'debugger' : inspection.includes('keys') ? 'keys' : undefined;
    if (!worst || !asksForAccess(view)) return [];
    const claims = claimActions(view).length > 0 || secretField(view) !== undefined;
    const asked = accessAction(view);
    const place = asked && asked.block >= 0 ? spotOfBlock(view, asked.block) : WHOLE_PAGE;
    const say = en('This page asks for a wallet, and code in it {~does}.', { does: DOES[worst] });
    return [{ ...place, say, severity: claims ? 'warning' : 'caution' }];
  },
  examples: {
    flags: [
      { text: CLAIM, signs: { inspection: ['keys', 'menu'] }, as: 'claim' },
      { text: CLAIM, signs: { inspection: ['debugger'] } },
      { text: '# Pools\n\n[Connect wallet](button:)', signs: { inspection: ['keys'] } },
      { text: '# Wallet sync\n\n[Recovery phrase](field:)', signs: { inspection: ['debugger', 'keys'] } },
      { text: '[Check eligibility](button:) [Verify wallet](button:)', signs: { inspection: ['keys'] }, as: 'unknown' },
      { text: '# Arena\n\n[Connect your wallet](button:)', signs: { inspection: ['debugger'] } },
    ],
    passes: [
      { text: CLAIM, signs: { inspection: [], web3Code: 'not-seen' }, as: 'claim' },
      { text: CLAIM, signs: { inspection: ['menu'] } },
      { text: '# Photographs\n\nAll pictures are mine.', signs: { inspection: ['menu', 'keys'] } },
      { text: '# Bakery\n\n[Order a cake](button:)', signs: { inspection: ['debugger'] } },
      { text: CLAIM, signs: { inspection: ['keys'] }, as: 'education' },
      { text: '# How such pages block F12\n\n[Connect wallet](button:)', signs: { inspection: ['keys'] }, as: 'news' },
    ],
  },
};
export default rule;
