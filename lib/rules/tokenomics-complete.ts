import type { PageView } from '@/lib/core/page-view.ts';
import { gradeRank } from '@/lib/core/receipt.ts';
import type { PageRule } from '@/lib/core/rule.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { missingHere } from './lexicon/token-facts.ts';

const TOKEN_TALK = /\b(?:tokenomics|token (?:supply|distribution|allocation|contract)|total supply|max supply)\b/i;
/** The facts stand on pages of others, not only in own words. Source: the specification, rule `tokenomics-complete`. */
const ENOUGH_RECEIPTS = 2;
const ON_CHAIN_KINDS = new Set(['explorer', 'dashboard', 'register']);

/** Links in hidden text or around a picture back nothing that a person reads. */
function isSeen({ doc }: PageView, block: number): boolean {
  const place = doc.blocks[block];
  return place !== undefined && !place.hidden && place.kind !== 'alt';
}

const rule: PageRule = {
  id: 'tokenomics-complete',
  row: 'token',
  severity: 'good',
  kind: 'aggregate',
  title: 'Token facts stated and linked',
  say: "Supply, insiders' share and unlock dates are stated and linked.",
  ask: 'Do the linked contracts show the same amounts and dates?',
  clears: 'The filing, the vesting contracts, or the supply query themselves.',
  source: ['TTF', 'MICA-ANNEX1'],
  pages: ['landing', 'docs', 'whitepaper'],
  check(view) {
    const links = new Set(
      view.receipts
        .filter(({ kind, grade, block }) => ON_CHAIN_KINDS.has(kind) && gradeRank(grade) >= 3 && isSeen(view, block))
        .map(({ href }) => href),
    );
    if (links.size < ENOUGH_RECEIPTS || !TOKEN_TALK.test(view.visibleText)) return [];
    return missingHere(view).length === 0 ? [WHOLE_PAGE] : [];
  },
  examples: {
    flags: [
      '# Token distribution\n\nMaximum supply: 21,000,000. Core contributors 12%, early backers 8%; both are locked for 12 months and unlock over 24 months. Emission halves each year. [Token](https://etherscan.io/token/0x52908400098527886E0F7030069857D2E4169EE7) and [timelock](https://etherscan.io/address/0x8617E340B3D01FA5F11F306F4090FD50E238070D)',
      '## Token allocation\n\n| Group | Share | Unlock |\n| --- | --- | --- |\n| Team | 15% | 48 months, monthly |\n| Investors | 10% | 12-month cliff |\n| Providers | 75% | by work |\n\nTotal supply 500,000,000, burned with each job. [Contract](https://etherscan.io/token/0x52908400098527886E0F7030069857D2E4169EE7), [unlocks](https://dune.com/queries/3912347/6581236)',
      '## Tokenomics\n\nFixed supply of 10,000,000. No team allocation and no pre-mine; all tokens were sold in May 2025, lockup 6 months, 100% public. Minting ended. [Sale](https://etherscan.io/address/0x8617E340B3D01FA5F11F306F4090FD50E238070D) · [Token](https://etherscan.io/token/0x52908400098527886E0F7030069857D2E4169EE7)',
      '## Tokenomics\n\nTotal supply: 100,000,000 LOOM. Community 55%, team 20%, investors 25%. Team and investors: 12-month cliff, then vesting over 36 months. Minting is renounced. [Token](https://etherscan.io/token/0x52908400098527886E0F7030069857D2E4169EE7), [vesting contract](https://etherscan.io/address/0x8617E340B3D01FA5F11F306F4090FD50E238070D).',
      '## Token supply\n\nMax supply 1,000,000,000. Founders 15%, locked for 24 months; the rest is paid to providers by a fixed emission. [Contract](https://etherscan.io/token/0x52908400098527886E0F7030069857D2E4169EE7) · [supply query](https://dune.com/queries/3912345/6581234)',
      '## Tokenomics\n\n- Total supply: 50,000,000\n- Team: 10%, unlocks over 4 years\n- Mint authority: none\n- [Token contract](https://etherscan.io/token/0x52908400098527886E0F7030069857D2E4169EE7)\n- [Lock](https://etherscan.io/address/0x8617E340B3D01FA5F11F306F4090FD50E238070D)',
    ],
    passes: [
      '## Tokenomics\n\nTotal supply: 100,000,000. Team 20%, 12-month cliff. Minting is renounced. [Explorer](https://etherscan.io/)',
      '## Tokenomics\n\nA fair and community-first supply. [Token](https://etherscan.io/token/0x52908400098527886E0F7030069857D2E4169EE7), [query](https://dune.com/queries/3912347/6581236)',
      '## Tokenomics\n\n![pie chart](https://brightloom.example/pie.png)',
      '## Tokenomics\n\nCommunity 60%, the rest follows.',
      '## Tokenomics\n\nTotal supply: 100,000,000. Team 20%, 12-month cliff. Minting is renounced.',
      'The token supply of the model is 8,000 words.',
    ],
  },
};
export default rule;
