import { describe, expect, it } from 'vitest';
import { createRelay, type Send } from '@/lib/guard/bridge/relay.ts';

type Answers = Partial<Record<string, unknown>>;

/** A relay with its edges: `say` is the guard, `answers` the background, `tick` the next look at what is held. */
function bridged(answers: Answers, words = () => 'Claim your tokens') {
  const told: string[] = [];
  const sent: [string, unknown][] = [];
  const waiting: (() => void)[] = [];
  const gone: [string, unknown][] = [];
  const state = { alive: true, used: 0 };
  const port = { postMessage: (text: unknown) => void told.push(String(text)), onmessage: null as never };
  const send: Send = async (name, payload) => {
    sent.push([name, payload]);
    const answer = answers[name];
    return typeof answer === 'function' ? answer(payload) : answer;
  };
  const relay = createRelay({
    port,
    send,
    missed: (method, why, id) => void sent.push(['request:missed', { method, why, id }]),
    words,
    frame: () => ({ origin: 'https://app.example', pressed: true }),
    alive: () => state.alive,
    later: (work) => void waiting.push(work),
    onUsed: () => {
      state.used += 1;
    },
    onGo: (method, params) => void gone.push([method, params]),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    relay,
    told,
    sent,
    gone,
    state,
    async say(data: unknown) {
      (port.onmessage as unknown as (event: { data: unknown }) => void)({ data });
      await settle();
    },
    async tick() {
      for (const work of waiting.splice(0)) work();
      await settle();
    },
  };
}

const ASK = 'ask 1 {"method":"personal_sign","params":["0x1"],"path":"eip1193"}';
const HOLD = { 'request:seen': { id: 'a', hold: true, note: '' }, 'request:state': { state: 'held' } };

describe('relay', () => {
  it.each<[string, Answers, string[]]>([
    ['goes on when nothing holds it', { 'request:seen': { id: 'a', hold: false, note: '' } }, ['go 1']],
    ['holds', HOLD, ['awake 1', 'hold 1']],
    ['goes on when there is no answer', {}, ['go 1']],
    ['goes on when the answer has another shape', { 'request:seen': { id: 7, hold: 'yes' } }, ['go 1']],
  ])('%s', async (_, answers, expected) => {
    const { say, told } = bridged(answers);
    await say(ASK);
    expect(told.sort()).toEqual(expected.sort());
  });

  it('sends what was asked with the origin that the browser has', async () => {
    const { say, sent } = bridged(HOLD);
    await say('ask 1 {"method":"eth_sign","params":[1],"origin":"https://bank.example","framed":false}');
    expect(sent.find(([name]) => name === 'request:seen')?.[1]).toMatchObject({
      request: { method: 'eth_sign', params: [1], origin: 'https://app.example', pressed: true },
      words: 'Claim your tokens',
    });
  });

  it('tells of a request that went on unanswered', async () => {
    const { say, sent } = bridged({});
    await say(ASK);
    expect(sent).toContainEqual(['request:missed', { method: 'personal_sign', why: 'unanswered' }]);
  });

  it('takes an answer that comes too late back', async () => {
    const late = bridged({
      'request:seen': () => late.say('late 1 personal_sign').then(() => ({ id: 'a', hold: true })),
    });
    await late.say(ASK);
    await late.tick();
    expect(late.told).toEqual([]);
    expect(late.sent).toContainEqual(['request:missed', { method: 'personal_sign', why: 'late', id: 'a' }]);
  });

  it('says of what the guard sent back that the page asked for too much', async () => {
    const crowd = bridged({
      'request:seen': () => crowd.say('many 1').then(() => ({ id: 'a', hold: true })),
    });
    await crowd.say(ASK);
    await crowd.tick();
    expect(crowd.told).toEqual([]);
    expect(crowd.sent).toContainEqual(['request:missed', { method: 'personal_sign', why: 'crowded', id: 'a' }]);
  });

  it.each<[string, boolean, string]>([
    ['lets through', true, 'go 1'],
    ['refuses', false, 'refuse 1'],
  ])('%s when the person says so, once', async (_, letThrough, expected) => {
    const { say, told, relay } = bridged(HOLD);
    await say(ASK);
    relay.answered('someone else', letThrough);
    relay.answered('a', letThrough);
    relay.answered('a', !letThrough);
    expect(told.filter((text) => !/awake|hold/.test(text))).toEqual([expected]);
  });

  it.each<[string, string]>([
    ['let-through', 'go 1'],
    ['refused', 'refuse 1'],
    ['unknown', 'refuse 1'],
  ])('asks again by itself: %s', async (state, expected) => {
    const answers: Answers = { ...HOLD };
    const { say, told, tick } = bridged(answers);
    await say(ASK);
    await tick();
    expect(told).not.toContain(expected);
    answers['request:state'] = { state };
    await tick();
    expect(told).toContain(expected);
  });

  it('keeps holding while the background does not answer, and refuses when the extension is gone', async () => {
    const answers: Answers = { ...HOLD };
    const { say, told, tick, state } = bridged(answers);
    await say(ASK);
    answers['request:state'] = undefined;
    await tick();
    expect(told.filter((text) => /go|refuse/.test(text))).toEqual([]);
    state.alive = false;
    await tick();
    expect(told).toContain('refuse 1');
  });

  it('gives up what is held when the page is left', async () => {
    const { say, sent, relay } = bridged(HOLD);
    await say(ASK);
    relay.left();
    expect(sent).toContainEqual(['request:missed', { method: '', why: 'left' }]);
  });

  it('refuses what waits or is looked at when the page is left, and says nothing else of it', async () => {
    let end: (seen: unknown) => void = () => undefined;
    const answers: Answers = { ...HOLD };
    const { say, sent, told, relay, tick } = bridged(answers);
    await say(ASK);
    answers['request:seen'] = () => new Promise((resolve) => (end = resolve));
    await say(ASK.replace('ask 1', 'ask 2'));
    relay.left();
    end(undefined);
    await tick();
    expect(told.filter((text) => /go|refuse/.test(text))).toEqual(['refuse 1', 'refuse 2']);
    expect(sent.filter(([name]) => name === 'request:missed')).toEqual([
      ['request:missed', { method: '', why: 'left' }],
    ]);
  });

  it('looks at a request of a page whose words cannot be read', async () => {
    const { say, told } = bridged(HOLD, () => {
      throw new Error('of the page');
    });
    await say(ASK);
    expect(told.sort()).toEqual(['awake 1', 'hold 1']);
  });

  it('wakes the background and tells the gate when a wallet is used', async () => {
    const { say, sent, state } = bridged(HOLD);
    await say('used ');
    expect([state.used, sent[0]?.[0]]).toEqual([1, 'request:state']);
  });

  it.each([[undefined], [7], [{}], ['ask'], ['ask 1 {'], ['ask 1 {"method":7}'], ['nonsense 1 2'], ['']])(
    'holds nothing for %j',
    async (data) => {
      const { say, told } = bridged(HOLD);
      await say(data);
      expect(told.filter((text) => text.startsWith('hold'))).toEqual([]);
    },
  );
});
