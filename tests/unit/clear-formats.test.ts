import { readdirSync } from 'node:fs';
import { type AbiFunction, type AbiParameter, parseAbiItem } from 'viem';
import { describe, expect, it } from 'vitest';
import { verdictWords } from '@/lib/core/wording.ts';
import { callsOf, selectorOf } from '@/lib/guard/clear/find-entry.ts';
import type { Entry, Format } from '@/lib/guard/clear/format.ts';
import { FORMATS } from '@/lib/guard/clear/formats/index.ts';
import selectors from '@/lib/guard/clear/formats/selectors.json';
import { parseEntries } from '@/lib/guard/clear/parse-format.ts';

const FOLDER = new URL('../../lib/guard/clear/formats', import.meta.url).pathname;
const NOT_FORMATS = new Set(['index.ts', 'selectors.json']);

const calls = FORMATS.flatMap((format) => format.parts.flatMap((part) => callsOf(format, part)));
const messages = FORMATS.flatMap((format) =>
  format.parts.flatMap((part) => parseEntries(format, part, part.messages ?? '')),
);

function abiOf({ signature }: Entry): AbiFunction {
  return parseAbiItem(`function ${signature.replace(/^\*/, 'any')}`) as AbiFunction;
}

/** What a path leads to: the parameters below it, or the type that it ends in; undefined when it leads nowhere. */
function typeAt(inputs: readonly AbiParameter[], path: string): string | undefined {
  let type = 'tuple';
  let members: readonly AbiParameter[] = inputs;
  for (const [, name, inside] of path.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)) {
    if (name !== undefined) {
      const member = members.find((one) => one.name === name);
      if (!member) return undefined;
      type = member.type;
      members = 'components' in member ? member.components : [];
    } else if (inside?.includes(':')) {
      if (!/^(?:bytes|u?int)\d*$/.test(type)) return undefined;
      type = 'bytes';
    } else {
      if (!/\]$/.test(type)) return undefined;
      type = type.slice(0, type.lastIndexOf('['));
    }
  }
  return type;
}

const ROOTS = /^(?:@(?:value|to|from|coin|wrapped|underlying|unknown)|0x[0-9a-f]{40})$/;

function faultsOf(entry: Entry): string[] {
  const { inputs } = abiOf(entry);
  return entry.fields.flatMap(({ path, of }) =>
    [path, of?.replace(/^~/, '')].flatMap((one) =>
      one === undefined || ROOTS.test(one) || typeAt(inputs, one) !== undefined
        ? []
        : [`${entry.format.id}: ${entry.signature} has no ${one}`],
    ),
  );
}

describe('formats', () => {
  it('has every file of the folder in its registry, by its name', () => {
    const files = readdirSync(FOLDER).filter((file) => !NOT_FORMATS.has(file));
    expect(FORMATS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('reads many calls and messages', () => {
    expect(calls.length).toBeGreaterThan(400);
    expect(messages.length).toBeGreaterThan(50);
  });

  it('names only parameters that its signatures have', () => {
    expect(calls.flatMap(faultsOf)).toEqual([]);
  });

  it('asks for at least one member of each message that it reads', () => {
    const without = messages.filter(({ signature }) => !/^[\w:]+\(\w+(?:, \w+)*\)$/.test(signature));
    expect(without.map(({ signature }) => signature)).toEqual([]);
  });

  it('passes no verdict in what a person reads', () => {
    const words = [...calls, ...messages].flatMap(({ title, fields }) => [title, ...fields.map(({ label }) => label)]);
    expect(words.flatMap(verdictWords)).toEqual([]);
  });

  it('has the selectors of its calls worked out: if not, run npx tsx scripts/clear-selectors.ts', () => {
    const fresh = FORMATS.map((format): [string, string[]] => [
      format.id,
      format.parts.map((part) => callsOf(format, part).map(selectorOf).join(' ')),
    ]);
    expect(selectors).toEqual(Object.fromEntries(fresh));
  });

  it('writes contracts in lower case and in full, each chain once', () => {
    const wrong = FORMATS.flatMap(({ id, parts }: Format) =>
      parts.flatMap(({ contracts = {} }) =>
        Object.entries(contracts).flatMap(([chain, text]) => {
          const fine = /^(?:\*|\d{1,12})$/.test(chain) && /^0x[0-9a-f]{40}(?: 0x[0-9a-f]{40})*$/.test(text);
          return fine ? [] : [`${id}, chain ${chain}: ${text}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('says one thing of one call: no contract has two readings of it', () => {
    const seen = new Map<string, string>();
    const twice = calls.flatMap((entry) =>
      Object.entries(entry.part.contracts ?? {}).flatMap(([chain, text]) =>
        text.split(' ').flatMap((contract) => {
          const selector = selectorOf(entry);
          const key = `${chain} ${contract} ${selector}`;
          const before = seen.get(key);
          seen.set(key, entry.format.id);
          return before !== undefined && selector !== '*' ? [`${key}: ${before} and ${entry.format.id}`] : [];
        }),
      ),
    );
    expect(twice).toEqual([]);
  });
});
