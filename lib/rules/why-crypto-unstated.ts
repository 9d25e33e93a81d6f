import type { PageView } from '@/lib/core/page-view.ts';
import type { PageRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { examplePage } from './lexicon/example-page.ts';
import { HOME_PAGES } from './lexicon/page-types.ts';
import { isProjectHome, speaksOfChain, WHOLE_PAGE } from './lexicon/project-page.ts';
import { mentioned } from './lexicon/questions.ts';
import {
  CHAIN_JOB,
  CHAIN_PARTY,
  CHAIN_PURPOSE,
  ON_CHAIN_PART,
  PART_DOES_JOB,
  WORK_FOR_TOKENS,
} from './lexicon/why-crypto.ts';

const PART = pattern(ON_CHAIN_PART);
/** Pages of the project where the reason may stand. */
const EXPLAINED_ELSEWHERE =
  /\b(?:docs?|documentation|white ?paper|lite ?paper|how it works|about|faq|learn|protocol|technology|introduction|overview|why)\b/i;
/** An explanation may be spread over this many sentences. Source: the specification, passage rules (window 3). */
const WINDOW = 3;

/** True when a short passage names a part on the chain, and two of: its job, the parties, what it spares them. */
function explainsChain(view: PageView): boolean {
  for (const block of view.doc.blocks) {
    if (block.hidden || !PART.test(view.text(block.index))) continue;
    const before = view.text(block.index - 1);
    const after = view.text(block.index + 1);
    const sentences = view.sentences(block.index).map((sentence) => sentence.text);
    const passages = sentences.map((_, at) => sentences.slice(at, at + WINDOW).join(' '));
    if ([...passages, `${before} ${view.text(block.index).slice(0, 600)} ${after}`].some(isExplanation)) return true;
  }
  return false;
}

function isExplanation(passage: string): boolean {
  if (!PART.test(passage)) return false;
  return [CHAIN_JOB, CHAIN_PARTY, CHAIN_PURPOSE].filter((family) => family.test(passage)).length >= 2;
}

/** The part on the chain with its job, or work given against tokens, in one sentence. */
const IN_ONE_SENTENCE = mentioned(
  'why-crypto-unstated.sentence',
  pattern(
    `${PART_DOES_JOB}|${WORK_FOR_TOKENS}|${ON_CHAIN_PART}{{GAP120}}\\b(?:without|instead of|so that|so no|because)\\b`,
  ),
);

/** Another page of the project says it in a sentence that earned a good sign. */
function isExplainedElsewhere(view: PageView): boolean {
  return view.others.some(({ quoted }) => quoted.some(({ good, row }) => good && row === 'why-crypto'));
}

const rule: PageRule = {
  id: 'why-crypto-unstated',
  row: 'why-crypto',
  severity: 'caution',
  kind: 'absence',
  answeredBy: 'why-crypto',
  title: 'Why crypto is not said',
  say: 'We did not find a sentence on the pages checked that explains what the blockchain part does for the user.',
  ask: 'What would break if this used a normal database and card payments?',
  clears: 'One sentence that names the on-chain part, the job it does and who would otherwise have to be trusted.',
  source: ['SEED', 'MAFRUR', 'TTF'],
  pages: HOME_PAGES,
  elsewhere: EXPLAINED_ELSEWHERE,
  questions: [IN_ONE_SENTENCE],
  check(view) {
    if (!isProjectHome(view) || !speaksOfChain(view)) return [];
    return explainsChain(view) || view.stated(IN_ONE_SENTENCE) || isExplainedElsewhere(view) ? [] : [WHOLE_PAGE];
  },
  examples: {
    flags: [
      examplePage('Tokenised thought, staking included. Airdrop in June.'),
      examplePage('An NFT for every answer and a DAO for every question.'),
      examplePage('Smarter chatbots for the new internet.\n\n- Token\n- Airdrop\n- Connect wallet'),
      examplePage('On-chain, tokenised, Web3: the AI of tomorrow, today.'),
      examplePage('AI for the new internet. Our token launches with the airdrop in May. Web3 starts here.'),
      examplePage('A DePIN of chat. The token is live, and the blockchain never sleeps.'),
    ],
    passes: [
      examplePage(
        'Each licence is an NFT that the artist mints: royalties are paid by the contract on every sale, without a platform in between.',
      ),
      examplePage(
        'Payments sit in escrow on-chain so GPU owners and customers can trade without trusting us to hold the money. The token is optional.',
      ),
      'On-chain, tokenised, Web3: the AI of tomorrow.',
      examplePage('No ledger and no coin here: pay by card and write.'),
      examplePage('The airdrop of our token is near. Web3 for all. [Docs](https://brightloom.example/docs)'),
      examplePage(
        'Our token and our smart contracts: validators stake, score each answer, and lose the stake for a wrong one.',
      ),
    ],
  },
};
export default rule;
