import { pattern } from '@/lib/core/text/pattern.ts';

/** Kinds of asks that feed a counter; each counts once. */
const ASKS: readonly RegExp[] = [
  /\bfollow(?:ing)?\b(?! (?:the (?:money|repo|story|news|thread|docs|link|steps|instructions|guide|developer)|up\b|through|along|our (?:blog|developer|repo|newsletter)))/i,
  /\blikes?\b(?= ?(?:&|and\b|\+|this\b|\/|rt\b|or\b|,|=|if\b))|❤|\b1 like\b/iu,
  /\b(?:rt|retweets?|retweeting|retweeters?|reposts?|reposted|reposting|reshare|spread the word|quote (?:this|post|rt|tweet))\b|\bshare (?:this|on|it|your story)\b|🔁|♻/iu,
  /\btag(?:s|ging)? (?:a|\d|one|two|three|five|your|ur|friends?|frens?|us\b|@)|\btag =|\btag them\b|\bwith a like\b/i,
  /\b(?:comment|reply|say|type)\b ?(?:["“'‘]\w|below|done|with|gm\b|in\b|daily|your|ur\b|me\b|with)|\bin the (?:replies|comments)\b|\bfirst (?:\d{1,5}|ten|twenty|fifty|hundred) (?:replies|with a like|comments|people|to (?:comment|reply)|re)|\breplied first\b|\bsend gm\b|\breply gm\b/i,
  /\b(?:turn on|with|post) (?:post )?notif\w{0,10}|\bnotifications on\b|\bstay active\b|\bactive people\b/i,
  /\bjoin\b.{0,20}\b(?:tg|telegram|discord|galxe|campaign|channel)\b/i,
  /\b(?:invite|bring|refer) \d{1,3} (?:people|friends|frens)\b|\bcomplete (?:the )?(?:quests?|tasks?)\b|\bvote for us\b|\buse our hashtag\b|\bretweet this with #/i,
  /\bfollow the whole list\b|\bfill (?:in |out )?the form\b|\bform open\b|\bsend (?:a )?screenshot\b/i,
];

/** A wallet address to be posted where everybody can read it. */
const WALLET_ASKED = pattern(
  String.raw`\b(?:drop(?:ping)?|comment|paste|reply with|leave|post|quote this|send (?:me|us|gm)|submit|with|say)\b(?:[^.!?\n]{0,24}\b(?:your|ur|u|an?|the|their|new|sol|eth|evm|bnb|ton|base|btc|phantom)\b)?[^.!?\n]{0,8}\b(?:wallet address(?:es)?|addy|addys|addies|(?:sol|evm|eth|bnb|ton|base|trx|btc|phantom|solana|0x) (?:wallet|address(?:es)?)|your address|ur address|your wallet(?! (?:of|is|app|with))|0x\b|\.(?:eth|sol)\b)|\breply with \.sol\b|\bdrop your \.eth\b|\breplies with a wallet\b|\bshow me your addresses\b|\bmeme and wallet\b|\b\+ wallet\b|\bcomment(?:\/| )wallet\b`,
);

/** Something is handed to some of those who do it. */
const GIVEN =
  /\b(?:giveaways?|giving away|give ?away|raffle|lucky|winners?|win\b|wins\b|to enter\b|entry|entries|prizes?|airdrop(?:ped|ping)? (?:to|the|\$|out)|airdrop goes|in on the airdrop|we will airdrop|whitelist(?:ed)?|allow-?list|wl\b|gtd|fcfs|free (?:mint|nfts?|sol\w{0,3})|reward(?:ing)?|bless|giving \d{1,4}|i(?:'m| am|'ll| will) (?:\w{1,6} )?(?:give|send|sending|giving|dropping|airdropping|pick|picking)|sending|dropping|just dropped|receive \d{1,9}|gets? \d{1,9}|get \$|get paid|show me your addresses|who should i send|free spots|eligible|share of|share a|chance to get|giving mood|for a chance|gets paid)\b/i;
/** Worth something, and of this subject. */
const VALUE = pattern(
  String.raw`{{MONEY}}|\$[a-z]{2,10}\b|\b(?:nfts?|mint|wl|gtd|fcfs|whitelist(?:ed)?|allow-?list|airdrop\w{0,4}|tokens?|sol(?:ana)?|eth|bnb|usdt|usdc|wallet|addy|addys|1/1|\d{1,4}[ -]?sol|gets paid)\b|\b\d{1,3}k\b`,
);

/** A refusal, somebody else's giveaway described, or a talk about such posts. */
const NOT_AN_ASK =
  /\b(?:do not run|no giveaways?|(?:do not|don't|never) (?:drop|share|send|reply|comment|post|leave|fall)|beware|scam\w{0,4}|congrat\w{1,9}|hackathon|bug bounty|phish\w{0,4}|inflate|tag-to-win)\b/i;

/** Does this post ask for attention, or for wallets in public, and hand something out for it? */
export function paysForAttention(text: string): boolean {
  if (NOT_AN_ASK.test(text) || !VALUE.test(text)) return false;
  if (WALLET_ASKED.test(text)) return true;
  return GIVEN.test(text) && ASKS.some((ask) => ask.test(text));
}
