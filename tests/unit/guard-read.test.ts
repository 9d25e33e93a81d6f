// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { matters } from '@/lib/guard/page/matters.ts';
import { readCall } from '@/lib/guard/page/read-call.ts';
import { newReading, readPlain as readInto, TOO_BIG } from '@/lib/guard/page/read-plain.ts';

const readPlain = (value: unknown) => readInto(value, newReading(false));

describe('matters', () => {
  it.each<[string, boolean]>([
    ['eth_sendTransaction', true],
    ['eth_signTransaction', true],
    ['eth_sign', true],
    ['personal_sign', true],
    ['eth_signTypedData_v4', true],
    ['eth_signTypedData', true],
    ['eth_sendRawTransaction', true],
    ['wallet_sendCalls', true],
    ['wallet_grantPermissions', true],
    ['wallet_requestExecutionPermissions', true],
    ['wallet_signAuthorization', true],
    ['wallet_somethingNew', true],
    ['experimental_signAuthorization', true],
    ['eth_decrypt', true],
    [' ETH_SENDTRANSACTION\n', true],
    ['eth_\u200bsendTransaction', true],
    ['x'.repeat(300), true],
    ['eth_chainId', false],
    ['eth_accounts', false],
    ['eth_requestAccounts', false],
    ['eth_call', false],
    ['eth_newPendingTransactionFilter', false],
    ['eth_getTransactionReceipt', false],
    ['net_version', false],
    ['wallet_switchEthereumChain', false],
    ['wallet_addEthereumChain', false],
    ['wallet_requestPermissions', false],
    ['wallet_getCapabilities', false],
    ['wallet_revokePermissions', false],
    ['personal_ecRecover', false],
    ['', false],
  ])('%j: %s', (method, expected) => expect(matters(method)).toBe(expected));
});

const cycle: Record<string, unknown> = { a: 1 };
cycle.self = cycle;
const deep = (levels: number) => {
  let value: unknown = 'end';
  for (let at = 0; at < levels; at += 1) value = [value];
  return value;
};

describe('readPlain', () => {
  it.each<[string, unknown, string | undefined]>([
    ['text', 'a"b\u2028', JSON.stringify('a"b\u2028')],
    ['numbers', [1, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY], '[1,0,1.5,null,null]'],
    ['nothing', undefined, undefined],
    ['what JSON drops', { a: undefined, b: () => 1, c: Symbol('x'), d: null }, '{"d":null}'],
    ['holes', [undefined, () => 1], '[null,null]'],
    ['BigInt as a quantity', { value: 255n, less: -1n }, '{"value":"0xff","less":"-0x1"}'],
    ['a cycle', cycle, '{"a":1,"self":null}'],
    ['the same object twice', [cycle.a, { x: {} }, { x: {} }], '[1,{"x":{}},{"x":{}}]'],
    ['toJSON', { when: new Date(0) }, '{"when":"1970-01-01T00:00:00.000Z"}'],
    ['a String object', { to: new String('0x1') }, '{"to":"0x1"}'],
    ['a key of every object', JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
    ['a Proxy', new Proxy({ a: [1] }, {}), '{"a":[1]}'],
    ['1,000 levels', deep(1_000), JSON.stringify(deep(1_000))],
  ])('%s', (_, value, text) => expect(readPlain(value)).toBe(text));

  it.each<[string, () => unknown]>([
    ['too deep', () => deep(5_000)],
    ['too long', () => 'x'.repeat(2_000_000)],
    ['too long once it is JSON', () => '\u0000'.repeat(500_000)],
    ['too many', () => new Array(500_000).fill(0)],
    ['a sparse list without end', () => new Array(2 ** 32 - 1)],
    ['objects without end', () => ({ toJSON: endless })],
  ])('gives up: %s', (_, make) => {
    let thrown: unknown;
    try {
      readPlain(make());
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(TOO_BIG);
  });

  it('reads 900 kB', () => expect(readPlain(['x'.repeat(900_000)])?.length).toBe(900_004));

  it('reads each getter once', () => {
    let reads = 0;
    const value = {
      get a() {
        reads += 1;
        return reads;
      },
    };
    expect(readPlain({ value })).toBe('{"value":{"a":1}}');
    expect(reads).toBe(1);
  });

  it('passes on what page code throws', () => {
    const thrown = new Error('mine');
    const value = {
      get a() {
        throw thrown;
      },
    };
    expect(() => readPlain(value)).toThrow(thrown);
  });
});

function endless(): unknown {
  return { next: { toJSON: endless } };
}

describe('readCall', () => {
  const tx = [{ to: '0x1', data: '0x' }];
  it.each<[string, unknown[], unknown[], string[]]>([
    ['a quiet payload', [{ method: 'eth_chainId', id: 4 }], [{ method: 'eth_chainId', id: 4 }], []],
    [
      'a payload that matters',
      [{ method: 'eth_sendTransaction', params: tx }],
      [{ method: 'eth_sendTransaction', params: tx }],
      ['eth_sendTransaction'],
    ],
    [
      'a method in a list',
      [{ method: ['eth_sendTransaction'], params: tx }],
      [{ method: ['eth_sendTransaction'], params: tx }],
      ['eth_sendTransaction'],
    ],
    [
      'a method in a list in a list',
      [{ method: [['eth_sendTransaction']], params: tx }],
      [{ method: [['eth_sendTransaction']], params: tx }],
      ['eth_sendTransaction'],
    ],
    [
      'a function that carries a request',
      [Object.assign(() => 1, { method: 'eth_sendTransaction', params: tx })],
      [{ method: 'eth_sendTransaction', params: tx }],
      ['eth_sendTransaction'],
    ],
    ['a String object', [{ method: new String('personal_sign') }], [{ method: 'personal_sign' }], ['personal_sign']],
    ['send with a method', ['personal_sign', ['0x1']], ['personal_sign', ['0x1']], ['personal_sign']],
    [
      'a batch',
      [[{ method: 'eth_chainId' }, null, { method: 'eth_sign', params: [] }]],
      [[{ method: 'eth_chainId' }, null, { method: 'eth_sign', params: [] }]],
      ['eth_sign'],
    ],
    ['no params', [{ method: 'eth_sign' }], [{ method: 'eth_sign' }], ['eth_sign']],
  ])('%s', (_, args, forwarded, asks) => {
    const call = readCall(args);
    expect(call?.asks.map((json) => JSON.parse(`{${json}}`).method)).toEqual(asks);
    expect(call?.args.map((arg) => JSON.parse(JSON.stringify(arg)))).toEqual(forwarded);
  });

  it.each([[[]], [[undefined]], [[7]]])('no request in %j', (args) => expect(readCall(args)).toBeUndefined());

  it('leaves the params of quiet requests as they are, and takes a copy of the others', () => {
    const params = [{ a: 1 }];
    const quiet = readCall([{ method: 'eth_call', params }])?.args[0] as { params: unknown };
    expect(quiet.params).toBe(params);
    const asked = readCall([{ method: 'eth_sign', params }])?.args[0] as { params: unknown };
    params[0]!.a = 2;
    expect(asked.params).toEqual([{ a: 1 }]);
  });

  it('gives a method of one reading, however often it changes', () => {
    let reads = 0;
    const sly = {
      get method() {
        reads += 1;
        return reads === 1 ? 'eth_chainId' : 'eth_sendTransaction';
      },
    };
    expect(readCall([sly])?.args).toEqual([{ method: 'eth_chainId' }]);
  });

  it('counts inherited params', () => {
    const payload = Object.assign(Object.create({ params: ['0x1'] }), { method: 'eth_sign' });
    expect(JSON.parse(`{${readCall([payload])?.asks[0]}}`)).toEqual({ method: 'eth_sign', params: ['0x1'] });
  });

  it('gives the params of one reading, also where they are inherited', () => {
    let reads = 0;
    const sly = Object.create({
      get params() {
        reads += 1;
        return reads === 1 ? undefined : ['0x1'];
      },
    });
    const made = readCall([Object.assign(sly, { method: 'eth_sign' })])?.args[0];
    expect(Object.hasOwn(made as object, 'params')).toBe(true);
  });

  it('asks about what is too large as unread, and forwards it', () => {
    const params = ['x'.repeat(9_000_000)];
    const call = readCall([{ method: 'personal_sign', params }]);
    expect(call?.asks[0]).toBe('"method":"personal_sign","params":[null]');
    expect((call!.args[0] as { params: unknown }).params).toBe(params);
  });
});
