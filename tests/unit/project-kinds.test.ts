import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import type { PageType } from '@/lib/core/page-type.ts';
import type { ProjectKind } from '@/lib/core/project-kind.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

function kindsOf(text: string, as: PageType = 'landing'): readonly ProjectKind[] {
  return judgePage(readMarkdown(text, { url: 'https://orbit.example/' }), { now: 0, asked: true, as }).kinds ?? [];
}

/** What a page says it does, and the kinds that hold, the surest first. */
const PAGES: [string, string, ProjectKind[]][] = [
  [
    'a network of machines',
    '# Orbit Compute\n\nRent idle GPUs from people near you. Providers share their hardware and are paid per job. The compute network renders frames overnight.',
    ['compute'],
  ],
  [
    'a market for data',
    '# Orbit Data Market\n\nSell your driving data to map makers. The data marketplace keeps the licence of every dataset. Contributors share recordings.',
    ['data'],
  ],
  [
    'signed photographs',
    '# Orbit Provenance\n\nCameras sign each photo as it is taken. Newsrooms check content credentials. The registry shows the origin of every image.',
    ['provenance'],
  ],
  [
    'agents with a wallet',
    '# Orbit Agents\n\nBuild your own agent in an hour. AI agents trade while you work. Each agent wallet has its own limits.',
    ['agents'],
  ],
  [
    'an API for models',
    '# Orbit Inference\n\nServe open models from one endpoint. The inference API is billed per call. Train your own language models.',
    ['model'],
  ],
  [
    'a coin and nothing else',
    '# ORBITINU\n\nBuy tokens before the presale ends. Stake your coins for 90% APY. Token holders vote on the meme coin logo. The airdrop is next.',
    ['token-only'],
  ],
  [
    'compute for agents',
    '# Orbit Compute for Agents\n\nRent GPUs by the hour. AI agents book them. Providers share hardware. Agents pay per job from a compute marketplace.',
    ['compute', 'agents'],
  ],
  [
    'a project of another sort',
    '# Orbit Wallet\n\nKeep your coins and papers in one place. The app shows what each request would move. It works without an account.',
    ['other'],
  ],
];

describe('kinds of project', () => {
  it.each(PAGES)('%s', (_, text, kinds) => expect(new Set(kindsOf(text))).toEqual(new Set(kinds)));

  const LONG = 'The app keeps a list of papers and shows who signed them. '.repeat(40);
  it.each([
    ['a word in passing', `# Orbit Wallet\n\n${LONG}\n\nIt also works with AI agents.`],
    [
      'a word in a quotation',
      `# Orbit Wallet\n\n${LONG}\n\n> "We build AI agents", a rival says, "and our agents trade."`,
    ],
    ['somebody else’s words', `# Orbit Wallet\n\n${LONG}\n\nCritics say that trading agents manage funds badly.`],
    [
      'a denial',
      `# Orbit Wallet\n\n${LONG}\n\nWe do not build AI agents. We do not run trading bots. We never let agents trade.`,
    ],
    [
      'an image',
      `# Orbit Wallet\n\n${LONG}\n\n![AI agents trade. Build an agent. Agents pay. Trading bots.](https://orbit.example/a.png)`,
    ],
  ])('%s makes no kind', (_, text) => expect(kindsOf(text)).toEqual(['other']));

  it.each(['news', 'education', 'legal', 'dashboard', 'unknown'] as const)(
    'a page of type %s does not say it',
    (as) => {
      expect(kindsOf(PAGES[0]?.[1] ?? '', as)).toEqual([]);
    },
  );

  it('adds what the project’s other pages say', () => {
    const other = {
      url: 'https://docs.orbit.example/',
      title: 'Docs',
      at: 0,
      pageType: 'docs' as const,
      kinds: ['agents' as const],
      rows: [],
      quoted: [],
      answers: {},
      links: [],
      declares: [],
    };
    const doc = readMarkdown('# Orbit\n\nKeep papers in one place.', { url: 'https://orbit.example/' });
    expect(judgePage(doc, { now: 0, asked: true, as: 'landing', others: [other] }).kinds).toEqual(['agents']);
  });
});
