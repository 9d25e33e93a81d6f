import { pattern } from '@/lib/core/text/pattern.ts';

/** Kinds of asks that feed a counter; each counts once. */
const ASKS: readonly RegExp[] = [
  /\b(?:follow(?:ing|ed)?|mutuals)\b(?! (?:the (?:money|market|token|repo|story|news|thread|docs|link|steps|instructions|guide|developer|stream)|up\b|through|along|our (?:blog|developer|repo|newsletter)))/i,
  /\blikes?\b(?= ?(?:&|and\b|\+|this\b|\/|rt\b|or\b|,|=|if\b))|❤|\b1 like\b|\bfor likes\b/iu,
  /\b(?:rts?|retweet(?:s|ed|ing|ers?)?|repost(?:s|ed|ing|ers?)?|reshare|shares this|spread the word|quote (?:this|post|rt|tweet))\b|\bshare (?:this|on|it|your story)\b|🔁|♻/iu,
  /\btag(?:s|ging)? (?:a|\d|one|two|three|five|someone|your|ur|friends?|frens?|us\b|@)|\btag =|\btag them\b|\bwith a like\b/i,
  /\b(?:comment|reply|repl(?:y|ies)|say|type)\b ?(?:["“'‘]\w|below|done|with|gm\b|in\b|daily|your|ur\b|me\b|with)|\bin the (?:replies|comments)\b|\bfirst (?:\d{1,5}|ten|twenty|fifty|hundred)\b ?(?:replies|with a like|comments|wallets|people|to (?:comment|reply|re|join)|re)|\breplied first\b|\bsend gm\b|\breply gm\b|\bbest (?:comment|reply|meme)\b|\b(?:random|all) (?:replies|commenters|repliers)\b|\breply guys\b|\breplies gm\b|\bone works best\b/i,
  /\b(?:turn on|with|post) (?:post )?notif\w{0,10}|\bnotifications on\b|\bnotis\b|\bstay active\b|\bactive people\b/i,
  /\bjoin\b.{0,20}\b(?:tg|telegram|discord|galxe|campaign|channel)\b/i,
  /\b(?:invite|bring|refer) \d{1,3} (?:people|friends|frens)\b|\b(?:complete|do|finish) (?:all )?(?:the |daily |\d{1,2} )?(?:easy |simple )?(?:quests?|tasks?|missions)\b|\bpost about (?:us|our|\$\w{2,10})\b|\bshill (?:me|us) (?:your|ur)\b|\bnew member of (?:our|the)\b|\bfriends? (?:signs?|joins?)(?: up)?\b|\ball tasks\b|\brefer (?:friends|frens|people)\b|\b(?:connect|bind|link) (?:your )?(?:x|twitter|socials?)\b|\bvote for (?:us|our)\b|\buse our hashtag\b|\bretweet this with #|\bguess the\b/i,
  /\bfollow the whole list\b|\bfill (?:in |out )?the form\b|\bform open\b|\b(?:send )?(?:a )?screenshot\b/i,
];

/** Words for a place that coins go to. */
const PLACE = String.raw`(?:wallet address(?:es)?|addy|addys|addies|add?ress(?:es)?|(?:sol|evm|eth|bnb|ton|base|trx|btc|phantom|solana|metamask|0x)(?: (?:wallets?|add?ress(?:es)?|addy|domain))?|wallets?(?! (?:of|is|app|with|that))|0x|\.(?:eth|sol)(?: domain)?)`;
/** A wallet address to be posted where everybody can read it: the verb and the place, with little in between. */
const WALLET_ASKED = pattern(
  String.raw`\b(?:drop(?:ping|ped)?|leave|paste|post|comment|reply|quote this|quote|show (?:me|us)|give me|gib(?:e)?|share|submit|need|send (?:me|us)|put|type)\b\s?(?:w\b|with|me|us)?[^.!?\n]{0,12}\b(?:your|ur|u|an?|the|their|new|yr|evm|sol|eth|bnb|base|trx|ton|adress|address|wallets?)\b[^.!?\n]{0,14}\b${PLACE}\b|\b(?:reply|comment)\b[^.!?\n]{0,14}\bwith (?:your|ur|a)\b[^.!?\n]{0,10}\b${PLACE}\b|\b(?:drop|paste|leave|comment|gib|post|reply w(?:ith)?)\s(?:ur |your |a |an |the |sol |evm |eth |bnb |base )?${PLACE}\b|(?:^|[\s,+])\.(?:eth|sol)\b{{GAP12}}\b(?:below|in)\b|\b(?:reply with|drop your) \.(?:sol|eth)\b`,
);
/** The same without a verb: "wallet in replies", "+ wallet", "SOL wallets only". */
const WALLET_WANTED = pattern(
  String.raw`\b(?:sol|evm|eth|bnb|base|trx|ton|your|ur)?\s?(?:wallets?|add?ress(?:es)?|addy|addys|evm)\b\s(?:in (?:the )?(?:replies|comments)|below|👇|only)|[+&,]\s?(?:drop )?(?:ur |your )?(?:evm |sol |eth )?wallets?\b(?! app)|\bwith a wallet\b|\bwallets? in (?:the )?(?:replies|comments)\b|(?:^|\n)(?:sol|evm|eth|bnb) wallets\b|\b(?:your|ur|drop) (?:ens\b|\.eth\b)|\band (?:your|ur) \.(?:eth|sol)\b|\bmeme (?:and|\+) wallet\b|(?:^|[.!\n] ?)(?:drop |ur |your )(?:\.sol )?(?:wallets?|addy|domain)\b`,
  'im',
);

/** Something is handed to some of those who do it. */
const GIVEN =
  /\b(?:giveaways?|giving(?: away)?|give ?away|raffle|lucky|winners?|win\b|wins\b|wanna win|to enter\b|prizes?|pool\b|up for grabs|airdrop\w{0,4}|whitelist(?:ed)?|allow-?list|wl\b|gtd|fcfs|free (?:mint|nfts?|sol\w{0,3}|\$\w{2,10})|reward(?:ing|s)?|bless|i(?:'m| am|'ll| will) (?:\w{1,6} )?(?:give|send|sending|giving|dropping|airdropping|pick|picking|drop)|sending|sharing|dropping|drop \d|just dropped|receive \d{1,9}|gets? (?:\d{1,9}|\$|the|an?\b|some|free)|\d{1,4} people get|each\b|get paid|who should i send|free spots|eligible|share of|share \d|share a|chance to get|for a chance|gets paid|celebrating|quiz time|\+ \d{1,5} (?:usdt|usdc|sol|eth)|rt to join|for (?:one|a) random|show (?:you|u) love|be (?:some )?happy|people happy|you're in|good luck|take(?:s)? home|special|get a|for each friend|tonight|dust to all|get token|earn (?:up to )?\d{1,9}|get \$\d{1,9}|paid to your|for active people|\d{1,3} winners?|to participate|to qualify|how to (?:enter|join|participate))\b/i;
/** Worth something, and of this subject. */
const VALUE = pattern(
  String.raw`{{MONEY}}|\$[a-z]{2,10}\b|\b(?:nfts?|mint|wl|gtd|fcfs|whitelist(?:ed)?|allow-?list|airdrop\w{0,4}|tokens?|sol(?:ana)?|eth|bnb|usdt|usdc|wallets?|addy|addys|addresses|1/1|\d{1,4}[ -]?sol|gets paid|evm|\.sol|supply)\b|\b\d{1,3}k\b`,
);
/** A sum for two such asks needs no word of giving. */
const SUM = pattern('{{MONEY}}|(?<![\\w$])\\d{1,6}k? \\$[a-z]{2,10}\\b');
/** Of this subject, where a sum of money alone may be any shop's. */
const OURS =
  /\b(?:nfts?|mint|wl|gtd|fcfs|whitelist\w{0,3}|allow-?list|airdrop\w{0,4}|tokens?|sol|solana|eth|btc|bnb|usdt|usdc|trx|xrp|wallets?|addy|evm|crypto|web3|galxe|frens?|tg|0x)\b|\$[a-z]{2,10}\b/i;

/** A refusal, somebody else's giveaway described, or a talk about such posts. */
const NOT_AN_ASK =
  /\b(?:do not run|no giveaways?|(?:do not|don't|never|won't) (?:ever )?(?:drop|share|send|reply|comment|post|leave|fall|ask|sign)|beware|scam\w{0,4}(?! no)|congrat\w{1,9}|hackathon|bug bounty|phish\w{0,4}|inflate|tag-to-win|anyone who (?:says|asks)|whoever asks|fake|petition|shelter|charity|food bank|tickets?|signed copies|books?|novel)\b/i;
/** Such posts deny it themselves: "no scam, no link". */
const OWN_DENIAL = /\bno (?:scams?|links?|bs|catch)\b/gi;

/** Does this post ask for attention, or for wallets in public, and hand something out for it? */
export function paysForAttention(text: string): boolean {
  const plain = text.replace(OWN_DENIAL, ' ');
  if (NOT_AN_ASK.test(plain) || !VALUE.test(plain)) return false;
  if (asksWallet(plain)) return true;
  const asks = ASKS.filter((ask) => ask.test(plain)).length;
  if (asks >= 2 && SUM.test(plain)) return true;
  return asks >= 1 && GIVEN.test(plain) && OURS.test(plain);
}

/** Is the reader asked to post an address where everybody can read it? */
export function asksWallet(text: string): boolean {
  if (NOT_AN_ASK.test(text)) return false;
  return WALLET_ASKED.test(text) || (WALLET_WANTED.test(text) && GIVEN.test(text));
}
