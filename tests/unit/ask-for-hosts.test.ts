import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patternsOfSite } from '@/lib/core/reading-mode.ts';
import { getAskedSite } from '@/lib/store/settings/asked-site.ts';
import { changeReadingChoice, getReadingChoice } from '@/lib/store/settings/reading-choice.ts';
import { allowSite, followReadingMode, readingModes } from '@/lib/views/reading-mode.ts';
import { agree, consent, decline, recheck, said } from '@/lib/views/rechecks.ts';
import { trialRuns } from '@/lib/views/trial-runs.ts';

const asked: string[][] = [];
const sent: unknown[] = [];
let held: readonly string[] = [];
let person = true;

vi.mock('@/lib/messaging/client.ts', () => ({
  ask: async (name: string, what: unknown) => {
    sent.push([name, what]);
    const value =
      name === 'recheck:plan' ? { why: '', hosts: ['fern.example'] } : { why: '', chainId: '1', full: true };
    return { ok: true, value };
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  [asked.length, sent.length, held, person] = [0, 0, [], true];
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((one) => held.includes(one)),
  );
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async ({ origins = [] }) => {
    asked.push(origins);
    if (person) held = [...held, ...origins];
    return person;
  });
});

const FERN = ['http://fern.example/*', 'https://fern.example/*'];
const started = () => sent.some((one) => (one as string[])[0] === 'recheck:start');

it('a re-check asks the browser for its hosts when it is agreed to, and again where one was taken back', async () => {
  await recheck(['a']);
  expect(consent.value?.hosts).toEqual(['fern.example']);
  expect(asked).toEqual([]);
  await agree();
  expect(asked).toEqual([FERN]);
  expect(started()).toBe(true);
  sent.length = 0;
  await recheck(['a']);
  expect([consent.value, started()]).toEqual([undefined, true]);
  [held, sent.length] = [[], 0];
  await recheck(['a']);
  expect([consent.value?.hosts, started()]).toEqual([['fern.example'], false]);
  decline();
});

it('a re-check that the browser was not given leave for does not begin, and says so', async () => {
  person = false;
  await recheck(['a']);
  await agree();
  expect(started()).toBe(false);
  expect(said.value).toMatch(/not given leave/);
  expect(consent.value).toBeUndefined();
});

it('a node of the person’s own is asked only where the browser allows it', async () => {
  const runs = () => trialRuns((chain) => `chain ${chain}`);
  person = false;
  runs().onAdd('https://node.example:8545/key');
  await vi.waitFor(() => expect(runs().trying).toMatchObject({ is: 'refused' }));
  expect([asked, sent]).toEqual([[['https://node.example/*']], []]);
  person = true;
  runs().onAdd('https://node.example:8545/key');
  await vi.waitFor(() => expect(runs().trying).toMatchObject({ is: 'answered' }));
  expect(sent).toEqual([['node:try', { address: 'https://node.example:8545/key' }]]);
});

it('a site that the browser was not given leave for is not on the list, and that is said', async () => {
  await changeReadingChoice(() => ({ mode: 'click', sites: [] }));
  person = false;
  expect(await allowSite('fern.example')).toMatch(/not given leave/);
  expect(await getReadingChoice()).toMatchObject({ mode: 'click', sites: [] });
  person = true;
  expect(await allowSite('fern.example')).toBe('');
  expect(await getReadingChoice()).toMatchObject({ mode: 'sites', sites: ['fern.example'] });
});

it.each([
  ['declined', false, []],
  ['agreed to', true, ['fern.example']],
])('a question that closed its popup and was %s is settled at the next opening', async (_what, agreed, sites) => {
  await changeReadingChoice(() => ({ mode: 'click', sites: [] }));
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(() => new Promise(() => {}));
  for (const event of ['onAdded', 'onRemoved'] as const)
    vi.spyOn(fakeBrowser.permissions[event], 'addListener').mockImplementation(() => undefined);
  void allowSite('fern.example');
  await vi.waitFor(async () => expect(await getAskedSite()).toBe('fern.example'));
  expect(await getReadingChoice()).toMatchObject({ mode: 'click', sites: [] });
  if (agreed) held = patternsOfSite('fern.example');
  await followReadingMode();
  expect((await getReadingChoice()).sites).toEqual(sites);
  expect(await getAskedSite()).toBeUndefined();
  expect(readingModes()?.sites).toEqual(sites.map((host) => ({ host, withheld: false })));
});
