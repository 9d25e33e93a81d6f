import type { PageRule } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { examplePage } from './lexicon/example-page.ts';
import { HOME_PAGES } from './lexicon/page-types.ts';
import { isProjectHome, WHOLE_PAGE } from './lexicon/project-page.ts';
import { mentioned } from './lexicon/questions.ts';

const WORK = `(?:(?:plug(?:ging)? in|connect(?:ing)?) (?:a |your |any )?(?:node|gpu|machine|device|miner|router)|provid(?:e|ing)|contribut(?:e|ing)|shar(?:e|ing)|run(?:ning)? (?:a |your )?(?:node|gpu|miner|validator)|upload(?:ing)?|label(?:ing|ling)?|train(?:ing)?|rent(?:ing)? out|complet(?:e|ing) tasks|mining|sell(?:ing)? (?:your )?(?:data|compute|bandwidth))`;
const REWARD = `(?:rewards?|rewarded|earn|earns|earning|points|tokens|paid)`;
const PAYS_FOR_WORK = pattern(
  String.raw`\b${REWARD}\b{{GAP60}}\b${WORK}\b|\b${WORK}\b{{GAP60}}\b${REWARD}\b|\b(?:nodes?|providers?|miners?|workers?|contributors?) (?:are|get) (?:paid|rewarded)\b`,
);
const CHECKED = mentioned(
  'fake-work-unaddressed.checked',
  /\b(?:verif\w{1,9}|challeng\w{1,4}|spot-?checks?|duplicat\w{1,5}|sybils?|proofs?[- ]of[- ]\w{2,14}|proofs?|slash\w{0,4}|attest\w{2,6}|audits? samples?|sampl\w{2,4}|humanity|rate limit\w{0,3}|reputation|re-?run|re-?execut\w{1,5}|redundan\w{2,3}|consensus|benchmark\w{0,3}|validators?|penalt\w{1,3}|penali[sz]\w{1,3}|rejected|quality (?:checks?|scores?|control)|cheat\w{0,3}|spoof\w{0,3}|disput\w{1,3}|scored?|collateral)\b/i,
);
const SAID_ELSEWHERE =
  /\b(?:docs?|documentation|white ?paper|lite ?paper|how it works|faq|protocol|technology|security|verification|nodes?|providers?|tokenomics|rules)\b/i;

const rule: PageRule = {
  id: 'fake-work-unaddressed',
  row: 'token',
  severity: 'caution',
  kind: 'absence',
  title: 'How invented work is noticed is not said',
  say: 'The project pays for work or data; on the pages checked we did not find how invented work would be noticed.',
  ask: 'How do you notice a node that invents its work, and what does that cost it?',
  clears: 'Docs of the checking scheme, penalties on an explorer, a report on removed duplicates, or a post-mortem.',
  source: ['SEED', 'IONET', 'LINEA', 'AIRDROP'],
  pages: HOME_PAGES,
  elsewhere: SAID_ELSEWHERE,
  questions: [CHECKED],
  check(view) {
    if (!isProjectHome(view) || !view.said(PAYS_FOR_WORK)) return [];
    return view.stated(CHECKED) ? [] : [WHOLE_PAGE];
  },
  examples: {
    flags: [
      examplePage('Earn tokens by sharing your GPU with the network.'),
      examplePage('Upload voice notes and get rewards for every minute. Points are paid for uploading.'),
      examplePage('Contribute pictures, collect points, climb the board. It is a fair system.'),
      examplePage('Plug in your GPU and start earning LARK.'),
      examplePage('Nodes are paid for every job.'),
      examplePage('Run a node from home and earn points all night.'),
      examplePage('Get paid in LARK for renting out idle machines.'),
      examplePage('Labeling pictures is rewarded with tokens.'),
    ],
    passes: [
      examplePage(
        'Earn tokens by sharing your GPU. 2% of jobs are re-run by a second provider; a mismatch costs the stake.',
      ),
      examplePage('No rewards are offered here.'),
      examplePage('Earn tokens by sharing your GPU. [How it works](https://brightloom.example/how-it-works)'),
      'Earn tokens by sharing your GPU with the network.',
      examplePage('Share files with friends and family, and train your ear with short lessons.'),
      examplePage(
        'Earn tokens by labelling pictures. Every tenth picture is a known one; wrong labels lower your score and are not paid.',
      ),
    ],
  },
};
export default rule;
