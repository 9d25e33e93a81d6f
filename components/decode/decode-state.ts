import type { Assessment } from '@/lib/core/assessment.ts';
import type { PastedAs, Wrong } from '@/lib/core/pasted/pasted.ts';

/** What the person gave: the text, how to read it, and what belongs to it. */
export interface DecodeInput {
  text: string;
  as: PastedAs;
  chain: string;
  contract: string;
}

/** One request that was read; `raw` is its JSON, shortened where it is long. */
export interface ReadRequest {
  read: string;
  assessment: Assessment;
  raw: string;
}

/** What came of it. `unread` names what the text holds beside what was read. */
export type DecodeState =
  | { is: 'empty' }
  | { is: 'busy' }
  | { is: 'wrong'; wrong: Wrong }
  | { is: 'read'; requests: readonly ReadRequest[]; unread: string };
