import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../assets/tokens.css', import.meta.url), 'utf8');

/** Hex tokens of the light scheme, and of the dark scheme on top of them. */
function readScheme(dark: boolean): Map<string, string> {
  const from = dark ? css.slice(css.indexOf('(prefers-color-scheme: dark)'), css.indexOf('(forced-colors')) : '';
  const light = css.slice(0, css.indexOf('@media'));
  const tokens = new Map<string, string>();
  for (const [, name, value] of `${light}${from}`.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)) tokens.set(name!, value!);
  return tokens;
}

/** Relative luminance of #rrggbb, 0 to 1. Source: WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const severities = ['none', 'info', 'caution', 'warning', 'danger', 'good', 'unknown'];
const walletGrounds = ['wallet-ground', 'wallet-surface'];

/** Words, and the grounds that they stand on somewhere. */
const words: [string, string][] = [
  ...['text', 'text-quiet', 'accent', ...severities].flatMap((ink) => on(ink, grounds)),
  ...severities.flatMap((name) => [...on(name, [`${name}-soft`, ...walletGrounds])]),
  ...severities.flatMap((name) => [...on('text', [`${name}-soft`]), ...on('text-quiet', [`${name}-soft`])]),
  ...on('accent', ['accent-soft']),
  ...on('text', ['accent-soft']),
  ...on('on-accent', ['accent']),
  ...['wallet-text', 'wallet-text-quiet', 'wallet-danger'].flatMap((ink) => on(ink, walletGrounds)),
  ...on('wallet-on-accent', ['wallet-accent']),
];

/** Borders of what can be pressed, focus rings, the edges of quotes and of the wallet view. */
const shapes: [string, string][] = [
  ...['line-strong', 'focus', 'quote-line'].flatMap((line) => on(line, grounds)),
  ...['focus', 'wallet-line', 'wallet-accent', 'wallet-danger'].flatMap((line) => on(line, walletGrounds)),
];

function on(ink: string, below: string[]): [string, string][] {
  return below.map((ground) => [ink, ground]);
}

describe.each([
  ['light', false],
  ['dark', true],
])('tokens, %s', (_, dark) => {
  const tokens = readScheme(dark);
  // 7 : 1 is asked of those who want more contrast; all get it, and nothing has to change for them.
  it.each(words)('%s on %s is readable', (ink, ground) => {
    expect(contrast(tokens.get(ink)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(7);
  });
  it.each(shapes)('%s can be told from %s', (line, ground) => {
    expect(contrast(tokens.get(line)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('knows no rem or em, which a foreign page could change', () => {
    expect(css.match(/\d(?:r?em)\b/g)).toBeNull();
  });
  it('is still where less motion is wanted', () => {
    const still = css.slice(css.indexOf('(prefers-reduced-motion: reduce)'));
    const times = [...css.slice(0, css.indexOf('@media')).matchAll(/--([\w-]+): \d+ms;/g)].map(([, name]) => name);
    expect(times.length).toBeGreaterThan(0);
    for (const name of times) expect(still).toContain(`--${name}: 0ms;`);
  });
  it('takes nothing away where more contrast is wanted', () => {
    const from = css.indexOf('(prefers-contrast: more)');
    const more = [...css.slice(from, css.indexOf('@media', from)).matchAll(/--([\w-]+): ([^;]+);/g)];
    expect(more.length).toBeGreaterThan(0);
    for (const [, name, value] of more) expect(`${name}: ${value}`).toMatch(/: var\(--(?:wallet-)?text\)$/);
  });
  it('gives every colour of the light scheme a dark value', () => {
    const dark = css.slice(css.indexOf('(prefers-color-scheme: dark)'), css.indexOf('(forced-colors'));
    const missing = [...readScheme(false).keys()].filter((name) => !dark.includes(`--${name}:`));
    expect(missing).toEqual([]);
  });
});
