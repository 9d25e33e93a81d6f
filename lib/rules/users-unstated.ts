import type { PageRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { examplePage } from './lexicon/example-page.ts';
import { isProjectHome, speaksOfChain, WHOLE_PAGE } from './lexicon/project-page.ts';
import { mentioned } from './lexicon/questions.ts';

const GROUP = `(?:researchers?|scientists?|studios?|artists?|designers?|clinics?|hospitals?|doctors?|developers?|engineers?|analysts?|compan(?:y|ies)|businesses|enterprises|start-?ups?|teams?|students?|teachers?|schools?|universit(?:y|ies)|labs?|publishers?|newsrooms?|journalists?|merchants?|shops?|farmers?|drivers?|lawyers?|banks?|insurers?|logistics|manufacturers?|gamers?|musicians?|photographers?|freelancers?|customers?|renters?|requestors?|clients?|consumers)`;
const TASK = `(?:use|uses|using|render|train|run|runs|deploy|build|builds|rent|rents|ship|store|publish|search|buy|sell|pay|pays|label|translate|transcribe|detect|check|find|send|book|host|analy[sz]e|automate|access|request|query|can|who|integrate|call)`;
const GROUP_WITH_TASK = mentioned('users-unstated.group', pattern(String.raw`\b${GROUP}\b{{GAP40}}\b${TASK}\b`));
const OTHER_PROOF = mentioned(
  'users-unstated.proof',
  /\b(?:case stud(?:y|ies)|customer stor(?:y|ies)|use cases?|pricing|per (?:hour|month|image|call|request|job|seat|gb)|quick ?start|npm install|pip install|docker|api key|free trial|demo|tutorial|built for|designed for|used by|customers include)\b/i,
);
const SAID_ELSEWHERE =
  /\b(?:customers?|case stud(?:y|ies)|use cases?|pricing|solutions?|docs?|documentation|developers?|about|showcase|blog|products?|app|white ?paper|lite ?paper|faq)\b/i;

const rule: PageRule = {
  id: 'users-unstated',
  row: 'users',
  severity: 'info',
  kind: 'absence',
  title: 'Who uses it is not said',
  say: 'We did not find on the pages checked who uses this for a task other than holding or trading the token.',
  ask: 'Who uses it for a task and does not care about the token price?',
  clears:
    'A case study on the customer’s own site, a public workload, a quick start in the docs, or prices without a token.',
  source: ['SEED', 'TTF'],
  pages: ['landing', 'whitepaper'],
  elsewhere: SAID_ELSEWHERE,
  questions: [GROUP_WITH_TASK, OTHER_PROOF],
  check(view) {
    if (!isProjectHome(view) || !speaksOfChain(view)) return [];
    if (view.stated(GROUP_WITH_TASK) || view.stated(OTHER_PROOF)) return [];
    return [WHOLE_PAGE];
  },
  examples: {
    flags: [
      examplePage('DeFi meets intelligence: hold the token, vote in the DAO, grow with us.'),
      examplePage('Airdrop season two is near. The blockchain of thinking machines is yours to own.'),
      examplePage('An on-chain mind for the brave, a token for the patient, and NFTs for all.'),
      examplePage('For holders, stakers and the community. The token is on-chain.'),
      examplePage('Buy the token, stake it, bridge it. Web3 is here for everyone.'),
      examplePage('Our blockchain, our token, our community: builders welcome.'),
    ],
    passes: [
      examplePage('Clinics transcribe visits with it; the record of consent is on-chain and the token is optional.'),
      examplePage('Film studios render overnight frames here and pay with the token on-chain.'),
      examplePage('Token, Web3, on-chain. $0.90 per hour on one card, by card payment.'),
      'For holders, stakers and the community. The token is on-chain.',
      examplePage(
        'For holders and the community. The token is on-chain. [Customers](https://brightloom.example/customers)',
      ),
      examplePage(
        'Researchers who study protein folding can rent an hour of compute; the escrow is on-chain, the token optional.',
      ),
    ],
  },
};
export default rule;
