// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isDrawnByScripts, SourceAnswer } from '@/lib/background/recheck/read-source.ts';
import { readSource } from '@/lib/sites/source.ts';

const url = 'https://acme.example/docs/';
const read = (source: string) => readSource(source, { url, kind: 'html' });
const LONG = '<p>Acme sells verified compute, and says how each job is checked.</p>'.repeat(40);

describe('source of a page', () => {
  it('is read as its page, with links from where it stands', () => {
    const { doc, scripts } = read('<title>Acme</title><h1>Docs</h1><p>See the <a href="../audit">audit</a>.</p>');
    expect(doc.title).toBe('Acme');
    expect(doc.blocks.map(({ text }) => text)).toEqual(['Docs', 'See the audit.']);
    expect(doc.links[0]?.href).toBe('https://acme.example/audit');
    expect(scripts).toBe(false);
    expect(SourceAnswer.safeParse(read(LONG)).success).toBe(true);
  });

  it('runs nothing', () => {
    const world = globalThis as { ran?: boolean };
    read('<script>globalThis.ran = true</script><img src="x" onerror="globalThis.ran = true"><p>Hello</p>');
    expect(world.ran).toBeUndefined();
  });

  it.each([
    ['markdown', '# Docs\n\nHello.', ['Docs', 'Hello.']],
    ['text', 'Hello, this is plain text.', ['Hello, this is plain text.']],
  ] as const)('of %s has a reader of its own', (kind, source, texts) => {
    expect(readSource(source, { url, kind }).doc.blocks.map(({ text }) => text)).toEqual(texts);
  });

  it('that cannot be parsed to its end is told, and nothing is thrown', () => {
    expect(read(`<p>First</p>${'<div>'.repeat(30_000)}<p>Last</p>`).doc.missing).not.toEqual([]);
  });
});

describe('a page that its scripts draw', () => {
  it.each<[string, string, number | undefined, boolean]>([
    ['an empty place and a script', '<div id="root"></div><script src="/app.js"></script>', undefined, true],
    [
      'a notice for readers without scripts',
      '<p>Loading</p><noscript>You need to enable JavaScript.</noscript>',
      undefined,
      true,
    ],
    ['no text and a script', '<script>draw()</script>', undefined, true],
    ['a whole page with scripts', `${LONG}<script src="/app.js"></script>`, 2_600, false],
    ['a whole page with a notice', `${LONG}<noscript>Enable JavaScript.</noscript>`, 2_600, false],
    ['hardly anything of what was much', '<p>Acme</p><script src="/a.js"></script>', 5_000, true],
    ['hardly anything of what was little', '<p>Acme</p><script src="/a.js"></script>', 400, false],
    ['a short page without scripts that was long', '<p>We closed.</p>', 5_000, false],
    ['half of what was much', `${LONG}<script src="/a.js"></script>`, 5_000, false],
    ['structured data alone', '<p>Acme</p><script type="application/ld+json">{}</script>', 5_000, false],
  ])('%s', (_what, source, before, drawn) => {
    expect(isDrawnByScripts(read(source), before)).toBe(drawn);
  });
});
