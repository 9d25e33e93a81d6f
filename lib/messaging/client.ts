import { browser } from 'wxt/browser';
import type { Answers, Asks, MessageName } from './protocol.ts';
import type { Answered, Sent } from './wire.ts';

/** An answer, or why there is none: the worker is gone, the extension was updated, the message did not fit. */
export type Asked<Name extends MessageName> = { ok: true; value: Answers<Name> } | { ok: false; why: string };

/**
 * Pages of the extension parse what comes back: it may have been kept for long. The reader, which starts on somebody
 * else's page, carries no schemas: to build them and to parse a report took it as long as to read the page. What answers
 * it is the browser's own runtime, which only our extension can use, and what was left behind by an update gets no answer.
 */
const contracts = import.meta.env.ENTRYPOINT === 'reader' ? undefined : import('./protocol.ts');

/**
 * Sends one message to the background and, in pages of the extension, parses the answer. Never throws: a background that
 * is gone or answers something else is `{ ok: false, why }`.
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
  const parsed = await parse(name, answered.value);
  if (!parsed) return { ok: false, why: `The answer to ${name} did not have its shape.` };
  return { ok: true, value: parsed.data as Answers<Name> };
}

/** An answer that has its shape; undefined for any other. */
async function parse(name: MessageName, value: unknown): Promise<{ data: unknown } | undefined> {
  if (!contracts) return typeof value === 'object' && value !== null ? { data: value } : undefined;
  const { PROTOCOL } = await contracts;
  const parsed = PROTOCOL[name].answers.safeParse(value);
  return parsed.success ? { data: parsed.data } : undefined;
}

/** The extension was updated, reloaded or removed: this content script was left behind, and nobody answers it any more. */
export function isLeftBehind(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
