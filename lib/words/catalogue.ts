import * as z from 'zod/mini';

/**
 * The words of one language. A key is the English text as it stands in the program, with its gaps (`{host}`); of a text
 * that counts it is both English forms, `{n} note|{n} notes`. A value has the same gaps; one that counts has a form for
 * each plural category of the language, by the names of Unicode CLDR.
 */
export const Catalogue = z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]));
export type Catalogue = z.infer<typeof Catalogue>;

/** What a gap takes. Numbers are written in the way of the language. */
export type Values = Readonly<Record<string, string | number | bigint | undefined>>;

/** `{name}`, and `{~name}` where the value is itself a text of ours, which is told in the language as well. */
export const GAP = /\{(~?)([a-zA-Z]{1,20})\}/g;

/** Fills the gaps of a text; a gap without a value stays as it is. */
export function fillGaps(text: string, values: Values, write: (value: number) => string): string {
  return text.replace(GAP, (gap, _own, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return gap;
    return typeof value === 'number' ? write(value) : String(value);
  });
}

/** The key of a text that counts. */
export function countKey(one: string, other: string): string {
  return `${one}|${other}`;
}
