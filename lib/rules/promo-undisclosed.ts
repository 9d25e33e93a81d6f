import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { coinPitch } from './lexicon/coin-push.ts';
import { CRYPTO_CONTEXT } from './lexicon/coins.ts';
import { foreignCode, isAboutTrade, ownCode } from './lexicon/own-codes.ts';
import { carriesReferral, linkedPlaces, outsideLinks } from './lexicon/post-links.ts';

const BUY = String.raw`\b(?:buy(?:ing)?|bags?|bagged|load(?:ing|ed)?(?: up)?|ap(?:e|ed|ing)|stak(?:e|ing)|mint|long(?:ing)?|100x|gems?|moon(?:ing)?|send(?:ing)? it)\b`;
const DISCLAIMER = String.raw`\b(?:nfa|dyor|not (?:a )?financial advi[cs]e)\b`;
/** "Not financial advice" next to a buy call: the words that are no disclosure. */
const NFA_CALL = [pattern(`${BUY}.{0,200}${DISCLAIMER}`, 'is'), pattern(`${DISCLAIMER}.{0,200}${BUY}`, 'is')];

/** An invitation into a closed group for tips, or into somebody's "exact process". */
const CLOSED_GROUP = [
  pattern(
    String.raw`\b(?:dm|direct message|message|text|inbox|write)\b{{GAP40}}\b(?:join|access|invite|details|learn|start|the link|exact process|show you)\b`,
  ),
  pattern(
    String.raw`\b(?:join|in|inside)\b{{GAP20}}\b(?:my|our) (?:\w{1,12} )?(?:vip|alpha|private|premium|signals?|telegram|tg|inner)(?: \w{1,12})? ?(?:group|channel|chat|tg|telegram|circle|community)?\b`,
  ),
  pattern(
    String.raw`\b(?:vip|signals?|pump|alpha) (?:\w{1,12} )?(?:group|channel|room|chat)\b.{0,120}\b(?:join|t\.me\/)`,
    'is',
  ),
];
/** A person who trades for others or teaches it for money, with a figure and a way to reach them. */
const MENTOR = [
  pattern(
    String.raw`\b(?:invest(?:ed|ing|ment)?|trad(?:e|ed|es|ing)|mentor\w{0,4}|guidance|platform|account manager|broker)\b{{GAP30}}\b(?:mrs?|ms|miss|sir|madam|coach|expert|mentor)\b`,
  ),
  pattern(
    String.raw`\b(?:help|teach|show|coach|guide|mentor)(?:s|ed|ing)?\b{{GAP25}}\b(?:people|you|beginners|friends|women|men|persons?|folks)\b{{GAP25}}\b(?:earn|make|profit)(?:s|ing)?\b|\b(?:interested in|want to|ready to|wanna|want) (?:mak(?:e|ing)|earn(?:ing)?)\b{{GAP12}}{{MONEY}}|\b(?:he|she|they|we|who) (?:will |can )?trades? (?:for you|on your behalf|your account)\b|\blooking for\b{{GAP25}}\b(?:people|persons?|investors|partners)\b{{GAP25}}\b(?:to|who)\b{{GAP20}}\b(?:earn|make|profit)\b`,
  ),
  pattern(
    String.raw`\b(?:comment|reply|type)\b{{GAP25}}\b(?:i'll|i will|and i)\b{{GAP12}}\b(?:dm|message|send|text|show)\b{{GAP12}}\b(?:method|strategy|link|details|how|group|channel|invite)\b`,
  ),
];
const REACH_ME =
  /\b(?:dm|inbox|message|text|write|contact|reach|whats ?app|telegram)\b.{0,20}\b(?:me|him|her|them|us|you|now|@\w{2,30})\b|\b(?:on|via) (?:whats ?app|telegram)\b|\b(?:inbox|dm)\W{0,12}$|\bi'll (?:dm|send|message) you\b/i;
const AMOUNT = pattern('{{MONEY}}|{{MULT}}|{{PCT}}|\\b\\d{1,3}k (?:a|per) (?:day|week|month)\\b');

/** What is promised there. */
const GAIN =
  /\b(?:vip|alpha|signals?|calls?|profits?|passive income|gains|\d{1,3}(?:\.\d{1,2})?x|making me|per month|\/month|\/mo|trade(?:s|rs)?)\b/i;

const DISCLOSED =
  /#ad\b|#sponsored\b|\b(?:sponsored|paid partnership|paid promotion|advertisement|affiliate disclosure|disclosure:|i (?:earn|get) (?:a )?commission|i was paid|i am paid|gifted|i hold|i own|i'm long|we hold)\b|^\W{0,3}ad\b/im;

function placeOf(found: NonNullable<ReturnType<PageView['said']>>): Spot {
  const { sentence, start, end } = found;
  return { block: sentence.block, start: sentence.offset + start, end: sentence.offset + end };
}

/** "DM me to join my VIP group", next to talk of gains. */
function closedGroup(view: PageView, text: string): readonly Spot[] | undefined {
  const trades =
    CRYPTO_CONTEXT.test(text) || /\b(?:trad(?:e|es|ers|ing)|signals?|gems?|forex|invest\w{0,5})\b/i.test(text);
  if (!trades || !GAIN.test(text) || !/\b(?:dms?|message|inbox|telegram|tg|whats ?app|t\.me)\b/i.test(text))
    return undefined;
  const group = CLOSED_GROUP.map((one) => view.said(one, { anyFrame: true })).find(Boolean);
  if (!group) return undefined;
  const say = en(
    'This post invites into a private group or talk about gains; we saw no label saying what the author earns from it.',
  );
  return [{ ...placeOf(group), say }];
}

/** "I made $9,000 with Mrs. …, write to her": a lead to a person, with a figure. */
function mentor(view: PageView, text: string): readonly Spot[] | undefined {
  if (
    !AMOUNT.test(text) ||
    !REACH_ME.test(text) ||
    /\b(?:scam\w{0,4}|beware|never|salar\w{1,3}|hiring|school|course|jobs?)\b/i.test(text)
  )
    return undefined;
  const found = MENTOR.map((one) => view.said(one, { anyFrame: true })).find(Boolean);
  if (!found) return undefined;
  const say = en(
    'This post leads to a person who promises earnings; we saw no label saying what the author gets for it.',
  );
  return [{ ...placeOf(found), say }];
}

/** A program in a messenger that is told who sent the reader: `?start=ref_…`. */
function startsBot(view: PageView): boolean {
  return linkedPlaces(view).some(
    (place) => place.in !== 'quote' && /[?&]start(?:app)?=(?:r|ref|inv)\w{0,6}_/i.test(place.path),
  );
}

/** The author's own code in words or in a link. */
function ownLink(view: PageView, text: string): readonly Spot[] | undefined {
  const foreign = foreignCode(view.text(0).slice(0, 2_000));
  if (foreign) return [{ block: 0, ...foreign }];
  const own = ownCode(view, text);
  if (own) return [placeOf(own)];
  if (!isAboutTrade(text)) return undefined;
  if (!outsideLinks(view).some(carriesReferral) && !startsBot(view)) return undefined;
  const say = en('A link in this post carries a personal code; we saw no label saying that the author earns from it.');
  return [{ block: 0, start: 0, end: view.text(0).length, say }];
}

/** A buy call with "not financial advice", which is no disclosure. */
function notAdvice(view: PageView, text: string): readonly Spot[] | undefined {
  if (!NFA_CALL.some((one) => one.test(text))) return undefined;
  const call = view.said(pattern(DISCLAIMER), { anyFrame: true });
  return call && [{ ...placeOf(call), severity: 'info' }];
}

/** A program tells of every new pair or contract: nobody is told to buy. */
const DEPLOY_NOTICE =
  /\b(?:new (?:pair|pool|token|contract|deploy\w{0,6})|(?:pair|pool|token|contract) (?:created|deployed|detected|added)|deployed|liquidity (?:added|removed|locked)|lp (?:added|burned))\b/i;
const URGES =
  /\b(?:ap(?:e|ed|ing)|buy(?:ing)?|bags?|gems?|moon\w{0,3}|\d{1,4}x|send it|lfg|don't (?:miss|fade|sleep)|get in|early|early entry|load(?:ed|ing)?|based|next \$|bullish|trust)\b|[🚀🔥💎]/iu;

function isDeployNotice(view: PageView, text: string): boolean {
  const isBot = view.post?.labels?.includes('bot') === true;
  return (isBot || DEPLOY_NOTICE.test(text)) && !URGES.test(text);
}

/** Words that push the reader, for texts that several accounts post alike: news of one sentence are shared in honesty. */
const PUSHES =
  /\b(?:buy (?:now|some|more|the dip|\$)|don't (?:miss|fade|sleep)|join (?:now|us|the|our)|ap(?:e|ing)|load(?:ed|ing)? up|bags?|gems?|\d{2,4}x|send it|presale|get in (?:now|early)|sign ?up|claim (?:your|now|it|the)|use (?:my|code)|moon(?:ing|shot)?|still early|lfg)\b|🚀/iu;
const REPORTS =
  /\b(?:according to|reports?|reported|says|said|announced|beware|scam\w{0,4}|phish\w{0,4}|warn\w{0,4})\b/i;

/** The same text from so many accounts is no chance. Source: the specification, rule promo-undisclosed. */
const MANY = 3;

/** Several accounts posted the same words, and they push something. */
function sameWords(view: PageView, text: string): readonly Spot[] | undefined {
  const { sameWords: seen } = view.known;
  if (seen.state !== 'known' || seen.value < MANY || !PUSHES.test(text) || REPORTS.test(text)) return undefined;
  if (!isAboutTrade(text)) return undefined;
  const say = en(
    '{accounts} accounts posted these same words, as far as they were on your screen since the browser started; we saw no label saying who pays for them.',
    { accounts: seen.value },
  );
  return [{ block: 0, start: 0, end: view.text(0).length, say }];
}

/** A smaller coin is pitched; without its address that is no more than an opinion. */
function pitch(view: PageView, text: string): readonly Spot[] | undefined {
  const found = coinPitch(view);
  if (!found || isDeployNotice(view, text)) return undefined;
  return [{ block: 0, ...found.place, ...(found.how === 'named' ? { severity: 'info' as const } : {}) }];
}

const mira = { handle: 'mira_b', name: 'Mira' };
const seenFrom = (accounts: number) => ({
  sameWords: { state: 'known' as const, value: accounts, source: 'posts on the screen', at: 0 },
});

const rule: Rule = {
  id: 'promo-undisclosed',
  row: 'speaker',
  severity: 'caution',
  kind: 'dom',
  title: 'Promotion without a label',
  say: 'This post encourages a purchase; we saw no label saying whether the author is paid or holds the token.',
  ask: 'Are you paid for this, or do you hold it?',
  clears: 'A clear label at the start of the post, or the stated position or payment.',
  source: ['ESMA-FINFLU', 'FCA-FG241', 'SEC-CENTRA'],
  pages: ['post'],
  check(view): readonly Spot[] {
    const text = view.visibleText.slice(0, 20_000);
    // The platform's own label says it as well as words do.
    const isLabelled = view.post?.labels?.some((label) => label === 'ad' || label === 'paid-partnership');
    if (isLabelled || DISCLOSED.test(text)) return [];
    return (
      closedGroup(view, text) ??
      mentor(view, text) ??
      ownLink(view, text) ??
      sameWords(view, text) ??
      notAdvice(view, text) ??
      pitch(view, text) ??
      []
    );
  },
  examples: {
    flags: [
      {
        text: 'The Larkspur presale ends tonight, get in early before the listing of the token',
        post: mira,
        known: seenFrom(4),
      },
      { text: 'Low cap, LP burned, dev based. CA: 7xKm9vQpLr3TnYbWc2Hd8FsJg5ZaE4Ru6MiNoPqpump', as: 'post' },
      { text: 'Loading up on $LARK before everyone wakes up. NFA.', as: 'post' },
      { text: 'Use my link to get in early on the best AI token of the year', as: 'post' },
      { text: 'Time to ape the new agent coin, DYOR, not financial advice.', as: 'post' },
      { text: 'My crypto calls made 4x this week. DM me to join the VIP group.', as: 'post' },
      { text: 'I made $9,000 in a month of trading with Mrs. Orla, contact her on Telegram.', as: 'post' },
      { text: 'I teach beginners to earn $3k a week with coins. Message me today.', as: 'post' },
      { text: 'The mining app pays $30 a day to your wallet, invite code LARK55.', as: 'post' },
      { text: 'Write to Mr Orla on WhatsApp, he trades for you and you keep 70%.', as: 'post' },
      { text: 'Want to make 1 BTC a month from home? Inbox me.', as: 'post' },
      { text: 'Looking for 4 people who want to earn $300 a day with coins. Inbox.', as: 'post' },
      { text: 'Who wants $200? Comment GO and I will DM you the method.', as: 'post' },
      { text: 'Our VIP signals group called five pumps. Join at t.me/larkcalls', as: 'post' },
      { text: 'I partnered with Orbit Exchange: sign up there and the bonus is yours.', as: 'post' },
      { text: 'Register through me and both of us get 10 USDT.', as: 'post' },
      { text: 'Nodes are 5% off with the code in my bio.', as: 'post' },
      { text: 'Our copy bot for perps: t.me/lark_copybot?start=ref_fenn', as: 'post' },
      { text: 'Abre tu cuenta con mi enlace y recibe 15 USDT.', as: 'post' },
      { text: 'Davet kodumla kayıt ol, 40 USDT senin.', as: 'post' },
      { text: '注册用我的邀请码，手续费返 20% USDT', as: 'post' },
      { text: 'Insiders know and retail is late again: $LARK.', as: 'post' },
      { text: 'Farm $LARK points every day: app.brightloom.example.com/join?ref=83', as: 'post' },
    ],
    passes: [
      {
        text: 'The Larkspur presale ends tonight, get in early before the listing of the token',
        post: mira,
        known: seenFrom(2),
      },
      {
        text: 'Ethereum staking withdrawals reached a new high on Monday, according to the explorer of the chain',
        post: mira,
        known: seenFrom(5),
      },
      {
        text: 'Use my link to get in early on the best AI token of the year',
        post: { ...mira, labels: ['paid-partnership'] },
      },
      {
        text: 'New pair: $LARK/WETH, liquidity added 4.2 ETH, MC 12k, contract 0x52908400098527886E0F7030069857D2E4169EE7',
        post: mira,
      },
      {
        text: 'Token deployed: $LOOM, holders 1, top 10 100%, CA: 7xKm9vQpLr3TnYbWc2Hd8FsJg5ZaE4Ru6MiNoPqpump',
        post: { handle: 'pair_feed', name: 'Pair feed', labels: ['bot'] },
      },
      {
        text: 'Pool created on block 19284, liquidity locked, contract 0x52908400098527886E0F7030069857D2E4169EE7',
        post: mira,
      },
      { text: 'Great project, love the docs. Is there a Discord?', as: 'post' },
      { text: 'DM me your resume, we are growing the trading desk.', as: 'post' },
      { text: 'The CA you see in replies is not ours, we have no token.', as: 'post' },
      {
        text: 'Paid partnership with Orbit. Use my link if you want to try the token; I earn a commission, #ad.',
        as: 'post',
      },
      { text: 'We help people earn $40k salaries after our coding school, contact us for dates.', as: 'post' },
      { text: 'Comment GUIDE and I will send you the link to the talk.', as: 'post' },
      { text: 'I reviewed three GPU markets this week; no links, no positions.', as: 'post' },
      { text: 'Not financial advice: read the docs of the wallet before you sign.', as: 'post' },
      { text: 'I removed my referral link from the review of the exchange.', as: 'post' },
      { text: 'With my code review done, the wallet ships on Friday.', as: 'post' },
      { text: 'Con mi código actual la cartera gasta 20% más gas de token.', as: 'post' },
      { text: 'Никому не сообщайте мой код: им просят 20 USDT.', as: 'post' },
      { text: 'Use my link to the slides of the crypto talk? I never share links.', as: 'news' },
    ],
  },
};
export default rule;
