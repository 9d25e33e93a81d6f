import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from './source-files.ts';
import { type Declaration, declarationsOf, readStyleSheets } from './style-sheets.ts';

const TOKENS = 'assets/tokens.css';
/** A foreign page has none of our tokens, and `::highlight()` takes nothing from a shadow root. */
const MARKS = 'entrypoints/reader.content/style.css';
/** A popup is as wide as what stands in it: there is no window yet that could tell it. */
const HAS_A_WIDTH = 'components/Popup.module.css';
/** Widest thing, in px, that stands in a window of 320 beside a scroll bar. */
const WIDEST = 300;

const onPaper = ({ within }: Declaration) => within.some((one) => one.startsWith('@media') && one.includes('print'));
const forced = ({ within }: Declaration) => within.some((one) => one.includes('forced-colors'));
const isToken = ({ property }: Declaration) => property.startsWith('--');

const SYSTEM = /\b(?:Canvas|CanvasText|ButtonFace|ButtonText|ButtonBorder|LinkText|Highlight|HighlightText|Field)\b/;
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:white|black|red|green|blue|gray|grey|yellow|orange|purple|brown|pink|silver|gold|navy|teal)(?![\w-])/i;
const PHYSICAL =
  /^(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius)$/;
const FOUR_SIDES = /^(?:margin|padding|inset|border-width|border-color|border-style|scroll-margin|scroll-padding)$/;

/** The parts of a value between spaces, calc() and var() in one piece. */
function partsOf(value: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of `${value} `) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter !== ' ' || depth > 0) part += letter;
    else if (part) {
      parts.push(part);
      part = '';
    }
  }
  return parts;
}

function colourWrong(one: Declaration): string | undefined {
  if (one.file === TOKENS || one.file === MARKS) return;
  if (COLOUR.test(one.value) && !(isToken(one) && onPaper(one))) return 'a colour that is no token';
  if (SYSTEM.test(one.value) && !forced(one)) return "a colour of the system outside of the person's own colours";
}

function typeWrong(one: Declaration): string | undefined {
  const sized = one.property === 'font-size' || one.property === 'font';
  if (sized && /\d(?:px|pt|r?em|%)/.test(one.value.replace(/\/.*/, ''))) return 'a size of type that is no token';
  if (one.property === 'font-weight' && /\d/.test(one.value)) return 'a weight that is no token';
  if (one.property === 'font-family' && !/var\(|inherit/.test(one.value)) return 'a typeface that is no token';
}

function motionWrong(one: Declaration): string | undefined {
  if (one.file === TOKENS) return;
  if (/(?:^|[\s,(])\d*\.?\d+m?s\b/.test(one.value)) return 'a time that is no token: var(--quick)';
  if (/^(?:animation|transition)(?:-duration)?$/.test(one.property) && !/var\(--quick\)|none/.test(one.value))
    return 'a motion that does not end with less motion: var(--quick)';
  if (one.property === 'z-index' && !/^(?:var\(--layer-|-1|auto)/.test(one.value)) return 'a layer that is no token';
}

function sideWrong(one: Declaration): string | undefined {
  const { property, value, within } = one;
  if (PHYSICAL.test(property)) return 'left or right: say start or end';
  if (/^(?:text-align|float|clear)$/.test(property) && /\b(?:left|right)\b/.test(value))
    return 'left or right: say start or end';
  const sides = partsOf(value);
  if (FOUR_SIDES.test(property) && sides.length === 4 && sides[1] !== sides[3])
    return 'four sides, of which two are left and right: say -block and -inline';
  if (property === 'border-radius' && sides.length > 1) return 'corners that do not turn: border-start-start-radius';
  if (property === 'box-shadow' && /inset -?[1-9]/.test(value))
    return 'an edge that does not turn: border-inline-start';
  const turned = within.some((selector) => /:dir\(|\[dir/.test(selector));
  if (/translateX|rotate\(-?(?:45|90|135|270)/.test(value) && !turned) return needsTurning(one);
}

/** What is drawn towards one side needs a rule for the other; what points down or stands in a drawing does not. */
function needsTurning({ file, within }: Declaration): string | undefined {
  const text = sheets.get(file) ?? '';
  const name = /\.([\w-]+)$/.exec(within.at(-1)?.split(' ').at(-1) ?? '')?.[1];
  const drawing = /dir="ltr"/.test(beside.get(file) ?? '');
  const symmetric = name === 'turn';
  if (drawing || symmetric || new RegExp(String.raw`:dir\(rtl\)[^{]*\.${name}`).test(text)) return;
  return 'a turn without its other side: :dir(rtl)';
}

function widthWrong(one: Declaration): string | undefined {
  if (one.file === HAS_A_WIDTH && one.within[0] === '.popup') return;
  if (!/^(?:width|min-width|inline-size|min-inline-size|flex|flex-basis|grid-template-columns)$/.test(one.property))
    return;
  if (/min\(/.test(one.value) || isToken(one)) return;
  // With `flex` a width is where it begins, and shrinks.
  if (one.property.startsWith('flex') && !/ 0 /.test(one.value)) return;
  const widest = Math.max(
    0,
    ...[...one.value.matchAll(/([\d.]+)(px|rem|em)\b/g)].map(([, n, unit]) => Number(n) * (unit === 'px' ? 1 : 16)),
  );
  if (widest > WIDEST) return `wider than a small phone (${WIDEST} px): min(…, 100%)`;
}

const CHECKS = [colourWrong, typeWrong, motionWrong, sideWrong, widthWrong];
const wrongIn = (file: string, css: string) =>
  declarationsOf(file, css).flatMap((one) =>
    CHECKS.flatMap((check) => {
      const why = check(one);
      return why ? [`${one.within.at(-1)} { ${one.property}: ${one.value} } has ${why}`] : [];
    }),
  );

const sheets = new Map(readStyleSheets());
const sources = readSources(['components', 'entrypoints', 'lib']);
/** The component that stands beside a style sheet of its own. */
const beside = new Map(sources.map(({ path, text }) => [path.replace(/\.tsx$/, '.module.css'), text]));

describe('the check itself', () => {
  it.each([
    'color: #fff',
    'background: rgb(0 0 0 / 50%)',
    'border: 1px solid black',
    'color: CanvasText',
    'font-size: 13px',
    'font: 400 14px/1.4 var(--font)',
    'font-weight: 600',
    'font-family: Georgia, serif',
    'transition: transform 0.2s',
    'animation: spin 2s',
    'z-index: 10',
    'margin-left: 4px',
    'text-align: right',
    'left: 0',
    'padding: 0 1px 0 2px',
    'border-radius: 4px 4px 0 0',
    'box-shadow: inset 3px 0 0 var(--accent)',
    'transform: translateX(4px)',
    'width: 400px',
    'min-width: 30rem',
    'grid-template-columns: 100px minmax(360px, 1fr)',
  ])('finds %s', (line) => expect(wrongIn('a.css', `.a { ${line}; }`)).toHaveLength(1));

  it.each([
    'color: var(--text)',
    'font: var(--weight) var(--size-3) / 1.5 var(--font)',
    'transition: transform var(--quick)',
    'margin: 0 auto',
    'padding: 0 1px 2px 1px',
    'inset-inline-start: 0',
    'max-width: 900px',
    'width: min(560px, 100%)',
    'flex: 1 1 340px',
    'white-space: pre-line',
  ])('passes %s', (line) => expect(wrongIn('a.css', `.a { ${line}; }`)).toEqual([]));
});

it.each([...sheets])('%s has its looks from the tokens, and turns with the direction of the words', (file, css) => {
  expect(wrongIn(file, css)).toEqual([]);
});

it('names tokens that are there', () => {
  const made = new Set<string>();
  const all = [...sheets].flatMap(([file, css]) => declarationsOf(file, css));
  for (const { property } of all) if (property.startsWith('--')) made.add(property);
  for (const { text } of sources) for (const [, name] of text.matchAll(/'(--[\w-]+)'/g)) made.add(name!);
  const missing = all.flatMap(({ file, value }) =>
    [...value.matchAll(/var\((--[\w-]+)/g)]
      .filter(([, name]) => !made.has(name!))
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

it('has a rule for every class that a component names', () => {
  const missing = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.css)'/g)].flatMap(([, name, from]) => {
      const css = sheets.get(from!.startsWith('@/') ? from!.slice(2) : join(dirname(path), from!)) ?? '';
      const ruled = new Set(
        declarationsOf(path, css).flatMap(({ within }) => within.join(' ').match(/\.[\w-]+/g) ?? []),
      );
      const named = [...text.matchAll(new RegExp(String.raw`\b${name}\.(\w+)`, 'g'))].map(([, one]) => one!);
      return [...new Set(named)].filter((one) => !ruled.has(`.${one}`)).map((one) => `${path}: ${one}`);
    }),
  );
  expect(missing).toEqual([]);
});
