import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../..', import.meta.url).pathname;

export interface MarkdownFile {
  /** Path from the root: docs/report.md */
  path: string;
  text: string;
}

/** Every Markdown file that people read: those at the top and those in docs. */
export function readMarkdown(): MarkdownFile[] {
  const top = readdirSync(ROOT).filter((file) => file.endsWith('.md'));
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`);
  return [...top, ...docs].sort().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The lines of a page outside its fences, in which nothing is a link or a heading. */
export function proseLines(text: string): string[] {
  let fenced = false;
  return text.split('\n').filter((line) => {
    const fence = /^\s{0,8}(?:```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    return !fence && !fenced;
  });
}

/** Targets of links and pictures, without code in backticks. */
export function linksIn(text: string): string[] {
  const prose = proseLines(text)
    .map((line) => line.replace(/`[^`]{0,2000}`/g, ''))
    .join('\n');
  return [...prose.matchAll(/\]\(([^()\s]{1,500})\)|(?:src|href)="([^"]{1,500})"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** Anchors that code hosts give the headings of a page: lower case, signs left out, spaces as hyphens, doubles counted. */
export function anchorsIn(text: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const line of proseLines(text)) {
    const words = /^#{1,6}\s+(.{1,300}?)\s*#*$/.exec(line)?.[1];
    if (words === undefined) continue;
    const anchor = words
      .toLowerCase()
      .replace(/\[([^\]]{0,200})\]\([^)]{0,200}\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    anchors.add(before === 0 ? anchor : `${anchor}-${before}`);
  }
  return anchors;
}
