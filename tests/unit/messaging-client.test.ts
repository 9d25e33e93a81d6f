import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

type Client = typeof import('@/lib/messaging/client.ts');

/** The client as it is built into an entrypoint of this name, with a background that answers so. */
async function clientOf(entrypoint: string, answer: unknown): Promise<Client> {
  vi.stubEnv('ENTRYPOINT', entrypoint);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer);
  return await import('@/lib/messaging/client.ts');
}

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe.each(['popup', 'reader'])('what comes back to the %s', (entrypoint) => {
  const cases: [string, unknown, object][] = [
    ['an answer', { ok: true, value: { on: true } }, { ok: true, value: { on: true } }],
    ['a refusal', { ok: false, why: 'no' }, { ok: false, why: 'no' }],
    ['nothing', undefined, { ok: false, why: 'The extension did not answer.' }],
    ['no object', { ok: true, value: 'on' }, { ok: false, why: 'The answer to feed:health did not have its shape.' }],
  ];
  it.each(cases)('is %s', async (_what, answer, expected) => {
    const { ask } = await clientOf(entrypoint, answer);
    const feed = { site: 'x', seen: 1, read: 1, missing: [], state: 'reading' as const };
    expect(await ask('feed:health', { feed, address: '', verdict: 'none' })).toEqual(expected);
  });
});

describe('an answer of another shape', () => {
  const other = { ok: true, value: { off: 1 } };

  it('is refused in pages of the extension', async () => {
    const { ask } = await clientOf('popup', other);
    expect(await ask('feed:on', { key: 'x' })).toEqual({
      ok: false,
      why: 'The answer to feed:on did not have its shape.',
    });
  });

  it('is not looked for by the reader, which carries no schemas: only our background answers it', async () => {
    const { ask } = await clientOf('reader', other);
    expect(await ask('feed:on', { key: 'x' })).toEqual({ ok: true, value: { off: 1 } });
  });
});
