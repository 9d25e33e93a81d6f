import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '@/lib/evidence/probes/json-elements.ts';

function read(text: string, key?: string): { whole: boolean; elements: string[] } {
  const elements: string[] = [];
  const generator = elementsOf(text, key);
  for (let next = generator.next(); ; next = generator.next()) {
    if (next.done) return { whole: next.value, elements };
    elements.push(next.value);
  }
}

describe('elements of a long array', () => {
  it('are those that JSON has', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 2), (values, indent) => {
        const { whole, elements } = read(JSON.stringify(values, null, indent));
        expect(whole).toBe(true);
        expect(elements.map((one) => JSON.parse(one))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('are found under a key, behind whatever stands before it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()), (before, values) => {
        const { protocols: _, ...rest } = before as Record<string, unknown>;
        const { whole, elements } = read(JSON.stringify({ ...rest, protocols: values, after: [1] }), 'protocols');
        expect(whole).toBe(true);
        expect(elements.map((one) => JSON.parse(one))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('of a text that is cut off are never called whole', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (values, cut) => {
        const text = JSON.stringify(values);
        expect(read(text.slice(0, cut % text.length)).whole).toBe(false);
      }),
    );
  });

  it('of any text end', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof read(text).whole === 'boolean'));
  });

  it.each(['', '{}', '{"protocols":[1]}', 'null', '[', '[1', '[1,', '[,]', '["a', '[{]'])('%s has none', (text) => {
    expect(read(text).whole).toBe(false);
  });
  it.each([
    '{"a":[1]}',
    '{"a":"protocols":[1]}',
    '{protocols:[1]}',
    '{"x":{"protocols":[1]}}',
    '{"protocols":{"0":1}}',
  ])('%s has none under the key', (text) => expect(read(text, 'protocols')).toEqual({ whole: false, elements: [] }));
});
