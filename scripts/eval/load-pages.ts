import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { halfOf, type Item, type MarkedClaim } from './item.ts';
import { readLines } from './read-lines.ts';

export interface PageItem extends Item {
  kind: 'ordinary' | 'site';
  url: string;
  html: string;
}

/** Pages that have nothing to do with the subject. Their file names tell no address, so they get one of nobody. */
export function loadOrdinary(folder: string): PageItem[] {
  const path = join(folder, 'pages/ordinary');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      id: file,
      kind: 'ordinary',
      half: halfOf(file),
      tags: new Set(['ordinary']),
      quotes: new Map(),
      claims: [],
      url: `https://ordinary.invalid/${encodeURIComponent(file)}`,
      html: readFileSync(join(path, file), 'utf8'),
    }));
}

/** Whole pages of projects and neighbours with a reader's judgement: ten questions, claims, and a word for it all. */
export function loadSites(folder: string): PageItem[] {
  return readLines(join(folder, 'sites/index.jsonl')).map((line) => {
    const id = String(line.id);
    const answers = Object.entries((line.labels ?? {}) as Record<string, { v?: unknown; quote?: unknown }>);
    return {
      id,
      kind: 'site',
      half: halfOf(id),
      tags: new Set([
        `overall:${String(line.overall)}`,
        `warn:${String(line.should_warn)}`,
        `kind:${String(line.kind)}`,
        `subject:${String(line.ai_x_crypto)}`,
        ...answers.map(([question, { v }]) => `${question}:${String(v)}`),
      ]),
      quotes: new Map(answers.flatMap(([question, { quote }]) => (quote ? [[question, String(quote)] as const] : []))),
      claims: [...marked(line.claims_with_receipt), ...marked(line.claims_without_receipt)],
      url: String(line.url),
      html: readFileSync(join(folder, 'sites', String(line.file)), 'utf8'),
    };
  });
}

/** Claims come as words alone, or as words with the address that backs them. */
function marked(value: unknown): MarkedClaim[] {
  if (!Array.isArray(value)) return [];
  return value.map((one: unknown) => {
    if (typeof one === 'string') return { quote: one, href: '' };
    const { quote, href } = one as { quote?: unknown; href?: unknown };
    return { quote: String(quote ?? ''), href: String(href ?? '') };
  });
}
