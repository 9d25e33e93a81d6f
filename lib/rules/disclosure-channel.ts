import { gradeRank } from '@/lib/core/receipt.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';

const CONTACT_FILE =
  /\/\.well-known\/security\.txt$|\/security\.txt$|\/SECURITY\.md\b|\/security\/(?:advisories|policy)\b/i;
const MAIL = /^mailto:(?:security|bugbounty|disclosure|whitehat)@/i;

const rule: Rule = {
  id: 'disclosure-channel',
  row: 'security',
  severity: 'good',
  kind: 'dom',
  title: 'A way to report a security problem',
  say: 'There is a public way to report security problems; we did not open it.',
  ask: 'Who answers there, and how fast was the last report handled?',
  clears: 'The security file with an end date in the future, or the listing with its scope and rewards.',
  source: ['RFC9116', 'SEAL-BOUNTY', 'SEAL-CONTACT', 'REKT'],
  pages: ['landing', 'docs', 'whitepaper', 'claim'],
  check(view): readonly Spot[] {
    const bounty = view.receipts.find(
      (receipt) => receipt.kind === 'bounty' && gradeRank(receipt.grade) >= gradeRank('R3'),
    );
    const link = view.doc.links.find(
      (one) => one.href === bounty?.href || CONTACT_FILE.test(one.href.split(/[?#]/)[0] ?? '') || MAIL.test(one.href),
    );
    if (!link || link.block < 0 || view.doc.blocks[link.block]?.hidden) return [];
    return [{ block: link.block, start: link.start, end: link.end }];
  },
  examples: {
    flags: [
      'Found a hole? Our [security file](https://brightloom.example/.well-known/security.txt) says how to reach us.',
      'The [bounty](https://immunefi.com/bug-bounty/larkspur/) pays up to 50,000 USDC.',
      'See [SECURITY.md](https://github.com/larkspur/vault/blob/main/SECURITY.md).',
      'Write to [our security desk](mailto:security@brightloom.example).',
      { text: 'Scope and rules are in the [policy](https://github.com/larkspur/vault/security/policy).', as: 'docs' },
      'Reports are paid through [our program](https://hackenproof.com/programs/larkspur-vault).',
    ],
    passes: [
      'Report problems in our [chat](https://t.me/larkspur).',
      'A bounty is planned.',
      'Read about [security](https://brightloom.example/security).',
      'We hope to be listed on [Immunefi](https://immunefi.com/).',
      'Write to [sales](mailto:sales@brightloom.example).',
      'Our [security blog](https://brightloom.example/security/blog) has pictures.',
    ],
  },
};
export default rule;
