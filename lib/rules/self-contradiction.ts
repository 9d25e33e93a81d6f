import { isOwnWord, isRepository } from '@/lib/core/engine/own-voice.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Question } from '@/lib/core/question.ts';
import { type PageRule, type Spot, spotOf } from '@/lib/core/rule.ts';
import { CONTRADICTION_QUESTIONS, CONTRADICTIONS, type Contradiction } from './lexicon/contradictions.ts';

/** Longest quote of the other side, in characters. */
const LONGEST_QUOTE = 240;

/** Both sides stand on this page, in two sentences. */
function onThisPage(view: PageView, { one, other }: Contradiction): Spot | undefined {
  const first = view.answerHere(one);
  const second = first && view.answerHere(other);
  if (!second || first.sentence === second.sentence) return undefined;
  const quote = (second.words ?? second.sentence.text).slice(0, LONGEST_QUOTE);
  return spotOf(first, { against: { quote, url: view.doc.url } });
}

/** One side stands here, the other one on a page of the project that was read before. */
function betweenPages(view: PageView, here: Question, there: Question): Spot | undefined {
  if (!isOwnWord(view.doc, view.pageType) || isRepository(view.doc.url)) return undefined;
  const first = view.others.length > 0 ? view.answerHere(here) : undefined;
  const notes = first && view.others.find(({ answers, url }) => !isRepository(url) && Object.hasOwn(answers, there.id));
  return notes && spotOf(first, { against: { quote: notes.answers[there.id] ?? '', url: notes.url } });
}

const rule: PageRule = {
  id: 'self-contradiction',
  row: 'token',
  severity: 'warning',
  kind: 'contradiction',
  title: 'Two statements do not match',
  say: "Two statements on this project's own pages do not match; both are shown here so you can compare them.",
  ask: 'Which of the two holds, and since when?',
  clears: 'A correction, a change log, or a page that explains the difference (dates, scope).',
  source: ['SEC-PRESTO', 'FTC-AVAST', 'L2BEAT'],
  pages: ['landing', 'docs', 'whitepaper', 'claim', 'sponsored'],
  questions: CONTRADICTION_QUESTIONS,
  check(view) {
    return CONTRADICTIONS.flatMap((pair) => {
      const spot =
        onThisPage(view, pair) ?? betweenPages(view, pair.one, pair.other) ?? betweenPages(view, pair.other, pair.one);
      return spot ? [{ ...spot, row: pair.row }] : [];
    });
  },
  examples: {
    flags: [
      'Fair launch, zero insiders.\n\nTeam 18%, seed investors 12%.',
      'Brightloom is fully non-custodial.\n\nSend funds to this address and the agent trades for you.',
      'Use it without holding a token.\n\nYou need to hold 500 LOOM tokens to use the assistant.',
      'The supply is fixed.\n\nNew tokens are minted every epoch to pay for staking.',
      'No KYC, ever.\n\nUpload your passport before you can withdraw.',
      'Profits are guaranteed.\n\nYou may lose all of the money that you deposit.',
      'Fully audited.\n\n## Audit report\n\nComing soon.',
      'Our smart contracts are audited.\n\n## Questions\n\nThe code has not been audited yet.',
      'Brightloom is fully open source.\n\n## Licence\n\nThe source code is proprietary.',
      'Our contracts are immutable.\n\n## Risks\n\nThe multisig can pause the contracts.',
      'There is no token.\n\nThe presale is live.',
    ],
    passes: [
      'Not open source yet; we plan to publish the scheduler in May.',
      'There are no team tokens.\n\nCommunity 100%.',
      'Version 1 was audited in 2025.\n\nThe audit of v2 is pending.',
      'Our contracts are audited.\n\nA second audit is planned for May.',
      'The vault is audited.\n\n## Bridge\n\nThe audit is coming soon.',
      'The supply is capped at 21,000,000.\n\nNew tokens are minted every epoch until the cap is reached.',
      'No KYC for swaps.\n\nKYC is required for withdrawals to a bank account.',
      'Use it without holding a token.\n\nYou need to hold 500 LOOM tokens to access the premium models.',
      'Our contracts are immutable.\n\n## Front end\n\nThe team can change the website.',
      'Brightloom is non-custodial: you keep your keys, and you send funds only from your own wallet.',
      'The supply is not fixed.\n\nNew tokens are minted every epoch.',
      { text: 'The site says "fair launch, zero insiders".\n\nIts paper says: team 18%, investors 12%.', as: 'news' },
      'No return is guaranteed.\n\nYou may lose all of the money that you deposit.',
    ],
  },
};
export default rule;
