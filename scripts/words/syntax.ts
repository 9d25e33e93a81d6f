import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

export const ROOT = new URL('../..', import.meta.url).pathname;

/** A node of the tree that Vite's parser gives (ESTree, with JSX and types). */
export interface Node {
  type: string;
  [key: string]: unknown;
}

export function syntaxOf(source: string, path: string): Node {
  return parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
}

/** Visits every node of a tree, from the outside in. */
export function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (typeof node === 'object' && node !== null) {
    if (typeof (node as Node).type === 'string') visit(node as Node);
    for (const one of Object.values(node)) if (typeof one === 'object') walk(one, visit);
  }
}

/** Files that may hold texts of the interface, by path from the root. */
export function wordedFiles(): string[] {
  return ['components', 'entrypoints', 'lib'].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
      // Where these functions are themselves written.
      .filter((path) => !path.startsWith('lib/words/') && path !== 'components/Said.tsx')
      .sort(),
  );
}
