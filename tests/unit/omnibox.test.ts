import { describe, expect, it } from 'vitest';
import { createOmnibox } from '@/lib/background/habits/omnibox.ts';
import { MOST_SUGGESTED, suggestSaved } from '@/lib/core/list/suggest-saved.ts';
import { plainLine, xmlLine } from '@/lib/core/list/suggestion-text.ts';
import type { Project } from '@/lib/core/project.ts';

const project = (id: string, name: string, domain: string) => ({ id, name, domain }) as Project;
const SAVED = [
  project('1', 'Orbit Loom', 'orbitloom.example'),
  project('2', 'Loom', 'loom.example'),
  project('3', 'Café Ünder', 'under.example'),
  project('4', 'x"><dim>y</dim>&\u202Ez\n', 'bad.example'),
];
const bar = (isXml: boolean, list = SAVED) =>
  createOmnibox({ saved: async () => ({ ok: true, projects: list }), isXml });

describe('suggestions', () => {
  it.each([
    ['loom', ['2', '1']],
    ['LOOM orbit', ['1']],
    ['cafe', ['3']],
    ['under.ex', ['3']],
    ['  ', []],
    ['nobody', []],
  ])('%s', (typed, ids) => {
    expect(suggestSaved(SAVED, typed).map(({ id }) => id)).toEqual(ids);
  });

  it('are few, of however many projects', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => project(`${at}`, `Project ${at}`, `p${at}.example`));
    expect(suggestSaved(many, 'project')).toHaveLength(MOST_SUGGESTED);
  });
});

describe('text of a suggestion', () => {
  it('is one line whatever the name holds', () => {
    expect(plainLine('a\u202Eb\u0000c\u2028d\n\te\ud800')).toBe('a b c d e');
    expect(plainLine('😀'.repeat(200))).toBe(`${'😀'.repeat(80)}…`);
  });

  it('is escaped where it is XML, and as it is where it is not', () => {
    expect(xmlLine(`<url>&"'`)).toBe('&lt;url&gt;&amp;&quot;&apos;');
    expect(plainLine(`<url>&"'`)).toBe(`<url>&"'`);
  });
});

describe('the address bar', () => {
  it('names the project that Enter opens, with a hostile name as text', async () => {
    const { first, others } = await bar(true).suggest('bad');
    expect(first).toBe('Open x&quot;&gt;&lt;dim&gt;y&lt;/dim&gt;&amp; z — <url>bad.example</url>');
    expect(others).toEqual([]);
    expect((await bar(false).suggest('bad')).first).toBe('Open x"><dim>y</dim>& z — bad.example');
  });

  it('gives the others below it, by their domain', async () => {
    const { first, others } = await bar(true).suggest('loom');
    expect(first).toBe('Open Loom — <url>loom.example</url>');
    expect(others).toEqual([
      { content: 'orbitloom.example', description: 'Orbit Loom — <url>orbitloom.example</url>' },
    ]);
  });

  it.each([
    ['orbitloom.example', '/projects.html#project=1'],
    ['loom', '/projects.html#project=2'],
    ['<b>nobody', '/projects.html#q=%3Cb%3Enobody'],
    ['', '/projects.html#'],
  ])('Enter on “%s” leads to its page or to the list', async (typed, page) => {
    expect(await bar(true).pageFor(typed)).toBe(page);
  });

  it('offers the search where nothing is found, and says so where nothing can be read', async () => {
    expect((await bar(true).suggest('<b>')).first).toBe('Search the saved list for “&lt;b&gt;”');
    const closed = createOmnibox({ saved: async () => ({ ok: false, why: 'The disk is full.' }), isXml: true });
    expect((await closed.suggest('loom')).first).toContain('could not be read: The disk is full.');
    expect(await closed.pageFor('loom')).toBe('/projects.html#q=loom');
  });
});
