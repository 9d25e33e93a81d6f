import { pattern } from '@/lib/core/text/pattern.ts';

/** Something is to be claimed, checked or filled in. Source: the specification, rule reply-link-under-official. */
export const CLAIM_WORDS = pattern(
  String.raw`\b(?:claim(?:s|ing)?|airdrops?|eligib\w{2,6}|refunds?|compensation|allocations?|redeem|snapshot|migrat\w{1,4}|whitelist\w{0,3}|(?:fill (?:in|out) |this |the )form|register (?:here|now|your wallet)|(?:free )?mint is (?:live|open))\b`,
);

/** A private conversation or a help desk is offered, or a wallet is to be "validated". Source: rule account-lookalike. */
export const DESK_WORDS = pattern(
  String.raw`\b(?:(?:send|shoot|drop) (?:me|us) a (?:dm|message)|(?:dm|message|inbox) (?:me|us|our|the team|now|for)|(?:contact|reach|write to|message|ask) (?:our |the )?(?:official )?(?:support|help ?desk|admin|team|agents?)|(?:open|submit|raise) a (?:support )?ticket|(?:validate|verify|rectify|sync(?:hroni[sz]e)?|restore) (?:your |the |a )?wallets?|wallet (?:validation|verification|address (?:below|in))|connect (?:your )?wallets?)\b`,
);

/** The account says itself that it is none of the project's. */
export const SAYS_OTHER =
  /\b(?:parody|fan (?:account|page|club)|fans? of|unofficial|not affiliated|community[- ]run|satire)\b/i;
