// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Channel, Verdict } from '@/lib/guard/page/channel.ts';

let openChannel: (document: Document) => Channel;

/** The guard's end with a bridge that writes down what it hears and answers nothing by itself. */
function opened() {
  const fonts = new EventTarget();
  const heard: string[] = [];
  let port: MessagePort | undefined;
  fonts.addEventListener('receipts', (event) => {
    port = (event as MessageEvent).ports[0] as MessagePort;
    port.onmessage = ({ data }) => void heard.push(data as string);
  });
  const channel = openChannel({ fonts } as unknown as Document);
  const verdicts: (Verdict | undefined)[] = [];
  return {
    heard,
    verdicts,
    ask: (at: number) =>
      channel.ask(`"n":${at}`, (verdict) => {
        verdicts[at] = verdict;
      }),
    say: (text: string) => port?.postMessage(text),
    close: () => port?.close(),
  };
}

/** Lets messages of the channel arrive, and time go on in ticks that come on time. */
async function pass(milliseconds: number): Promise<void> {
  for (let gone = 0; gone <= milliseconds; gone += 100) {
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(100);
  }
  await new Promise((resolve) => setImmediate(resolve));
}

describe('the channel between guard and bridge', () => {
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    // The guard takes its built-ins when it is loaded; a page has these, Node does not.
    vi.stubGlobal('MutationObserver', class {});
    vi.resetModules();
    ({ openChannel } = await import('@/lib/guard/page/channel.ts'));
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('lets one request go on when nobody answers, and says so', async () => {
    const { ask, heard, verdicts, close } = opened();
    ask(0);
    await pass(3_500);
    expect(verdicts).toEqual(['go']);
    expect(heard).toContain('late 1');
    close();
  });

  it('looks at four at one time, and gives the check its second anew once somebody is awake', async () => {
    const { ask, heard, verdicts, say, close } = opened();
    for (let at = 0; at < 6; at += 1) ask(at);
    await pass(200);
    expect(heard.filter((text) => text.startsWith('ask '))).toHaveLength(4);
    say('hold 1');
    say('go 2');
    await pass(200);
    expect(heard.filter((text) => text.startsWith('ask '))).toHaveLength(6);
    expect(verdicts).toEqual([undefined, 'go']);
    close();
  });

  it('sends back what was not looked at in time while more waits: a flood is no way round', async () => {
    const { ask, heard, verdicts, close } = opened();
    for (let at = 0; at < 40; at += 1) ask(at);
    await pass(40_000);
    const through = verdicts.filter((verdict) => verdict === 'go').length;
    // Only the last few, behind which nothing waits, go on as late ones.
    expect([verdicts.length, through <= 4]).toEqual([40, true]);
    expect(heard.filter((text) => text.startsWith('many '))).toHaveLength(40 - through);
    close();
  });

  it('a held request waits for its answer as long as it takes', async () => {
    const { ask, verdicts, say, close } = opened();
    ask(0);
    await pass(100);
    say('hold 1');
    await pass(60_000);
    expect(verdicts).toEqual([]);
    say('refuse 1');
    await pass(100);
    expect(verdicts).toEqual(['refuse']);
    close();
  });
});
