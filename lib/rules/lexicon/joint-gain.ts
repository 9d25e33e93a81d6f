import type { Span } from '@/lib/core/rule.ts';
import { joined, wordClass } from './joint-words.ts';
import { MARKET_TALK } from './market-talk.ts';
import { ONE_WORD_ANSWER } from './private-paths.ts';

/** A result in money, told or promised. */
const RESULT = wordClass(
  `earn, earns, earned, earning, profit, profits, profitable, income, payout, payouts, withdrew, cashed out, cashing out, cash out, debt free,
  out of debt, six figures, 6 figures, 7 figures, five figures, 5 figures, retire, retired, retiring, quit my job, left my job, 9-5, 9 to 5, wealth, rich, millionaire,
  financial freedom, financially free, eating good, pays me, pay me daily, paid daily, weekly pay, banks don't, money, bills paid, prints, printing,
  life changing, changed my life, everything changed, never misses, quit their jobs, quit her job, zero risk, roi, sent me my profit, drives a benz, losing, made at least, profit together, per day, a day, first $1k, capital, win rate, 50/50, bought my, paid off`,
  [
    String.raw`(?:{{MONEY}}|\b\d{1,3}(?:[.,]\d)?k\b)[^.!?\n]{0,20}\b(?:a|per|every|each|this|last|weekly|daily|monthly|today|in|profit|from|to)\b`,
    String.raw`\bto (?:{{MONEY}}|\d{1,3}(?:[.,]\d)?k\b)|\bmade (?:over |about |my )?(?:{{MONEY}}|\d{1,3}k\b)|\b\d{2,4}x\b`,
  ],
);
/** Trading, or what is traded. */
const TRADE = wordClass(
  `trade, trades, trader, trading, forex, fx, crypto, bitcoin, btc, eth, binary option-, invest, invested, investing, investment, signal, signals, entries, futures,
  arbitrage, memecoin-, altcoin-, gems, alpha, vip, vip calls, calls, whale, whales, pumps, copy trad-, ai bot, trading bot, prop desk, prop firm, digital assets,
  node, mining, bot, mcap, alts, altseason, roi, usdt, sol, stocks, options, staking`,
);
/** A method or a person that is said to bring it. */
const WAY = wordClass(
  `mentor, mentor-, coach, coaching, student, students, teach, teaches, teaching, learn, show you, show u, show beginners, show people, guides you, guide you, walk you, system, plan,
  secret, secrets, method, strategy, blueprint, step by step, beginner-, found something, mastermind, invite, join, group, community, leaked, handles everything, handles it,
  for clients, split, on autopilot, what i did, insider group, insider, my strategy, the list of, which one, which coin, access, seats, two seats, real deal, platform, video shows, shows how, my team, how i earn, teach you, your job, working for someone, how i did it, exactly how, the way, spots, spots open, slots, limited, bring 4 friends, hungry people, serious people,
  people, new members, no experience, onboarding, a friend introduced, introduced me, mentor for, idle, opportunity, for free, free, helped me, thanks to, glory to god, next, make it work, work for you, let me show, i run`,
);
/** Away from here: a private talk, one word as an answer, a closed room. */
const AWAY_WORDS = wordClass(
  `dm, dms, inbox, pm me, hmu, hit me up, ping me, message me, msg me, text me, write me, ask me, ask me how, whatsapp, telegram, tg, his contact, her contact,
  want his, want her, want in, you next, who's next, who's 38, pay after profit, request to join, seats remain, seats left, spots left, slots left, two seats, slide in, we need to talk, i can teach you, chat her up, chat him up, book a free call, book a call, people who message, only telling, follow her, follow him, link pinned, link in bio, link below, link in my bio, in my bio,
  in the comments, through my profile, join before, doors, wechat, zalo, comment below, drop a, invite link`,
  [
    String.raw`\bt\s?\.\s?me\/`,
    String.raw`(?<![\w.@])@\w{0,20}(?:trad|fx|invest|signal|coach|crypto|forex|profit|wealth)\w{0,20}`,
  ],
);
/** The private talk itself, where a link in a profile may be any shop's. */
const PRIVATE_WORDS = wordClass(
  `dm, inbox, hmu, ping me, message me, msg me, text me, write me, ask me, whatsapp, add my telegram, telegram, chat her up, chat him up, text him, text her, message him, message her, dm him, dm her, dm for, inbox for, slide in, who message me, who messages, i can teach you, we need to talk, seats remain, two seats, his contact, her contact, you next, people who message, only telling, dm me, hit me up`,
  [
    String.raw`\bt\s?\.\s?me\/`,
    String.raw`@\w{0,20}(?:trad|fx|invest|signal|coach|crypto|forex|profit|wealth)\w{0,20}`,
  ],
);

const AWAY = [AWAY_WORDS, ONE_WORD_ANSWER];
const PRIVATE = [PRIVATE_WORDS, ONE_WORD_ANSWER];

/** Refusals, and work, goods and lessons that are what they say. */
const OTHER_WORK =
  /\b(?:i don['’]?t|do not|never|commissions?|freelanc\w{1,5}|illustrat\w{1,5}|tutor(?:ing)?|kids|spanish|french|german|english|worksheet|spreadsheet|yoga|fitness|recipes?|church|vet|landlord|rent(?:al|ing)|flat|house|bike|sofa|photos?|pictures|playlist|band|gig|raid|guild|team mates|squad|football|match day|tax|accountant|mortgage|book club|novel|charity|hospice|donat\w{1,4}|fundrais\w{1,4}|petition|rust|python|javascript|developers?|designers?|engineers?|docs|audit|mainnet|testnet|validators?|governance)\b/i;

/** A lesson, a tip or a seat, given by the author. */
const LESSON = wordClass(
  `mentor-, coach-, teach, teaching, strategy, secret, insider, the list, seats, signals, copy my, copy trad-, access, show you, show u, guide you, trades for you, manage your, how i earn, never misses, my bot, next one, split`,
);

/** A closed room of trades. */
const ROOM = wordClass(
  `vip calls, vip group, vip signals, whales group, whale group, signal group, signals group, alpha group, trading group, pump group, private calls, inner circle, trading community,
  mentorship spots, private chat, entries every`,
);

/**
 * Where a post draws the reader into a private talk by a result in money: the result or a trade, a way to it, and the
 * path away, in any order within a thought. `text`: the words of the post.
 */
export function jointGain(text: string): Span | undefined {
  if (OTHER_WORK.test(text) || MARKET_TALK.test(text)) return undefined;
  return (
    joined(text, AWAY, RESULT, TRADE, WAY) ??
    joined(text, PRIVATE, RESULT, WAY) ??
    joined(text, PRIVATE, TRADE, WAY, RESULT) ??
    joined(text, PRIVATE, RESULT, TRADE) ??
    joined(text, PRIVATE, TRADE, LESSON) ??
    joined(text, AWAY, ROOM)
  );
}
