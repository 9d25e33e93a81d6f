/** A command of a page that is run, in a folder with the files of `workspace.ts`. */
export interface Run {
  /** The command, by its last line. */
  command: string;
  /** What a person puts in place of a word, as FILE. */
  with?: Readonly<Record<string, string>>;
  /** What has to stand in what it prints. */
  prints?: RegExp;
  /** A file that it writes, and what has to stand in it. */
  writes?: readonly [file: string, holds: RegExp];
}

/** A command that is not run, and why. It is still compared with the scripts, options and files that there are. */
export interface NotRun {
  command: string;
  why: string;
}

const PAGE = { FILE: 'page.html', URL: 'https://brightloom.example/' };

/** Every command of README and docs that is run. */
export const RUN: readonly Run[] = [
  { command: 'npm run --silent receipts -- page FILE --url URL --json', with: PAGE, prints: /"keySentence":"[^"]+"/ },
  {
    command: 'npm run --silent receipts -- page FILE --pack my-pack.json',
    with: PAGE,
    prints: /What this page asks of you/,
  },
  { command: 'npm run --silent receipts -- pack my-pack.json', prints: /can be imported/i },
  {
    command: 'npm run --silent receipts -- request FILE --json',
    with: { FILE: 'request.json' },
    prints: /"kind":"allowance"/,
  },
  {
    command: 'npm run --silent receipts -- request FILE --json --page-text WORDS.txt',
    with: { FILE: 'request.json', WORDS: 'words' },
    prints: /"worst":"(?:warning|danger)"/,
  },
  { command: 'npm run --silent receipts -- host some-host.example', prints: /^some-host\.example/ },
  {
    command: 'npm run --silent receipts -- host HOST_OR_URL --json --list MY-HOSTS.txt',
    with: { HOST_OR_URL: 'https://listed.example/claim', 'MY-HOSTS': 'hosts' },
    prints: /"entry":"listed\.example"/,
  },
  {
    command: 'npm run --silent receipts -- image --jsonl picture.jpg',
    prints: /"file":"picture\.jpg","verdict":"none"/,
  },
  { command: 'npm run --silent receipts -- image --jsonl picture.jpg other.png', prints: /"file":"other\.png"/ },
  {
    command: 'npm run --silent receipts -- verify FILE',
    with: { FILE: 'decisions.json' },
    prints: /^ {2}ok .*\ndecisions ok: 1/,
  },
  { command: 'npm run --silent receipts -- page page.html --pack my-pack.json', prints: /Why crypto/ },
  { command: 'npm run -s receipts -- verify FILE', with: { FILE: 'export.json' }, prints: /\bok\b/ },
  {
    command: 'npm run --silent list -- hosts.txt public --name "My reports"',
    writes: ['public/list.json', /"name": ?"My reports"/],
  },
  {
    command:
      'npx tsx scripts/publish-list.ts hosts.txt public --name "Larkspur reports" --licence CC0-1.0 --appeal https://larkspur.example/removal',
    writes: ['public/list.json', /"licence": ?"CC0-1\.0"/],
  },
  {
    command: 'npm run --silent receipts -- page --jsonl < pages.jsonl > reports.jsonl',
    writes: ['reports.jsonl', /^\{"id":"one","url":"https:\/\/brightloom\.example\//],
  },
  {
    command: 'npm run --silent receipts -- page --jsonl --add-up < pages.jsonl',
    prints: /"id":"two".*"project":\{"domain":"brightloom\.example"/,
  },
  {
    command: 'npm run --silent receipts -- post --jsonl < posts.jsonl > notes.jsonl',
    writes: ['notes.jsonl', /^\{"id":"p1","worst":/],
  },
  {
    command: 'npm run --silent receipts -- request --jsonl < requests.jsonl > assessments.jsonl',
    writes: ['assessments.jsonl', /^\{"id":"r1",.*"allowance"/],
  },
  {
    command: 'npm run --silent receipts -- host --jsonl < hosts.jsonl > checks.jsonl',
    writes: ['checks.jsonl', /^\{"id":"h1","host":"some-host\.example"/],
  },
  {
    command: `console.log(found === sha256 ? "fits" : "does not fit", found);' FILE.json`,
    with: { FILE: 'decisions' },
    prints: /^fits /,
  },
  {
    command: `print("fits" if found == stated else "does not fit", found)' FILE.json`,
    with: { FILE: 'decisions' },
    prints: /^fits /,
  },
  {
    command: 'npm run new:rule -- listing-hinted',
    prints: /Wrote lib\/rules\/listing-hinted\.ts/,
    writes: ['lib/rules/index.ts', /listingHinted,/],
  },
];

/** Every command of README and docs that is not run here. */
export const NOT_RUN: readonly NotRun[] = [
  { command: 'npm run try', why: 'opens a browser' },
  { command: 'npm run newcomer', why: 'fetches all packages into a fresh clone, and opens a browser' },
  {
    command: 'npx tsx tests/e2e/run.ts firefox .output/one.json newcomer',
    why: 'npm test runs this suite in both browsers',
  },
  { command: 'npm test', why: 'takes minutes, and this is a part of it' },
  { command: 'npm ci && npm run build', why: 'fetches packages; npm test builds for both browsers' },
  { command: 'npm ci', why: 'fetches packages' },
  {
    command:
      'npx esbuild scripts/receipts.ts --bundle --platform=node --format=esm --alias:@=. --external:linkedom --external:@mozilla/readability --outfile=.output/bulk/receipts.mjs',
    why: 'tests/unit/command-line.test.ts puts the program together in the same way and runs it',
  },
  { command: 'npm run zip', why: 'builds for three browsers, which takes a minute' },
  { command: 'npm run docs', why: 'tests compare what it writes with what is there' },
  { command: 'RECEIPTS_SEED=7 npx vitest run tests/properties', why: 'npm test runs these tests' },
  { command: 'npx vitest run tests/rules tests/arch', why: 'npm test runs these tests' },
  {
    command: 'npx vitest run tests/arch/feeds.test.ts tests/unit/feeds-hacker-news.test.ts',
    why: 'npm test runs these tests',
  },
  {
    command: 'npx vitest run tests/unit/decode-control.test.ts tests/unit/decode-odd-forms.test.ts',
    why: 'npm test runs these tests',
  },
  { command: 'npx vitest run tests/unit/lists.test.ts', why: 'npm test runs these tests' },
  {
    command: 'npx vitest run tests/arch/locales.test.ts tests/rules/locales.test.ts',
    why: 'npm test runs these tests',
  },
  {
    command: 'npm run --silent receipts -- image --trust my-signers.pem picture.jpg',
    why: 'tests/unit/image-reader.test.ts makes certificates and reads signed pictures with them',
  },
];

/** Pages whose longer commands are run by tests of their own, in this process. */
export const RUN_BY_TESTS: Readonly<Record<string, string>> = {
  'docs/export.md': 'tests/unit/export-docs.test.ts',
  'docs/saved-posts.md': 'tests/unit/saved-post.test.ts',
};
