import { browser } from 'wxt/browser';
import { type Answers, type Asks, type MessageName, PROTOCOL } from './protocol.ts';
import type { Answered, Sent } from './wire.ts';

/** An answer, or why there is none: the worker is gone, the extension was updated, the message did not fit. */
export type Asked<Name extends MessageName> = { ok: true; value: Answers<Name> } | { ok: false; why: string };

/**
 * Sends one message to the background and parses the answer. Never throws: a background that is gone or answers
 * something else is `{ ok: false, why }`.
 */
export async function ask<Name extends MessageName>(name: Name, payload: Asks<Name>): Promise<Asked<Name>> {
  let answered: Answered | undefined;
  try {
    const sent: Sent = { name, payload };
    answered = await browser.runtime.sendMessage(sent);
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : 'The extension did not answer.' };
  }
  if (!answered) return { ok: false, why: 'The extension did not answer.' };
  if (!answered.ok) return { ok: false, why: answered.why };
  const parsed = PROTOCOL[name].answers.safeParse(answered.value);
  if (!parsed.success) return { ok: false, why: `The answer to ${name} did not have its shape.` };
  return { ok: true, value: parsed.data as Answers<Name> };
}

/** The extension was updated, reloaded or removed: this content script was left behind, and nobody answers it any more. */
export function isLeftBehind(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
