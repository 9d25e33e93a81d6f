import type { PageView } from '@/lib/core/page-view.ts';
import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { foreignGain } from './joint-foreign.ts';
import { jointGain } from './joint-gain.ts';
import { oncePerPage } from './page-words.ts';
import { ONE_WORD_ANSWER, privatePath } from './private-paths.ts';
import { postWords } from './undisguised.ts';

/** Longest post that is read, in UTF-16 units. */
const LONGEST = 2_000;

/** Money that is made, in the first person or promised to the reader. */
const EARN =
  /\b(?:earn(?:s|ing|ed)?|mak(?:e|es|ing) (?:money|it \$|an extra|\$|\d|your first)|mak(?:e|es|ing) [\d.,]{1,7}k|made (?:over |around )?(?:my|\$|\d|members)|profit\w{0,4}|(?:passive|extra|daily|online|second|side) income|get(?:s|ting)? paid|i get paid|pays? (?:me|daily|weekly)|payouts?|flipped|in profit|flip(?:s|ping)? \$|got \$\d|printing|an extra \d{2,5}|made \d{1,3}k|win(?:ning)? (?:rate|trades?)|accuracy|per task|cashing out|doubl(?:ed|e) (?:my|your) (?:portfolio|money|account)|flip (?:small )?accounts?|flip small|side hustle|deposit matched|setup|six figures|6 figures|trade for (?:you|them|u))\b/i;
/** A life without a salary. */
const FREEDOM =
  /\b(?:financial(?:ly)? (?:free(?:dom)?|independen\w{2,4})|(?:replac|quit|left|quitting)\w{0,3} (?:my|her|his|your|the) (?:salary|job|9-5|9 to 5|boss)|9-5|9 to 5|retire (?:early|at|young)|chang(?:e|ed|es|ing) (?:my|your) life|paycheck|out of debt|being broke|tired of (?:losing|being|working)|freedom|from (?:my|your) phone|from home|while you sleep|on autopilot|beginner[- ]friendly|no experience|secret|blueprint|the truth about|independent financially|second income|broke to|stay at home|finance changed|easiest|this is your sign|money)\b/i;
/** Lessons, a method, somebody who guides. */
const TEACH =
  /\b(?:mentor\w{0,4}|coach(?:ing|es)?|my students|accepting students|takes students|teach(?:es|ing)?|guid(?:e|ing|ance)|(?:exact )?steps|system|method|strategy|blueprint|program|lessons?|crypto course|trading course|beginners|newbies|learn (?:how|to|forex|crypto|trading|from)|show (?:you|moms|people|beginners)|walk you through|step by step|another way|let me put you on|put you on|how (?:the )?arbitrage|training provided|trading team|(?:crypto|trading|forex) class|trade live|how to (?:copy|flip|trade|earn|make)|room for (?:two|three|one|\d))\b/i;
/** Tips for trades, in a closed room. */
const SIGNALS =
  /\b(?:signals?|vip|daily calls|share calls|my calls|entries|private room|signal provider|guessing entries|next setup|alpha (?:group|chat|channel)|alpha|gems? (?:group|chat|list)|pump group|before they pump|copy (?:my )?trad\w{0,4}|copy trading|the coin that|wallet list|will do \d{2,4}x|next \d{2,4}x|funded (?:accounts?|trader))\b/i;
/** Somebody else trades with the reader's money. */
const MANAGE =
  /\b(?:account manager|manage (?:your|the) (?:account|wallet|portfolio|funds)|split (?:the )?(?:gains|profits?)|trades? (?:for you|your account|on your behalf)|invest with|looking for investors|investors who want|monthly payouts|let me trade|send you profit|trading (?:pool|mentor|expert)|arbitrage|mining (?:plan|with me)|fund traders|no evaluation|my (?:broker|manager)|follower and trade|handle \$|minimum \d{2,5})\b/i;
/** Work that is paid in coins and found in a messenger. */
const TASKS =
  /\b(?:simple tasks|easy tasks|tasks online|online (?:crypto )?job|remote job|part[- ]time (?:work|job)|data (?:entry|job)|per task|online reviewers?|rate hotels|like (?:youtube )?videos|no interview|train(?:ing)? (?:is )?free|paid (?:daily|weekly)? ?in (?:usdt|crypto|btc)|salary in usdt|earn usdt|ambassadors who want|recruiter|our hr|hr on|rent your (?:binance|account)|verified (?:exchange )?accounts?|kyc accounts?)\b/i;
/** A stranger's warmth next to money. */
const WARMTH =
  /\b(?:sugar (?:mommy|daddy|mummy)|my uncle (?:taught|works)|would love to know you|you look like a kind|widow|donate|someone honest|inheritance|i found a wallet|little gas|doesn't know how to use|don't know how to use it|spoil you|weekly allowance)\b/i;
/** A number of people is looked for. */
const CHOSEN =
  /\b(?:pick(?:ing)?|looking for|need|accept(?:ing)?|teach|train|take|taking|mentor(?:ing)?|for)\s(?:only |just |the first |another )?(?:\d{1,3}|two|three|four|five|six|ten|a few|some)\s(?:\w{1,12}\s){0,2}(?:people|persons?|students|women|men|ladies|members|partners)\b|\b(?:must be serious|serious (?:people|only|minded))\b/i;
/** Of trading and coins, or a sum. */
const STAKE = pattern(
  String.raw`{{MONEY}}|{{PCT}}|{{MULT}}|\b\d{1,3}k\b|\b\d{3,5} (?:weekly|daily|a week|a day)\b|\b(?:crypto\w{0,8}|bitcoin|btc|eth|forex|trad(?:e|es|er|ers|ing)|invest\w{0,6}|signals?|sol|usdt|pump|memecoins?|coins?|calls|vip|arbitrage|alpha|gems?|web3|money|income|salary|financially)\b`,
);

/** Something done for a project that is addressed here. */
const BOOST =
  /\b(?:holders|trending|dexscreener|coin ?gecko|coin ?market ?cap|cmc|(?:exchange |cex )?list(?:ing|ings)?|we list|marketing|market(?:er| making|s)?|promot\w{1,6}|volume|viral|followers|active members|engagement|investors|whales|influencers?|kols?|callers|raid(?:s|ers?|ing)?|shill\w{0,4}|ama|community manager|mods|chatters|push it|top gainers|sold out|collab\w{0,8}|proposal|good offer|offer for|profitable|outreach|visibility|reach|to 1m (?:m?cap)?|grow(?:th)?|makers|trend bot|charts? look|revive it|on (?:mexc|gate|binance|kucoin)|dex ads|vc (?:and|network)|interested in working with you|top exchanges|more sales|sales for|exposure|more eyes|smart contract dev|telegram bots?|pr articles?)\b/i;
const YOURS =
  /\b(?:your|ur|this|the|any|my next|serious|early|new) (?:\w{1,12} ){0,2}(?:projects?|tokens?|(?:meme)?coins?|charts?|nfts?|launch|community|discord|design|team|teams|collection|memes?|gems|drop)\b|\bwhat you(?:'re| are) building\b|\b(?:hey|hello|hi|gm|serious|dear) (?:devs?|founders?|sir)\b|\bdevs? (?:dm|message)\b|\bproject owners?\b|\bbuilding something\b|\breal holders\b|\b(?:great|nice|amazing|lovely) project\b|\bexpert in token\b|\bwe do (?:volume|raids)\b|\byour (?:raise|tweet)\b|\b(?:dev|founders?|devs)\b/i;
/** A price list of such services needs nobody addressed. */
const SERVICES =
  /\b(?:price ?list|packages?|for hire|available|24\/7|guaranteed|we (?:list|work with|do|run|offer|bring)|in \d{1,3}h|marketing for|fast track)\b/i;
/** Warm words for a project, and then: come away. */
const FLATTERY =
  /\byour (?:project|token|coin|nft|art|work) (?:\w{1,10} ){0,3}(?:excited|amazing|great|huge|nice|clean|fire|insane|fantastic|beautiful|stunning|lovely|awesome|looks|has)\b|\b(?:great|nice|amazing|lovely|cool) project\b|\blove what you(?:'re| are) building\b/i;

/** Work, lessons and help that are what they say; and talk about such offers. */
const OTHER =
  /\b(?:scam\w{0,4}|beware|never|(?:i|we) don['’]?t (?:give|manage|dm|do|offer|run)|bugs?|feedback|ticket|support (?:team|desk)|salary (?:\d|of|on|range|is)|careers? page|apply (?:at|on|by)|resume|cv|portfolio|hiring (?:an?|engineers?|developers?|designers?|drivers?)|is hiring|internship|hackathon|slides|webinar|workshop|school|university|hospital|podcast|episode|abstract|speakers|newsletter|interview|journalist|reporter|selling|for sale|tickets?|bots? telling|are (?:all )?bots|in my replies|replies are|comment sections|block(?:ed)? (?:them|him|her|it)|police|warn\w{0,4}|red flag|fined|obviously|piano|guitar|recipe|open source|good first issues|release|opened an issue|is there a paper|invoice|order number|meetup|conference)\b/i;

/** What is offered in private: each family counts once. */
const FAMILIES: readonly RegExp[] = [EARN, FREEDOM, TEACH, SIGNALS, MANAGE, TASKS, WARMTH, CHOSEN];
/** These name a trade of their own, so that no second family is needed. */
const PLAIN: readonly RegExp[] = [SIGNALS, MANAGE, TASKS, WARMTH];

/**
 * Where a post asks to move to a private talk about earnings, or about promoting the reader's project; offsets are into
 * the text of its only block. Each word alone is an ordinary word: it takes the invitation, the subject, and coins or a sum.
 */
export const privateOffer = oncePerPage((view: PageView): Span | undefined => {
  const text = postWords(view).slice(0, LONGEST);
  if (text === '' || OTHER.test(text)) return undefined;
  return wordedOffer(text) ?? jointGain(text) ?? foreignGain(text);
});

function wordedOffer(text: string): Span | undefined {
  const away = privatePath(text) ?? openDoor(text);
  if (!away) return undefined;
  return offersGain(text) || offersReach(text) || FLATTERY.test(text) ? away : undefined;
}

function offersGain(text: string): boolean {
  if (WARMTH.test(text)) return STAKE.test(text);
  if (!STAKE.test(text) && !ONE_WORD_ANSWER.test(text)) return false;
  if (PLAIN.some((family) => family.test(text))) return true;
  const families = FAMILIES.filter((family) => family.test(text)).length;
  return (
    families >= 2 ||
    (families === 1 &&
      STAKE.test(text) &&
      /\b(?:crypto|forex|trad|bitcoin|invest|usdt|coin|bots?\b|signal)/i.test(text)) ||
    EARN_FIGURE.test(text)
  );
}

/** "I make $9,000 a week": a figure for a time, said of a person. */
const EARN_FIGURE = pattern(
  String.raw`\b(?:make|made|making|earn|earned|earning)\b{{GAP20}}(?:{{MONEY}}|\b\d{1,3}k\b){{GAP12}}\b(?:a|per|every|each|last|this|weekly|daily|monthly)\b`,
);

function offersReach(text: string): boolean {
  return (
    BOOST.test(text) &&
    (YOURS.test(text) || SERVICES.test(text)) &&
    /\b(?:projects?|tokens?|coins?|nfts?|web3|devs?|founders?|gems?|exchange|listing|discord|holders|crypto|sir|callers|volume|charts?)\b/i.test(
      text,
    )
  );
}

/** The door is open without a word of how to reach it: free access, few seats. */
const OPEN_DOOR = pattern(
  String.raw`\b(?:access is free|free (?:access|entry|for the first \d{1,4})|join (?:our|my)\b{{GAP20}}\b(?:channel|group|vip|room)|\d{1,3} (?:spots?|seats?|slots?|places) (?:left|open|only)|(?:spots?|seats?|slots?) (?:are |is )?(?:open|limited|left)|accepting students|who needs an?|let me (?:manage|trade)|i can (?:fix|help|promote|push|market|boost)|interested\?|ask how)`,
);

function openDoor(text: string): Span | undefined {
  const found = OPEN_DOOR.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
