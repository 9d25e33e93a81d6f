import type { PageView } from '@/lib/core/page-view.ts';
import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { oncePerPage } from './page-words.ts';

/** Longest post that is read, in UTF-16 units. */
const LONGEST = 2_000;

/** Come away from here: what is quoted. */
const AWAY = [
  pattern(
    String.raw`\b(?:dm|inbox|pm|message|text|write|whats ?app|contact|reach|add|e-?mail|hit up|talk to)\s(?:\w{1,12}\s){0,2}?(?:me\b|us\b|him\b|her\b|them\b|@\w{2,30}|my \w{3,12}|now\b|["“'][\w ]{2,12}["”']|here\b|directly\b)`,
  ),
  pattern(
    String.raw`\b(?:dms?|inbox|pm)\b\s?(?:is |are )?(?:open|me|please|pls|now|for|if|["“'])|\b(?:in|check|via|by|through) (?:your |my |the )?(?:dms?|inbox|pm)\b|\b(?:i'll|i will|i can|let me) (?:dm|reach out|message|text|pm|guide|show you|put you)\b`,
  ),
  pattern(
    String.raw`\bask (?:me|us) (?:how|for)\b|\blet's (?:chat|talk|connect)\b|\bhow can i reach you\b|\bway to (?:contact|reach) you\b|\bfollow (?:me|back)\b{{GAP25}}\b(?:dm|message)\b|\b(?:telegram|tg|whats ?app)(?: only)?\s?:?\s?(?:@\w|\+\d)|\bwhats ?app (?:me\b|in bio|on)|\b(?:text|dm|send|type|comment|inbox|message) (?:me )?["“']\w{2,12}["”']|\bt\.me\/\w|\+\d[\d ]{8,14}\d|\b(?:dms?|pm)\W{0,4}$|\bdrop an? \W{1,4}|\bspots? (?:are )?open\b|\bhere is (?:his|her) page\b|\bmessage me\b|\b(?:dm|hmu|pm)\b|\btg @\w|\b(?:talk|chat) (?:on|in|via) (?:tg|telegram|dms?)\b|\bsend (?:me|us) a message\b|\bwrite to (?:the|our) admin\b|\blink in (?:my )?bio\b|\bask me how\b|\b(?:msg|message|inbox) (?:me|first|us)\b|\bwait for my (?:message|dm)\b|\btele @\w|\bwrite us\b|\bstill takes students\b|\btype [A-Z]{2,6}\b|\bcheck (?:your )?(?:inbox|dms?)\b`,
  ),
];

/** Money to be made, taught, managed or sent. */
const EARN =
  /\b(?:earn(?:s|ing|ed)?|mak(?:e|es|ing) (?:money|it \$|\$|\d|your first)|made (?:my|\$|\d)|profit\w{0,4}|passive income|extra income|daily income|financial(?:ly)? free(?:dom)?|get(?:s|ting)? paid|i get paid|forex|signals?|arbitrage|mining|invest(?:ed|ing|ment|ors?)?|account manager|manage (?:your|the) (?:account|wallet|portfolio)|funded accounts?|flipped|withdraw|1000x|out of debt|being broke|\$\d{1,4}\/h|how to trade|trad(?:e|es|ing) (?:for|with|losses)|copy my|crypto (?:course|lessons)|my students|mentor\w{0,4}|pump group|tasks online|remote job|coach|in profit|flip(?:s|ping)? \$|losing trades|trade your account|split the (?:gains|profits?)|salary in usdt|an extra \d{2,5}|got \$\d|printing|trading (?:pool|mentor)|online (?:crypto )?job|pays daily|handle \$|quit (?:her|his|my) job|let me trade|send you profit|made \d{1,3}k)\b/i;
/** A figure, or a trade that needs none. */
const STAKE = pattern(
  String.raw`{{MONEY}}|{{PCT}}|{{MULT}}|\b\d{1,3}k\b|\b\d{3,5} (?:weekly|daily|a week|a day)\b|\b(?:crypto|bitcoin|forex|trad(?:e|es|er|ing)|invest\w{0,6}|signals?|sol|usdt|pump)\b`,
);

/** Something done for a project that is addressed here. */
const BOOST =
  /\b(?:holders|trending|dexscreener|coin ?gecko|coin ?market ?cap|cmc|list(?:ing|ings)?|marketing|market(?:er)?|promot\w{1,6}|volume|viral|followers|active members|investors|whales|influencers?|kols?|raids?|shill\w{0,4}|ama|community manager|mods|push it|top gainers|sold out|collab\w{0,8}|proposal|good offer|offer for|profitable|outreach|to 1m cap|grow your|makers|trending packages|trend bot|dex ads|kol to|vc and kol|interested in working with you|shill team|top exchanges|more sales|sales for|exposure|more eyes|smart contract dev|telegram bots?)\b/i;
const YOURS =
  /\b(?:your|this|the|any|my next|serious) (?:\w{1,12} ){0,2}(?:projects?|tokens?|coins?|charts?|nfts?|launch|community|discord|design|team|collection|memes?)\b|\bwhat you(?:'re| are) building\b|\b(?:hey|hello|gm|serious|dear) (?:devs?|founders?|sir)\b|\bdevs dm\b|\bproject owners?\b|\bbuilding something\b|\breal holders\b|\b(?:great|nice|amazing|lovely) project\b|\bexpert in token\b|\bwe do volume\b|\byour (?:raise|tweet)\b|\bhello dev\b/i;
/** Warm words for a project, and then: come away. */
const FLATTERY =
  /\byour (?:project|token|coin|nft|art|work) (?:\w{1,10} ){0,3}(?:excited|amazing|great|huge|nice|clean|fire|insane|fantastic|beautiful|stunning|lovely|awesome|looks|has)\b|\b(?:great|nice|amazing|lovely|cool) project\b/i;

/** Work, lessons and help that are what they say; and talk about such offers. */
const OTHER =
  /\b(?:scam\w{0,4}|beware|never|bugs?|feedback|ticket|support|salar\w{1,3}|hiring|we are looking for an? (?:\w{1,12} ){0,2}(?:engineer|developer|designer)|internship|hackathon|slides|webinar|school|podcast|interview|journalist|reporter|selling my|for sale|bots? telling|replies are|comment sections)\b/i;

/**
 * Where a post asks to move to a private talk about earnings, or about promoting the reader's project; offsets are into
 * the text of its only block. Each word alone is an ordinary word: it takes the invitation and its subject.
 */
export const privateOffer = oncePerPage((view: PageView): Span | undefined => {
  if (view.pageType !== 'post') return undefined;
  const text = view.text(0).slice(0, LONGEST);
  const away = firstOf(text);
  if (!away || OTHER.test(text)) return undefined;
  const earns = EARN.test(text) && STAKE.test(text);
  const boosts = BOOST.test(text) && YOURS.test(text);
  return earns || boosts || FLATTERY.test(text) ? away : undefined;
});

function firstOf(text: string): Span | undefined {
  for (const one of AWAY) {
    const found = one.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
