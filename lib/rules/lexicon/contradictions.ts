import { pattern } from '@/lib/core/text/pattern.ts';

export interface Contradiction {
  /** Number of the pair in the specification, rule `self-contradiction`. */
  id: 'C1' | 'C2' | 'C4' | 'C5' | 'C6' | 'C7';
  one: RegExp;
  other: RegExp;
}

/** Pairs of statements that cannot both hold of one project and that can be judged on one page. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    id: 'C1',
    one: pattern(
      String.raw`\bfair[- ]launch(?:ed)?\b|\bzero (?:insiders?|team (?:tokens|allocation)|vcs?|pre-?mine|pre-?sale)\b`,
    ),
    other: pattern(
      String.raw`\b(?:team|founders?|advis[eo]rs?|(?:seed |private )?investors?|seed|private (?:sale|round))(?: (?:allocation|tokens|share))?\s?[:|–-]?\s?(?:get |gets |receive |receives |holds? )?(?:[1-9]\d?)(?:[.,]\d{1,2})?\s?%`,
    ),
  },
  {
    id: 'C2',
    one: pattern(
      String.raw`\b(?:fully |100% |completely )?non-?custodial\b|\byou (?:always )?keep (?:full )?(?:custody|control) of your (?:keys|funds|assets)\b`,
    ),
    other: pattern(
      String.raw`\b(?:send|transfer|deposit) (?:your )?(?:funds|crypto|tokens|eth|usdt|usdc|sol)\b{{GAP20}}\bto (?:this|our|the following) (?:address|wallet|account)\b|\bwe (?:hold|store|keep|manage) your (?:private )?keys\b`,
    ),
  },
  {
    id: 'C4',
    one: pattern(
      String.raw`\b(?:supply is (?:fixed|capped|limited)|(?:fixed|hard-?capped|capped) (?:total |max )?supply|no (?:new|more) tokens (?:can|will) (?:ever )?be (?:minted|created))\b`,
    ),
    other: pattern(
      String.raw`\b(?:new tokens (?:are|get) (?:minted|issued|created)|tokens are minted (?:every|each|per)|unlimited supply|uncapped supply|(?:owner|team|dao|we) can mint (?:more|new|additional))\b`,
    ),
  },
  {
    id: 'C5',
    one: pattern(String.raw`\bno kyc\b|\bwithout (?:any )?kyc\b|\bkyc[- ]free\b|\bfully anonymous\b`),
    other: pattern(
      String.raw`\b(?:kyc|identity (?:check|verification|documents?)|passport|id card)\b{{GAP40}}\b(?:is |are )?(?:required|mandatory|needed|before you can withdraw|to withdraw)\b|\bupload your (?:passport|id|identity)\b`,
    ),
  },
  {
    id: 'C6',
    one: pattern(
      String.raw`\b(?:guaranteed (?:[\w%.,]{1,12} ){0,3}(?:profits?|returns?|yields?|income)|(?:profits?|returns?|yields?) (?:are|is) (?:100% )?guaranteed|risk-free (?:profits?|returns?|yields?|income))\b`,
    ),
    other: pattern(
      String.raw`\b(?:you (?:may|can|could|might) lose (?:all|everything|your|some|the)|(?:we|the company) (?:do|does) not guarantee|no guarantee (?:of|that|is)|(?:profits?|returns?) are not guaranteed)\b`,
    ),
  },
  {
    id: 'C7',
    one: pattern(
      String.raw`\b(?:works? without (?:a|any|the) token|without (?:holding|buying|owning) (?:a|any|the|our) tokens?|tokens? (?:is|are) optional|token-free)\b`,
    ),
    other: pattern(
      String.raw`\b(?:you (?:need|have|must)(?: to)? (?:hold|own|buy|stake)|requires? (?:holding|staking)|hold at least)\b{{GAP30}}\b(?:tokens?|\$[a-z]{2,8})\b{{GAP20}}\bto (?:use|access|unlock|run)\b`,
    ),
  },
];
