import { pattern } from '@/lib/core/text/pattern.ts';

/** The audit is said to have found nothing, or to have been passed without anything left. */
export const PASSED = pattern(
  String.raw`\b(?:passed|cleared|aced) (?:the |our |its |every |all |an? )?(?:[\w-]{1,16} ){0,2}audits?\b(?:{{GAP12}}\b(?:flying colou?rs|without (?:any |a single )?(?:issues?|findings?)|perfect score))?|\baudits? (?:found|with|shows?|showed) (?:no|zero) (?:open )?(?:issues|findings|vulnerabilities|bugs)\b|\b(?:zero|no) (?:open |known |critical )?(?:audit )?(?:findings|vulnerabilities)\b|\ball (?:audit )?(?:issues|findings) (?:were|are|have been) (?:fixed|resolved)\b`,
);

/** Something of weight was left open, in the project's own words. */
export const LEFT_OPEN = pattern(
  String.raw`\b(?:\d{1,2}|one|two|three|four|five|several|some) (?:critical|high|severe|major)(?:[- ](?:severity|risk))? (?:findings?|issues?|vulnerabilit(?:y|ies)|bugs?)\b{{GAP20}}\b(?:acknowledged|unresolved|unfixed|outstanding|open|not (?:yet )?(?:been )?(?:fixed|resolved|addressed)|accepted)\b|(?<!\bno )(?<!zero )(?<!any )(?<!without )\b(?:unresolved|unfixed|open|outstanding|acknowledged) (?:critical|high|severe|major)(?:[- ](?:severity|risk))? (?:findings?|issues?|vulnerabilit(?:y|ies))\b`,
);

/** The audit is of a token contract. */
export const OF_TOKEN = pattern(
  String.raw`\b(?:audit|report|review|scope)\b{{GAP15}}\b(?:covers?|covered|is limited to|was limited to|of|for|is|includes?)\b (?:only |just )?(?:the |our |its )?(?:erc-?20 |bep-?20 |spl |\$?[a-z]{2,8} )?token(?: contracts?)?\b(?! (?:sale|economics))`,
);

/** Something else is said to be audited. */
export const OF_MORE = pattern(
  String.raw`\b(?:agents?|bridges?|front[- ]?ends?|web app|wallets?|marketplace|models?|whole platform|entire (?:platform|protocol|stack)|oracle|nodes?)\b (?:is|are|was|were|has been|have been) (?:all |fully |independently |also )?audited\b|\baudited (?:ai )?(?:agents?|bridge|front[- ]?end|wallet|marketplace|platform|models?)\b`,
);

/** A version that the audit names: "v1 was audited", "audit of v1". */
export const AUDITED_VERSION = pattern(
  String.raw`\b(?:audit(?:ed|s)?|reviewed)\b{{GAP20}}\b(?:v|version )(\d{1,2})\b|\b(?:v|version )(\d{1,2})\b(?:\.\d{1,2})? (?:of [\w ]{1,20} )?(?:is|was|were|has been|contracts were) (?:fully )?audited\b`,
);

/** A version that the page offers now. */
export const OFFERED_VERSION = pattern(
  String.raw`\b(?:v|version )(\d{1,2})(?:\.\d{1,2})? (?:contracts )?(?:is|are|has|have)? ?(?:now )?(?:live|launched|here|out|available|deployed|running)\b|\b(?:introducing|meet|welcome to|launched|announcing|running on|upgraded to|moved to) (?:[A-Z]\w{1,15} )?(?:v|version )(\d{1,2})\b`,
);

/** A year that the audit names, and a change of the contracts. */
export const AUDITED_YEAR = pattern(String.raw`\baudit(?:ed|s)?\b{{GAP30}}\b(20[12]\d)\b`);
export const CONTRACTS_CHANGED = pattern(
  String.raw`\b(?:contracts? (?:were|was|have been|has been) (?:upgraded|redeployed|rewritten|replaced)|new (?:set of )?contracts? (?:is|are|were) (?:live|deployed)|(?:migrated|moved) to (?:the )?new contracts?)\b`,
);

/** The page says itself what was not audited. */
export const NOT_AUDITED =
  /\b(?:not (?:yet )?(?:been )?audited|unaudited|never audited|audit (?:is )?(?:pending|under ?way|planned|in progress|scheduled)|(?:will be|is being|to be) audited|not covered by (?:the|that|this) (?:audit|report))\b/i;
