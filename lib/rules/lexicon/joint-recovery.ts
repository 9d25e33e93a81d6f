import type { Span } from '@/lib/core/rule.ts';
import { joined, wordClass } from './joint-words.ts';

/** Something is gone, taken or shut. */
const TROUBLE = wordClass(
  `lost, lose, losing, loss, losses, stolen, stole, hack-, drain-, scam-, defraud-, rugged, emptied, wiped, locked, locked out,
  stuck, frozen, freez-, missing, forgot-, banned, disabled, suspended, compromised, victim-, fraud-, phish-, cheated, conned,
  duped, swindl-, trapped, withheld, blocked, took my, took all, can't withdraw, cannot withdraw, same issue, same problem,
  same situation, your shoes, same thing happened, no access, wrong address, wrong network`,
);
/** It is there again. */
const AGAIN = wordClass(
  `recover-, retriev-, reclaim-, regain-, restor-, refund-, reimburs-, returned, unfroz-, unfreez-, unlock-, salvag-,
  compensation, chargeback-, sort you out, sorted me out, sorted mine, did mine, fixed mine, sorted my, sorted my case, pulls funds, pulled it back, handled mine, got into my, found my, help you out, get your money, get ur money, what's yours, helped get everything`,
  [
    String.raw`\b(?:g[eo]t|gets|getting|have|had|brought|bring|came|everything|mine|all|it|back)\b[^.!?\n]{0,40}\b(?:back|again)\b`,
    String.raw`\b(?:got|get|helped (?:me )?get) (?:everything|every \w{2,8}|it all|all of it)\b|\bback in \d`,
  ],
);
/** One who is praised for it. */
const PRAISE = wordClass(
  `thank, thanks, thank you, kudos, shout out, shoutout, big ups, props to, bless, god bless, blessed, grateful, appreciate,
  helped me, helped my, helped him, helped her, helped us, he helped, she helped, they helped, told me about, introduced me,
  referred me, proved me wrong, does wonders, did wonders, a genius, is the best, the real one, the only real, so reliable, reliable,
  legit, very fast, so fast, helped get, trusted, trustworthy, got you covered, highly recommend, i recommend, recommended, came through, delivered,
  worked for me, it worked, actually worked, speciali-, they did mine, he did mine, she did mine, never believed, honest and, thankful, god sent, godsend, without him, without her, without them, skeptical, sceptical, the plug, never fails, a real one, the only one who, before i found, until i found, until i met, swiftly, lifesaver, life saver, saved me, angel, 100% real, look him up, look her up, nothing upfront, took 10%`,
);
/** Somebody outside: a name to write to, or a trade. */
const SOMEBODY = wordClass(
  `hacker-, recovery agent-, recovery expert-, recovery lawyer, recovery team, tracer, tracker, ethical hack-, specialist, expert-,
  tech guy, this guy, that guy, a guy, this man, this woman, this lady, legal team, lawyer named, agent named, cyber-,
  investigator, forensic-, white hat`,
  [String.raw`(?<![\w.@])@\w{3,30}`, String.raw`\b(?:[Mm]rs?|[Mm]s|[Dd]r|[Aa]gent)\.? [A-Z]\w{2,14}`],
);
/** A handle that is called after the trade. */
const TRADE_HANDLE =
  /@\w{0,20}(?:hack|recov|rec(?:laim|over)|trac(?:e|k|ing)|fix|rescu|unlock|salvag|retriev|return|refund|restor|medic|finder|whitehat|cyber|lost|asset)\w{0,20}/i;
/** A way to reach whoever it is. */
const REACH = wordClass(
  `inbox, dm, dms, dm me, pm, message, msg, text, write to, write, write me, write us, contact, reach out, reach, hit me up, hmu, hit up, consult,
  talk to, speak to, speak with, talk to us, consult, hit up, want the number, have his number, call, email us, open inbox, inbox is open, get in touch with, talk 2 us, send him, send her, whatsapp, telegram, tg, gmail, signal, on ig, in my bio, in bio, bio, fill the form, fill this form, fill in,
  book a call, free consultation, get in touch, let me know, email, just write, just send, his contact, her contact, send a message, ask for, look up, search for, follow`,
  [String.raw`\b(?:t|wa)\s?\.\s?me\/`, String.raw`\+\d[\d ()-]{8,16}\d`],
);
/** The reader is asked about an own loss, or an own service is offered. */
const OFFERED = wordClass(
  `any hacked, any lost, have you, did you, were you, are you a victim, if you, if ur, if your, ur account, your account, your wallet,
  ur wallet, your funds, your coins, your crypto, your money, sorry for your, sorry about what, your loss, we help, we trace,
  we recover, we restore, i recover, i fix, i can, i do, we can, we do, our team, our expert-, our legal, our firm, i help, we got you, now online,
  r online, our services, there is a solution, there is hope, there's hope, don't give up, don't cry, all kinds of, don't worry, do not worry, still possible, not too late, owed, entitled, who needs, possible, got u, i got you, i know how, can follow, retrieve, claims team, our claims, never give up, before you give up, anyone who lost, to anyone who, everyone who lost, no advance fee, no upfront, free review, i went through this, someone on whatsapp,
  it's possible, be recovered, can be`,
);
/** Coins, or accounts that are sold and broken into. */
const ABOUT = wordClass(
  `crypto-, coin, coins, wallet, wallets, bitcoin-, btc, eth, usdt, usdc, sol, bnb, xrp, nft, nfts, tokens, metamask, coinbase, binance,
  phantom, trust wallet, ledger, hacked, hacker, hacking, broker, platform, invest-, trading, trade, trader, forex, withdraw-, stolen, scam-, defraud-,
  fraud-, recovery, funds, retirement, savings, account, acct, seed, passphrase, pig butchering, romance`,
);

/** Somebody who asks for help, or who reports that it went the official way. */
const ASKS_FOR_HELP =
  /\b(?:anyone|anybody|someone|somebody|does any\w{0,4})\s(?:know|help(?! you)|got|have|has|else (?:have|had|seen|get)|able|experienced|recommend)\b|\bwhat (?:do|can|should) i\b|\bplease help\b|\bhelp me (?:please|recover|get)\b|\bhow (?:do|can) i\b|\bany (?:advice|ideas?|tips)\b|\b(?:reporter|journalist|researcher|writing (?:a|about)|my story|your story|survey|official form|own form|customer service|my bank|the bank|the police|ombudsman|insurer|don't (?:tell|dm|message)|do not (?:dm|message)|not looking for|no (?:dms|recovery)|stop (?:dm|messag)|lol\b)|['’]s own form|(?:stolen |my )?(?:bank |debit |credit )?card\b(?! (?:coin|crypto))/i;
/** A handle alone says nothing of a shop's refund: losses of this kind do. */
const GRAVE = wordClass(
  `hack-, rug, rugged, staking, forex, withdrawal-, blockchain, exodus, scam-, drain-, defraud-, locked out, emptied, wiped, crypto-, wallet, coins, btc, eth, usdt, nfts, bitcoin, recovery agent-, same issue, lost my`,
);

/** An own loss is told: who tells it looks for help. */
const OWN_LOSS = /\b(?:i|we|my|our)\b[^.!?\n]{0,40}\b(?:lost|stolen|hacked|drained|scammed|compromised|locked|gone)\b/i;
/** Losses of coins, and of accounts that are broken into. */
const CHAIN = wordClass(
  `crypto-, coins, bitcoin-, btc, eth, usdt, usdc, hacked, scammed, broker, phantom, metamask, coinbase, binance, trust wallet, trading, forex, staking, withdrawal-, on the chain, phrase, seed, fake platform, exchange`,
);
/** Write to the author: said to the reader without more words. */
const TO_AUTHOR =
  /(?:^|[.!?,;:\n] ?|\b(?:please|pls|kindly|just|quick) )(?:dm|inbox|message|msg|text|hmu|write|contact|speak to|talk to|consult|get in touch|email)\b|\b(?:dm|inbox|message|text|write|speak to|talk to|consult|contact|email) (?:me|us|our)\b|\b(?:dms?|inbox) (?:is |are )?open\b|\bwhats ?app\b[^.!?\n]{0,6}\+?\d/iu;

/**
 * Where a post offers or praises help with lost assets, by what it is made of: a loss, its return, somebody, praise or
 * an offer, a way to reach them, in any order within a thought. `text`: the words of the post.
 */
export function jointRecovery(text: string): Span | undefined {
  if (ASKS_FOR_HELP.test(text)) return undefined;
  const known = TRADE_HANDLE.test(text) || GRAVE.exec(text) !== null;
  if (known) {
    const told =
      joined(text, AGAIN, SOMEBODY, PRAISE) ??
      joined(text, TROUBLE, SOMEBODY, PRAISE, REACH) ??
      joined(text, TROUBLE, TRADE_HANDLE, PRAISE) ??
      joined(text, AGAIN, SOMEBODY, REACH, OFFERED) ??
      joined(text, AGAIN, TRADE_HANDLE, REACH);
    if (told) return told;
  }
  if (TRADE_HANDLE.test(text)) {
    const named = joined(text, TROUBLE, REACH, OFFERED) ?? joined(text, PRAISE, REACH, TRADE_HANDLE);
    if (named) return named;
  }
  return (
    joined(text, TROUBLE, ABOUT, OFFERED, REACH) ??
    (OWN_LOSS.test(text) ? undefined : joined(text, TROUBLE, CHAIN, TO_AUTHOR))
  );
}
