import type { PageView } from '@/lib/core/page-view.ts';
import { firstSpan, type SentenceRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { oncePerPage } from './lexicon/page-words.ts';

const ANNOUNCED = pattern(
  String.raw`\b(?:(?:thrilled|excited|proud|pumped|delighted) to (?:announce|share|introduce|reveal)|big news|something (?:huge|big|massive) is coming|huge announcement|(?:big|massive) announcement|launching soon)\b`,
);
/** Something that runs or can be read is named: a version, a repository, a document. */
const ARTIFACT =
  /\b(?:v?\d{1,3}\.\d{1,3}|github|repo(?:sitory)?|changelog|open[- ]?sourced?|docs|documentation|paper|contract address|live (?:at|on)|available (?:now|at|on))\b|\b0x[0-9a-f]{40}\b|https?:\/\/|\b[\w-]{2,40}\.(?:com|org|io|xyz|ai|app|dev|network|finance|co|net)\b/i;
/** A talk, an episode or an open position is no product that could be opened. */
const NO_PRODUCT =
  /\b(?:talks?|slides|threads?|podcasts?|episodes?|interviews?|panels?|keynotes?|workshops?|meetups?|hackathons?|hiring|new hires?|job|internship)\b/i;
const OF_OUR_SUBJECT =
  /\b(?:ai|agents?|crypto|tokens?|web3|defi|blockchain|on-?chain|protocol|network|liquidity|airdrop|mainnet|testnet|finance)\b/i;

const answers = oncePerPage(() => new Map<number, boolean>());

/** Is the Block (the whole of a post) about our subject, without a link or a name of something to open? Asked once a Block. */
function opensNothing(view: PageView, block: number): boolean {
  const known = answers(view).get(block);
  if (known !== undefined) return known;
  const around = view.pageType === 'post' ? view.visibleText : view.text(block);
  const isLinked = view.doc.links.some((link) => link.block === block);
  const answer = !isLinked && OF_OUR_SUBJECT.test(around) && !ARTIFACT.test(around);
  answers(view).set(block, answer);
  return answer;
}

const rule: SentenceRule = {
  id: 'announcement-no-artifact',
  row: 'why-crypto',
  severity: 'info',
  kind: 'claim',
  title: 'Announcement with nothing to open',
  say: 'This announcement does not link to anything you can open, run or read yet.',
  ask: 'What can I open, run or read today?',
  clears: 'A link to a repository tag, docs, contract, product, paper or changelog in the same place.',
  source: ['SEED', 'SEC-5WAYS'],
  pages: ['landing', 'post', 'claim', 'sponsored'],
  cues: ['thrilled', 'excited', 'proud', 'pumped', 'delighted', 'big', 'something', 'huge', 'massive', 'launching'],
  clearedBy: { grade: 'R2' },
  find({ text, block }, view) {
    const span = firstSpan(text, [ANNOUNCED]);
    return span && !NO_PRODUCT.test(text) && opensNothing(view, block) ? span : undefined;
  },
  examples: {
    flags: [
      { text: 'Thrilled to announce the future of intelligent liquidity. Stay tuned!', as: 'post' },
      { text: 'Something huge is coming for AI agents next week.', as: 'post' },
      'Big news: our agents are about to change finance forever.',
      'We are proud to announce a new era of agents.',
      { text: 'Huge announcement tomorrow, our protocol will never be the same.', as: 'post' },
      'The agent network is launching soon.',
    ],
    passes: [
      { text: 'Excited to share my talk on token incentives next week.', as: 'post' },
      'Excited to share v0.4 of the scheduler: [code and changelog](https://github.com/brightloom/scheduler/releases/tag/v0.4).',
      'The team said it was thrilled to announce a partner but shared no product.',
      'We published release 2.1 with a migration guide.',
      { text: 'So excited to share pictures of our new puppy!', as: 'post' },
      'Proud to announce that the agent scheduler is live at [app.brightloom.example](https://app.brightloom.example/).',
      { text: 'Big news: the agent network is on mainnet, and v2.1 is in the repo.', as: 'post' },
    ],
  },
};
export default rule;
