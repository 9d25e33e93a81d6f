import type { ReadCredentials } from '@/lib/evidence/credentials/check-image.ts';
import { readOwnFile } from '../own-file.ts';
import { createReaderThread, type Thread } from './reader-thread.ts';

/** The reader in a thread of this page: of the background in Firefox, of the invisible page in Chromium. */
export function createBrowserReader(): ReadCredentials {
  return createReaderThread({
    start: () => new Worker('/credentials-thread.js') as Thread,
    program: () => readOwnFile('/c2pa.wasm'),
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  });
}
