/** A mistake of the person at the keyboard: told in one sentence, exit code 1. */
export class UsageError extends Error {}

export interface Arguments {
  command: string;
  file: string;
  /** All files, where a command takes many; the first one is `file`. */
  files: string[];
  url: string;
  pageText: string;
  /** Answers of a run that was ended, to go on from. */
  done: string;
  /** A report whose hashes are looked for in an export. */
  report: string;
  /** Files of rule packs to judge with. */
  packs: string[];
  /** Files of host lists to look up in, beside the one that the extension carries. */
  lists: string[];
  /** Files of certificates (PEM) of signers that are known. */
  trust: string[];
  json: boolean;
  jsonl: boolean;
  /** Lines of one owner of addresses are pages of one project. */
  addUp: boolean;
}

const VALUED = new Map([
  ['--url', 'url'],
  ['--page-text', 'pageText'],
  ['--report', 'report'],
  ['--done', 'done'],
] as const);

/** Options that may be given more than once. */
const REPEATED = new Map([
  ['--pack', 'packs'],
  ['--list', 'lists'],
  ['--trust', 'trust'],
] as const);

/** Commands that take many files. */
const OF_MANY = new Set(['image']);

/** Reads `page FILE --url URL --json` and the like. Throws UsageError with a sentence for anything it does not know. */
export function readArguments(words: readonly string[]): Arguments {
  const read: Arguments = {
    command: '',
    file: '',
    files: [],
    url: '',
    pageText: '',
    done: '',
    report: '',
    packs: [],
    lists: [],
    trust: [],
    json: false,
    jsonl: false,
    addUp: false,
  };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const valued = VALUED.get(word as '--url');
    const repeated = REPEATED.get(word as '--pack');
    if (valued) read[valued] = valueAfter(word, rest);
    else if (repeated) read[repeated].push(valueAfter(word, rest));
    else if (word === '--json') read.json = true;
    else if (word === '--jsonl') read.jsonl = true;
    else if (word === '--add-up') read.addUp = true;
    else if (word.startsWith('--')) throw new UsageError(`There is no option ${word}.`);
    else if (read.command === '') read.command = word;
    else if (read.file === '' || OF_MANY.has(read.command)) read.files.push(word);
    else throw new UsageError(`"${word}" is one file too many.`);
    read.file = read.files[0] ?? '';
  }
  return read;
}

/** The word after an option. */
function valueAfter(option: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined) throw new UsageError(`${option} needs a value after it.`);
  return value;
}
