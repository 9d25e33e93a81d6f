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
const inks = ['text', 'text-quiet', 'accent', 'none', 'info', 'caution', 'warning', 'danger', 'good', 'unknown'];
const severities = ['none', 'info', 'caution', 'warning', 'danger', 'good', 'unknown'];

const words: [string, string][] = [
  ...inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])),
  ...severities.flatMap((name): [string, string][] => [
    [name, `${name}-soft`],
    ['text', `${name}-soft`],
    ['text-quiet', `${name}-soft`],
  ]),
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['wallet-text', 'wallet-ground'],
  ['wallet-text', 'wallet-surface'],
  ['wallet-text-quiet', 'wallet-ground'],
  ['wallet-text-quiet', 'wallet-surface'],
  ['wallet-on-accent', 'wallet-accent'],
  ['wallet-danger', 'wallet-ground'],
  ['wallet-danger', 'wallet-surface'],
  ['warning', 'wallet-ground'],
  ['danger', 'wallet-ground'],
];

describe.each([
  ['light', false],
  ['dark', true],
])('tokens, %s', (_, dark) => {
  const tokens = readScheme(dark);
  it.each(words)('%s on %s is readable', (ink, ground) => {
    expect(contrast(tokens.get(ink)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });
  it.each([
    ['line-strong', 'surface'],
    ['line-strong', 'paper'],
    ['focus', 'paper'],
    ['focus', 'surface'],
    ['wallet-line', 'wallet-ground'],
  ])('%s can be told from %s', (line, ground) => {
    expect(contrast(tokens.get(line)!, tokens.get(ground)!)).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens', () => {
  it('knows no rem or em, which a foreign page could change', () => {
    expect(css.match(/\d(?:r?em)\b/g)).toBeNull();
  });
  it('gives every colour of the light scheme a dark value', () => {
    const dark = css.slice(css.indexOf('(prefers-color-scheme: dark)'), css.indexOf('(forced-colors'));
    const missing = [...readScheme(false).keys()].filter((name) => !dark.includes(`--${name}:`));
    expect(missing).toEqual([]);
  });
});
