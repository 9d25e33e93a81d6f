import type { Rule, Spot } from '@/lib/core/rule.ts';
import { claimActions, hasWalletTrigger } from './lexicon/wallet-actions.ts';

const rule: Rule = {
  id: 'claim-needs-wallet',
  row: 'requests',
  severity: 'caution',
  kind: 'dom',
  title: 'A claim that needs your wallet',
  say: "This page asks you to connect a wallet to claim something; open the claim from the project's own site instead of a link.",
  ask: "Does the project's own site link to exactly this address, and which contract pays out?",
  clears:
    "An announcement on the project's own site that links to exactly this host, and the claim contract's address in the docs.",
  source: ['FBI-NFT', 'FBI-HEDERA', 'SCAMSNIFFER25', 'TXPHISH'],
  pages: ['landing', 'claim'],
  check(view): readonly Spot[] {
    const claim = claimActions(view)[0];
    if (!claim || !hasWalletTrigger(view)) return [];
    const block = view.doc.blocks[claim.block];
    const place = { block: claim.block, start: 0, end: block?.text.length ?? 0 };
    // The contract that pays out can be opened from here: worth knowing, no more.
    const open = view.receipts.some((receipt) => receipt.kind === 'explorer');
    return [open ? { ...place, severity: 'info' } : place];
  },
  examples: {
    flags: [
      '# Larkspur drop\n\n[Check eligibility](button:)\n\n[Connect wallet](button:)',
      '# Season one\n\n[Claim your AI airdrop](button:) [Connect wallet](button:)',
      '# Migration\n\n[Migrate your tokens](button:)\n\n[Connect your wallet](button:)',
      { text: '[Claim now](button:)\n\n[Verify wallet](button:)', as: 'claim' },
      '# Loyalty\n\n[Collect your points](button:)\n\n[Link wallet](button:)',
      { text: '# Patch day\n\n[Restore balance](button:)\n\n[Sync wallet](button:)', as: 'claim' },
    ],
    passes: [
      '# Insurance\n\n[Start an insurance claim](button:)\n\n[Connect wallet](button:)',
      '# Rewards\n\n[Claim rewards](button:)',
      '# Larkspur\n\n[Connect wallet](button:)\n\n[Read the docs](button:)',
      { text: '# How a claim works\n\n[Claim now](button:) [Connect wallet](button:)', as: 'education' },
      '# Names\n\n[Claim your username](button:)\n\n[Connect wallet](button:)',
      '# Shop\n\n[Claim your warranty](button:)\n\n[Connect wallet](button:)',
    ],
  },
};
export default rule;
