import { expect, it } from 'vitest';
import { aboutText } from '@/lib/core/about-text.ts';
import type { Finding } from '@/lib/core/finding.ts';

const saying = (say: string): Finding => ({
  ...{ rule: 'made-up', row: 'token', severity: 'caution', confidence: 'high', quote: '', block: 0, start: 0, end: 0 },
  ...{ say, ask: '', clears: '' },
});

it.each([
  ['This page describes profit as certain.', 'This text describes profit as certain.'],
  ['This post asks for wallet addresses.', 'This text asks for wallet addresses.'],
  ['The page says who pays.', 'The text says who pays.'],
  ['The post that is quoted here links elsewhere.', 'The post that is quoted here links elsewhere.'],
  ['This passage lists values.', 'This passage lists values.'],
  ['A list of reported addresses names the page.', 'A list of reported addresses names the page.'],
])('a note on a selected text speaks of the text: %s', (said, expected) => {
  expect(aboutText(saying(said)).say).toBe(expected);
});
