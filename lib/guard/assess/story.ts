import { plain } from './words.ts';

/** What a page says it is about, as far as a wallet request may or may not fit to it. */
export interface Story {
  kind: 'claim' | 'verify' | 'login' | 'vote' | 'mint' | 'airdrop' | 'revoke' | 'none';
  /** The page's own words; empty for `none`. */
  quote: string;
}

/** Characters of a page that are looked at. */
const MAX_TEXT = 200_000;
const MAX_QUOTE = 90;

/**
 * Promises to a visitor, in the order in which they speak. Bare "claim rewards" is left out: it is on every honest
 * staking page. Each pattern is bounded, so the whole is linear in the text.
 */
const STORIES: readonly (readonly [Exclude<Story['kind'], 'none'>, RegExp])[] = [
  [
    'airdrop',
    /\b(?:claim|check|receive|get|join|free)\b[^.!?\n]{0,40}\bairdrops?\b|\bairdrops?\b[^.!?\n]{0,40}\b(?:claim|live|eligib\w{1,8}|open|now|checker|registration)\b|\b(?:token|crypto) giveaway\b/gi,
  ],
  [
    'claim',
    /\bclaim(?:ing)? (?:your|my|free|now|here|all|up to|tokens?|bonus|allocation|refund|prize|reward now|\$|\d)|\bfree (?:tokens?|nfts?|crypto|usdt|usdc|eth|claim)\b|\b(?:receive|get|collect|redeem|unlock|withdraw) your (?:free |bonus |allocated |unclaimed |pending )?(?:tokens?|allocation|airdrop|refund|compensation|bonus|rewards?|prize|gift)\b|\byou (?:have|['’]ve|were|are) (?:been )?(?:selected|chosen|eligible) (?:for|to)\b|\byou (?:have |['’]ve )?won\b/gi,
  ],
  [
    'verify',
    /\b(?:verify|validate|authenticate|synchroni[sz]e|rectify|restore|re-?activate|secure|whitelist|unfreeze) (?:your |my |the )?(?:wallet|account|address|eligibility|assets|identity|ownership|humanity)\b|\bcheck (?:your |my )?eligibility\b|\bhuman verification\b|\bprove (?:that )?you(?:['’]re| are) (?:a )?human\b/gi,
  ],
  [
    'login',
    /\b(?:log ?in|sign ?in|connect)(?: with| to| using)? (?:your |a )?(?:wallet|metamask|phantom|ethereum|solana) to (?:log ?in|sign ?in)\b|\b(?:log ?in|sign ?in) (?:with|using|by) (?:your )?(?:crypto )?(?:wallet|metamask|phantom|ethereum|solana)\b/gi,
  ],
  ['mint', /\bfree mint\b|\bmint (?:now|your|free|an? nft|is live)\b|\bpublic mint\b/gi],
  ['vote', /\bcast (?:your|my) vote\b|\bvote (?:now|for|on this|to win|with your wallet)\b/gi],
  [
    'revoke',
    /\brevoke (?:your |my |all |any |risky |token |old ){0,3}(?:approvals?|permissions?|allowances?|access)\b|\b(?:disconnect|unlink) (?:your |a )?(?:lost |stolen |compromised )?wallet\b/gi,
  ],
];

/** Sentences that warn, teach or deny do not promise. */
const NOT_A_PROMISE =
  /\b(?:never|beware|don['’]?t|do not|avoid|phishing|impersonat\w{0,6}|warn\w{0,4}|no longer|ended|not? (?:an? )?airdrop|won['’]t|will not)\b/i;

/** The promise that a page makes, with its words. Linear in the text; pages that warn of such promises give `none`. */
export function storyOf(pageText: string): Story {
  const text = pageText.slice(0, MAX_TEXT);
  for (const [kind, pattern] of STORIES) {
    let tries = 0;
    for (const match of text.matchAll(pattern)) {
      const { before, after } = sentenceAround(text, match.index, match.index + match[0].length);
      const sentence = `${before}${match[0]}${after}`;
      if (!NOT_A_PROMISE.test(sentence)) {
        return { kind, quote: plain(sentence.length <= MAX_QUOTE ? sentence : match[0] + after, MAX_QUOTE) };
      }
      if (++tries >= 50) break;
    }
  }
  return { kind: 'none', quote: '' };
}

function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - 120), start);
  const right = text.slice(end, end + 120);
  const cut = Math.max(...['.', '!', '?', '\n'].map((mark) => left.lastIndexOf(mark)));
  const stop = right.search(/[.!?\n]/);
  return { before: left.slice(cut + 1).trimStart(), after: stop === -1 ? right : right.slice(0, stop) };
}
