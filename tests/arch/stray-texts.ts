import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Node, ROOT, syntaxOf, walk, wordedFiles } from '../../scripts/words/syntax.ts';

/** Attributes whose strings nobody reads. */
const UNREAD =
  /^(?:class|id|type|role|href|for|name|key|look|tone|rel|target|d|viewBox|fill|stroke|when|kind|is|lang|dir|htmlFor|method|accept|autocomplete|inputMode|spellcheck|xmlns|transform|points|tabIndex|style|shape|variant|level|at|src|wrap|media|mode|as|of|part|list|text|data-.*|aria-(?:live|labelledby|describedby|controls|current|hidden|expanded|haspopup|pressed|sort|busy|atomic|invalid|orientation|checked))$/;
/** What is the same in every language. */
const SAME =
  /^(?:Receipts|-{5}BEGIN CERTIFICATE-{5}|JSON|HTML|SHA-256|PEM|CSV|Markdown|URL|RPC|https?:\/\/\S{0,60}|example\.\S{0,20}|0x\S{0,60})$/;

const isWordy = (text: string) => /\p{L}{2}/u.test(text) && !SAME.test(text.trim());
/** A string in an expression that is drawn: names of states and classes are one lower-case word. */
const isSaid = (text: string) => isWordy(text) && (/\p{L} \p{L}/u.test(text) || /^\p{Lu}\p{Ll}/u.test(text));

/** Texts of the interface that no language can change, as "path: text"; empty when there are none. */
export function strayTexts(): string[] {
  return wordedFiles()
    .filter((path) => path.endsWith('.tsx') || path.startsWith('lib/words'))
    .flatMap((path) =>
      strayIn(syntaxOf(readFileSync(join(ROOT, path), 'utf8'), path)).map((text) => `${path}: ${text}`),
    );
}

/** The same for one tree. */
export function strayIn(tree: Node): string[] {
  const found: string[] = [];
  walk(tree, (node) => found.push(...strayAt(node)));
  return found;
}

function strayAt(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return isWordy(String(node.value)) ? [String(node.value).trim()] : [];
    case 'JSXAttribute':
      return strayInAttribute(node.name as Node, node.value as Node | null);
    case 'JSXElement':
    case 'JSXFragment':
      return (node.children as Node[])
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .flatMap(({ expression }) => drawnStrings(expression as Node))
        .filter(isWordy);
    default:
      return [];
  }
}

function strayInAttribute(name: Node, value: Node | null): string[] {
  if (!value || (name.type === 'JSXIdentifier' && UNREAD.test(String(name.name)))) return [];
  return drawnStrings(value.type === 'JSXExpressionContainer' ? (value.expression as Node) : value).filter(isSaid);
}

/** Strings that an expression may give as they are: branches of conditions, and the fixed parts of templates. */
function drawnStrings(node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [...drawnStrings(node.consequent as Node), ...drawnStrings(node.alternate as Node)];
    case 'LogicalExpression':
      return [...drawnStrings(node.left as Node), ...drawnStrings(node.right as Node)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...drawnStrings(node.left as Node), ...drawnStrings(node.right as Node)] : [];
    case 'ParenthesizedExpression':
      return drawnStrings(node.expression as Node);
    default:
      return [];
  }
}

/** Calls of `say` where a module is loaded, before any language is spoken, as "path: text". */
export function earlySays(): string[] {
  return wordedFiles().flatMap((path) =>
    earlyIn(syntaxOf(readFileSync(join(ROOT, path), 'utf8'), path)).map((text) => `${path}: ${text}`),
  );
}

export function earlyIn(tree: Node): string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) look(one);
    else if (typeof node === 'object' && node !== null) {
      const { type } = node as Node;
      if (/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|MethodDefinition)$/.test(String(type)))
        return;
      if (
        type === 'CallExpression' &&
        /^say(?:Count|List|Number|Open)?$|^told$/.test(String(((node as Node).callee as Node).name))
      )
        found.push(String((((node as Node).arguments as Node[])[0] as Node | undefined)?.value));
      for (const one of Object.values(node)) look(one);
    }
  };
  look(tree.body);
  return found;
}
