import { firstSpan, type Rule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { passageOf } from './lexicon/page-words.ts';

const AUTHORITY = '(?:sec|cftc|fca|mica|esma|fincen|mas|vara|bafin|finma|cysec|asic|government|central bank|msb|eu)';

const PATTERNS = [
  pattern(
    String.raw`\b${AUTHORITY}[- ](?:approved|certified|endorsed|licen[sc]ed|compliant|registered|regulated)\b|\b${AUTHORITY}[- ](?:guaranteed|backed) (?:\w{2,12} )?(?:tokens?|coins?|projects?|platforms?|bots?|agents?|exchange|trading|returns?)\b`,
  ),
  pattern(
    String.raw`\b(?:first|only|fully|officially|completely) (?:regulated|licen[sc]ed|certified) (?:and \w{3,12} )?(?:ai|crypto|tokens?|agents?|defi|web3|trading)\b`,
  ),
  pattern(
    String.raw`\b(?:approved|certified|endorsed|licen[sc]ed|registered|regulated|guaranteed|backed) (?:by|with|under) (?:the )?(?:us |u\.s\. |uk |european |international )?(?:${AUTHORITY}|eu regulators?|regulators|federal \w{3,15})\b`,
  ),
];

/** "Fully regulated", without saying by whom. */
const BY_NOBODY = [pattern(String.raw`\b(?:fully|officially|completely) (?:regulated|licen[sc]ed)\b`)];

/** A register number and the entity's name: a precise statement, not a seal. */
const PRECISE =
  /\b(?:register(?:ed)? (?:entry|number|no\.?)|reference number|licen[sc]e (?:number|no\.?)|frn|firm reference)\b/i;

const rule: Rule = {
  id: 'regulator-blessing',
  row: 'security',
  severity: 'warning',
  kind: 'claim',
  claim: 'security',
  title: 'An authority named as approval',
  say: 'A public authority is named as approval; we found no register entry linked, and authorities do not endorse tokens.',
  ask: 'Which legal entity is in which register, under which number, and for which activity?',
  clears: "An entry in the authority's own register that names the legal entity and the activity.",
  source: ['SEC-SEALS', 'SEC-HOWEY', 'MICA-7', 'SEC-CFTC-SITES'],
  pages: ['landing', 'whitepaper', 'post', 'claim', 'sponsored'],
  cues: ['approved', 'certified', 'endorsed', 'licen', 'compliant', 'registered', 'regulated', 'guaranteed', 'backed'],
  find(sentence, view) {
    const found = firstSpan(sentence.text, PATTERNS);
    // "The SEC approved …" tells what the authority did.
    const seal = found && /\bthe $/i.test(sentence.text.slice(0, found.start)) ? undefined : found;
    const vague = seal ? undefined : firstSpan(sentence.text, BY_NOBODY);
    const span = seal ?? (vague && { ...vague, severity: 'caution' as const });
    if (!span) return undefined;
    const block = passageOf(view, sentence);
    if (view.receiptsNear(sentence.block).some((receipt) => receipt.kind === 'register')) return undefined;
    if (PRECISE.test(block)) return { ...span, severity: 'info' };
    // "Government-backed bonds" and "backed by the government" describe somebody else's paper.
    if (/\b(?:bonds?|treasur(?:y|ies)|bills|securities)\b/i.test(sentence.text)) return undefined;
    return view.pageType === 'post' ? { ...span, severity: 'caution' } : span;
  },
  examples: {
    flags: [
      'MAS-licensed trading agents, ready for everyone.',
      'SEC-approved AI trading agents.',
      'Fully licensed by FinCEN and regulated worldwide.',
      'The first MiCA-certified intelligence token.',
      'Our bot is endorsed by the central bank.',
      { text: 'The only fully regulated crypto agent, approved by the SEC', as: 'post' },
    ],
    passes: [
      'This offer has not been approved by any regulator.',
      'According to the complaint, the founders said that they were SEC-registered.',
      'Authorised as a crypto-asset service provider: see our [entry](https://register.fca.org.uk/s/firm?id=0010X00004) and number.',
      'The token is not registered with the SEC.',
      'The fund holds government-backed bonds.',
      'The SEC approved spot funds in January 2024.',
    ],
  },
};
export default rule;
