import type { PageView } from '@/lib/core/page-view.ts';
import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { speaksAsProject } from './lexicon/metric-spots.ts';
import { CLAIM_PAGES } from './lexicon/page-types.ts';

/** Names that lend weight. Well-known organisations; a guess, extended by hand. */
const KNOWN = `(?:nvidia|google|microsoft|amazon|aws|openai|anthropic|meta|apple|samsung|intel|amd|visa|mastercard|paypal|binance|coinbase|kraken|a16z|andreessen|sequoia|paradigm|stanford|mit|harvard|oxford|nasa|deloitte|ibm|oracle|fortune 500)`;
const RELATION = `(?:partner(?:ed|ing|ship|ships|s)? with|in partnership with|backed by|trusted by|official partner of|partners (?:include|including|such as|like|of)|collaborat(?:es?|ed|ing|ion) with|supported by|strategic allian(?:ce|ces) with|used by (?:teams|engineers|people) at|used by companies like)`;
const WITH_KNOWN = pattern(String.raw`\b${RELATION}\s(?:[\w,&'-]{1,16}\s){0,3}${KNOWN}\b`);
const WITH_MANY = pattern(
  String.raw`\b(?:backed by|trusted by|supported by|partner(?:ed|ships?)? with)\s(?:[\w-]{1,12}\s){0,1}(?:leading|top|global|the world's|world-class|tier[- ]1|major)\s(?:[\w-]{1,16}\s){0,3}(?:companies|firms|brands|enterprises|investors|vcs|funds|institutions|universities|labs|exchanges|organi[sz]ations|teams|names)\b`,
);
const COUNTED = pattern(
  String.raw`{{NUM}}\s(?:(?:strategic|ecosystem|global|tier-1|official|key)\s){0,2}(?:partners|partnerships|backers)\b`,
);

/** A link in the same place to a page (not the front page) of the organisation that the words name. */
function isConfirmedBy(view: PageView, block: number, words: string): boolean {
  return view.receiptsNear(block).some(({ kind, href }) => {
    const address = /^https?:\/\/(?:[\w-]{1,63}\.){0,3}([\w-]{3,63})\.[a-z]{2,20}\/[^?#]{2}/i.exec(href);
    return kind === 'elsewhere' && address?.[1] !== undefined && words.toLowerCase().includes(address[1].toLowerCase());
  });
}

const rule: SentenceRule = {
  id: 'partner-claim-one-sided',
  row: 'numbers',
  severity: 'caution',
  kind: 'claim',
  title: 'Partner named on one side only',
  say: 'We found no link to the named organisation confirming this relationship.',
  ask: 'Where does the other side say this, and is it a contract, a grant, or a bill for cloud services?',
  clears: 'A page on the other party’s own domain that names this project.',
  source: ['SEC-CENTRA', 'SEED', 'SEC-HOWEY'],
  pages: CLAIM_PAGES,
  cues: ['partner', 'backed', 'backers', 'trusted', 'official', 'collaborat', 'supported', 'strategic', 'used'],
  claim: 'ally',
  clearedBy: { grade: 'R4' },
  find(sentence, view) {
    if (!speaksAsProject(view)) return undefined;
    const span = firstSpan(sentence.text, [WITH_KNOWN, WITH_MANY, COUNTED]);
    if (!span || isConfirmedBy(view, sentence.block, sentence.text)) return undefined;
    return view.pageType === 'post' ? { ...span, severity: 'info' } : span;
  },
  examples: {
    flags: [
      'In partnership with NVIDIA and Google Cloud.',
      'Trusted by leading Fortune 500 teams.',
      '140+ strategic partnerships signed.',
      'Backed by a16z and other tier-1 funds.',
      'Used by engineers at Microsoft and Apple.',
      'Our partners include Google, NVIDIA and Microsoft.',
      'Brightloom has partnered with Visa.',
    ],
    passes: [
      'The company said it was partnered with Visa; Visa denied it.',
      'We have no partnership with NVIDIA; we rent their cards.',
      'Ask for a page on their domain when a site says "in partnership with NVIDIA".',
      'Backed by a contract that anyone can read.',
      'In partnership with NVIDIA: [their note](https://blogs.nvidia.com/blog/brightloom-inception/).',
      'Our 14 nodes are run by partners in three countries.',
      'Trusted by default are only the keys listed in the settings file.',
    ],
  },
};
export default rule;
