import type { Rule, Spot } from '@/lib/core/rule.ts';
import { deskOffer } from './lexicon/help-desks.ts';
import { projectOfHandle } from './lexicon/known-accounts.ts';

const rule: Rule = {
  id: 'help-desk-in-post',
  row: 'speaker',
  severity: 'caution',
  kind: 'dom',
  title: 'A help desk for wallets, offered in a post',
  say: 'This post leads to a help desk for wallets that we could not look up; real desks are reached through the app or the project’s own site.',
  ask: "Does the project's own site list this account or this address as its support?",
  clears: "The same contact on the project's own site.",
  source: ['SLOWMIST-X', 'FBI-NFT', 'SEAL-DRAINER'],
  pages: ['post'],
  check(view): readonly Spot[] {
    if (view.post && projectOfHandle(view.known.projects, view.post.author.handle)) return [];
    const found = deskOffer(view);
    return found ? [{ block: 0, ...found }] : [];
  },
  examples: {
    flags: [
      { text: 'Your swap is stuck? Kindly send a DM to our live agents, they sort it out at once.', as: 'post' },
      { text: 'Please validate your wallet on this page and the balance shows again: larkspur-sync.net', as: 'post' },
      { text: 'Write to the moderator @larkspur_moddesk, he released my pending withdrawal.', as: 'post' },
      { text: 'Phantom support here, follow back so that I can assist you privately.', as: 'post' },
      { text: 'Ticket 311 is open for your missing tokens, go on here: larkspur-tickets.help', as: 'post' },
      { text: 'Staking issue? Message the technical team on Telegram, fast answer.', as: 'post' },
      { text: 'Your dapp lost its node. Reconnect the wallet through larkspur-node.app', as: 'post' },
    ],
    passes: [
      { text: 'Sorry to hear that! Send us your order number by DM and we will look into it.', as: 'post' },
      { text: 'Our support never writes first; whoever does is not us.', as: 'post' },
      { text: 'Withdrawals on Solana are slow, the engineers are on it.', as: 'post' },
      { text: 'Does anybody know why my wallet shows no tokens?', as: 'post' },
      { text: 'Beware of accounts that ask you to validate your wallet in a DM.', as: 'post' },
      { text: 'Please contact support in the app, we cannot help with wallets here.', as: 'post' },
      { text: 'The moderators pinned a list of questions, thanks to the team.', as: 'post' },
    ],
  },
};
export default rule;
