import type { RpcCall } from '@/lib/guard/simulate/ask-bodies.ts';
import { en } from '@/lib/words/en.ts';

/** Longest wait for one answer, in ms, and the most bytes of it that are read. */
const PATIENCE = 5_000;
const MOST_BYTES = 2_000_000;

/** What came back: JSON that nobody has looked into yet, or why there is none, as the end of a sentence. */
export type NodeReply = { ok: true; value: unknown } | { ok: false; why: string };

/** Asks one node one thing. */
export type AskNode = (address: string, call: RpcCall) => Promise<NodeReply>;

/** The part of the browser's `fetch` that is used here. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/**
 * The one place from which anything is sent: JSON-RPC to the address that the person typed. Without cookies, without
 * where it comes from, with no redirect followed, for five seconds and two megabytes at most. Never throws.
 */
export function createAskNode(fetch: Fetch): AskNode {
  return async (address, { method, params }) => {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
        signal: stop.signal,
      });
      return await readReply(response);
    } catch {
      const why = stop.signal.aborted ? en('did not answer within 5 seconds.') : en('could not be reached.');
      return { ok: false, why: en('your node {~why}', { why }) };
    } finally {
      clearTimeout(late);
      // Whatever is left of an answer that was too long.
      stop.abort();
    }
  };
}

/** Nodes answer errors of a call with other states than 200 too, so the state counts only where there is no JSON. */
async function readReply(response: Response): Promise<NodeReply> {
  const text = await readText(response);
  if (text === undefined) return { ok: false, why: en('your node answered more than is read.') };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return {
      ok: false,
      why: en('your node answered something that is no JSON (state {status}).', { status: response.status }),
    };
  }
}

async function readText({ body }: Response): Promise<string | undefined> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let read = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.byteLength;
    if (read > MOST_BYTES) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}
