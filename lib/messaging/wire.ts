import type { MessageName } from './protocol.ts';

/** What travels between the parts. The bridge, which carries no schema library, builds `Sent` by hand. */
export interface Sent {
  name: MessageName;
  payload: unknown;
}

export type Answered = { ok: true; value: unknown } | { ok: false; why: string };
