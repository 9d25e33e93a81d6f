import type { PageView, Sentence } from '@/lib/core/page-view.ts';
import { firstSpan, type Rule, type Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { namesSmallCoin } from './lexicon/coin-push.ts';
import { oncePerPage, textAround } from './lexicon/page-words.ts';

const TOGETHER = String.raw`(?:\bat \d{1,2}(?:[:.]\d{2}\b| ?(?:am|pm|utc|gmt|est)\b)|\bat (?:the same (?:time|moment|minute)|once)\b|\bin \d{1,3} (?:min(?:ute)?s?|hours?)\b|\btogether\b|\ball at once\b|\bbefore the (?:news|announcement|listing)\b|\bwhen i say\b|\bon my (?:mark|signal)\b)`;

const PATTERNS = [
  pattern(String.raw`\b(?:buy|ape(?: in)?|pump|load up)\b{{GAP50}}${TOGETHER}`),
  pattern(
    String.raw`\b(?:next|today's|big|vip) (?:pump|signal|call)\b(?! (?:with|about|on|for)){{GAP40}}\b(?:drops?|starts?|goes out|at \d|in \d|reveal(?:ed)?|members)\b`,
  ),
];
/** A crowd is called on, not one reader. */
const CROWD = `(?:every(?:one|body)|every (?:one of you|follower)|all of you|each of us|nobody|no one|team|army|boys|fam|community|we(?:'re| are)? all|lets? all|let's|together|our (?:gme )?moment|new buyers|holders show up|spread it|tell your friends|don't (?:sell|jeet|think)|refuse to sell|no paper hands|diamond hands|hold the line|raid|mass|market)`;
const BUY = String.raw`(?:buys?|ape|aped|load(?: up)?|grab (?:your|a) bags?|fill your bags|hold(?:s|ing)?|pump|send \$\w{2,10}|push|all in|adds?|sells?)`;
/** A crowd and a purchase in one sentence, or a push with its hour. */
const CROWD_CALLS = [
  pattern(String.raw`\b${CROWD}\b{{GAP40}}\b${BUY}\b|\b${BUY}\b{{GAP40}}\b${CROWD}\b`),
  pattern(
    String.raw`\b(?:pump|push|raid|buy wall|mass buy|market buy)\b{{GAP30}}\b(?:starts?|incoming|tonight|at (?:noon|midnight|\d{1,2})|in \d{1,3}|past|party)|\b(?:get your buys in|candle incoming|need \d{1,5} more buys|buy,? buy,? buy|go go go buy|\d\.\.\d\.\.\d|buy, don't think|nobody sells?|one coin, one push|join the pump|minutes? to pump|take profit before|buy every red candle|volume war|coordinated buy|each holder buys|does not sell|on my signal|everyone sweep|all together now|everybody send|coin (?:name|will be announced) in|at the same time|squeeze the shorts|ape in now|ape it together|before (?:the call|\d{1,4}k)\b{{GAP12}}$)`,
  ),
  pattern(
    String.raw`(?:^|[.!,:] ?)(?:buy|ape|load|grab|fill)\b{{GAP25}}(?:\$[a-z]\w{1,10}|\bbags?\b){{GAP40}}\b(?:now|hold|lock|before|break|pump|listing|tonight|today)\b|(?:^|[.!,:] ?)buy(?: and hold| now)\b`,
  ),
];
/** A coin whose contract is told at an hour that everybody waits for. */
const LAUNCH_HOUR = pattern(
  String.raw`\b(?:fair |stealth )?launch(?:es|ing)?\b{{GAP12}}(?:\bat \d{1,2}(?:[:.]\d{2}| ?(?:am|pm|utc|gmt|est)\b)|\bin \d{1,3} (?:min(?:ute)?s?|hours?)\b|\btonight\b)`,
);
const CONTRACT_COMES =
  /\b(?:ca|contract)\b.{0,12}\b(?:will be|drops?|goes (?:live|out)|(?:posted|shared|tweeted) (?:here|at|in|on))\b/i;
const TRADED =
  /\$[A-Z]{2,10}\b|\b(?:coins?|tokens?|crypto|pump|signals?|gem|call|entry|bags?|listing|announcement|btc|eth|sol)\b/i;

/** The same text from so many accounts is no chance. Source: the specification, rule promo-undisclosed. */
const MANY = 3;

/** Talk of "buying together" needs a smaller coin, a chat room for it, or a target. */
const pushesCoin = oncePerPage((view) => {
  const text = view.visibleText.slice(0, 2_000);
  const wanted =
    namesSmallCoin(text) ||
    /\b(?:pump|raid|trend(?:ing)?|\d{1,3}[mk]\b|\d{1,4}%|\d{1,3}x|x\d{1,3}|moon|ape|jeet|paper hands|bags?|candle|listing|dip|sol\b)/i.test(
      text,
    );
  return (
    wanted &&
    !/\b(?:scam\w{0,4}|beware|researchers|victims|arrest\w{0,3}|charged|schemes?|pump groups? (?:are|is))\b/i.test(text)
  );
});

function launchHour({ text }: Sentence, view: PageView): Span | undefined {
  return CONTRACT_COMES.test(view.visibleText.slice(0, 2_000)) ? firstSpan(text, [LAUNCH_HOUR]) : undefined;
}

const rule: Rule = {
  id: 'coordinated-buy-call',
  row: 'speaker',
  severity: 'caution',
  kind: 'claim',
  title: 'A call to buy at the same moment',
  say: 'This post asks many people to buy at the same moment.',
  ask: 'Who bought before this call, and who sells into it?',
  clears: 'Nothing clears it.',
  source: ['MANIP-SOCIAL', 'SEC-HOWEY', 'SEC-5WAYS'],
  pages: ['post'],
  cues: [
    'buy',
    'ape',
    'pump',
    'load',
    'next',
    'today',
    'big',
    'vip',
    'push',
    'raid',
    'hold',
    'sell',
    'send',
    'grab',
    'fill',
    'coin',
    'all',
    'candle',
    'squeeze',
    'add',
    'one',
    'same',
    'nobody',
    'launch',
    '1',
  ],
  // "Nobody sells" calls on a crowd.
  negation: 'keep',
  find(sentence, view) {
    const called = firstSpan(sentence.text, PATTERNS);
    const span =
      called ?? (pushesCoin(view) ? firstSpan(sentence.text, CROWD_CALLS) : undefined) ?? launchHour(sentence, view);
    if (!span) return undefined;
    const post = textAround(view, sentence.block, 3);
    if (
      !TRADED.test(post) ||
      /\b(?:bought|organi[sz]ers|researchers|tickets?|merch|groceries|lunch|dinner)\b/i.test(sentence.text)
    )
      return undefined;
    const { sameWords } = view.known;
    if (sameWords.state !== 'known' || sameWords.value < MANY) return span;
    const say = en(
      'This post asks many people to buy at the same moment; {accounts} accounts posted these same words, as far as they were on your screen since the browser started.',
      { value: sameWords.value },
    );
    return { ...span, say };
  },
  examples: {
    flags: [
      {
        text: 'Everyone buy $LARK together in 10 minutes, hold until the listing.',
        as: 'post',
        known: { sameWords: { state: 'known', value: 4, source: 'posts on the screen', at: 0 } },
      },
      { text: 'Nobody sells $LARK under 10 cents, army, pass it on.', as: 'post' },
      { text: "Let's all market buy $LARK in the next 5 min.", as: 'post' },
      { text: 'Fair launch at 19:00 UTC. The CA will be posted here, coin of the people.', as: 'post' },
      { text: 'Mass buy at 3pm for $LARK, spread it, the coin needs us.', as: 'post' },
      { text: 'Everyone buy $LARK together in 10 minutes.', as: 'post' },
      { text: 'Pump at 9 pm, we all buy $LARK at the same time.', as: 'post' },
      { text: 'VIP signal drops at 18:00 UTC, be ready.', as: 'post' },
      { text: 'Ape before the announcement, this is the call.', as: 'post' },
      { text: 'Next pump starts in 2 hours, the coin goes to members first.', as: 'post' },
      { text: 'Army, we all buy $LARK tonight and hold the line until 5 cents.', as: 'post' },
    ],
    passes: [
      { text: 'Institutions keep buying the coin, inflows of 420M yesterday.', as: 'post' },
      { text: 'Everybody talks about buying the dip, nobody has cash for tokens.', as: 'post' },
      { text: 'Researchers found that organisers told members to buy the coin together at 18:00.', as: 'post' },
      { text: 'Launch at 19:00 UTC: our film about coin mining towns.', as: 'post' },
      { text: 'Community call at 18:00 UTC about the roadmap.', as: 'post' },
      { text: 'Beware of groups that tell you to buy a coin in 10 minutes.', as: 'post' },
      { text: 'The next call with validators starts at 16:00 UTC, notes on the coin forum.', as: 'post' },
      { text: 'We buy dinner together at 19:30.', as: 'post' },
      { text: 'Everyone can buy a ticket for the meetup at 18:00, no token needed.', as: 'post' },
    ],
  },
};
export default rule;
