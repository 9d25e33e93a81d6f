import { isClaimPage } from '@/lib/core/claim-address.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import { type Rule, type Spot, spotOf } from '@/lib/core/rule.ts';
import { tellLanguage } from '@/lib/core/text/language.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { CRYPTO_CONTEXT } from './lexicon/coins.ts';
import { pushedHandout } from './lexicon/handouts.ts';
import { projectOfHandle } from './lexicon/known-accounts.ts';
import { isHostOf } from './lexicon/known-hosts.ts';
import { hiddenLink, outsideLinks, type PostLinkSeen } from './lexicon/post-links.ts';
import { postWords } from './lexicon/undisguised.ts';

/** Kinds of signs that make a push: beside a link to somewhere else, and without one. *(guess)* */
const SIGNS_WITH_LINK = 2;
const SIGNS_ALONE = 3;

/** Something is handed out now. */
const LIVE = pattern(
  String.raw`\b(?:airdrops?|rewards|claims?|claim phase|drop|mint|allocations?|checker|snapshot|eligibility)\b{{GAP25}}\b(?:is |are |now )?(?:live|active|open|running|under ?way|taken|available|unlocked|waiting|ready)\b`,
);
/** The reader is told to take it. */
const TAKE = pattern(
  String.raw`\b(?:claim (?:your|yours|now|here|the|it|free|daily|\$|#)|claiming your|(?:wallet|you|account) (?:was|were|has been|have been|are|is|got) (?:selected|chosen|picked|whitelisted|qualified)|connect (?:at|here|now)\b|(?:grab|get|snag|secure|collect|receive)\w{0,4} (?:your |some |the |a |more |free )?(?:\$?\w{1,12} )?(?:airdrop|allocation|wl\b|whitelist|free mint|tokens?)|check (?:if|whether) (?:you|your wallet)|check (?:your )?(?:eligibility|allocation)|take yours|(?:wallet|you|account|address) qualif(?:y|ies)|unclaimed (?:rewards?|tokens|airdrops?|balance|funds)|withdraw (?:it )?here|head (?:over )?to (?:the )?claim|(?:migrate|upgrade|swap|re-?validate) (?:your )?(?:\$?\w{1,12} )?(?:tokens?|coins?|wallets?|bags?|holdings)|free (?:\w{2,10} )?mint|free (?:tokens?|crypto|points)|free for every(?:one|body)|\w{1,12} mint(?:ing)? (?:is )?free)\b|{{MONEY}} (?:for )?free\b`,
);
/** An alarm about the reader's own wallet, with a deadline or a remedy. */
const ALARM = pattern(
  String.raw`\b(?:your (?:wallet|account|tokens?|coins?|assets)|all (?:\w{1,12} )?(?:wallets|holders|users)|holders of \$?\w{2,12})\b{{GAP30}}\b(?:has been|have been|is|are|was|were|will be|must|need to)\b{{GAP15}}\b(?:flagged|restricted|suspended|limited|deactivated|compromised|frozen|unverified|at risk|migrate|swap|bridge|verif(?:y|ied)|validated?|rectif(?:y|ied)|re-?sync(?:ed)?|upgrade)\b|\b(?:un(?:swapped|claimed|migrated|verified)|old)\s(?:tokens|coins|wallets)\b{{GAP20}}\b(?:burned|lost|worthless|frozen|restricted)\b|\b(?:verify|validate|re-?sync|secure|migrate)\b{{GAP30}}\b(?:within \d{1,2} hours?|or (?:your|they|it)\b{{GAP20}}\b(?:lost|frozen|worthless|burned|locked)|to avoid (?:losing|suspension|loss))`,
);
/** A clock next to it. */
const HURRY =
  /\b(?:(?:within|next|in|only|last) \d{1,4} ?(?:hours?|h|minutes?|mins?|spots?|left)|\d{1,4} (?:spots? )?left|before (?:midnight|tonight)|ends? (?:today|tonight|soon|in \d)|closes (?:in \d|today|tonight)|hurry|first \d[\d,]{0,6})\b/i;

const CONNECT = pattern(String.raw`\bconnect (?:your )?wallets?\b`);
/** A token's hand-out is named. */
const HANDOUT = pattern(
  String.raw`\b(?:airdrops?|eligible|allocation|claim page|rewarding past users|free mint|giveaway|claim (?:now|here|your))\b`,
);

/** A host or path that calls itself a claim page. */
const CLAIM_ADDRESS =
  /(?:^|[./?_-])(?:claims?|airdrops?|drops?|rewards?|eligib\w{0,8}|redeem|allocation|checker|mint|presale)(?:[./?_=-]|$)|airdrop|(?:^|[.-])(?:secure-)?(?:verify|validat\w{1,5}|migrat\w{1,4}|walletfix|wallet-?sync)|(?:claim|reward|drop|gift)s?\.(?:\w{2,8})$/i;
/** Endings that cost little and are used for pages of a few days. Source: the specification's example posts. */
const CHEAP_ENDING =
  /\.(?:lol|fun|top|xyz|live|click|trade|link|vip|icu|fund|claims?|gifts?|promo|support|art|bot|run|rocks|digital|ong|info|site|online|buzz|cc|space|website|life|shop|store|pages\.dev|vercel\.app)$/i;

/** Work is handed out, or it is news about somebody else's hand-out. */
const OTHER_HANDOUT =
  /\b(?:claimed that|claims that|insurance claim|tax(?:es)? claim|scholarship|bug bounty|hackathon)\b/i;

/** Milder words of a hand-out: they need more than themselves. */
const HINT = pattern(
  String.raw`\b(?:claim(?:s|ed|ing|able)?|airdrops?|airdropped|drops?|dropping|allocat(?:ed|ion)|eligib\w{1,6}|qualif\w{1,5}|snapshot|rewards?|bonus|free|free ?mint|mint(?:ing)?|token is out|convert|dividend|distribut(?:ed|ion)|whitelist|registration|register|redeem|refunds?|collect|swap|migrate|bridge|points|unlock|gift|giving|gets? (?:\d|a gift)|pick up|participate|waiting|connect|second chance|2nd chance|left!|presale)\b`,
);
/** Crypto, or what is handed out in it. */
const OURS =
  /\b(?:crypto|wallets?|tokens?|airdrops?|nfts?|mint(?:ing)?|web3|eth|sol|usdc|usdt|xrp|btc|bitcoin|claims?|vesting|stakers?|holders|testers|points|whitelist|coin|testnet|staking|ledger|trezor|season|snapshot|degen|penguin|jup|lxp|free ?mint|trump|dividend)\b|\$[A-Z]{2,10}\b|\b0x/i;
/** A host named for it. */
const HANDOUT_NAME =
  /claim|airdrop|drop(?!box|ship|out|let)|reward|bonus|gift|free-?(?:token|mint)|\bmint|mint\b|eligib|alloc|snapshot|presale|refund|redeem|unlock|verif[iy]|migrat|tge\b|regist(?:er|r)|dividend/i;
/** A sum that is handed out. */
const SUM = pattern(
  String.raw`{{MONEY}}|\b\d[\d,.]{0,9}k? (?:\$[a-z]{2,10}|tokens|nfts|wallets|[A-Z]{3,6})\b|\beach wallet\b|\bfirst \d|\bwallets get\b|\bget a gift\b|\bfree\b|\bcollect\b|\b0 eth\b`,
);

function isClaimAddress({ host, path }: PostLinkSeen): boolean {
  return CLAIM_ADDRESS.test(`${host}${path}`);
}

/** The post talks about such links; its questions and its "check if you are eligible" are invitations all the same. */
const TALKS_ABOUT =
  /\b(?:beware|phish\w{0,5}|scam\w{0,4}|impersonat\w{1,5}|impostors?|look-?alike|compromised|fake|not live|no airdrop|never|do not (?:click|connect|claim)|don't (?:click|connect|claim)|won't|report(?:s|ed))\b/i;

function offered(view: PageView, words: RegExp): ReturnType<PageView['said']> {
  return view.said(words, { anyFrame: isEnglish(view) && !TALKS_ABOUT.test(view.visibleText) });
}

/** Posts in another language are read by its pack; the words of the field are the same in all of them. */
function isEnglish(view: PageView): boolean {
  const { lang, sure } = tellLanguage(view.visibleText);
  return lang === 'en' || (lang === '' && !sure);
}

/** The link stands where the post does not show it. */
const LINK_ELSEWHERE =
  /\b(?:link in (?:my |our )?(?:bio|profile)|in (?:the |my |our )?(?:bio|pinned)|pinned post|link below|first comment)\b/i;

const NO_PLACE_SAY = en(
  'This post pushes a hand-out of tokens and names no page of the project where its terms stand.',
);

/** Do all links go home: to the hosts of the project whose account this is, or to one called like the account? */
function homeOf(view: PageView, links: readonly PostLinkSeen[]): 'known' | 'same name' | undefined {
  if (links.every((link) => isConfirmedPage(view, link))) return 'known';
  const handle = view.post?.author.handle ?? '';
  if (handle === '') return undefined;
  const project = projectOfHandle(view.known.projects, handle);
  if (project) return links.every(({ host }) => isHostOf(host, project)) ? 'known' : undefined;
  return links.every(({ host }) => isCalled(handle, view.domainOf(host))) ? 'same name' : undefined;
}

/** A claim page that the person confirmed, whoever links to it. */
function isConfirmedPage(view: PageView, { host, path }: PostLinkSeen): boolean {
  return view.known.projects.some(({ claimPages = [] }) => isClaimPage(`https://${host}${path}`, claimPages));
}

function isCalled(handle: string, domain: string): boolean {
  const label = domain.split('.')[0] ?? '';
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return label.length > 4 && plain(label) === plain(handle) && !CHEAP_ENDING.test(domain) && !HANDOUT_NAME.test(label);
}

function check(view: PageView): readonly Spot[] {
  const links = outsideLinks(view);
  const home = links.length > 0 ? homeOf(view, links) : undefined;
  if (home === 'known') return [];
  const spots = spotsOf(view, links);
  return home === 'same name' ? spots.map((spot) => ({ ...spot, severity: 'info' as const })) : spots;
}

function spotsOf(view: PageView, links: readonly PostLinkSeen[]): readonly Spot[] {
  if (OTHER_HANDOUT.test(view.visibleText)) return [];
  const linked = links.length > 0 ? linkedClaim(view, links) : [];
  if (linked.some(({ severity }) => severity !== 'info')) return linked;
  const pushed = pushedHandout(postWords(view).slice(0, 2_000));
  const least = links.length > 0 || LINK_ELSEWHERE.test(view.visibleText) ? SIGNS_WITH_LINK : SIGNS_ALONE;
  if (!pushed || pushed.signs < least) return linked;
  return [{ block: 0, ...pushed.place, ...(links.length > 0 ? {} : { say: NO_PLACE_SAY }) }];
}

/** The words of a claim in one sentence, and what else speaks for one. */
function linkedClaim(view: PageView, links: readonly PostLinkSeen[]): readonly Spot[] {
  const live = offered(view, LIVE);
  const take = offered(view, TAKE);
  const handout = offered(view, HANDOUT);
  const alarm = CRYPTO_CONTEXT.test(view.visibleText) ? offered(view, ALARM) : undefined;
  const connect = offered(view, CONNECT);
  const found = live ?? take ?? connect ?? handout ?? alarm;
  if (!found) return hintedAt(view, links);
  const named = links.some(isClaimAddress);
  const cheap = links.some(({ host }) => CHEAP_ENDING.test(host));
  const hurried = HURRY.test(view.visibleText);
  const hides = hiddenLink(view);
  const signs = [live, take, connect, handout, alarm, named, cheap, hurried, hides].filter(Boolean).length;
  if (signs >= 2 || hintedAt(view, links).length > 0) return [spotOf(found)];
  return [spotOf(found, { severity: 'info' })];
}

/** Milder words, with a host that is named for a hand-out, or a short-lived ending and a sum or a hurry. */
function hintedAt(view: PageView, links: readonly PostLinkSeen[]): Spot[] {
  const text = view.visibleText.slice(0, 2_000);
  if (TALKS_ABOUT.test(text) || !OURS.test(text)) return [];
  const found = offered(view, HINT);
  if (!found) return [];
  const named = links.some(({ host }) => HANDOUT_NAME.test(host.split('.').slice(0, -1).join('.')));
  const cheap = links.some(({ host }) => CHEAP_ENDING.test(host)) && (SUM.test(text) || HURRY.test(text));
  return named || cheap ? [spotOf(found)] : [];
}

const LARKSPUR: KnownProject = {
  name: 'Larkspur',
  domains: ['larkspurnet.com'],
  handles: ['LarkspurNet'],
  from: 'saved',
};

const rule: Rule = {
  id: 'claim-link-in-post',
  row: 'speaker',
  severity: 'caution',
  kind: 'dom',
  title: 'A claim link in a post',
  say: "This post links to a page for claiming something; we have not seen the project's own site link there.",
  ask: "Does the project's own site link to exactly this address?",
  clears: "The same link on the project's own site.",
  source: ['FBI-NFT', 'SCAMSNIFFER25', 'SLOWMIST-X', 'TXPHISH'],
  pages: ['post'],
  check,
  examples: {
    flags: [
      {
        text: 'The $LARK claim is live, check your allocation: lark-drops.net/two',
        as: 'post',
        known: { projects: [{ ...LARKSPUR, claimPages: ['https://lark-drops.net/lark'] }] },
      },
      { text: 'Holders of the OG pass: collect 1,000 LARK tokens at lark-claims.net', as: 'post' },
      { text: 'Snapshot is done, see which tokens you got: snapshot-lark.org', as: 'post' },
      { text: 'Only today: a bonus of 25 USDT for every wallet, larkbonus.app', as: 'post' },
      { text: 'The $LARK airdrop just went live, claim before the pool is empty: orbit-drop.live', as: 'post' },
      { text: 'Check if you are eligible for the agent allocation https://agents-hub.example.com/check', as: 'post' },
      { text: 'gm, drop active, grab it at neura-hub.lol/claim', as: 'post' },
      { text: 'Connect wallet, claim your $LARK, done 🔗 airdrop.larkspur-sol.xyz', as: 'post' },
      { text: '$LARK holders, migrate your coins today: lark-migrate.com', as: 'post' },
      { text: 'Your wallet has been restricted, validate it within 12 hours at wallet-sync-desk.net', as: 'post' },
      { text: 'You can check your allocation of $LARK now: larkspur.claims', as: 'post' },
      { text: 'You were selected for 900 $LARK. Connect at lark-bonus.fund', as: 'post' },
      { text: 'Holders of $LARK must swap to V2 within 24 hours at larkspur-two.org', as: 'post' },
      { text: 'Rewards are unlocked for $LARK users, take yours at lark-portal.app', as: 'post' },
      { text: 'Unclaimed rewards found. Connect your wallet at lark-look.app', as: 'post' },
      { text: 'Free mint for early birds, whitelist at larkfrogs.fun', as: 'post' },
      { text: 'Do not sleep on the Larkspur testnet: no token yet, costs nothing.', as: 'post' },
      { text: 'Phase 2 registration closes tonight, is your wallet on the list?', as: 'post' },
      { text: 'The second allocation round starts for early users, see your share: larkloom.com', as: 'post' },
    ],
    passes: [
      {
        text: 'The $LARK claim is live, check your allocation: claim.larkspurnet.com',
        post: { handle: 'LarkspurNet', name: 'Larkspur' },
        known: { projects: [LARKSPUR] },
      },
      { text: 'Our governance portal for token holders moved to gov.larkspur.io', as: 'post' },
      {
        text: 'The $LARK claim is live, check your allocation: lark-drops.net/lark',
        as: 'post',
        known: { projects: [{ ...LARKSPUR, claimPages: ['https://lark-drops.net/lark'] }] },
      },
      { text: 'Free webinar on testing token contracts: larkspur.io/webinar', as: 'post' },
      { text: 'The waitlist of our editor opens today. No token, 9 euros a month.', as: 'post' },
      { text: 'We will never post a claim link here.', as: 'post' },
      { text: 'A post from a look-alike account said that the airdrop was live at another site.', as: 'post' },
      { text: 'We migrate your database while your shop is open, plans at larkspur.io', as: 'post' },
      { text: 'The team wallet has been frozen by the exchange, statement at larkspur.io/news', as: 'post' },
      { text: 'Our paper was selected for the workshop, only 40 spots, programme at larkspur.io', as: 'post' },
      { text: 'Docs for the new release are at docs.larkspur.io', as: 'post' },
      { text: 'She claims that the figures at larkspur.io are wrong.', as: 'post' },
      { text: 'How airdrops work, and what they cost: a long read by our team.', as: 'post' },
    ],
  },
};
export default rule;
