import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_CSS } from '@/lib/views/report-css.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** One declaration, with the selectors and conditions that it stands in, from outside in. */
export interface Declaration {
  file: string;
  within: string[];
  property: string;
  value: string;
}

/** The declarations of a style sheet, in order. Comments are left out; strings hold no braces in ours. */
export function declarationsOf(file: string, css: string): Declaration[] {
  const within: string[] = [];
  const found: Declaration[] = [];
  for (const [, text = '', end] of css.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    const said = text.trim().replace(/\s+/g, ' ');
    if (end === '{') within.push(said);
    else {
      const colon = said.indexOf(':');
      if (colon > 0 && within.length > 0)
        found.push({
          file,
          within: [...within],
          property: said.slice(0, colon).trim(),
          value: said.slice(colon + 1).trim(),
        });
      if (end === '}') within.pop();
    }
  }
  return found;
}

/** Every style sheet of ours, and the one of a report file, as path and text. */
export function readStyleSheets(): (readonly [string, string])[] {
  const sheets = ['assets', 'components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join(folder, file))
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const),
  );
  return [...sheets, ['lib/views/report-css.ts', REPORT_CSS] as const].sort(([one], [other]) => (one < other ? -1 : 1));
}
