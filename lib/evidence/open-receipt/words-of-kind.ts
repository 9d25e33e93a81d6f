import type { ClaimKind } from '@/lib/core/claim.ts';
import { en } from '@/lib/words/en.ts';
import { nounsOf } from '../metric-words.ts';

/** Words on a page that show that it speaks of such a thing at all, and what to call it; our judgement. */
const SPOKEN: Partial<Record<ClaimKind, { words: RegExp; called: string }>> = {
  audit: {
    words:
      /\baudit(?:s|ed|ing|ors?)?\b|\b(?:security|code|smart contract) (?:review|assessment|analysis)\b|\bpen(?:etration)?[- ]?test|\bfindings\b|\bformal(?:ly)? verif/i,
    called: en('an audit'),
  },
  ally: {
    words:
      /\bpartner|\bintegrat|\bcustomer|\bclient|\binvest(?:s|ed|ors?|ment)?\b|\bportfolio\b|\bcase stud|\bcollaborat|\bbacked\b|\bgrant|\bmembers?\b|\blist(?:s|ed|ing)\b|\bsupport(?:s|ed)?\b|\b(?:uses|using|work(?:s|ed|ing)? with|together with|built (?:on|with)|powered by|joins?|joined|announc)/i,
    called: en('working together'),
  },
  code: {
    words: /\bsource\b|\brepositor|\bcommits?\b|\blicen[cs]e|\breadme\b|\bcode\b|\bverified\b|\bpull requests?\b/i,
    called: en('source code'),
  },
  benchmark: {
    words: /\bbenchmark|\baccura|\bleaderboard|\bevaluat|\bscores?\b|\bresults\b|\boutperform/i,
    called: 'a measurement',
  },
  return: { words: /\bap[ry]s?\b|\byields?\b|\brewards?\b|\binterest\b|\breturns?\b/i, called: en('what it pays') },
  ai: { words: /\bmodels?\b|\bweights\b|\binference\b|\btrain(?:ed|ing)\b|\bparameters\b/i, called: 'a model' },
  control: {
    words:
      /\bmulti-?sig|\bsafe\b|\btime-?lock|\bgovern|\bowners?\b|\badmins?\b|\bsigners?\b|\bthreshold\b|\bvalidators?\b|\bupgrad|\bproxy\b|\bcouncil\b/i,
    called: en('who is in control'),
  },
  security: {
    words:
      /\bbount(?:y|ies)\b|\baudit|\binsur|\bcover(?:age)?\b|\bsoc ?2\b|\biso ?27001\b|\bcertif|\bmulti-?sig|\bpen(?:etration)?[- ]?test|\bvulnerabilit|\bsecurity\b/i,
    called: 'security',
  },
  privacy: {
    words: /\bprivacy\b|\bencrypt|\bzero[- ]knowledge\b|\bconfidential|\bretention\b|\bgdpr\b|\bpersonal data\b/i,
    called: 'privacy',
  },
  token: {
    words:
      /\bsupply\b|\bvest|\bunlock|\ballocat|\block(?:ed|s)?\b|\bburn|\bholders?\b|\btreasury\b|\bliquidity\b|\btokens?\b/i,
    called: en('the token'),
  },
  standing: {
    words:
      /\bregist(?:er|ered|ration|ry)\b|\blicen[cs]|\bauthori[sz]|\bpatent|\bcertif|\baward|\bincorporat|\bcompany (?:number|no)\b|\bfounded\b|\bwinner/i,
    called: en('its standing'),
  },
};

/** Does a text speak of what claims of this kind are about? Any text does for a kind without words of its own. */
export function speaksOf(kind: ClaimKind, text: string): boolean {
  const words = SPOKEN[kind]?.words ?? nounsOf(kind);
  return words === undefined || words.test(text);
}

/** What claims of this kind are about, for a sentence: "an audit". */
export function calledThing(kind: ClaimKind): string {
  return SPOKEN[kind]?.called ?? en('what the claim is about');
}

/** Capitalised words that name nobody. */
const NO_NAME =
  /^(?:The|A|An|Our|We|It|Its|This|That|These|All|Every|Each|No|In|On|By|At|Of|For|From|With|And|Or|AI|API|GPU|GPUs|CPU|DAO|DeFi|NFT|USD|EUR|TVL|APY|APR|Web3|Q[1-4]|V\d|Smart|Contract|Contracts|Code|Protocol|Network|Token|Audited|Verified|Open|Source|Fully|Security|Audit|Audits|Report|Reviewed|Backed|Trusted|Used|Built|Powered|Partner|Partners|Partnered|Join|Read|See|View|Learn|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Ethereum|Solana|Bitcoin|Base|Mainnet|Testnet)$/;

/** Others whom a claim names ("Audited by Larkspur"): capitalised words that are not the project's own name, at most 6. */
export function othersNamed(quote: string, own: RegExp | undefined): string[] {
  const words = quote.slice(0, 400).match(/(?<![\p{L}\p{N}@])\p{Lu}[\p{L}\p{N}-]{2,30}/gu) ?? [];
  const others = words.filter((word) => !NO_NAME.test(word) && !own?.test(word));
  return [...new Set(others)].slice(0, 6);
}
