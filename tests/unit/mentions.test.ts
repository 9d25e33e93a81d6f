import { describe, expect, it } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import type { PageType } from '@/lib/core/page-type.ts';
import { readHtml } from '@/lib/sites/html.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

function report(text: string, as: PageType = 'news') {
  return judgePage(readMarkdown(text, { url: 'https://paper.example/story' }), { now: 0, asked: true, as });
}

const STORY =
  '# Larkspur opens a second office\n\nThe company rents computers to laboratories. Its chief engineer grew up nearby. The building has four floors.';

describe('claims that an article talks about', () => {
  it.each(['news', 'education'] as const)('are listed on a page of type %s, and nobody is noted for them', (as) => {
    const made = report(`${STORY}\n\nLarkspur is fully decentralised and cannot be shut down.`, as);
    expect(made.mentions?.map(({ quote }) => quote)).toEqual([
      'Larkspur is fully decentralised and cannot be shut down.',
    ]);
    expect(made.findings).toEqual([]);
    expect(made.claims).toEqual([]);
  });

  it('are listed when they are reported', () => {
    const made = report(`${STORY}\n\nThe company says that its bot earns guaranteed returns of 20% a month.`);
    expect(made.mentions?.length).toBeGreaterThan(0);
    expect(made.findings).toEqual([]);
  });

  it.each([
    ['warned about', 'Beware of sites that say that their bot earns guaranteed returns of 20% a month.'],
    ['denied', 'The bot does not earn guaranteed returns of 20% a month.'],
    ['supposed', 'If a site says that its bot earns guaranteed returns, close it.'],
  ])('are not listed when they are %s', (_, text) => expect(report(`${STORY}\n\n${text}`).mentions).toEqual([]));

  it('are at most twenty, each once', () => {
    const many = Array.from(
      { length: 40 },
      (_, nth) => `Our bot number ${nth} earns guaranteed returns of 20% a month.`,
    );
    const made = report([STORY, ...many, ...many].join('\n\n'));
    expect(made.mentions).toHaveLength(20);
    expect(new Set(made.mentions?.map(({ rule, quote }) => `${rule} ${quote}`)).size).toBe(20);
  });

  it('have places in the page', () => {
    const doc = readMarkdown(`${STORY}\n\nLarkspur is fully decentralised and cannot be shut down.`, {
      url: 'https://paper.example/',
    });
    const made = judgePage(doc, { now: 0, asked: true, as: 'news' });
    for (const { block, start, end } of made.mentions ?? []) {
      expect(doc.blocks[block]?.text.slice(start, end).length).toBeGreaterThan(0);
    }
  });

  it('are none on a project’s own page, where they are findings', () => {
    const made = report(`${STORY}\n\nLarkspur is fully decentralised and cannot be shut down.`, 'landing');
    expect(made.mentions).toEqual([]);
    expect(made.findings.length).toBeGreaterThan(0);
  });

  it('are not looked for where a page is not our subject', () => {
    const doc = readMarkdown(`${STORY}\n\nOur bread guarantees 20% more taste.`, { url: 'https://paper.example/' });
    expect(judgePage(doc, { now: 0, as: 'news' }).mentions).toEqual([]);
  });
});

describe('an advertorial', () => {
  it.each([
    ['a stake', 'Stake your coins now and earn guaranteed returns of 20% a month.'],
    ['a purchase', 'Buy now and own the coin that will 50x this year.'],
    ['joining', 'Join here and earn guaranteed daily profits of 2%.'],
  ])('that calls for money is taken at its word: %s', (_, text) => {
    const made = report(`${STORY}\n\n${text}`);
    expect(made.findings.length).toBeGreaterThan(0);
  });

  it.each([
    ['plain reporting', 'Readers could stake their coins from May on, the company said.'],
    ['a newsletter', 'Join our newsletter here to get the morning summary.'],
    ['a warning', 'Never click on buttons that say: stake now and earn guaranteed returns of 20% a month.'],
    ['a quotation', 'The page read: "Stake now and earn guaranteed returns of 20% a month."'],
    ['a book', 'Buy the book today in a shop near you.'],
    ['history', 'In 2021 thousands were told to buy now and earn guaranteed returns, the court heard.'],
  ])('is not what an ordinary article is: %s', (_, text) => expect(report(`${STORY}\n\n${text}`).findings).toEqual([]));
});

describe('comments under an article', () => {
  const LONG =
    'The company rents computers to laboratories in the valley, and its chief engineer grew up nearby. '.repeat(30);
  const PAGE = `<html><head><title>Larkspur opens a second office</title><meta property="og:type" content="article"></head><body>
    <article><h1>Larkspur opens a second office</h1><p class="byline">By Ada Brook</p><p>${LONG}</p><p>${LONG}</p></article>
    <section id="comments" class="comments"><h2>Comments</h2>
      <div class="comment"><p>moonboy: Stake your coins now and earn guaranteed returns of 20% a month.</p></div>
      <div class="comment"><p>ada2: Larkspur is fully decentralised and cannot be shut down.</p></div>
    </section></body></html>`;

  it('are what a user says: neither the article’s claims nor its mentions', () => {
    const made = judgePage(readHtml(PAGE, { url: 'https://paper.example/story' }), { now: 0, asked: true });
    expect(made.pageType).toBe('news');
    expect(made.findings).toEqual([]);
    expect(made.claims).toEqual([]);
    expect(made.mentions).toEqual([]);
  });
});
