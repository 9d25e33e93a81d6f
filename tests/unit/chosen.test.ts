import { describe, expect, it } from 'vitest';
import { createChosen, LONGEST_TEXT } from '@/lib/background/habits/chosen.ts';
import { createJudgeText } from '@/lib/background/habits/judge-text.ts';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { createSession } from '@/lib/background/session.ts';
import { CheckAnswer } from '@/lib/core/check-answer.ts';
import { findingKey } from '@/lib/core/finding-key.ts';
import { NOTHING_KNOWN } from '@/lib/core/known.ts';
import { checkHost } from '@/lib/evidence/host-check.ts';
import type { Settings } from '@/lib/store/settings/settings.ts';

const PAGE = 'https://wave-lantern.example/news';
const SETTINGS: Settings = { rulesOff: [], sitesOff: [], hidden: [] };
const NOISE = 'We pay a guaranteed 40% monthly return to everybody who stakes with us.';

function world(settings: Settings = SETTINGS) {
  const kept = new Map<string, unknown>();
  const opened: string[] = [];
  const asked: string[] = [];
  const session = createSession({
    get: async (key) => ({ [key]: kept.get(key) }),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    },
    remove: async (key) => void kept.delete(key),
  });
  const chosen = createChosen({
    session,
    hostCheckOf: async (url) => {
      asked.push(url);
      return checkHost(url, { lists: [], projects: [], now: 0 });
    },
    judgeText: createJudgeText({
      settings: async () => settings,
      ruling: async () => OUR_RULING,
      forPosts: async () => () => NOTHING_KNOWN,
      now: () => 0,
    }),
    open: async (key) => void opened.push(key),
    newKey: () => `key-${opened.length}`,
  });
  return { ...chosen, opened, asked, kept };
}

/** What the page of the extension gets, checked as it is on its way there. */
async function checked(is: 'link' | 'text', words: string, settings?: Settings) {
  const one = world(settings);
  await one.choose(is, words, PAGE);
  return { ...one, answer: CheckAnswer.parse(await one.answer({ key: one.opened[0] ?? '' })) };
}

describe('a chosen link', () => {
  it.each([
    ['of somebody else', 'https://other.example/a', 'https://other.example/a', 'R1'],
    ['to one repository', 'https://github.com/acme-example/tide', 'https://github.com/acme-example/tide', 'R4'],
    ['behind a forwarding', 'https://www.google.com/url?q=https://other.example/b', 'https://other.example/b', 'R1'],
  ])('%s is checked where it leads', async (_, href, past, grade) => {
    const { answer, asked } = await checked('link', href);
    expect(answer).toMatchObject({ is: 'link', href, past, receipt: { grade } });
    expect(asked).toEqual([past]);
  });

  it('whose forwarding hides where it leads says so', async () => {
    const { answer } = await checked('link', 'https://t.co/abcdef');
    expect(answer.is).toBe('link');
    expect(answer).not.toHaveProperty('past');
  });
});

describe('a chosen text', () => {
  it('gets the notes of the rules, and what ran', async () => {
    const { answer } = await checked('text', NOISE);
    expect(answer).toMatchObject({ is: 'text', text: NOISE, left: 0 });
    if (answer.is !== 'text') return;
    expect(answer.findings.some(({ quote }) => quote.includes('guaranteed 40% monthly'))).toBe(true);
    expect(answer.coverage.ran).toBeGreaterThan(10);
  });

  it('without what the person hid or turned off', async () => {
    const { answer } = await checked('text', NOISE);
    const findings = answer.is === 'text' ? answer.findings : [];
    const rulesOff = findings.map(({ rule }) => rule);
    const hidden = findings.map((finding) => findingKey('wave-lantern.example', finding));
    expect(findings).not.toEqual([]);
    for (const settings of [
      { ...SETTINGS, rulesOff },
      { ...SETTINGS, hidden },
    ]) {
      const again = await checked('text', NOISE, settings);
      expect(again.answer).toMatchObject({ is: 'text', findings: [] });
    }
  });

  it('that is too long is cut, and that is told', async () => {
    const { answer } = await checked('text', 'word '.repeat(LONGEST_TEXT / 4));
    expect(answer).toMatchObject({ is: 'text', left: LONGEST_TEXT / 4 });
  });
});

describe('what was chosen', () => {
  it('is there again after a reload, the newest six, and says when it is gone', async () => {
    const { choose, answer, opened } = world();
    for (let at = 0; at < 7; at += 1) await choose('link', `https://other.example/${at}`, PAGE);
    expect(await answer({ key: opened[0] ?? '' })).toEqual({ is: 'gone' });
    for (const key of opened.slice(1)) expect((await answer({ key })).is).toBe('link');
    expect(await answer({ key: opened[6] ?? '' })).toMatchObject({ href: 'https://other.example/6' });
    expect(await answer({ key: '' })).toEqual({ is: 'gone' });
  });
});
