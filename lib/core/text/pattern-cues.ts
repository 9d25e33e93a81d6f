import { foldLetters } from './fold-letters.ts';

/** A way in which a match can begin. */
interface Start {
  /** Small letters and digits, or one sign; empty when nothing is known yet. */
  text: string;
  /** What follows may make it longer. */
  open: boolean;
  /** A word begins here: no letter or digit stands right before. */
  bound: boolean;
}

/** More ways than this are cut short; a shorter beginning is as true as a longer one. */
const MOST = 300;
/** Longest beginning, in characters. */
const LONGEST = 12;
/** Signs that are looked up wherever they stand; currency signs are folded to a dollar. */
const SIGN = /^[$%#@+₩₫₹₺₽₿]$/;
const WORD = /^[a-z0-9]$/;

const OPENING = /^\?(?:<?[=!]|<\w{1,40}>)/;

const NOTHING: Start = { text: '', open: true, bound: false };
const UNKNOWN: Start = { text: '', open: false, bound: false };
const BORDER: Start = { text: '', open: true, bound: true };

/**
 * The word beginnings (small letters and digits) or signs of which one stands at the start of every match, in text
 * folded by `foldLetters`; undefined when the pattern can begin otherwise. In: any regular expression; it is read, not
 * run. Linear in its source.
 */
export function cuesOfPattern({ source, flags }: RegExp): readonly string[] | undefined {
  if (/[vy]/.test(flags)) return undefined;
  const starts = new Reader(source).read();
  if (!starts.every(({ text, bound }) => SIGN.test(text) || (text !== '' && bound))) return undefined;
  const sorted = [...new Set(starts.map(({ text }) => text))].sort();
  // A longer cue behind its own beginning would only say the same place twice.
  const cues: string[] = [];
  for (const cue of sorted) {
    const last = cues.at(-1);
    if (last === undefined || !cue.startsWith(last)) cues.push(cue);
  }
  return cues;
}

/** What may stand at one place, followed by what may stand after it. */
function join(before: readonly Start[], after: readonly Start[]): Start[] {
  const joined = new Map<string, Start>();
  const openCount = before.reduce((count, start) => count + (start.open ? 1 : 0), 0);
  const tooMany = openCount * after.length > MOST;
  for (const start of before) {
    const isDone = !start.open || (start.text !== '' && (tooMany || start.text.length >= LONGEST));
    for (const made of isDone ? [{ ...start, open: false }] : after.map((next) => follow(start, next))) {
      joined.set(`${made.text} ${made.open} ${made.bound}`, made);
    }
  }
  return [...joined.values()];
}

function follow(start: Start, next: Start): Start {
  if (start.text === '') return { ...next, bound: start.bound || next.bound };
  if (SIGN.test(next.text) || SIGN.test(start.text)) return { ...start, open: false };
  return { text: start.text + next.text, open: next.open, bound: start.bound };
}

function startOf(character: string): Start {
  const plain = foldLetters(character);
  if (WORD.test(plain)) return { text: plain, open: true, bound: false };
  return SIGN.test(plain) ? { text: plain, open: false, bound: false } : UNKNOWN;
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the closing bracket or the end. */
  read(): Start[] {
    const all = new Map<string, Start>();
    let sequence: Start[] = [NOTHING];
    const add = () => {
      for (const start of sequence) all.set(`${start.text} ${start.open} ${start.bound}`, start);
    };
    while (this.at < this.source.length && this.source.charAt(this.at) !== ')') {
      if (this.source.charAt(this.at) === '|') {
        this.at += 1;
        add();
        sequence = [NOTHING];
      } else sequence = join(sequence, this.repeated(this.atom()));
    }
    add();
    return [...all.values()];
  }

  private atom(): Start[] {
    const character = this.source.charAt(this.at);
    this.at += 1;
    if (character === '(') return this.group();
    if (character === '[') return this.oneOf();
    if (character === '\\') return this.escape();
    if (character === '^') return [BORDER];
    if (character === '$') return [NOTHING];
    return character === '.' ? [UNKNOWN] : [startOf(character)];
  }

  private group(): Start[] {
    const isNamed = this.source.charAt(this.at) === '?' && this.source.charAt(this.at + 1) !== ':';
    const opening = isNamed ? (OPENING.exec(this.source.slice(this.at, this.at + 44))?.[0] ?? '') : this.take('?:');
    this.at += opening.length;
    const from = this.at;
    const inside = this.read();
    const content = this.source.slice(from, this.at);
    this.at += 1;
    if (!/^\?<?[=!]/.test(opening)) return inside;
    return opening === '?<!' && /^(?:\\w|\[\\w)/.test(content) ? [BORDER] : [NOTHING];
  }

  private take(words: string): string {
    return this.source.startsWith(words, this.at) ? words : '';
  }

  private oneOf(): Start[] {
    const from = this.at;
    while (this.at < this.source.length && this.source.charAt(this.at) !== ']') {
      this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
    }
    const content = this.source.slice(from, this.at);
    this.at += 1;
    // Ranges and classes of classes stand for too many letters to look up.
    if (/^\^|\\[^$^\\\]/.-]|[^\\]-[^\]]/.test(content)) return /^0-9$|^\\d$/.test(content) ? DIGITS : [UNKNOWN];
    return [...content.replace(/\\/g, '')].map(startOf);
  }

  private escape(): Start[] {
    const letter = this.source.charAt(this.at);
    this.at += 1;
    if (letter === 'b') return [BORDER];
    if (letter === 'd') return DIGITS;
    const code = letter === 'u' && /^[0-9a-f]{4}/i.exec(this.source.slice(this.at, this.at + 4));
    if (code) {
      this.at += 4;
      return [startOf(String.fromCharCode(Number.parseInt(code[0], 16)))];
    }
    return /[a-zA-Z0-9]/.test(letter) ? this.unknownEscape(letter) : [startOf(letter)];
  }

  private unknownEscape(letter: string): Start[] {
    const more =
      /^(?:\{[^}]{0,60}\}|<\w{1,40}>|[0-9a-f]{2})/i.exec(this.source.slice(this.at, this.at + 64))?.[0] ?? '';
    if (/[pPkxu]/.test(letter)) this.at += more.length;
    return [UNKNOWN];
  }

  private repeated(atom: readonly Start[]): readonly Start[] {
    if (!'*+?{'.includes(this.source.charAt(this.at) || ' ')) return atom;
    const found = /^(?:([*+?])|\{(\d{1,4})(,?)(\d{0,4})\})\??/.exec(this.source.slice(this.at, this.at + 14));
    if (!found) return atom;
    this.at += found[0].length;
    const [, sign, least, comma, most] = found;
    const canBeMissing = sign === '*' || sign === '?' || Number(least ?? 1) === 0;
    const isOnce = sign === '?' || (least !== undefined && Number(comma === '' ? least : most || 2) === 1);
    const some = isOnce ? atom : atom.map((start) => ({ ...start, open: false }));
    return canBeMissing ? [...some, NOTHING] : some;
  }
}

const DIGITS: Start[] = [...'0123456789'].map(startOf);
