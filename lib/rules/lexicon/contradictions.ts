import type { Question } from '@/lib/core/question.ts';
import type { RowId } from '@/lib/core/row.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

/** Two statements that cannot both hold of one project. Either may stand on this page or on one read before. */
export interface Contradiction {
  row: RowId;
  one: Question;
  other: Question;
}

/** Another version, another time, somebody else: not the same thing, so nothing that conflicts. */
const NOT_NOW = String.raw`\bv ?\d|\bversion \d|\b(?:legacy|deprecated|beta|alpha|devnet|previously|formerly|used to|no longer|until|earlier|unlike|compared|versus|vs|typical(?:ly)?|example|e\.g|for instance|except|other (?:projects?|protocols?|platforms?|chains?|tokens?|wallets?|sites?)|most (?:projects|protocols|platforms|wallets|tokens)|many (?:projects|protocols|platforms)|partners?|third[- ]part(?:y|ies))\b`;
/** A plan states nothing about today. */
const PLANNED = String.raw`\b(?:will|soon|plan(?:s|ned|ning)?|aims?|hopes?|goal|roadmap|upcoming|intend(?:s|ed)?|eventually|later)\b`;
/** Parts of a project, each of which may be audited, open or upgradeable without the others. */
const PARTS = String.raw`\b(?:tokens?|coins?|nfts?|bridges?|vaults?|wallets?|apps?|mobile|extension|staking|farms?|farming|pools?|dex|swaps?|exchange|marketplace|agents?|models?|weights|nodes?|sdk|clients?|librar(?:y|ies)|plugins?|front-?end|back-?end|ui|website|api|server|matching|engine|hooks?|modules?|oracles?|launchpad|presale|governance|rollup|(?<!-)chain|l1|l2|ios|android|adapters?|strateg(?:y|ies)|integrations?|sequencer)\b`;

const words = (...lists: string[]) => new RegExp(lists.join('|'), 'i');
const NOW = words(NOT_NOW, PLANNED);

/** One side of a pair: asserted, and not where `unless` says that it is about something else. */
function side(id: string, source: string, unless: RegExp, flags = 'i'): Question {
  return { id: `contradiction.${id}`, pattern: pattern(source, flags), unless };
}

/** The same for words that are negative themselves. */
function denial(id: string, source: string, unless: RegExp): Question {
  return { ...side(id, source, unless), negation: 'keep' };
}

/**
 * C1–C7 and C10 of the specification, rule `self-contradiction`, and what it calls the strongest sign of all: audited
 * here, audit coming soon there. C8 needs the report itself, C9 the same figure of the same day: neither is judged here.
 */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    row: 'security',
    one: side(
      'audited',
      String.raw`\b(?:fully|independently|externally|professionally|triple|double)[- ]audited\b|\b(?:is|are|been|were|was) (?:(?:fully|independently|externally|already|all) )?audited\b|(?:^|\n)(?:security |smart contracts? )?audited(?: by [\w&' -]{2,40})?[\s.!✓✔✅]{0,4}(?=\n|$)|\baudited (?:smart contracts?|code|by (?!you|us\b|the community))|\b(?:passed|completed|undergone|underwent) (?:(?!next|first)\w{1,12} ){0,3}audits?\b|\baudits? (?:is |was |were )?(?:passed|completed|complete)\b`,
      words(
        NOT_NOW,
        PLANNED,
        PARTS,
        String.raw`\b(?:not|never|financial|annual|accounts|audited first|being|from|built (?:on|with)|based on|us(?:es?|ing)|forks?|forked|your)\b`,
      ),
    ),
    other: denial(
      'audit-to-come',
      String.raw`\baudits?(?: reports?)?(?: status)?(?: is| are|:| [-–])?\s{0,2}(?:coming soon|not yet (?:available|done|complete[d]?|started)|pending|planned|scheduled|in progress|under ?way|upcoming|to follow|to come|tba|tbd)\b|\b(?:upcoming|pending|planned|scheduled) (?:(?:external|security|smart contract|third-party) ){0,2}audits?\b|\b(?:will be|to be|is being|are being|soon to be|yet to be) (?:(?:fully|independently|externally) )?audited\b|\b(?:not|n't|never) (?:yet )?(?:been )?(?:externally |independently )?audited\b|\b(?:is|are|remains?|still) (?:currently |still )?unaudited\b|\bno audit (?:has been|was|yet|so far)\b|\baudit[- ]ready\b|\bawaiting (?:an? |the |its |our )?(?:security )?audit\b`,
      words(
        NOT_NOW,
        PARTS,
        String.raw`\b(?:second|third|another|next|further|additional|more (?:\w{2,12} )?audits|re-?audit|follow-?up|new|also|upgrades?|updates?|every|each|quarterly|annual|yearly|regular|by|again|changes?|custom|your|contracts you|that|which|if|any|those|this (?:code|software|repo(?:sitory)?|package|demo)|experimental|prototype)\b`,
      ),
    ),
  },
  {
    row: 'token',
    one: side(
      'fair-launch',
      String.raw`\bfair[- ]launch(?:ed)?\b|\b(?:zero|no) (?:insiders?|team (?:tokens|allocation)|vcs?|pre-?mine|pre-?sale)\b`,
      words(
        NOT_NOW,
        PLANNED,
        String.raw`\b(?:launchpad|your (?:own )?\w{2,12}|create|deploy|anyone|platform for|pools?)\b`,
      ),
    ),
    other: side(
      'insiders-share',
      String.raw`\b(?:team|founders?|advis[eo]rs?|(?:seed |private )?investors?|seed|private (?:sale|round))(?: (?:allocation|tokens|share))?\s?[:|–-]?\s?(?:get |gets |receive |receives |holds? )?(?:[1-9]\d?)(?:[.,]\d{1,2})?\s?%|(?<![\d.,])[1-9]\d?(?:[.,]\d{1,2})?\s?% (?:of (?:the )?(?:total )?(?:supply|tokens) )?(?:(?:is|are|goes|go) )?(?:reserved )?(?:to|for) (?:the )?(?:team|founders?|advis[eo]rs?|investors?|insiders?)\b`,
      words(
        NOT_NOW,
        String.raw`\b(?:discount|bonus|cashback|referrals?|fees?|ap[yr]|yield|salary|committed|owned by women|growth|more than)\b`,
      ),
    ),
  },
  {
    row: 'security',
    one: side(
      'custody',
      String.raw`\b(?:fully |100% |completely )?(?:non-?custodial|self-?custodial)\b|\byou (?:always )?keep (?:full )?(?:custody|control) of your (?:keys|funds|assets)\b`,
      words(NOT_NOW, PLANNED, String.raw`\b(?:or|optional|mode|either)\b`),
    ),
    other: side(
      'funds-handed-over',
      String.raw`\b(?:send|transfer|deposit) (?:your )?(?:funds|crypto|tokens|eth|usdt|usdc|sol)\b{{GAP20}}\bto (?:this|our|the following) (?:address|wallet|account)\b|\bwe (?:hold|store|keep|manage) your (?:private )?keys\b`,
      words(
        NOT_NOW,
        String.raw`\b(?:smart accounts?|contract|vaults?|your (?:own )?(?:wallet|account|address)|donat\w{1,5}|faucet|test)\b`,
      ),
    ),
  },
  {
    row: 'control',
    one: side(
      'open-source',
      String.raw`\b(?:(?:fully|100%|completely|entirely) open[- ]sourced?|(?:is|are|everything is) (?:all )?open[- ]sourced?)\b`,
      words(NOT_NOW, PLANNED, PARTS, String.raw`\b(?:contracts?|not|under the)\b`),
    ),
    other: denial(
      'closed-source',
      String.raw`\b(?:is|are|remains?|stays?|kept) closed[- ]source\b|\b(?:source )?code is (?:not (?:yet )?(?:public|open|published)|private|closed|proprietary|confidential)\b|\bour proprietary (?:source )?code\b`,
      words(NOT_NOW, PARTS, String.raw`\b(?:contracts?|instead of|rather than|no|isn't)\b`),
    ),
  },
  {
    row: 'token',
    one: denial(
      'supply-fixed',
      String.raw`\b(?:supply is fixed|fixed (?:total |max )?supply|no (?:new|more|further) tokens (?:can|will) (?:ever )?be (?:minted|created)|mint(?:ing)?(?: authority| function)? (?:is |has been )?(?:permanently )?(?:revoked|renounced|disabled))\b`,
      words(NOT_NOW, PLANNED, String.raw`\b(?:lp|nfts?|stablecoins?|wrapped|points|credits|not fixed|not capped)\b`),
    ),
    other: side(
      'tokens-minted',
      String.raw`\b(?:new tokens (?:are|get) (?:minted|issued)|tokens are minted (?:every|each|per)|unlimited supply|uncapped supply|(?:owner|team|dao|we) can mint (?:more|new|additional)|(?:annual|yearly) inflation (?:rate )?(?:of|is|starts))\b`,
      words(
        NOT_NOW,
        PLANNED,
        String.raw`\b(?:lp|nfts?|stablecoins?|wrapped|share|receipt|points|credits|cap|capped|maximum|liquid|synthetic|collateral)\b`,
      ),
    ),
  },
  {
    row: 'token',
    one: side(
      'supply-capped',
      String.raw`\bsupply is (?:hard-?)?(?:capped|limited)\b|\b(?:hard-?capped|capped) (?:total |max )?supply\b`,
      words(NOT_NOW, PLANNED, String.raw`\b(?:nfts?|points|credits|not capped)\b`),
    ),
    other: denial(
      'supply-open',
      String.raw`\b(?:unlimited|uncapped|infinite) supply\b|\bno (?:max(?:imum)?|hard) (?:supply|cap)\b|\bsupply is (?:not capped|uncapped|unlimited)\b|\b(?:owner|team|dao|we) can mint (?:more|additional) tokens\b`,
      words(
        NOT_NOW,
        PLANNED,
        String.raw`\b(?:nfts?|points|credits|stablecoins?|contribution|raise|sale|per wallet|per user)\b`,
      ),
    ),
  },
  {
    row: 'data',
    one: side(
      'no-kyc',
      String.raw`\b(?:no|zero) kyc\b|\bwithout (?:any )?kyc\b|\bkyc[- ]free\b|\bfully anonymous\b`,
      words(NOT_NOW, PLANNED, String.raw`\b(?:optional|under|below|up to|swaps?|for (?:small|most|testing))\b`),
    ),
    other: side(
      'kyc-required',
      String.raw`\b(?:kyc|identity (?:check|verification|documents?)|passport|id card)\b{{GAP40}}\b(?:is |are )?(?:required|mandatory|needed|before you can withdraw|to withdraw)\b|\bupload your (?:passport|id|identity)\b`,
      words(
        NOT_NOW,
        PLANNED,
        String.raw`\b(?:not|no|may|might|optional|only|fiat|cards?|bank|over|above|below|under|more than|limits?|tier|institution\w{0,5}|businesses|providers?|operators?|grants?|winners?|launchpad|sale|some|certain|jurisdictions?|countries|if)\b`,
      ),
    ),
  },
  {
    row: 'token',
    one: side(
      'guaranteed',
      String.raw`\b(?:guaranteed (?:[\w%.,]{1,12} ){0,3}(?:profits?|returns?|yields?|income)|(?:profits?|returns?|yields?) (?:are|is) (?:100% )?guaranteed|risk-free (?:profits?|returns?|yields?|income))\b`,
      words(NOT_NOW),
    ),
    other: denial(
      'not-guaranteed',
      String.raw`\byou (?:may|can|could|might) lose (?:all|everything|your|some|the)\b|\b(?:(?:we|the company) (?:do|does) not guarantee|no guarantee (?:of|that|for)|not? (?:a )?guarantee (?:of|for))\b{{GAP30}}\b(?:profits?|returns?|yields?|income|earnings?|results?|gains?|value)\b|\b(?:profits?|returns?|yields?) (?:are|is) not guaranteed\b`,
      words(String.raw`\b(?:other projects?|lose (?:your )?(?:access|phone|device|keys?|password|streak|points))\b`),
    ),
  },
  {
    row: 'why-crypto',
    one: side(
      'token-not-needed',
      String.raw`\b(?:works? without (?:a|any|the) token|without (?:holding|buying|owning) (?:a|any|the|our) tokens?|tokens? (?:is|are) optional|token-free)\b`,
      NOW,
    ),
    other: side(
      'token-needed',
      String.raw`\b(?:you (?:need|have|must)(?: to)? (?:hold|own|buy|stake)|requires? (?:holding|staking)|hold at least)\b{{GAP30}}\b(?:tokens?|\$[a-z]{2,8})\b{{GAP20}}\bto (?:use|access|unlock|run)\b`,
      words(
        NOT_NOW,
        PLANNED,
        String.raw`\b(?:premium|pro|plus|extra|advanced|exclusive|perks?|benefits?|discounts?|tiers?|governance|vot(?:e|es|ing)|proposals?|nodes?|validators?|miners?|providers?|not|optional|club|lounge|early)\b`,
      ),
    ),
  },
  {
    row: 'token',
    one: denial(
      'no-token',
      String.raw`\b(?:there is no (?:\w{2,12} )?token|(?:we|the project|brand) (?:do|does) not have a token|has no token|will never (?:launch|have|issue) a token)\b`,
      words(NOT_NOW, String.raw`\b(?:yet|points|today|currently|for now|needed|needs?|required|limit)\b`),
    ),
    other: side(
      'token-on-sale',
      String.raw`\b(?:presale|token sale|public sale|private sale) is (?:now )?(?:live|open)\b|\b(?:buy|stake|claim) our tokens?\b|\bour token (?:is (?:live|listed|now)|trades|launched)\b`,
      words(NOT_NOW, PLANNED),
    ),
  },
  {
    row: 'control',
    one: denial(
      'immutable',
      String.raw`\b(?:(?:our|all) (?:smart )?contracts|the protocol) (?:is|are) (?:fully |completely |100% )?(?:immutable|non-?upgradeable|not upgradeable)\b|\bno admin keys?\b`,
      words(NOT_NOW, PLANNED, PARTS, String.raw`\b(?:some|core|partly)\b`),
    ),
    other: side(
      'upgradeable',
      String.raw`\b(?:our (?:smart )?contracts|the protocol) (?:is|are|can be) (?:upgradeable|upgraded|paused)\b|\b(?:admin|owner|team|multi-?sig)(?: (?:key|wallet))? can (?:pause|upgrade|change|freeze) (?:the )?(?:contracts?|protocol)\b`,
      words(NOT_NOW, PLANNED, PARTS, String.raw`\b(?:not|cannot|some|front|if)\b`),
    ),
  },
  {
    row: 'control',
    one: side(
      'on-mainnet',
      String.raw`\b(?:live on (?:the )?mainnet|mainnet is (?:now |already )?live|(?:running|deployed) on (?:the )?mainnet)\b`,
      words(NOT_NOW, PLANNED, PARTS, String.raw`\b(?:ethereum|solana|arbitrum|base|polygon|bnb|not)\b`),
    ),
    other: denial(
      'mainnet-to-come',
      String.raw`\bmainnet (?:launch |release )?(?:is )?(?:coming soon|planned|scheduled|expected|not (?:yet )?live)\b|\bnot (?:yet )?(?:live )?on (?:the )?mainnet\b|\b(?:currently|still) (?:only )?(?:live |running )?(?:on|in) (?:the |a )?(?:public )?testnet\b`,
      words(
        String.raw`\bv ?\d|\bversion \d|\b(?:ethereum|solana|arbitrum|base|polygon|bnb|phase|own|new|feature|upgrade)\b`,
        PARTS,
      ),
    ),
  },
  {
    row: 'speaker',
    one: side(
      'team-named',
      String.raw`\b(?:team is (?:fully |completely )?(?:public|doxx?ed|identified)|(?:fully )?doxx?ed team)\b`,
      NOW,
    ),
    other: side(
      'team-unnamed',
      String.raw`\b(?:team|founders?) (?:(?:is|are|remains?|stays?) |prefers? to (?:stay|remain) )(?:fully )?(?:anonymous|pseudonymous)\b|\banonymous (?:team|founders?)\b`,
      words(NOT_NOW, String.raw`\bnot\b`),
    ),
  },
];

/** Every side of every pair, to be asked of every page. */
export const CONTRADICTION_QUESTIONS: readonly Question[] = CONTRADICTIONS.flatMap(({ one, other }) => [one, other]);
