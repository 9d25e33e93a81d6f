import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** The page that reads what is handed over. */
const PAGE = '/decode.html';
/** Longer texts are not read by that page either; it says so. UTF-16 units: 1 MiB. */
export const MOST_HANDED = 1_048_576;

const Handed = z.object({ text: z.string(), at: z.number() });
const keyOf = (id: string) => `decode:${id}`;
const isId = (id: string) => /^[0-9a-f-]{8,40}$/.test(id);

/**
 * Keeps a text (selected on a page, say) for the "decode a request" page, in storage.session: it may be private, so it is
 * in no address and in no history, and is gone with the browser. Out: the address to open, such as "/decode.html#1f…".
 * Of a text that is too long as much is kept as shows that it is.
 */
export async function handText(text: string): Promise<`/decode.html#${string}`> {
  const id = crypto.randomUUID();
  const handed: z.infer<typeof Handed> = { text: text.slice(0, MOST_HANDED + 1), at: Date.now() };
  await browser.storage.session.set({ [keyOf(id)]: handed });
  return `${PAGE}#${id}`;
}

/** Takes what was handed over under the id behind the "#"; undefined where nothing is. It can be taken once. */
export async function takeHanded(id: string): Promise<string | undefined> {
  if (!isId(id)) return undefined;
  const key = keyOf(id);
  const read = Handed.safeParse((await browser.storage.session.get(key))[key]);
  await browser.storage.session.remove(key);
  return read.success ? read.data.text : undefined;
}
