import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countKey } from '../../lib/words/catalogue.ts';
import { MANIFEST_TEXTS } from './locale-files.ts';
import { registryTexts } from './registries.ts';
import { type Node, ROOT, syntaxOf, walk, wordedFiles } from './syntax.ts';

/** Of the functions that take an English text, where it stands among their arguments. */
const ONE_TEXT: Record<string, number> = { say: 0, sayOpen: 0, en: 0 };
/** The same for both forms of a text that counts; the other form follows. */
const COUNTED: Record<string, number> = { sayCount: 1, enCount: 1 };
/** The component that takes a text: `<Said text="…" />`. */
const TEXT_ELEMENT = 'Said';
/** Where these come from, as imports name it; other functions may have such names. */
const OURS = /(?:^|\/)(?:lib\/words\/|Said\.tsx$)/;

/** A text with where it stands in the program, for whoever translates it. */
export interface Found {
  /** The catalogue's key. */
  key: string;
  /** Path of the first file that has it. */
  where: string;
}

/** All texts of the interface, each once: those of the source by its syntax tree, then titles of pages, the manifest's, and registries. */
export function collectTexts(): Found[] {
  const found = new Map<string, string>();
  const add = (key: string, where: string) => found.has(key) || found.set(key, where);
  for (const path of wordedFiles()) for (const key of textsIn(path)) add(key, path);
  for (const [path, title] of pageTitles()) add(title, path);
  for (const text of Object.values(MANIFEST_TEXTS)) add(text, 'wxt.config.ts');
  for (const text of registryTexts()) add(text, 'rules and rows');
  for (const key of [...found.keys()]) if (PAGES_CHECKED.test(key)) add(checkedPages(key), found.get(key) ?? '');
  return Array.from(found, ([key, where]) => ({ key, where }));
}

/** What a rule says of "the pages checked" names how many they were; see lib/core/engine/run-rules.ts. */
const PAGES_CHECKED = /\bthe pages checked\b/;

function checkedPages(key: string): string {
  return countKey(key.replace(PAGES_CHECKED, 'the page checked'), key.replace(PAGES_CHECKED, 'the {n} pages checked'));
}

/** Keys in one file, in their order. Throws when the first argument is not written out: nobody could translate it. */
function textsIn(path: string): string[] {
  return textsOf(readFileSync(join(ROOT, path), 'utf8'), path);
}

export function textsOf(source: string, path: string): string[] {
  const tree = syntaxOf(source, path);
  const ours = importedNames(tree);
  const keys: string[] = [];
  walk(tree, (node) => {
    const name = ours.get(String(((node.callee ?? node.name) as Node | undefined)?.name));
    if (name === undefined) return;
    if (node.type === 'CallExpression') keys.push(...textsOfCall(name, node.arguments as Node[], path));
    if (node.type === 'JSXOpeningElement' && name === TEXT_ELEMENT) keys.push(textOfElement(node, path));
  });
  return keys;
}

/** What a file has from the words: its own name for it, and the name there. */
function importedNames(tree: Node): Map<string, string> {
  const imports = (tree.body as Node[]).filter(
    (node) => node.type === 'ImportDeclaration' && OURS.test(String((node.source as Node).value)),
  );
  return new Map(
    imports
      .flatMap((node) => node.specifiers as Node[])
      .map((one) => [String((one.local as Node).name), String((one.imported as Node | undefined)?.name)]),
  );
}

function textsOfCall(name: string, args: Node[], path: string): string[] {
  const one = ONE_TEXT[name];
  if (one !== undefined) return [literal(args[one], path)];
  const counted = COUNTED[name];
  return counted === undefined ? [] : [countKey(literal(args[counted], path), literal(args[counted + 1], path))];
}

function textOfElement(node: Node, path: string): string {
  const text = (node.attributes as Node[]).find((one) => (one.name as Node | undefined)?.name === 'text');
  const value = text?.value as Node | undefined;
  return literal(value?.type === 'JSXExpressionContainer' ? (value.expression as Node) : value, path);
}

function literal(node: Node | undefined, path: string): string {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && (node.expressions as unknown[]).length === 0)
    return ((node.quasis as { value: { cooked: string } }[])[0]?.value.cooked ?? '') as string;
  throw new Error(`${path}: a text of the interface must be written out where it is said, not put together.`);
}

/** Titles of the extension's pages, as their HTML has them. */
function pageTitles(): [path: string, title: string][] {
  return readdirSync(join(ROOT, 'entrypoints'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }): [string, string][] => {
      const path = `entrypoints/${name}/index.html`;
      const title = titleOf(path);
      return title ? [[path, title]] : [];
    });
}

function titleOf(path: string): string | undefined {
  try {
    return /<title>([^<]{1,200})<\/title>/.exec(readFileSync(join(ROOT, path), 'utf8'))?.[1];
  } catch {
    return undefined; // A script, not a page.
  }
}
