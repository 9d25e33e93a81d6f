import type { PageView } from '@/lib/core/page-view.ts';
import type { PageRule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { examplePage } from './lexicon/example-page.ts';
import { HOME_PAGES } from './lexicon/page-types.ts';
import { hasEnoughWords, subjectOf, WHOLE_PAGE } from './lexicon/project-page.ts';
import { missingFacts, TOKEN_QUESTIONS, type TokenFact } from './lexicon/token-facts.ts';

const TOKENOMICS = /\b(?:tokenomics|token (?:distribution|allocation|economics|supply)|token metrics)\b/i;
const SALE_OPEN = pattern(
  String.raw`\b(?:presale is (?:live|open|now)|join (?:the )?presale|buy (?:in )?(?:the )?presale|presale (?:ends|live|stage|round|price)|(?:token|public|private) sale is (?:live|open)|(?:public|private) sale (?:ends|live|price))\b`,
);
const TOKENOMICS_ELSEWHERE =
  /\b(?:tokenomics|token (?:distribution|allocation|economics)|white ?paper|lite ?paper|docs?|documentation)\b/i;

/** A page that sets out to describe the token, or sells it. */
function isTokenPage(view: PageView): boolean {
  if (TOKENOMICS.test(subjectOf(view))) return true;
  return view.doc.blocks.some((block) => block.kind === 'heading' && !block.hidden && TOKENOMICS.test(block.text));
}

/** A picture under a tokenomics heading may hold what the text leaves out. */
function isShownAsPicture(view: PageView): boolean {
  return view.doc.media.some(({ block, kind, alt }) => {
    const heading = view.headingOf(block)?.text ?? '';
    return (
      kind === 'image' &&
      (TOKENOMICS.test(heading) || /\b(?:tokenomics|allocation|distribution|vesting|pie chart)\b/i.test(alt))
    );
  });
}

function severityOf(missing: readonly TokenFact[], onSale: boolean, picture: boolean): Spot['severity'] {
  if (picture || missing.length <= 2) return 'info';
  const key = missing.some((fact) => fact === 'the share of team and investors' || fact === 'lock and unlock dates');
  return onSale && key ? 'warning' : 'caution';
}

const rule: PageRule = {
  id: 'tokenomics-gaps',
  row: 'token',
  severity: 'caution',
  kind: 'absence',
  title: 'Token facts missing',
  say: 'Some facts about the token were not found on the pages checked.',
  ask: 'Who holds how much of the token, until when is it locked, and who can make more?',
  clears:
    'An allocation table, a vesting contract or an entry in an unlock tracker, a token disclosure filing, or an EU white paper.',
  source: ['TTF', 'MICA-ANNEX1', 'SEED'],
  pages: HOME_PAGES,
  questions: TOKEN_QUESTIONS,
  elsewhere: TOKENOMICS_ELSEWHERE,
  check(view) {
    if (!hasEnoughWords(view.visibleText)) return [];
    const onSale = view.said(SALE_OPEN) !== undefined;
    if (!onSale && !isTokenPage(view)) return [];
    const missing = missingFacts(view);
    if (missing.length === 0) return [];
    const picture = isShownAsPicture(view);
    const list = missing.join(', ');
    const say = picture
      ? en(
          'These token facts were not found on the pages checked: {~list}. Part of this section is a picture, which was not read.',
          { list },
        )
      : en('These token facts were not found on the pages checked: {~list}.', { list });
    return [{ ...WHOLE_PAGE, severity: severityOf(missing, onSale, picture), say }];
  },
  examples: {
    flags: [
      examplePage('The private sale is open until Friday. Minimum 200 USDT.'),
      examplePage('## Token metrics\n\nTicker LOOM. More soon.'),
      examplePage('## Tokenomics\n\nA balanced distribution that rewards the community for the long term.'),
      examplePage('The presale is live. Price: 0.02 USDT.'),
      examplePage('## Tokenomics\n\nEcosystem 40%, community 60%.'),
      examplePage('## Token allocation\n\nDetails to be announced. Staking is live.'),
    ],
    passes: [
      examplePage('The sale of old laptops is open until Friday.'),
      examplePage(
        '## Tokenomics\n\nTotal supply: 100,000,000 LOOM. Allocation: community 55%, team 20%, investors 25%. Team and investor tokens have a 12-month cliff and then vest over 36 months. Nobody can mint more: the mint function is renounced. [Token contract](https://etherscan.io/token/0x52908400098527886E0F7030069857D2E4169EE7)',
      ),
      examplePage('There is no token.'),
      'The presale is live. Price: 0.02 USDT.',
      examplePage('The presale is live. [Tokenomics](https://brightloom.example/tokenomics)'),
      examplePage('The token limit of the model is 8,000 words.'),
    ],
  },
};
export default rule;
