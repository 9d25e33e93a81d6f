import { describe, expect, it } from 'vitest';
import { mayAsk } from '@/lib/background/look-ups/may-ask.ts';
import type { LOOK_UP_IDS, LookUpMode } from '@/lib/core/look-up.ts';
import { hostOfPattern, originsFor, originsOf, originsToGiveBack } from '@/lib/core/look-up-origins.ts';
import { LOOK_UPS, type LookUpChoice } from '@/lib/core/look-ups.ts';
import { ALL_SITES, originPattern, patternsOfHosts } from '@/lib/core/origin-pattern.ts';
import { givenBackWords, grantedWords } from '@/lib/views/permission-words.ts';
import { askForOrigins, giveOriginsBack, type Permissions } from '@/lib/views/permissions.ts';

const SOURCIFY = 'https://sourcify.dev/*';

/** A browser that holds these patterns. `keeps` are of the manifest, which it does not let go. */
function browserWith(
  held: string[],
  { keeps = [] as string[], person = true } = {},
): Permissions & { asked: string[] } {
  const has = new Set([...held, ...keeps]);
  const asked: string[] = [];
  return {
    asked,
    contains: async ({ origins }) => origins.every((origin) => has.has(origin)),
    async request({ origins }) {
      asked.push(...origins.filter((origin) => !has.has(origin)));
      if (person) for (const origin of origins) has.add(origin);
      return origins.every((origin) => has.has(origin));
    },
    async remove({ origins }) {
      if (origins.some((origin) => keeps.includes(origin))) throw new Error('You cannot remove required permissions.');
      for (const origin of origins) has.delete(origin);
      return true;
    },
  };
}

describe('permission of the browser', () => {
  it('is asked for where it is not held, and taken as it is where it is', async () => {
    const none = browserWith([]);
    expect(await askForOrigins([SOURCIFY], none)).toEqual({ is: 'held' });
    expect(none.asked).toEqual([SOURCIFY]);
    const held = browserWith([SOURCIFY]);
    expect(await askForOrigins([SOURCIFY], held)).toEqual({ is: 'held' });
    expect(held.asked).toEqual([]);
  });
  it('is asked for before the first wait, because a press is forgotten then', () => {
    const none = browserWith([]);
    void askForOrigins([SOURCIFY], none);
    expect(none.asked).toEqual([SOURCIFY]);
  });
  it('is not held when the person declines, and the words say that nothing changed', async () => {
    const refused = await askForOrigins([SOURCIFY], browserWith([], { person: false }));
    expect(refused).toEqual({ is: 'refused' });
    expect(grantedWords(refused)).toContain('nothing was changed');
  });
  it('says what the browser said where it could not be asked, unless it is held all the same', async () => {
    const broken = { ...browserWith([]), request: () => Promise.reject(new Error('no gesture')) };
    const failed = await askForOrigins([SOURCIFY], broken);
    expect(failed).toEqual({ is: 'failed', why: 'no gesture' });
    expect(grantedWords(failed)).toContain('no gesture');
    const required = { ...browserWith([SOURCIFY]), request: () => Promise.reject(new Error('required')) };
    expect(await askForOrigins([SOURCIFY], required)).toEqual({ is: 'held' });
  });
  it('needs nothing where nothing is asked', async () => {
    expect(await askForOrigins([], browserWith([]))).toEqual({ is: 'held' });
    expect(await giveOriginsBack([], browserWith([SOURCIFY]))).toBe('nothing-held');
  });
  it('is given back where the browser lets it go, and the words say plainly where it does not', async () => {
    expect(await giveOriginsBack([SOURCIFY], browserWith([SOURCIFY]))).toBe('given-back');
    expect(await giveOriginsBack([SOURCIFY], browserWith([]))).toBe('nothing-held');
    const kept = await giveOriginsBack([SOURCIFY], browserWith([], { keeps: [SOURCIFY] }));
    expect(kept).toBe('still-held');
    expect(givenBackWords(kept)).toContain('keeps its permission');
    expect(givenBackWords('given-back')).not.toBe(givenBackWords('nothing-held'));
  });
  it('is looked at again before each look-up, and no answer is no', async () => {
    expect(await mayAsk([SOURCIFY], browserWith([SOURCIFY]))).toBe(true);
    expect(await mayAsk([SOURCIFY], browserWith([]))).toBe(false);
    expect(await mayAsk([], browserWith([]))).toBe(true);
    expect(await mayAsk(['?'], { contains: () => Promise.reject(new Error('Invalid value for origin pattern')) })).toBe(
      false,
    );
  });
});

describe('what a look-up needs', () => {
  it.each<[(typeof LOOK_UP_IDS)[number], LookUpMode, readonly string[]]>([
    ['contract', 'off', []],
    ['contract', 'ask', [SOURCIFY]],
    ['contract', 'on', [SOURCIFY]],
    ['receipt', 'ask', []],
    ['receipt', 'on', ALL_SITES],
    ['second-opinion', 'on', []],
  ])('%s, %s', (id, mode, origins) => {
    expect(originsFor(id, mode)).toEqual(origins);
  });
  it('is given back only when no other look-up needs it', () => {
    const before: LookUpChoice = { allowed: true, modes: {} };
    const noLists: LookUpChoice = { allowed: true, modes: { 'host-lists': 'off' } };
    const neither: LookUpChoice = { allowed: true, modes: { 'host-lists': 'off', 'trust-list': 'off' } };
    const raw = 'https://raw.githubusercontent.com/*';
    expect(originsToGiveBack(before, noLists)).not.toContain(raw);
    expect(originsToGiveBack(noLists, neither)).toEqual([raw]);
    expect(originsToGiveBack(before, { ...before, allowed: false })).toEqual(originsOf(before));
    expect(originsOf({ ...before, allowed: false })).toEqual([]);
  });
  it('has patterns that browsers read, each with a host to show', () => {
    const patterns = LOOK_UPS.flatMap(({ origins }) => origins);
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) {
      expect(originPattern(pattern.replace('*', ''))).toBe(pattern);
      expect(hostOfPattern(pattern)).toMatch(/^[a-z.]+$/);
    }
    expect(ALL_SITES.map(hostOfPattern)).toEqual(['', '']);
  });
  it.each([
    ['https://larkspur.example:8443/a?b#c', 'https://larkspur.example/*'],
    ['http://127.0.0.1:5000/', 'http://127.0.0.1/*'],
    ['ftp://larkspur.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['larkspur.example', undefined],
    ['', undefined],
  ])('the origin of %s', (address, pattern) => {
    expect(originPattern(address)).toBe(pattern);
  });
});

it('hosts of a re-check become patterns with and without encryption, without their ports, each once', () => {
  expect(patternsOfHosts(['fern.example', 'fern.example:8443', '127.0.0.1:9'])).toEqual([
    'http://fern.example/*',
    'https://fern.example/*',
    'http://127.0.0.1/*',
    'https://127.0.0.1/*',
  ]);
  expect(patternsOfHosts([])).toEqual([]);
});
