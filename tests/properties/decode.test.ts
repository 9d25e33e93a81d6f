import fc from 'fast-check';
import { encodeFunctionData, parseAbi, parseTransaction, serializeTransaction } from 'viem';
import { describe, expect, it } from 'vitest';
import { Assessment } from '@/lib/core/assessment.ts';
import { Decoded } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { normaliseRequest } from '@/lib/guard/decode/normalise-request.ts';

const METHODS = [
  'eth_sendTransaction',
  'eth_sendRawTransaction',
  'wallet_sendCalls',
  'eth_signTypedData',
  'eth_signTypedData_v4',
  'personal_sign',
  'eth_sign',
  'wallet_grantPermissions',
  'wallet_requestExecutionPermissions',
  'wallet_signAuthorization',
  'wallet_connect',
  'wallet_invokeMethod',
  'eth_sendUserOperation',
  'eth_sendBundle',
  'solana:signTransaction',
  'solana:signAllTransactions',
  'solana:signMessage',
  'solana:signIn',
  'wallet_unknown',
  '__proto__',
];
const FIELDS =
  'owner spender value amount nonce deadline expiry allowed details token expiration permitted witness offer consideration tree offerer from to data input chainId calls authorizationList capabilities permissions permission signer rules message domain types primaryType verifyingContract caveats delegate tokenId operator approved listingsRoot erc721Token erc20TokenAmount validBefore functionSignature request __proto__ constructor operation sender callData target txs scope method params allowance period account permitted period spend key manager isAllowed delegatee makerToken takerToken makerAmount takerAmount enforcer terms transaction transactions domain uri statement resources capabilities signInWithEthereum grantPermissions';

const leaf = fc.oneof(
  fc.constantFrom('0x', '0x095ea7b3', '0Xa22cb465', '-1', '1e77', '0x01', 'Permit', '{', '[{}]', '0x1', '5ae401dc'),
  fc.string(),
  fc.bigInt({ min: 0n, max: 2n ** 256n }).map((value) => value.toString()),
  fc.bigInt({ min: 0n, max: 2n ** 256n }).map((value) => `0x${value.toString(16)}`),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const json = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...FIELDS.split(' ')), tie('any'), { maxKeys: 6 }),
  ),
})).any;

function run(method: string, params: unknown) {
  const request = { method, params, origin: 'https://app.example' };
  const decoded = decodeRequest(request);
  return { decoded, assessment: assessRequest(decoded, { request, now: 1_780_000_000_000 }) };
}

function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function withoutOddities(normal: { calls: readonly object[] }): unknown {
  return { ...normal, calls: normal.calls.map((call) => ({ ...call, oddities: [] })) };
}

const address = fc
  .bigInt({ min: 1n, max: 2n ** 160n - 1n })
  .map((value) => `0x${value.toString(16).padStart(40, '0')}` as const);
const uint256 = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n });
const abi = parseAbi(['function approve(address,uint256)', 'function multicall(bytes[])']);

describe('decode and assess', () => {
  it('never throw, and keep to their schemas, on any JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), json, (method, params) => {
        const { decoded, assessment } = run(method, JSON.parse(JSON.stringify(params ?? null)));
        expect(Decoded.safeParse(decoded).success).toBe(true);
        expect(Assessment.safeParse(assessment).success).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  it('never throw on any calldata, and always say something about it', () => {
    const selector = fc.constantFrom(
      'ac9650d8',
      '5ae401dc',
      '82ad56cb',
      '252dba42',
      '6a761202',
      '47e1da2a',
      '18dfb3c7',
      '095ea7b3',
    );
    const small = fc.integer({ min: 0, max: 200 }).map((value) => value.toString(16).padStart(64, '0'));
    const words = fc.array(
      fc.oneof(
        small,
        uint256.map((value) => value.toString(16).padStart(64, '0')),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(selector, words, (head, tail) => {
        const { decoded } = run('eth_sendTransaction', [
          { to: `0x${'1'.repeat(40)}`, data: `0x${head}${tail.join('')}` },
        ]);
        expect(decoded.effects.length).toBeGreaterThan(0);
      }),
    );
  });

  it('read back what was encoded, alone and inside a multicall', () => {
    fc.assert(
      fc.property(address, address, uint256, (token, spender, amount) => {
        const inner = encodeFunctionData({ abi, functionName: 'approve', args: [spender, amount] });
        const outer = encodeFunctionData({ abi, functionName: 'multicall', args: [[inner, inner]] });
        for (const data of [inner, outer, inner.toUpperCase().replace('0X', '0x'), inner.slice(2)]) {
          const found = run('eth_sendTransaction', [{ to: token, data }]).decoded.effects.filter(
            (effect) => effect.kind !== 'call',
          );
          expect(found.length).toBe(data === outer ? 2 : 1);
          for (const effect of found) expect(effect).toMatchObject({ to: spender, token, amount: amount.toString() });
        }
      }),
    );
  });

  it('read a signed transaction as the transaction that was signed', () => {
    fc.assert(
      fc.property(
        address,
        fc.bigInt({ min: 0n, max: 2n ** 96n }),
        fc.constantFrom('legacy', 'eip1559', 'eip2930'),
        (to, value, type) => {
          const gas = type === 'eip1559' ? { maxFeePerGas: 9n, maxPriorityFeePerGas: 1n } : { gasPrice: 9n };
          const signature = { r: `0x${'1'.repeat(64)}`, s: `0x${'2'.repeat(64)}`, yParity: 1, v: 28n } as const;
          const raw = serializeTransaction(
            { type, chainId: 1, to, value, nonce: 3, gas: 21_000n, data: '0x12345678', ...gas } as Parameters<
              typeof serializeTransaction
            >[0],
            signature,
          );
          expect(parseTransaction(raw).to).toBe(to);
          const { decoded } = run('eth_sendRawTransaction', [raw]);
          expect(decoded).toMatchObject({ target: to, value: value.toString() });
        },
      ),
    );
  });

  it('see the request that is forwarded: nothing is changed, and a copy through JSON decodes to the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), json, (method, params) => {
        const text = JSON.stringify({ method, params: params ?? null, origin: 'https://app.example' });
        const request = frozen(JSON.parse(text)) as SignRequest;
        const decoded = decodeRequest(request);
        expect(JSON.stringify(request)).toBe(text);
        expect(decodeRequest(JSON.parse(text) as SignRequest)).toEqual(decoded);
      }),
    );
  });

  it('bring a request that is in its one form into the same form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...METHODS.filter((method) => !/Raw|Bundle/.test(method))),
        json,
        (method, params) => {
          const request = { method, params: JSON.parse(JSON.stringify(params ?? null)), origin: 'https://app.example' };
          const { normal, kind } = normaliseRequest(request);
          const given = { method: normal.method, params: normal.params, origin: normal.origin };
          const again = normaliseRequest(normal.chainId === undefined ? given : { ...given, chainId: normal.chainId });
          expect(again.kind).toBe(kind);
          const { oddities: _odd, unread, ...rest } = again.normal;
          const { oddities: _first, unread: unreadFirst, ...restFirst } = normal;
          // Whatever is odd about a form is told once, where the form was; so are the gaps that it had.
          expect(withoutOddities(rest)).toEqual(withoutOddities(restFirst));
          expect(unread).toEqual(unreadFirst.filter((what) => what !== 'part of the parameters could not be read'));
        },
      ),
    );
  });

  it('work on the extremes in bounded work', () => {
    let deep: unknown = { spender: 1 };
    for (let level = 0; level < 1_000; level++) deep = level % 2 ? [deep] : { details: deep, tree: deep };
    for (const method of METHODS) run(method, [deep, JSON.stringify(['x', '['.repeat(200_000)])]);
    const long = run('eth_sendTransaction', [
      { to: `0x${'1'.repeat(40)}`, data: `0xac9650d8${'00'.repeat(5_000_000)}` },
    ]);
    expect(long.decoded.readable).toBe(false);
    expect(
      long.decoded.effects.some((effect) => effect.kind === 'unread' && /first part/.test(effect.text ?? '')),
    ).toBe(true);
    const text = run('personal_sign', ['a'.repeat(5_000_000), `0x${'1'.repeat(40)}`]);
    expect(text.decoded.effects.map((effect) => effect.kind)).toEqual(['message', 'unread']);
  });
});
