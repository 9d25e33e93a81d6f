import { en } from '@/lib/words/en.ts';
import type { SignRequest } from '../sign-request.ts';

/** What a pasted text may be, as the person can say when it is not told from the text. */
export const PASTED_AS = ['auto', 'calldata', 'raw', 'message', 'solana'] as const;
export type PastedAs = (typeof PASTED_AS)[number];

/** A request that was found in a pasted text. */
export interface PastedRequest {
  request: SignRequest;
  /** How the text was read, in a sentence. */
  read: string;
  /** Calldata without the contract that it is sent to. */
  noContract?: true;
}

/** The field in which something is wrong. `from` and `to` mark the place in the text, in UTF-16 units. */
export interface Wrong {
  ok: false;
  field: 'text' | 'chain' | 'contract';
  why: string;
  from?: number;
  to?: number;
}

/** `unread` names what the text holds beside what was read; empty when that is all. */
export type Pasted = { ok: true; requests: PastedRequest[]; unread: string } | Wrong;

/** Something wrong at a place of a text: the sentence ends with line and column, counted from 1. */
export function wrongText(text: string, at: number, why: string): Wrong {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  return {
    ok: false,
    field: 'text',
    why: en('{~why} (line {line}, column {column}).', { why, line, column }),
    from: at,
    to: at + 1,
  };
}
