import type { ClaimKind } from '../claim.ts';
import type { Sentence } from '../page-view.ts';

/** A number with a noun that counts something about the project. Offsets are into the sentence's text. */
export interface MetricClaim {
  sentence: Sentence;
  start: number;
  end: number;
  /** audience, signup, money, supply, ally (vanity) · demand, reliability, data, provenance, integrity (outcome). */
  kind: ClaimKind;
  noun: string;
  value: number;
  unit: 'count' | 'percent' | 'money' | 'multiple';
}
