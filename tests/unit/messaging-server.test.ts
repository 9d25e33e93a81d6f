import { describe, expect, it, vi } from 'vitest';
import { answer, type Handlers, identify } from '@/lib/messaging/server.ts';

const OURS = { id: 'abc', baseUrl: 'chrome-extension://abc/' };
const content = { from: 'content', tab: 1, frame: 0, url: 'https://a.example/', tabUrl: 'https://a.example/' } as const;
const page = { from: 'page', tab: -1, frame: -1, url: 'chrome-extension://abc/popup.html', tabUrl: '' } as const;

function handlers(more: Partial<Handlers> = {}): Handlers {
  const never = () => {
    throw new Error('not expected');
  };
  return new Proxy(more, { get: (known, name) => known[name as keyof Handlers] ?? never }) as Handlers;
}

describe('identify', () => {
  const cases: [string, object, string | undefined][] = [
    ['a content script', { id: 'abc', url: 'https://a.example/', tab: { id: 7 }, frameId: 0 }, 'content'],
    ['our popup', { id: 'abc', url: 'chrome-extension://abc/popup.html' }, 'page'],
    ['our page in a tab', { id: 'abc', url: 'chrome-extension://abc/projects.html', tab: { id: 7 } }, 'page'],
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/popup.html' }, undefined],
    ['a page that only looks like ours', { id: 'abc', url: 'https://chrome-extension.example/abc/' }, undefined],
    ['nobody', {}, undefined],
  ];
  for (const [who, sender, from] of cases) {
    it(`${who} is ${from ?? 'nobody of ours'}`, () => {
      expect(identify(sender as never, OURS)?.from).toBe(from);
    });
  }
});

describe('answer', () => {
  const refused: [string, unknown, typeof content | typeof page, RegExp][] = [
    ['an unknown name', { name: 'nope', payload: {} }, page, /unknown/],
    ['an inherited name', { name: 'toString', payload: {} }, page, /unknown/],
    ['no message', null, page, /unknown/],
    [
      'a content script that answers for the person',
      { name: 'request:answer', payload: { id: 'x', letThrough: true } },
      content,
      /not for this sender/,
    ],
    [
      'a content script that asks for another tab',
      { name: 'tab:get', payload: { tab: 3 } },
      content,
      /not for this sender/,
    ],
    ['a payload of another shape', { name: 'tab:get', payload: { tab: '3' } }, page, /shape/],
    ['a page read without a document', { name: 'page:read', payload: { asked: true } }, content, /shape/],
  ];
  for (const [what, message, sender, why] of refused) {
    it(`refuses ${what}`, async () => {
      const answered = await answer(handlers(), message, sender);
      expect(answered.ok).toBe(false);
      expect(answered.ok ? '' : answered.why).toMatch(why);
    });
  }

  it('gives the handler what fits, and its answer back', async () => {
    const jump = vi.fn(async () => ({ found: true }));
    const answered = await answer(
      handlers({ 'tab:jump': jump }),
      { name: 'tab:jump', payload: { tab: 3, finding: 0, extra: 'dropped' } },
      page,
    );
    expect(answered).toEqual({ ok: true, value: { found: true } });
    expect(jump).toHaveBeenCalledWith({ tab: 3, finding: 0 }, page);
  });

  it('turns a handler that throws into an answer', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = async () => {
      throw new Error('secret detail');
    };
    const answered = await answer(handlers({ 'tab:get': broken }), { name: 'tab:get', payload: { tab: 1 } }, page);
    expect(answered).toEqual({ ok: false, why: 'tab:get failed' });
    told.mockRestore();
  });
});
