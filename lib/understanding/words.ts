/** Words of a sentence that are read; a longer one says no more for a linear reading. */
const MOST_WORDS = 80;
/** Characters of a sentence that are looked at. */
const LONGEST = 1_200;

const WORD =
  /https?:\/\/[^\s]{1,200}|www\.[^\s]{1,200}|0x[0-9a-f]{6,100}|\$[a-z]{2,8}\b|[a-z]{1,40}(?:['’][a-z]{1,10})?|\d[\d.,]{0,20}|[%$€£+×?!.:;]/g;

/**
 * The words of an English sentence as the trained reading knows them: lower case, numbers as `<num>`, addresses as
 * `<url>` and `<addr>`, tickers as `<ticker>`, a few signs as themselves. Linear. At most 80.
 */
export function wordsOf(sentence: string): string[] {
  const found = sentence.slice(0, LONGEST).toLowerCase().match(WORD) ?? [];
  const words: string[] = [];
  for (const word of found) {
    if (words.length >= MOST_WORDS) break;
    words.push(plain(word));
  }
  return words;
}

function plain(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return word.startsWith('0x') ? '<addr>' : '<num>';
  if (word.length > 1 && word.startsWith('$')) return '<ticker>';
  if (word.startsWith('http') && word.includes('://')) return '<url>';
  if (word.startsWith('www.')) return '<url>';
  return word.replace('’', "'");
}

/** Endings in the order in which they are tried, longest first. */
const ENDINGS = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ingly',
  'ings',
  'ized',
  'ised',
  'izes',
  'ises',
  'edly',
  'ing',
  'ies',
  'ers',
  'ed',
  'er',
  'es',
  'ly',
  's',
];

/** A word without its ending, so that "validators", "validated" and "validate" meet. Crude on purpose: it is only a feature. */
export function stemOf(word: string): string {
  if (word.length > 5) {
    for (const ending of ENDINGS) {
      if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length);
    }
    return word;
  }
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
