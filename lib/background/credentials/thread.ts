import init, { WasmReader } from '@contentauth/c2pa-wasm';
import { readingOfError } from '@/lib/evidence/credentials/reader-error.ts';
import type { Reading } from '@/lib/evidence/credentials/verdict.ts';

/** What the thread is told: once the program, then one file after another. */
export type ToThread = { program: ArrayBuffer } | { mime: string; bytes: Uint8Array<ArrayBuffer>; settings: string };

/** What it says of a file. */
export type FromThread = Reading | 'no-manifest';

let started: Promise<unknown> | undefined;

/** One message to the thread that reads credentials; undefined where there is nothing to answer. Never throws. */
export async function answerInThread(message: ToThread): Promise<FromThread | undefined> {
  try {
    if ('program' in message) {
      started = init({ module_or_path: message.program });
      await started;
      return undefined;
    }
    await started;
    const store = await WasmReader.fromBytes(message.mime, message.bytes, message.settings);
    try {
      return { ok: true, store: JSON.parse(store.json()) };
    } finally {
      store.free();
    }
  } catch (error) {
    return 'program' in message ? undefined : readingOfError(error);
  }
}
