import type { PageView } from '@/lib/core/page-view.ts';
import { oncePerPage } from './page-words.ts';

/** Longest post that is read by the families of words, in UTF-16 units. */
const LONGEST = 25_000;

/** Signs that stand for a letter inside a word. */
const LETTER: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

/** A word with at least one letter and one such sign. A handle or a ticker begins with its sign, so it is none. */
const MIXED = /(?<![\w@$#/.])[a-z][a-z0-9@$!|]{1,14}(?![\w@])/gi;

/** Words that people hide from filters by writing signs for letters. Only these are put back: "web3" stays what it is. */
const HIDDEN = new Set(
  `account airdrop bank bitcoin claim coins contact crypto eth free fund funds giveaway got hacked hacker inbox instagram
  invest investment lost message money profit recover recovered recovery refund reward rewards scam scammed seed signal
  signals stolen support telegram text token tokens trade trader trading usdt verify wallet whatsapp`.split(/\s/),
);

/** The text with such words in plain letters, of the same length, so that places in it stay where they are. Linear. */
export function undisguised(text: string): string {
  return text.replace(MIXED, (word) => {
    const plain = [...word.toLowerCase()].map((sign) => LETTER[sign] ?? sign).join('');
    // "1" stands for "i" and for "l".
    if (HIDDEN.has(plain)) return plain;
    const other = word
      .toLowerCase()
      .replaceAll('1', 'l')
      .replace(/[03@4]/g, (sign) => LETTER[sign] ?? sign);
    return HIDDEN.has(other) ? other : word;
  });
}

/** The words of a post as they are meant to be read; offsets are those of its only block. Empty for pages. */
export const postWords: (view: PageView) => string = oncePerPage((view) =>
  view.pageType === 'post' ? undisguised(view.text(0).slice(0, LONGEST)) : '',
);
