import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { hasReasonToLook } from '@/lib/sites/first-look.ts';

const TEXT = 'The kettle stands by the window and the bread is in the kitchen. '.repeat(20);

/** In: markup of the body, the title, and markup that the head holds besides it. */
function looks(body: string, title = 'Letters', head = ''): boolean {
  const { document } = parseHTML(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`);
  return hasReasonToLook(document as unknown as Document);
}

describe('a first look at a page', () => {
  it.each([
    ['<w3m-button></w3m-button>'],
    ['<dynamic-widget></dynamic-widget>'],
    ['<button class="big wallet-adapter-button">Open</button>'],
    ['<script src="/vendor/walletconnect.js"></script>'],
    ['<script src="/vendor/ethers.umd.js"></script>'],
    ['<input name="seed-words">'],
    ['<input placeholder="Your phrase">'],
    ['<input type="button" value="Open Wallet">'],
    ['<textarea name="phrase1"></textarea>'],
    ['<textarea placeholder="Private key"></textarea>'],
    ['<button aria-label="Wallet menu"></button>'],
  ])('finds a reason in %s', (markup) => {
    expect(looks(`<p>${TEXT}</p>${markup}`)).toBe(true);
  });

  it.each([
    ['<button class="wallet">Open</button>'],
    ['<p name="seed" aria-label="wall of shallets"></p>'],
    ['<script src="/vendor/menu.js"></script>'],
    ['<input name="find" placeholder="Find a letter">'],
  ])('finds none in %s', (markup) => {
    expect(looks(`<p>${TEXT}</p>${markup}`)).toBe(false);
  });

  it('takes a page with little text for a shell, and a table of short cells for none', () => {
    const rows = (count: number) => '<tr><td>7</td><td>12</td></tr>'.repeat(count);
    expect(looks('<div id="app"></div>')).toBe(true);
    expect(looks(`<table>${rows(40)}</table>`)).toBe(true);
    expect(looks(`<table>${rows(800)}</table>`)).toBe(false);
    expect(looks(`<table>${rows(100)}<tr><td>stablecoin</td></tr>${rows(700)}</table>`)).toBe(true);
  });

  it('reads what the page says of itself, and where its links go', () => {
    expect(looks(`<p>${TEXT}</p>`, 'Letters', '<meta name="description" content="A Stablecoin for letters">')).toBe(
      true,
    );
    expect(looks(`<p>${TEXT}</p>`, 'Letters', '<meta name="author" content="A Stablecoin for letters">')).toBe(false);
    expect(looks(`<p>${TEXT}</p><a href="https://dune.com/letters">Figures</a>`)).toBe(true);
    expect(looks(`<p>${TEXT}</p><a href="/dune.com">Figures</a>`)).toBe(false);
    expect(looks(`<p>${TEXT}</p><a href="https://dunes.example/">Figures</a>`)).toBe(false);
  });

  it('looks at 150 links to other sites and no more; links within the site do not count', () => {
    const links = (count: number, to: string) => `<a href="${to}">Letters</a>`.repeat(count);
    const last = '<a href="https://dune.com/letters">Figures</a>';
    expect(looks(`<p>${TEXT}</p>${links(149, 'https://letters.example/')}${last}`)).toBe(true);
    expect(looks(`<p>${TEXT}</p>${links(150, 'https://letters.example/')}${last}`)).toBe(false);
    expect(looks(`<p>${TEXT}</p>${links(400, '/letters')}${last}`)).toBe(true);
  });

  it('reads 12,000 characters of text, from the top of the body', () => {
    const reached = (count: number) => looks(`<p>${TEXT}</p><p>${'pear '.repeat(count)}</p><p>stablecoin</p>`);
    expect(reached(100)).toBe(true);
    expect(reached(2_400)).toBe(false);
    expect(looks(`<p>${TEXT}</p>`, 'Letters', '<style>.stablecoin{color:red}</style>')).toBe(false);
  });
});
