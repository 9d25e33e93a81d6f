import { describe, expect, it, vi } from 'vitest';
import { createBanner } from '@/lib/background/pages/banner.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import { createTabs } from '@/lib/background/tabs/tabs.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { findingKey } from '@/lib/core/finding-key.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import { asksOf, loudestOf } from '@/lib/overlay/banner-asks.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';

const ask = (given: Partial<Finding>) => sampleFinding({ row: 'requests', ...given });
const HOST = 'larkspur.example';

describe('what a banner is about', () => {
  it.each([
    ['nothing', [], undefined],
    ['a caution', [ask({ severity: 'caution' })], undefined],
    ['a warning about another row', [ask({ severity: 'warning', row: 'numbers' })], undefined],
    ['something unsure', [ask({ severity: 'danger', confidence: 'low' })], undefined],
    ['a good sign', [ask({ severity: 'good' })], undefined],
    ['a warning', [ask({ severity: 'warning', rule: 'one' })], 'one'],
    ['the worse', [ask({ severity: 'warning', rule: 'one' }), ask({ severity: 'danger', rule: 'two' })], 'two'],
    [
      'what is asked, before how it is hurried',
      [ask({ severity: 'warning', rule: 'countdown-resets' }), ask({ severity: 'warning', rule: 'two' })],
      'two',
    ],
  ] as const)('%s', (_, findings, rule) => {
    expect(loudestOf(asksOf(findings, HOST, []))?.rule).toBe(rule);
  });

  it('nothing that the person hid on this site', () => {
    const finding = ask({ severity: 'danger' });
    expect(asksOf([finding], HOST, [findingKey(HOST, finding)])).toEqual([]);
  });
});

describe('the banner that the person hid', () => {
  const from: Sender = { from: 'content', tab: 4, frame: 0, url: 'https://larkspur.example/', tabUrl: '' };

  function background(answer: unknown) {
    const kept: Record<string, unknown> = {};
    const area: SessionArea = {
      get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
      set: async (items) => void Object.assign(kept, structuredClone(items)),
      remove: async (key) => void delete kept[key],
    };
    const tabs = createTabs({ session: createSession(area), paint: () => {} });
    const say = vi.fn(async () => answer);
    return { banner: createBanner({ tabs, say }), tabs, say };
  }

  it('is remembered for the popup, and brought back by it', async () => {
    const { banner, tabs, say } = background(true);
    await banner.hide({ hidden: true }, from);
    expect((await tabs.get(4))?.bannerHidden).toBe(true);
    expect(await banner.show({ tab: 4 })).toEqual({ shown: true });
    expect(say).toHaveBeenCalledWith(4, { says: 'banner' });
    expect((await tabs.get(4))?.bannerHidden).toBeUndefined();
  });

  it('is hidden no more when something new on the page brought it back', async () => {
    const { banner, tabs } = background(true);
    await banner.hide({ hidden: true }, from);
    await banner.hide({ hidden: false }, from);
    expect((await tabs.get(4))?.bannerHidden).toBeUndefined();
  });

  it('stays hidden, and says so, when the page has nothing to show or nobody listens', async () => {
    for (const answer of [false, undefined]) {
      const { banner, tabs } = background(answer);
      await banner.hide({ hidden: true }, from);
      expect(await banner.show({ tab: 4 })).toEqual({ shown: false });
      expect((await tabs.get(4))?.bannerHidden).toBe(true);
    }
  });
});
