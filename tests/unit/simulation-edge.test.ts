import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAskNode, type Fetch } from '@/lib/background/requests/ask-node.ts';
import { endCutShort, withTrial } from '@/lib/background/requests/follow-trial.ts';
import { createSimulate, type Trial } from '@/lib/background/requests/simulate.ts';
import type { Assessment } from '@/lib/core/assessment.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import type { SeenRequest } from '@/lib/messaging/protocol.ts';
import { getNodes, keepNode, readNodeAddress, removeNode, switchTrials } from '@/lib/store/settings/nodes.ts';
import { eventually } from '../eventually.ts';

const ME = `0x${'11'.repeat(20)}`;
const YOU = `0x${'22'.repeat(20)}`;
const TOKEN = `0x${'33'.repeat(20)}`;
const NODE = 'https://node.example.com/';
const APPROVE = `0x095ea7b3${YOU.slice(2).padStart(64, '0')}${'f'.repeat(64)}`;
const REQUEST: SignRequest = {
  method: 'eth_sendTransaction',
  params: [{ from: ME, to: TOKEN, data: APPROVE }],
  chainId: '0x1',
  origin: 'https://page.example',
};

/** A node out of answers by method; `asked` keeps what it got. */
function nodeWith(answers: Record<string, unknown>) {
  const asked: { address: string; method: string; params: readonly unknown[] }[] = [];
  const ask = async (address: string, { method, params }: { method: string; params: readonly unknown[] }) => {
    asked.push({ address, method, params });
    const value = answers[method];
    return value === undefined
      ? { ok: false as const, why: 'your node could not be reached.' }
      : { ok: true as const, value };
  };
  return { ask, asked };
}

async function trialOf(
  answers: Record<string, unknown>,
  { on = true, request = REQUEST, nodes = [{ chainId: '1', address: NODE }] } = {},
) {
  const { ask, asked } = nodeWith(answers);
  const told: Trial[] = [];
  const { start } = createSimulate({ settings: async () => ({ on, nodes }), ask, now: () => 5 });
  await start(request, decodeRequest(request), async (trial) => void told.push(trial));
  return { told, asked, states: told.map(({ simulation }) => simulation.state), last: told.at(-1)?.simulation };
}

const CLEAN = { result: [{ calls: [{ status: '0x1', returnData: '0x', logs: [] }] }] };
const GOOD = { eth_chainId: { result: '0x1' }, eth_simulateV1: CLEAN, eth_getCode: { result: '0x' } };

describe('a trial run', () => {
  it('sends nothing while it is off', async () => {
    const { told, asked } = await trialOf(GOOD, { on: false });
    expect([told, asked]).toEqual([[], []]);
  });

  it('asks the chain, then the rest, and tells as it goes', async () => {
    const { states, asked, told } = await trialOf(GOOD);
    expect(states).toEqual(['running', 'ran']);
    expect(asked.map(({ method }) => method)).toEqual(['eth_chainId', 'eth_simulateV1', 'eth_getCode']);
    expect(told.at(-1)?.hasCode?.(YOU)).toBe(false);
    expect(told.at(-1)?.hasCode?.(TOKEN)).toBeUndefined();
  });

  it('sends nothing of the request to a node on another chain', async () => {
    const { last, asked } = await trialOf({ ...GOOD, eth_chainId: { result: '0x2105' } });
    expect(last).toEqual({
      state: 'failed',
      why: 'your node is on Base (chain 8453), and the request is for Ethereum (chain 1).',
    });
    expect(asked.map(({ method }) => method)).toEqual(['eth_chainId']);
  });

  it('falls back to eth_call where the newer way is not known', async () => {
    const { last, asked } = await trialOf({
      ...GOOD,
      eth_simulateV1: { error: { code: -32601, message: 'not known' } },
      eth_call: { result: '0x' },
    });
    expect(last).toMatchObject({ state: 'ran', by: 'eth_call' });
    expect(asked.map(({ method }) => method)).toContain('eth_call');
  });

  it.each<[string, Record<string, unknown>, object, string]>([
    ['no node for the chain', GOOD, { nodes: [] }, 'no node for Ethereum'],
    ['no chain in the request', GOOD, { request: { ...REQUEST, chainId: undefined } }, 'does not say for which chain'],
    ['no answer', {}, {}, 'could not be reached'],
    ['a chain that is none', { eth_chainId: { result: 'x' } }, {}, 'did not say on which chain'],
    ['no answer to the run', { eth_chainId: { result: '0x1' } }, {}, 'could not be reached'],
    [
      'a signature',
      GOOD,
      { request: { ...REQUEST, method: 'eth_signTypedData_v4', params: PERMIT_PARAMS() } },
      'signature',
    ],
  ])('says why there is none: %s', async (_, answers, given, why) => {
    const { last } = await trialOf(answers, given as Parameters<typeof trialOf>[1]);
    expect(last).toMatchObject({ state: 'failed', why: expect.stringContaining(why) });
  });

  it('runs only so many at once', async () => {
    const open: (() => void)[] = [];
    const ask = () =>
      new Promise<{ ok: false; why: string }>((resolve) => open.push(() => resolve({ ok: false, why: 'late.' })));
    const settings = async () => ({ on: true, nodes: [{ chainId: '1', address: NODE }] });
    const { start } = createSimulate({ settings, ask, now: () => 5 });
    const states: string[] = [];
    const tell = async ({ simulation }: Trial) => void states.push(simulation.state);
    const started = Array.from({ length: 9 }, () => start(REQUEST, decodeRequest(REQUEST), tell));
    await eventually(() => expect(open).toHaveLength(8));
    expect(states.filter((state) => state === 'failed')).toHaveLength(1);
    for (const answer of open) answer();
    await Promise.all(started);
    await eventually(() => expect(states.filter((state) => state === 'failed')).toHaveLength(9));
  });

  it('examines a node without sending a request', async () => {
    const { ask, asked } = nodeWith({ eth_chainId: { result: '0x2105' }, eth_simulateV1: CLEAN });
    const { examine } = createSimulate({ settings: getNodes, ask, now: () => 5 });
    expect(await examine(NODE)).toEqual({ chainId: '8453', full: true, why: '' });
    expect(JSON.stringify(asked)).not.toContain(ME);
  });
});

function PERMIT_PARAMS() {
  const uint = (name: string) => ({ name, type: 'uint256' });
  const address = (name: string) => ({ name, type: 'address' });
  return [
    ME,
    JSON.stringify({
      types: { Permit: [address('owner'), address('spender'), uint('value'), uint('nonce'), uint('deadline')] },
      primaryType: 'Permit',
      domain: { chainId: 1, verifyingContract: TOKEN },
      message: { owner: ME, spender: YOU, value: '5', nonce: 0, deadline: '99999999999' },
    }),
  ];
}

describe('asking a node', () => {
  const asking = async (fetch: Fetch) => createAskNode(fetch)(NODE, { method: 'eth_chainId', params: [] });

  it('posts JSON-RPC without cookies, without where it comes from, and follows no redirect', async () => {
    const fetch = vi.fn<Fetch>(async () => new Response('{"result":"0x1"}'));
    expect(await asking(fetch)).toEqual({ ok: true, value: { result: '0x1' } });
    const [address, options] = fetch.mock.calls[0]!;
    expect(address).toBe(NODE);
    expect(options).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      body: '{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}',
    });
  });

  it.each<[string, () => Promise<Response>, RegExp]>([
    ['no JSON', async () => new Response('<html>', { status: 404 }), /no JSON \(state 404\)/],
    ['nothing', async () => new Response(''), /no JSON/],
    ['more than is read', async () => new Response('x'.repeat(2_000_001)), /more than is read/],
    ['an error', () => Promise.reject(new TypeError('no')), /could not be reached/],
  ])('says why there is no answer: %s', async (_, answer, why) => {
    expect(await asking(answer)).toEqual({ ok: false, why: expect.stringMatching(why) });
  });

  it('reads the answer of an error state, as nodes send them', async () => {
    const fetch = async () => new Response('{"error":{"code":3}}', { status: 400 });
    expect(await asking(fetch)).toMatchObject({ ok: true });
  });

  it('stops waiting', async () => {
    vi.useFakeTimers();
    const never: Fetch = (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('stopped'))));
    const answer = asking(never);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await answer).toEqual({ ok: false, why: 'your node did not answer within 5 seconds.' });
    vi.useRealTimers();
  });
});

describe('the address of a node', () => {
  it.each<[string, string]>([
    ['https://node.example.com', 'https://node.example.com/'],
    ['  https://node.example.com/v3/key?x=1#there ', 'https://node.example.com/v3/key?x=1'],
    ['http://127.0.0.1:8545', 'http://127.0.0.1:8545/'],
    ['http://localhost:8545', 'http://localhost:8545/'],
    ['http://[::1]:8545', 'http://[::1]:8545/'],
    ['http://chain.localhost:8545', 'http://chain.localhost:8545/'],
    ['http://0x7f.1:8545', 'http://127.0.0.1:8545/'],
  ])('takes %s', (typed, address) => expect(readNodeAddress(typed)).toEqual({ ok: true, address }));

  it.each([
    '',
    'node.example.com',
    'http://node.example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'http://192.168.1.5:8545',
    'https://name:word@node.example.com',
    'ws://127.0.0.1:8545',
    'file:///etc/hosts',
    'javascript:alert(1)',
    `https://node.example.com/${'x'.repeat(500)}`,
  ])('refuses %s with a sentence', (typed) =>
    expect(readNodeAddress(typed)).toEqual({ ok: false, why: expect.stringMatching(/\.$/) }),
  );
});

describe('what is kept', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is off, without a node', async () => expect(await getNodes()).toEqual({ on: false, nodes: [] }));

  it('is one node a chain; switching off forgets none', async () => {
    await keepNode({ chainId: '1', address: 'https://a.example/' });
    await keepNode({ chainId: '10', address: 'https://b.example/' });
    await keepNode({ chainId: '1', address: 'https://c.example/' });
    await switchTrials(true);
    const nodes = [
      { chainId: '10', address: 'https://b.example/' },
      { chainId: '1', address: 'https://c.example/' },
    ];
    expect(await getNodes()).toEqual({ on: true, nodes });
    await switchTrials(false);
    expect(await getNodes()).toEqual({ on: false, nodes });
    await removeNode('10');
    expect((await getNodes()).nodes).toEqual(nodes.slice(1));
  });

  it('is off when it cannot be read', async () => {
    await fakeBrowser.storage.local.set({ nodes: 'broken' });
    expect(await getNodes()).toEqual({ on: false, nodes: [] });
  });
});

describe('what a node told, beside a held request', () => {
  const assessment = (worst: Assessment['worst'], findings = 1): Assessment => ({
    method: 'eth_sign',
    origin: '',
    decoded: { method: 'eth_sign', effects: [], readable: true },
    worst,
    hold: true,
    sentence: worst,
    details: [],
    findings: Array(findings).fill({}),
    notChecked: [],
  });
  const held: SeenRequest = { id: 'r1', at: 1, tab: 1, frame: 0, state: 'held', assessment: assessment('warning') };
  const trial: Trial = { simulation: { state: 'running' }, hasCode: () => false };

  it.each<[string, Assessment, string]>([
    ['raises', assessment('danger'), 'danger'],
    ['adds', assessment('warning', 2), 'warning'],
    ['never lowers', assessment('caution', 5), 'warning'],
    ['never takes away', assessment('danger', 0), 'warning'],
  ])('%s', (_, again, worst) => {
    const tried = withTrial(held, trial, () => again);
    expect(tried.assessment?.worst).toBe(worst);
    expect(tried.simulation).toEqual({ state: 'running' });
    expect(tried.state).toBe('held');
  });

  it('assesses nothing anew when nobody told of addresses', () => {
    const again = vi.fn(() => assessment('danger'));
    expect(withTrial(held, { simulation: { state: 'running' } }, again).assessment?.worst).toBe('warning');
    expect(again).not.toHaveBeenCalled();
  });

  it('ends a run that the worker’s death cut short', () => {
    const running: SeenRequest = { ...held, simulation: { state: 'running' } };
    expect(endCutShort(running, new Set()).simulation).toMatchObject({ state: 'failed' });
    expect(endCutShort(running, new Set(['r1'])).simulation).toEqual({ state: 'running' });
    expect(endCutShort(held, new Set())).toBe(held);
  });
});
