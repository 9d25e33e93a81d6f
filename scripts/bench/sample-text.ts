import { RULES } from '@/lib/rules/index.ts';

const PLAIN = [
  'The team met on Tuesday to go through the list of open questions.',
  'Storage is cheap, but moving the archive takes most of a weekend.',
  'A customer in Lyon asked for invoices in two currencies.',
  'The river was high after three days of rain, and the bridge stayed closed.',
  'Version 2.4 fixes the import of older files and speeds up the search.',
  'Nobody had opened the window since spring.',
];

/** Ordinary sentences, every `nth` of them one that a rule flags, as many as make `length` characters. */
export function sampleText(length: number, nth: number): string {
  const spice = RULES.flatMap(({ examples }) => examples.flags).filter((one): one is string => typeof one === 'string');
  const sentences: string[] = [];
  for (let size = 0, index = 0; size < length; index += 1) {
    const sentence =
      index % nth === nth - 1
        ? (spice[Math.floor(index / nth) % spice.length] ?? '')
        : (PLAIN[index % PLAIN.length] ?? '');
    sentences.push(index % 9 === 8 ? `${sentence}\n\n` : `${sentence} `);
    size += sentence.length + 1;
  }
  return sentences.join('').slice(0, length);
}
