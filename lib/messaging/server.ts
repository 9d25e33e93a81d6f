import type { Browser } from 'wxt/browser';
import { type Answers, type Asks, type From, type MessageName, PROTOCOL } from './protocol.ts';
import type { Answered } from './wire.ts';

/** Who sent a message, checked. Tab and frame are −1 for pages of the extension that are not in a tab. */
export interface Sender {
  from: From;
  tab: number;
  frame: number;
  /** Address of the frame that sent it. */
  url: string;
  /** Address of the tab's top page, when known. */
  tabUrl: string;
}

export type Handlers = {
  [Name in MessageName]: (payload: Asks<Name>, sender: Sender) => Promise<Answers<Name>> | Answers<Name>;
};

/** What a sender may say it is. `undefined` means: not one of ours. */
export function identify(
  sender: Browser.runtime.MessageSender,
  ours: { id: string; baseUrl: string },
): Sender | undefined {
  if (sender.id !== ours.id) return undefined;
  const url = sender.url ?? '';
  const fromPage = url.startsWith(ours.baseUrl);
  if (!fromPage && sender.tab?.id === undefined) return undefined;
  return {
    from: fromPage ? 'page' : 'content',
    tab: sender.tab?.id ?? -1,
    frame: sender.frameId ?? -1,
    url,
    tabUrl: sender.tab?.url ?? '',
  };
}

function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(PROTOCOL, name);
}

/**
 * Answers one message: known name, right sender, payload that fits its schema, then the handler. Whatever goes wrong
 * is an answer with a reason; nothing is thrown at the sender.
 */
export async function answer(handlers: Handlers, message: unknown, sender: Sender): Promise<Answered> {
  const { name, payload } = (message ?? {}) as { name?: unknown; payload?: unknown };
  if (!isMessageName(name)) return { ok: false, why: 'unknown message' };
  const contract = PROTOCOL[name];
  if (contract.from !== sender.from) return { ok: false, why: `${name} is not for this sender` };
  const parsed = contract.asks.safeParse(payload);
  if (!parsed.success) return { ok: false, why: `${name} does not have its shape` };
  try {
    const handler = handlers[name] as (payload: unknown, sender: Sender) => unknown;
    return { ok: true, value: await handler(parsed.data, sender) };
  } catch (error) {
    console.error(`receipts: ${name} failed`, error);
    return { ok: false, why: `${name} failed` };
  }
}

/** Listens on the extension's runtime. `baseUrl` is where its own pages live. Messages from elsewhere get no answer. */
export function serve(
  runtime: Pick<typeof Browser.runtime, 'id' | 'onMessage'>,
  baseUrl: string,
  handlers: Handlers,
): void {
  const ours = { id: runtime.id, baseUrl };
  runtime.onMessage.addListener((message: unknown, from, sendResponse) => {
    const sender = identify(from, ours);
    if (!sender) return undefined;
    answer(handlers, message, sender).then(sendResponse);
    return true;
  });
}
