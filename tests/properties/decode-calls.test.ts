import fc from 'fast-check';
import { type AbiParameter, decodeFunctionData, encodeFunctionData, parseAbi } from 'viem';
import { describe, expect, it } from 'vitest';
import { Decoded } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { KNOWN, SELECTORS } from '@/lib/guard/decode/selectors.ts';

const ME = `0x${'a1'.repeat(20)}`;
const TARGET = `0x${'c0'.repeat(20)}`;
const ZERO = `0x${'0'.repeat(40)}`;

const address = fc
  .bigInt({ min: 1n << 100n, max: 2n ** 160n - 1n })
  .map((value) => `0x${value.toString(16).padStart(40, '0')}`);
const bytes = (size: number) =>
  fc.uint8Array({ minLength: size, maxLength: size }).map((value) => `0x${Buffer.from(value).toString('hex')}`);

/** Values of a type of the ABI. */
function someOf(parameter: AbiParameter): fc.Arbitrary<unknown> {
  const list = /^(.*)\[(\d*)\]$/.exec(parameter.type);
  if (list) {
    const [minLength, maxLength] = list[2] ? [Number(list[2]), Number(list[2])] : [1, 3];
    return fc.array(someOf({ ...parameter, type: list[1] ?? '' } as AbiParameter), { minLength, maxLength });
  }
  if (parameter.type === 'tuple') {
    const { components = [] } = parameter as { components?: readonly AbiParameter[] };
    return fc.tuple(...components.map(someOf));
  }
  if (parameter.type === 'address') return address;
  if (parameter.type === 'bool') return fc.boolean();
  if (parameter.type === 'string') return fc.string({ maxLength: 20 });
  if (parameter.type === 'bytes') return bytes(5);
  const fixed = /^bytes(\d+)$/.exec(parameter.type)?.[1];
  if (fixed) return bytes(Number(fixed));
  const bits = Number(/^uint(\d+)$/.exec(parameter.type)?.[1] ?? 8);
  if (bits <= 48) return fc.integer({ min: 0, max: 2 ** Math.min(bits, 47) - 1 });
  return fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n });
}

function fragmentOf(signature: string) {
  const [fragment] = parseAbi([`function ${signature}`] as readonly string[]) as unknown as readonly [
    { inputs: readonly AbiParameter[] },
  ];
  return fragment;
}

const calls = Object.values(KNOWN).map((signature) => {
  const { inputs } = fragmentOf(signature);
  return fc.tuple(fc.constant(signature), fc.tuple(...inputs.map(someOf)));
});

function encode(signature: string, args: readonly unknown[]): `0x${string}` {
  return encodeFunctionData({ abi: [fragmentOf(signature)], args } as never);
}

function send(data: string): SignRequest {
  return { method: 'eth_sendTransaction', params: [{ from: ME, to: TARGET, data }], origin: 'https://app.example' };
}

/** Every address and number in a value, as decoders write them. */
function leavesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return [String(value).toLowerCase()];
}

describe('encode → decode', () => {
  it('names only parties and amounts that the call holds, for every function that a decoder reads', () => {
    const read = calls.filter((_, at) => Object.hasOwn(SELECTORS, Object.keys(KNOWN)[at] ?? ''));
    fc.assert(
      fc.property(fc.oneof(...read), ([signature, args]) => {
        const { effects, readable } = decodeRequest(send(encode(signature, args)));
        const known = new Set([...leavesOf(args), ME, TARGET, ZERO]);
        expect(readable, signature).toBe(true);
        expect(effects.length, signature).toBeGreaterThan(0);
        for (const { to, from, token, amount, oddities } of effects) {
          for (const party of [to, from, token]) if (party !== undefined) expect(known, signature).toContain(party);
          // One item of a collection, and everything where a function says all or nothing.
          if (amount !== undefined) expect([...known, '0', '1', String(2n ** 256n - 1n)], signature).toContain(amount);
          expect(oddities, signature).toEqual([]);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('keeps the same effects when the library decodes and encodes anew', () => {
    fc.assert(
      fc.property(fc.oneof(...calls), ([signature, args]) => {
        const data = encode(signature, args);
        const again = decodeFunctionData({ abi: [fragmentOf(signature)] as never, data }) as {
          args?: readonly unknown[];
        };
        expect(decodeRequest(send(encode(signature, again.args ?? [])))).toEqual(decodeRequest(send(data)));
      }),
    );
  });
});

describe('calldata near real calls', () => {
  const word = fc.oneof(
    fc.integer({ min: 0, max: 400 }).map((value) => value.toString(16).padStart(64, '0')),
    fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map((value) => value.toString(16).padStart(64, '0')),
    fc.constant('f'.repeat(64)),
  );
  const damage = fc.array(
    fc.record({ at: fc.nat(40), word, kind: fc.constantFrom('replace', 'insert', 'cut', 'nibble') }),
    { maxLength: 4 },
  );

  it('never throws, always says something, and keeps to its schema', () => {
    fc.assert(
      fc.property(fc.oneof(...calls), damage, ([signature, args], steps) => {
        let data = encode(signature, args) as string;
        for (const step of steps) {
          const at = Math.min(data.length, 10 + step.at * 64);
          if (step.kind === 'cut') data = data.slice(0, Math.max(10, at));
          else if (step.kind === 'nibble') data = data.slice(0, at) + data.slice(at + 1);
          else data = data.slice(0, at) + step.word + data.slice(step.kind === 'insert' ? at : at + 64);
        }
        const decoded = decodeRequest(send(data));
        expect(Decoded.safeParse(decoded).success).toBe(true);
        expect(decoded.effects.length, signature).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
