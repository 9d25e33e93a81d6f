import fc from 'fast-check';
import { encodeAbiParameters, encodeErrorResult, encodeEventTopics, parseAbi, toHex } from 'viem';
import { describe, expect, it } from 'vitest';
import { Simulation } from '@/lib/core/simulation.ts';
import { balancesOf } from '@/lib/guard/simulate/balance-changes.ts';
import type { TrialPlan } from '@/lib/guard/simulate/plan.ts';
import { readChainId, readCode } from '@/lib/guard/simulate/read-answer.ts';
import { readOldSimulation, readSimulation } from '@/lib/guard/simulate/read-simulation.ts';
import { revertReason } from '@/lib/guard/simulate/revert-reason.ts';

const ME = `0x${'11'.repeat(20)}` as const;
const YOU = `0x${'22'.repeat(20)}` as const;
const TOKEN = `0x${'33'.repeat(20)}` as const;
const USDC = '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48';
const WETH = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2';
const COIN = '0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE';
const EVENTS = parseAbi([
  'event Transfer(address indexed from, address indexed to, uint256 value)',
  'event TransferSingle(address indexed by, address indexed from, address indexed to, uint256 id, uint256 value)',
  'event TransferBatch(address indexed by, address indexed from, address indexed to, uint256[] ids, uint256[] values)',
  'event Deposit(address indexed to, uint256 value)',
  'event Withdrawal(address indexed from, uint256 value)',
]);
const TOPIC = {
  transfer: (from: string, to: string) =>
    encodeEventTopics({ abi: EVENTS, eventName: 'Transfer', args: { from, to } as never }),
};
const uint = (value: bigint) => toHex(value, { size: 32 });

const sent = (token: string, from: string, to: string, value: bigint) => ({
  address: token,
  topics: TOPIC.transfer(from, to),
  data: uint(value),
});
const item = (token: string, from: string, to: string, id: bigint) => ({
  address: token,
  topics: [...TOPIC.transfer(from, to), uint(id)],
  data: '0x',
});
const many = (token: string, from: string, to: string, ids: bigint[], values: bigint[]) => ({
  address: token,
  topics: encodeEventTopics({ abi: EVENTS, eventName: 'TransferBatch', args: { by: YOU, from, to } as never }),
  data: encodeAbiParameters([{ type: 'uint256[]' }, { type: 'uint256[]' }], [ids, values]),
});
const single = (token: string, from: string, to: string, id: bigint, value: bigint) => ({
  address: token,
  topics: encodeEventTopics({ abi: EVENTS, eventName: 'TransferSingle', args: { by: YOU, from, to } as never }),
  data: encodeAbiParameters([{ type: 'uint256' }, { type: 'uint256' }], [id, value]),
});
const wrapped = (name: 'Deposit' | 'Withdrawal', token: string, who: string, value: bigint) => ({
  address: token,
  topics: encodeEventTopics({ abi: EVENTS, eventName: name, args: { to: who, from: who } as never }),
  data: uint(value),
});

/** "leaves 25 USDC" for each change. */
function told(logs: readonly unknown[], chainId = '1'): string[] | string {
  const balances = balancesOf(logs, ME, chainId);
  return balances.ok ? balances.changes.map(({ direction, words }) => `${direction} ${words}`) : balances.why;
}

describe('balances out of logs', () => {
  it.each<[string, unknown[], string[]]>([
    ['a known token', [sent(USDC, ME, YOU, 25_000_000n)], ['leaves 25 USDC']],
    ['the coin of the chain', [sent(COIN, ME, YOU, 1_500_000_000_000_000_000n)], ['leaves 1.5 ETH']],
    [
      'a token without a known name',
      [sent(TOKEN, YOU, ME, 7n)],
      ['arrives 7 units of token 0x3333…3333, whose name and worth are not known here'],
    ],
    ['one item', [item(TOKEN, ME, YOU, 4_071n)], ['leaves item 4071 of token 0x3333…3333']],
    ['several of one kind', [single(TOKEN, ME, YOU, 9n, 3n)], ['leaves 3 of item 9 of token 0x3333…3333']],
    [
      'several kinds at once',
      [many(TOKEN, ME, YOU, [1n, 2n], [1n, 5n])],
      ['leaves item 1 of token 0x3333…3333', 'leaves 5 of item 2 of token 0x3333…3333'],
    ],
    [
      'in and out, added up, what leaves first',
      [sent(COIN, YOU, ME, 5n * 10n ** 17n), sent(USDC, ME, YOU, 9_000_000n), sent(USDC, YOU, ME, 4_000_000n)],
      ['leaves 5 USDC', 'arrives 0.5 ETH'],
    ],
    ['there and back', [sent(USDC, ME, YOU, 9n), sent(USDC, YOU, ME, 9n)], []],
    ['to oneself', [sent(USDC, ME, ME, 9n)], []],
    ['others among themselves', [sent(USDC, YOU, TOKEN, 9n)], []],
    ['coin that is wrapped', [wrapped('Deposit', WETH, ME, 10n ** 18n)], ['arrives 1 WETH']],
    ['coin that is unwrapped', [wrapped('Withdrawal', WETH, ME, 10n ** 18n)], ['leaves 1 WETH']],
    ['anybody else’s deposit', [wrapped('Deposit', TOKEN, ME, 10n ** 18n)], []],
    ['a log about something else', [{ address: TOKEN, topics: [`0x${'ab'.repeat(32)}`], data: '0x' }], []],
  ])('%s', (_, logs, expected) => expect(told(logs)).toEqual(expected));

  it.each<[string, unknown[]]>([
    ['a transfer without its ends', [{ address: TOKEN, topics: TOPIC.transfer(ME, YOU).slice(0, 1), data: uint(1n) }]],
    ['a transfer without its amount', [{ address: TOKEN, topics: TOPIC.transfer(ME, YOU), data: '0x' }]],
    ['a transfer of no token', [{ address: 7, topics: TOPIC.transfer(ME, YOU), data: uint(1n) }]],
    ['a list that is longer than its data', [{ ...many(TOKEN, ME, YOU, [1n], [1n]), data: uint(64n) }]],
    ['more items than are read', [many(TOKEN, ME, YOU, Array(51).fill(1n), Array(51).fill(1n))]],
    ['a log that is none', [null]],
    ['more logs than are read', Array(2_001).fill({ address: TOKEN, topics: [], data: '0x' })],
    ['more balances than are listed', Array.from({ length: 51 }, (_, at) => item(TOKEN, ME, YOU, BigInt(at)))],
  ])('does not take %s for nothing', (_, logs) => expect(told(logs)).toEqual(expect.any(String)));

  it('cuts numbers of any length', () => {
    const [words] = told([sent(TOKEN, ME, YOU, 2n ** 255n)]);
    expect(words!.length).toBeLessThan(130);
  });
});

const PLAN: TrialPlan = {
  chainId: '1',
  account: ME,
  calls: [{ from: ME, to: YOU, value: '0x0', data: '0x' }],
  why: '',
  codeOf: [],
};
const TWO = { ...PLAN, calls: [...PLAN.calls, ...PLAN.calls] };
const good = (...logs: unknown[]) => ({ status: '0x1', returnData: '0x', gasUsed: '0x1', logs });
const block = (...calls: unknown[]) => ({ jsonrpc: '2.0', id: 1, result: [{ number: '0x1', calls }] });
const error = (code: number, message: string, data?: string) => ({
  jsonrpc: '2.0',
  id: 1,
  error: { code, message, data },
});
const ERRORS = parseAbi(['error Error(string)', 'error Panic(uint256)']);
const becauseOf = (text: string) => encodeErrorResult({ abi: ERRORS, errorName: 'Error', args: [text] });

describe('the answer of a node', () => {
  it('is told as balances', () => {
    expect(readSimulation(block(good(sent(USDC, ME, YOU, 5_000_000n))), PLAN, 77)).toEqual({
      state: 'ran',
      by: 'eth_simulateV1',
      changes: [{ token: USDC, amount: '5000000', direction: 'leaves', words: '5 USDC' }],
      at: 77,
    });
  });

  it.each<[string, unknown, TrialPlan, string]>([
    ['its text', block({ status: '0x0', returnData: becauseOf('not today'), logs: [] }), PLAN, 'not today'],
    [
      'which call of several',
      block(good(), { status: '0x0', returnData: '0x', error: { code: 3, message: 'execution reverted' } }),
      TWO,
      'call 2: execution reverted',
    ],
    ['too little money', error(-38014, 'insufficient funds for transfer'), PLAN, 'insufficient funds for transfer'],
    [
      'too little money, told otherwise',
      error(-32003, 'Insufficient funds for gas'),
      PLAN,
      'Insufficient funds for gas',
    ],
    ['no reason', block({ status: '0x0', returnData: '0x', logs: [] }), PLAN, 'no reason was given'],
  ])('says that it would fail: %s', (_, raw, plan, reverted) =>
    expect(readSimulation(raw, plan, 1)).toMatchObject({ state: 'ran', reverted }),
  );

  it('is asked for the older way when the new one is not known, for one call only', () => {
    const unknown = error(-32601, 'the method eth_simulateV1 does not exist');
    expect(readSimulation(unknown, PLAN, 1)).toEqual({ state: 'retry' });
    expect(readSimulation(unknown, TWO, 1)).toMatchObject({ state: 'failed' });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'ok'],
    ['no calls', { result: [] }],
    ['too few calls', { result: [{ calls: [] }] }],
    ['too many calls', block(good(), good())],
    ['a call without a state', block({ logs: [] })],
    ['a state of its own making', block({ ...good(), status: true })],
    ['a transfer that cannot be read', block(good({ ...sent(USDC, ME, YOU, 1n), data: '0x' }))],
  ])('is no result: %s', (_, raw) => expect(readSimulation(raw, PLAN, 1)).toMatchObject({ state: 'failed' }));

  it.each<[string, unknown, object]>([
    ['would pass', { result: '0x' }, { state: 'ran', by: 'eth_call', changes: [] }],
    ['would fail', error(3, 'execution reverted', becauseOf('no')), { state: 'ran', by: 'eth_call', reverted: 'no' }],
    [
      'would fail, in words only',
      error(-32000, 'execution reverted: closed'),
      { reverted: 'execution reverted: closed' },
    ],
    ['is refused by the node', error(-32005, 'limit exceeded'), { state: 'failed' }],
    ['has no shape', { result: 5 }, { state: 'failed' }],
  ])('the older way: it %s', (_, raw, expected) => expect(readOldSimulation(raw, 1)).toMatchObject(expected));

  it.each<[unknown, string | undefined]>([
    [{ result: '0x1' }, '1'],
    [{ result: '0x2105' }, '8453'],
    [{ result: '0x0' }, undefined],
    [{ result: `0x${'f'.repeat(64)}` }, undefined],
    [{ result: {} }, undefined],
    [{ error: { code: 1 } }, undefined],
    [null, undefined],
  ])('names its chain: %j', (raw, chain) => expect(readChainId(raw)).toBe(chain));

  it.each<[unknown, boolean | undefined]>([
    [{ result: '0x' }, false],
    [{ result: '0x6001' }, true],
    [{ result: '' }, undefined],
    [{ result: null }, undefined],
    [{ error: {} }, undefined],
  ])('says whether there is a contract: %j', (raw, has) => expect(readCode(raw)).toBe(has));

  it('may be anything at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map((text) => JSON.parse(text) as unknown),
        ),
        (raw) => {
          for (const answer of [
            raw,
            { result: raw },
            { error: raw },
            { result: [{ calls: [raw] }] },
            block(good(raw)),
          ]) {
            const read = readSimulation(answer, PLAN, 1);
            expect(read.state === 'retry' || Simulation.safeParse(read).success).toBe(true);
            expect(Simulation.safeParse(readOldSimulation(answer, 1)).success).toBe(true);
            readChainId(answer);
            readCode(answer);
          }
        },
      ),
    );
  });
});

describe('why a call failed', () => {
  it.each<[string, unknown, string | undefined]>([
    ['text', becauseOf('sale is over'), 'sale is over'],
    [
      'a panic',
      encodeErrorResult({ abi: ERRORS, errorName: 'Panic', args: [0x11n] }),
      'a number became too large or too small',
    ],
    ['an error of the contract', '0xdeadbeef', 'error 0xdeadbeef of the contract'],
    ['nothing', '0x', undefined],
    ['no hex', 'because', undefined],
    ['an offset beyond the end', `0x08c379a0${'f'.repeat(64)}`, undefined],
  ])('%s', (_, data, reason) => expect(revertReason(data)).toBe(reason));

  it('is quoted without what could change how it is read, and cut', () => {
    const reason = revertReason(becauseOf(`line\n\u202eone ${'x'.repeat(900)}`));
    expect(reason).toMatch(/^line one x+…$/);
    expect(reason!.length).toBeLessThanOrEqual(160);
  });
});
