import { readOwnFile } from '../own-file.ts';
import { createSentenceReader } from './sentence-reader.ts';

/** The reader of sentences with its real edges; one for all pages, so that the weights are loaded once. */
export const readSentences = createSentenceReader({
  readFile: () => readOwnFile('/understanding.bin'),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
});
