import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsIn, linksIn, readMarkdown } from './markdown-files.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const files = readMarkdown();

/** What is wrong with one link of a page, in words; undefined when it leads somewhere. */
function faultOf(path: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : normalize(join(dirname(path), decodeURI(file)));
  if (target.startsWith('..')) return 'leads out of the repository';
  if (!existsSync(join(ROOT, target))) return 'there is no such file';
  if (anchor === undefined || !target.endsWith('.md')) return undefined;
  return anchorsIn(readFileSync(join(ROOT, target), 'utf8')).has(anchor) ? undefined : 'no heading has this anchor';
}

describe('links in Markdown', () => {
  it('finds pages and links', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(({ text }) => linksIn(text)).length).toBeGreaterThan(100);
  });

  it.each(files.map(({ path, text }) => [path, text] as const))('%s leads nowhere into the void', (path, text) => {
    const inside = linksIn(text).filter((link) => !/^[a-z][a-z0-9+.-]*:/i.test(link));
    const faults = inside.flatMap((link) => {
      const fault = faultOf(path, link);
      return fault ? [`${link}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('would notice a file and an anchor that are not there', () => {
    expect(faultOf('README.md', 'docs/nowhere.md')).toBe('there is no such file');
    expect(faultOf('docs/report.md', '#report')).toBeUndefined();
    expect(faultOf('docs/report.md', '#no-such-heading')).toBe('no heading has this anchor');
    expect(faultOf('README.md', '../other')).toBe('leads out of the repository');
  });

  it('every page of docs can be reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) {
      const text = files.find((file) => file.path === path)?.text ?? '';
      for (const link of linksIn(text)) {
        const target = normalize(join(dirname(path), link.split('#')[0] ?? ''));
        if (target.endsWith('.md') && files.some((file) => file.path === target)) reached.add(target);
      }
    }
    expect(files.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });
});
