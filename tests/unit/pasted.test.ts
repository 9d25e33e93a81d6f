import { describe, expect, it } from 'vitest';
import { assessPasted } from '@/lib/background/requests/assess-pasted.ts';
import { jsonMistake } from '@/lib/core/pasted/json-mistake.ts';
import { type Besides, MOST_PASTED, readPasted } from '@/lib/core/pasted/read-pasted.ts';

const NONE: Besides = { as: 'auto', chain: '', contract: '' };
const OTHER = '22'.repeat(20);
const TOKEN = `0x${'33'.repeat(20)}`;
const APPROVE = `095ea7b3${'00'.repeat(12)}${OTHER}${'ff'.repeat(32)}`;
const TYPED = {
  types: { Note: [{ name: 'body', type: 'string' }] },
  primaryType: 'Note',
  domain: { name: 'Brightloom', chainId: 1 },
  message: { body: 'hello' },
};
const inHex = (text: string) => Buffer.from(text).toString('hex');
/** A list of RLP with a target, as an old signed transaction has it: nonce, gas price, gas, to, value, data, v, r, s. */
const SIGNED = `dd010203${'94'}${OTHER}8080${'25'}01${'02'}`;

const read = (text: string, besides: Partial<Besides> = {}) => readPasted(text, { ...NONE, ...besides });
const methodsOf = (text: string, besides: Partial<Besides> = {}) => {
  const pasted = read(text, besides);
  return pasted.ok ? pasted.requests.map(({ request }) => request.method) : pasted.why;
};

describe('where a text is not JSON', () => {
  it.each<[string, number]>([
    ['', 0],
    ['{', 1],
    ['[1,2', 4],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['{a:1}', 1],
    ["{'a':1}", 1],
    ['{"a" 1}', 5],
    ['{"a":1 "b":2}', 7],
    ['{"a":01}', 5],
    ['{"a":tru}', 5],
    ['["a\nb"]', 3],
    ['["\\x"]', 2],
    ['["open]', 1],
    ['{} {}', 3],
    ['[1]]', 3],
    ['[}', 1],
    [`${'['.repeat(1_000)}`, 1_000],
  ])('%j: at %i', (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonMistake(text)?.at).toBe(at);
  });
  it.each(['{}', '[]', ' [1, -2.5e3, "a\\u00e9\\"", {"b": [true, false, null]}] ', '"x"', '7'])(
    '%j: nowhere',
    (text) => {
      expect(() => JSON.parse(text)).not.toThrow();
      expect(jsonMistake(text)).toBeUndefined();
    },
  );
});

describe('a pasted text', () => {
  it.each<[string, string, string[]]>([
    ['a request', JSON.stringify({ method: 'eth_sendTransaction', params: [{ to: TOKEN }] }), ['eth_sendTransaction']],
    [
      'two requests',
      JSON.stringify([{ method: 'personal_sign', params: [] }, { method: 'eth_sign' }]),
      ['personal_sign', 'eth_sign'],
    ],
    ['a request inside another', JSON.stringify({ request: { method: 'eth_sign', params: [] } }), ['eth_sign']],
    ['JSON inside JSON', JSON.stringify(JSON.stringify(TYPED)), ['eth_signTypedData_v4']],
    ['typed data', JSON.stringify(TYPED), ['eth_signTypedData_v4']],
    ['parameters of typed data', JSON.stringify([TOKEN, TYPED]), ['eth_signTypedData_v4']],
    ['parameters with typed text', JSON.stringify([TOKEN, JSON.stringify(TYPED)]), ['eth_signTypedData_v4']],
    ['a transaction', JSON.stringify({ to: TOKEN, data: `0x${APPROVE}` }), ['eth_sendTransaction']],
    ['parameters of a transaction', JSON.stringify([{ to: TOKEN, value: '0x1' }]), ['eth_sendTransaction']],
    ['a batch', JSON.stringify({ calls: [{ to: TOKEN, data: '0x' }] }), ['wallet_sendCalls']],
    ['a user operation', JSON.stringify({ sender: TOKEN, callData: '0x' }), ['eth_sendUserOperation']],
    ['a text and an account', JSON.stringify(['hello', TOKEN]), ['personal_sign']],
    ['bytes', JSON.stringify(Array.from({ length: 80 }, () => 1)), ['solana:signTransaction']],
    ['calldata', `0x${APPROVE}`, ['eth_sendTransaction']],
    ['calldata without 0x, in lines', APPROVE.replace(/.{40}/g, '$&\n'), ['eth_sendTransaction']],
    ['a text in hex', `0x${inHex('Please sign in')}`, ['personal_sign']],
    ['32 bytes', `0x${'ab'.repeat(32)}`, ['personal_sign']],
    ['a signed transaction', `0x${SIGNED}`, ['eth_sendRawTransaction']],
    ['base64', `${'AQ'.repeat(60)}+/==`, ['solana:signTransaction']],
    [
      'a sign-in',
      `a.example wants you to sign in with your Ethereum account:\n${TOKEN}\n\nURI: https://a.example`,
      ['personal_sign'],
    ],
  ])('%s', (_, text, methods) => expect(methodsOf(text)).toEqual(methods));

  it.each<[string, string, Partial<Besides>, string]>([
    ['nothing', ' \n', {}, 'nothing to decode yet'],
    ['prose', 'please look at this', {}, 'neither JSON, nor hex'],
    ['an address', TOKEN, {}, 'This is an address'],
    ['broken JSON', '{\n  "a": 1,\n}', {}, '(line 3, column 1)'],
    ['other JSON', '{"colour":"red"}', {}, 'It has: colour.'],
    ['one value', '"red"', {}, 'single value'],
    ['an empty list', '[]', {}, 'list is empty'],
    ['a bad digit', '0x09\n5g', {}, '“g” is no hex digit (line 2, column 2)'],
    ['nothing behind 0x', '0x', {}, 'nothing behind 0x'],
    ['too much', 'a'.repeat(MOST_PASTED + 1), {}, 'at most 1,048,576 are read'],
    ['a bad chain', '0x', { chain: 'mainnet' }, 'A chain is given by its number'],
    ['a short contract', '0x', { contract: '0x12' }, 'this one has 2'],
    ['another contract', '0x', { contract: 'tea.example' }, 'something else'],
    ['a bad letter in a Solana transaction', 'AQ-', { as: 'solana' }, '(line 1, column 3)'],
    ['a short Solana transaction', 'AQ', { as: 'solana' }, 'too short'],
  ])('%s is told', (_, text, besides, why) => {
    const pasted = read(text, besides);
    expect(pasted.ok).toBe(false);
    expect(pasted.ok ? '' : pasted.why).toContain(why);
  });

  it('is read as the person says', () => {
    expect(methodsOf('0xdeadbeef', { as: 'message' })).toEqual(['personal_sign']);
    expect(methodsOf('plain words', { as: 'message' })).toEqual(['personal_sign']);
    expect(methodsOf(`0x${SIGNED}`, { as: 'calldata' })).toEqual(['eth_sendTransaction']);
    expect(methodsOf('0x00', { as: 'raw' })).toEqual(['eth_sendRawTransaction']);
  });
  it.each([
    ['1', '1'],
    ['0xA', '10'],
    ['eip155:137', '137'],
  ])('takes the chain %s as %s', (chain, chainId) => {
    const pasted = read(JSON.stringify({ method: 'eth_sign', params: [] }), { chain });
    expect(pasted.ok && pasted.requests[0]?.request.chainId).toBe(chainId);
  });
  it('says what was left after twenty requests', () => {
    const pasted = read(JSON.stringify(Array.from({ length: 23 }, () => ({ method: 'eth_sign', params: [] }))));
    expect(pasted).toMatchObject({ ok: true, unread: '3 more requests after the first 20' });
    expect(pasted.ok && pasted.requests).toHaveLength(20);
  });
});

describe('its assessment', () => {
  const assessed = (text: string, besides: Partial<Besides> = {}) => {
    const pasted = read(text, besides);
    if (!pasted.ok) throw new Error(pasted.why);
    return assessPasted(pasted.requests[0]!, 0);
  };
  it('is the one of the guard, with the contract that was given', () => {
    const { worst, sentence, notChecked } = assessed(`0x${APPROVE}`, { contract: TOKEN, chain: '1' });
    expect({ worst, sentence }).toEqual({ worst: 'warning', sentence: expect.stringContaining('0x3333…3333') });
    expect(notChecked.join()).not.toContain('which contract');
    expect(notChecked.join()).toContain('lists of reported hosts');
  });
  it('makes no new contract out of one that was not given', () => {
    const known = assessed(`0x${APPROVE}`);
    expect(JSON.stringify(known)).not.toContain('new contract');
    expect(known.worst).toBe('warning');
    const unknown = assessed(`0xdeadbeef${'00'.repeat(32)}`);
    expect(unknown.sentence).toContain('0xdeadbeef');
    for (const { notChecked } of [known, unknown])
      expect(notChecked).toContain('which contract this goes to: none was given');
  });
  it('still tells a new contract that a transaction makes', () => {
    expect(assessed(JSON.stringify({ data: '0x6080604052' })).sentence).toContain('a new contract');
  });
  it('does not take text of a hostile request for its own', () => {
    const text = JSON.stringify({ method: '__proto__', params: { __proto__: [1] }, origin: 7, chainId: {} });
    expect(() => assessed(text)).not.toThrow();
  });
});
