import * as z from 'zod/mini';
import { en } from '@/lib/words/en.ts';
import { normalise } from './text/normalise.ts';
import { PHRASE_LENGTH } from './text/pack-phrases.ts';
import { THRESHOLDS, type ThresholdId } from './thresholds.ts';
import { verdictWords } from './wording.ts';

/** Largest file, in bytes of UTF-8, and most of everything in it. A pack is a list that a person wrote, not a data set. */
export const PACK_BOUNDS = {
  bytes: 262_144,
  entries: 200,
  phrases: 2_000,
  examples: 40,
  example: 600,
  hosts: 500,
  /** Deepest nesting of the file; a pack has four levels. */
  depth: 8,
} as const;

/** Sorts of receipt that a pack may name hosts for. Social sites and short links are none, whoever names them. */
export const PACK_HOST_KINDS = [
  'explorer',
  'testnet-explorer',
  'dashboard',
  'repository',
  'auditor',
  'bounty',
  'register',
  'paper',
  'status',
] as const;

/** Characters without a look of their own, beside those that `normalise` counts: controls, private use, halves of pairs. */
const NO_LOOK = /[\p{Co}\p{Cs}\p{Cn}]|[^\P{Cc}\n]/u;
/** More marks than that on one letter cover their neighbours. */
const STACKED = /\p{M}{5}/u;

function isPlainText(text: string): boolean {
  const { hidden, lookalikes } = normalise(text);
  return hidden === 0 && lookalikes === 0 && !NO_LOOK.test(text) && !STACKED.test(text);
}

const HIDDEN = en('holds characters that cannot be seen, or letters that look like others');

function line(least: number, most: number) {
  return z.string().check(
    z.minLength(least),
    z.maxLength(most),
    z.refine((text) => isPlainText(text) && !/\n/.test(text), { error: HIDDEN }),
  );
}

/** A name that is shown next to what we say. */
function nameOf(most: number) {
  return line(2, most).check(
    z.refine((text) => verdictWords(text).length === 0, {
      error: en('judges; a name that is shown says only who or what'),
    }),
  );
}

const ExampleText = z
  .string()
  .check(z.minLength(3), z.maxLength(PACK_BOUNDS.example), z.refine(isPlainText, { error: HIDDEN }));
const Examples = z.array(ExampleText).check(z.minLength(2), z.maxLength(PACK_BOUNDS.examples));

const PhraseEntry = z.strictObject({
  /** Id of the rule that these phrases add to. */
  rule: line(3, 60),
  any: z.array(line(PHRASE_LENGTH.least, PHRASE_LENGTH.most)).check(z.minLength(1), z.maxLength(PACK_BOUNDS.phrases)),
  /** Sentences in which one of these phrases must speak. */
  flags: Examples,
  /** Sentences near to it about which the pack must stay quiet. */
  passes: Examples,
});
export type PhraseEntry = z.infer<typeof PhraseEntry>;

const HostEntry = z.strictObject({
  host: z.string().check(
    z.maxLength(253),
    // Lower case labels of letters, digits and inner hyphens; the last one is a name. As in assets/lists.
    z.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z][a-z0-9-]{1,61}$/, {
      error: en('is written in lower case, without scheme, port or path'),
    }),
  ),
  kind: z.enum(PACK_HOST_KINDS),
  name: nameOf(60),
  /** What it is, with its address. */
  source: line(12, 300),
  added: z
    .string()
    .check(
      z.regex(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { error: en('is a date such as 2026-11-22') }),
    ),
});
export type HostEntry = z.infer<typeof HostEntry>;

const Threshold = z.strictObject(
  Object.fromEntries(
    THRESHOLDS.map(({ id, least, most }) => [id, z.optional(z.int().check(z.minimum(least), z.maximum(most)))]),
  ) as Record<ThresholdId, z.ZodMiniOptional<z.ZodMiniNumberFormat>>,
);

/** A rule pack as its file has it. What cannot be said in a schema (known rules, hosts, examples) is in lib/packs. */
export const RulePack = z.strictObject({
  /** Number of this form of file; 1 is the only one so far. */
  format: z.literal(1),
  id: z.string().check(
    z.minLength(3),
    z.maxLength(40),
    z.regex(/^[a-z][a-z0-9]{0,39}(?:-[a-z0-9]{1,39}){0,12}$/, {
      error: en('is made of lower case letters, digits and single hyphens'),
    }),
  ),
  name: nameOf(60),
  /** Counts up: only a higher one can take the place of a pack that is already there. */
  version: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  author: nameOf(80),
  /** Language of the phrases, as a BCP 47 tag; for people, the phrases are looked for in every text. */
  language: z.optional(
    z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/, { error: en('is a tag such as en or pt-BR') })),
  ),
  phrases: z.optional(z.array(PhraseEntry).check(z.maxLength(PACK_BOUNDS.entries))),
  hosts: z.optional(z.array(HostEntry).check(z.maxLength(PACK_BOUNDS.hosts))),
  thresholds: z.optional(Threshold),
});
export type RulePack = z.infer<typeof RulePack>;
