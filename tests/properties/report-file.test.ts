import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '@/lib/core/report-file/markdown.ts';
import { oneLine, plainText } from '@/lib/core/report-file/plain-text.ts';
import { reportOfProject } from '@/lib/core/report-file/report-of-project.ts';
import { link, type Part, type ReportFile, text } from '@/lib/core/report-file/tree.ts';
import { htmlOf } from '@/lib/views/report-html.ts';
import { TEST_MADE, TEST_WORDS } from '../fixtures/report-words.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { reviewOfClaims, sampleClaim } from '../fixtures/sample-review.ts';

/** What is markup somewhere: in Markdown, in HTML, to a terminal, to the reading direction. */
const PIECES = [
  ...[
    '`',
    '```',
    '|',
    '[',
    '](',
    ']',
    '(',
    ')',
    '<',
    '>',
    '</p>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    '&lt;',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '\\',
    '\\\\',
    '#',
    '# ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '===',
    '---',
    '> ',
    '$',
    '^',
    '!',
    '![',
    '[^1]',
  ],
  ...[
    'www.a.example',
    'https://a.example',
    'ftp://a',
    ':smile:',
    '@name',
    'a@b.example',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '    ',
  ],
  ...[
    '\u2028',
    '\u0085',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u0000',
    '\u001b[2J',
    '\ud800',
    'words',
    'é',
    '日本',
    '\u{e0041}',
  ],
];
const hostile = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 12 })
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const fileOf = (parts: readonly Part[]): ReportFile => ({ title: 'T', name: 't', parts });
const markdownOf = (...parts: Part[]) => toMarkdown(fileOf(parts)).slice(0, -1);
const bodyOf = (...parts: Part[]) => {
  const empty = parseHTML('<!doctype html><html><head></head><body></body></html>').document;
  return parseHTML(htmlOf(fileOf(parts), empty)).document.querySelector('main') as unknown as HTMLElement;
};
/** A pair of a backslash and a mark is that mark as a letter (CommonMark 2.4). */
const unescaped = (words: string) => words.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const leftOver = (words: string) => words.replace(/\\[!-/:-@[-`{-~]/g, '');

/** Is there anything in this one line that a Markdown reader would take for more than text? */
function markupIn(line: string): string[] {
  const bare = leftOver(line);
  const inside = bare.match(/[\\`*_[\]<>&|~$^@{}!#]|www\.|:\/\/|:[a-z]{1,20}:/gi) ?? [];
  const starts = line.match(/^(?:[-+=#>]|\d{1,9}[.)]|\s)/) ?? [];
  return [...inside, ...starts];
}

describe('a text of a page in a report', () => {
  it('is text and nothing else in Markdown, word for word', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const written = markdownOf({ is: 'paragraph', line: [text(words)] });
        expect(markupIn(written)).toEqual([]);
        expect(unescaped(written)).toBe(oneLine(words));
      }),
    );
  });

  it('stays inside its quote in Markdown', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const lines = markdownOf({ is: 'quote', text: words }).split('\n');
        expect(lines.every((line) => line.startsWith('> '))).toBe(true);
        const bare = lines.map((line, at) => line.slice(2, at < lines.length - 1 ? -1 : undefined));
        expect(bare.flatMap(markupIn)).toEqual([]);
        const said = plainText(words).split('\n').map(oneLine).filter(Boolean);
        expect(bare.map(unescaped).filter(Boolean)).toEqual(said);
      }),
    );
  });

  it('stays inside its cell: a table has the cells that it was given', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 3, maxLength: 3 }), (cells) => {
        const row = cells.map((words) => [[text(words)]]);
        const lines = markdownOf({ is: 'table', head: cells.map((words) => [text(words)]), rows: [row] }).split('\n');
        expect(lines).toHaveLength(3);
        for (const line of lines) expect(leftOver(line).split('|')).toHaveLength(5);
      }),
    );
  });

  it('ends no code that it stands in', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const written = markdownOf({ is: 'paragraph', line: [{ is: 'code', text: words }] });
        const fence = /^`*/.exec(written)?.[0] ?? '';
        if (oneLine(words) === '') expect(written).toBe('');
        else expect(written.slice(fence.length, -fence.length).match(/`+/g) ?? []).not.toContain(fence);
      }),
    );
  });

  it('is text and nothing else in HTML, letter for letter', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const main = bodyOf({ is: 'paragraph', line: [text(words)] }, { is: 'quote', text: words });
        expect([...main.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['p', 'blockquote']);
        expect([...main.children].map(({ textContent }) => textContent)).toEqual([plainText(words), plainText(words)]);
      }),
    );
  });

  it('never shows a letter that cannot be seen or that turns the direction', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        expect(plainText(words)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]|\p{Surrogate}/u);
        expect([...plainText(words)].every((letter) => letter >= ' ' || letter === '\n' || letter === '\t')).toBe(true);
      }),
    );
  });
});

describe('an address of a page in a report', () => {
  const address = fc.oneof(
    hostile,
    hostile.map((words) => `https://a.example/${words}`),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
  );

  it('leads to itself or is text', () => {
    fc.assert(
      fc.property(address, hostile, (href, words) => {
        // linkedom writes "&" in attributes as it is, which a browser does not: tests/e2e/compare.e2e.ts reads it there.
        fc.pre(!/&[a-z#]/i.test(href));
        const part: Part = { is: 'paragraph', line: [link(href, words)] };
        const links = [...bodyOf(part).querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
        const written = markdownOf(part);
        const target = /\]\(<([^<>\n]*)>\)/.exec(written)?.[1];
        const isLink = /^https?:\/\//i.test(href) && URL.canParse(href);
        expect(links).toEqual(isLink ? [new URL(href).href] : []);
        expect(target !== undefined && URL.canParse(unescaped(target))).toBe(isLink);
        expect(markupIn(written.replace(/\[((?:[^[\]\\]|\\.)*)\]\(<[^<>\n]*>\)/, 'x $1'))).toEqual([]);
      }),
    );
  });
});

describe('a whole report', () => {
  it('has as many parts as its content, whatever the page wrote', () => {
    const shape = (quote: string) => {
      const review = reviewOfClaims([sampleClaim({ quote, ask: quote })], { keySentence: quote });
      const given = { project: sampleProject({ name: 'Acme' }), review, posts: [] };
      const main = bodyOf(...reportOfProject(given, TEST_WORDS, TEST_MADE).parts);
      return [...main.querySelectorAll('*')].map(({ localName }) => localName).join(' ');
    };
    const plain = shape('words');
    fc.assert(
      fc.property(hostile, (words) => {
        expect(shape(`a${words}`)).toBe(plain);
      }),
      { numRuns: 25 },
    );
  });

  it('grows with its text and not faster', () => {
    const steps = (size: number) => toMarkdown(fileOf([{ is: 'quote', text: '`|<[*'.repeat(size) }])).length;
    expect(steps(2_000)).toBeLessThanOrEqual(2 * steps(1_000));
    const hard = ['[', '`', ' ', '\n', 'w.', '1.', ':', '\\'].map((piece) => piece.repeat(50_000));
    for (const words of hard)
      expect(markdownOf({ is: 'quote', text: words }).length).toBeLessThan(2 * words.length + 10);
  });
});
