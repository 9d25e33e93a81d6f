import { pattern } from '@/lib/core/text/pattern.ts';

/** What is traded, as a post names it. */
const COIN = String.raw`(?:\$[a-z][a-z0-9]{1,11}|\b(?:it|this|this (?:thing|coin|token|gem|one)|we|the (?:token|coin)|our (?:token|coin)|coins?|tokens?|alts|agents? coins?))`;
const RISE = String.raw`(?:\d{2,4}x|[3-9]x|{{MULT}}|\+?\d{3,5}\s?%|parabolic|a new ath)`;

/** A price, a multiple or riches, told as what will happen. Each needs a sentence about something traded. */
export const FORETOLD: readonly RegExp[] = [
  pattern(
    String.raw`${COIN}\s?(?:is |'s )?(?:to|above|at|hits?|reach(?:es)?|trades? (?:at|above)|sent to)\s(?:a )?(?:\$\s?\d[\d.,]{0,9}[kmb]?|\d[\d.,]{0,9}\s?\$|\d{1,4}[mb]\b|{{MONEY}})`,
  ),
  pattern(
    String.raw`\b(?:will|gonna|going to|is about to|about to|ready (?:for|to)|can easily|easily|does|do|did|goes|go|'s going|next leg|before (?:this|it|we) \w{0,6})\b{{GAP15}}\b(?:${RISE}|parabolic|explode|moon|lift ?off|rip faces|flip \w{2,8} (?:within|in|by))`,
  ),
  pattern(
    String.raw`\b(?:easy|easiest|minimum|at least|guaranteed|potential|incoming|loading|from here)\b{{GAP8}}${RISE}|${RISE}{{GAP8}}\b(?:from (?:here|this level|a \d)|incoming|loading|minimum|easy|of your life|potential|before \w{3,9}|this year|soon)|\b(?:guaranteed )?moonshot\b|\bmassive pump\b|\bwe moon\b|\bmoons\b(?= ?[.!,]|$)`,
  ),
  pattern(
    String.raw`\b(?:make|making|made) you (?:rich|a millionaire|wealthy)\b|\bbe a millionaire\b|\bmillions will be made\b|\blife[- ]changing bag\b|\bearly buyers retire\b|\bfuture self will thank you\b|\bregret not buying\b|\bbookmark it\b|\bthe next (?:shib|wif|bonk)\b|\bit is happening\b|\b\d{1,4} dollar coin\b|\bat \d{1,3}b\b|\bwish you(?:'d| had)? bought\b|\bmake(?:s)? millionaires\b|\b(?:going )?to \d{1,4}\$|\bdoesn't {{MULT}} i\b|\bto \$?\d{1,4}[mb] is\b|{{MULT}} confirmed\b|\blast time you(?:'ll| will) see\b|\bcry at \d|\bthank me when\b|\bnext \$[a-z]{2,10}\b|\bthe next (?:solana|bitcoin|ethereum|pepe|doge|shiba)\b|\b(?:from|at) \$?[\d.]{1,8}[km]?,? (?:to|sell at) \$?[\d.]{1,8}[kmb]?\b|\bprice target\b|\bto a billion\b|\ba house next year\b|\bsooner than you think\b|\bat \d{1,4}[mb] cap\b|\b\d{1,4}[mb] (?:soon|by \w{3,9})\b`,
  ),
  pattern(
    String.raw`{{MONEY}}\s(?:in |into |of )?(?:\$?[a-z]\w{1,11} )?(?:could|can|will|would|may)?\s?(?:become|turn(?:s|ed)? (?:in)?to|equals?|=|→|->)\s?{{MONEY}}`,
  ),
  // What another coin did, or is worth: the reader draws the line.
  pattern(
    String.raw`\bif you missed\b{{GAP30}}(?:\$[a-z]\w{1,10}|\b(?:sol|solana|btc|bitcoin|eth|ethereum|doge|pepe|shib|bonk|wif))\b|\b(?:nearest|closest|biggest|largest|main) (?:competitor|rival|peer)\b{{GAP20}}\d[\d.,]{0,6}\s?[mbt]\b|\bis (?:at |worth )?\$?\d[\d.]{0,5}\s?[tb]\b{{GAP15}}\b(?:we|this|it|\$?[a-z]\w{1,10})(?:'s|'re| is| are) (?:at |only |just |still |worth ){0,2}\$?\d[\d.]{0,5}\s?[mk]\b|\bwhen \$?\w{2,12} meets \$?\w{2,12}|\b(?:is|be|becomes) the (?:next )?(?!end\b|start\b|top\b|rest\b)\$?\w{2,10} of (?:this (?:cycle|bull run)|solana|base)\b|\bthis time it(?:'s| is) \$[a-z]`,
  ),
  pattern(
    String.raw`\bmakes? (?:\w{2,10} )?people rich\b|\bhow (?:fortunes|millionaires) are made\b|\bmillionaire makers?\b|\bnext stop\b:? ?\$?\d|\b(?:send|push) (?:it|this|\$[a-z]\w{1,10}) (?:past|to|through) \$?\d|\bat (?:this price|\$?\d[\d.]{0,7}[mkb]?)(?: is|,)? (?:a|an|literally free|free) (?:gift|steal|joke|money)\b|\bfree money at\b|\bcall it (?:so )?(?:cheap|expensive)\b|\bthis is how (?:a )?{{MULT}}|\b(?:you'll|you will) (?:thank yourself|wish you)\b|\bnot selling (?:until|before|under) \$?\d`,
  ),
];

/** A look at charts and figures, a question, or a bet that is called one. */
export const OUTLOOK =
  /\b(?:analysts?|according to|stop(?! \$?\d{1,4}[mkb]\b)|invalid(?:ation)?|resistance|support|retest|target lowered|i was wrong|have been wrong|(?:is|are|was|were) (?:up|down)|(?:up|down) \d[\d.]{0,6}\s?%|not (?:financial )?advice|nfa|bear case|if (?:btc|eth|bitcoin)|survey|poll|forecast|interview|report|astrology|lol|joke|satire|just not|imagine|would have|i'd be|could be wrong)\b|\?\s{0,20}$/i;
