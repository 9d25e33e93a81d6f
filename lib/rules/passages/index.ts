import type { PassageRule } from '@/lib/core/passage.ts';
import decentralizedAbsolute from './decentralized-absolute.ts';
import guardrailsDocumented from './guardrails-documented.ts';
import priceOrIncomeTalk from './price-or-income-talk.ts';
import vanityNumber from './vanity-number.ts';
import verificationExplained from './verification-explained.ts';
import whyCryptoClear from './why-crypto-clear.ts';

/**
 * Every passage rule, in alphabetical order of its id: one file, one import line, one entry.
 * `tests/arch/passages.test.ts` compares this list with the folder.
 */
export const PASSAGES: readonly PassageRule[] = [
  decentralizedAbsolute,
  guardrailsDocumented,
  priceOrIncomeTalk,
  vanityNumber,
  verificationExplained,
  whyCryptoClear,
];
