import { describe, expect, it } from 'vitest';
import { readSources } from './source-files.ts';

/** What each layer may import beside its own files. Source: CONTRIBUTING.md, "How the code is laid out". */
const MAY_IMPORT: Record<string, readonly RegExp[]> = {
  // Texts with gaps, and the language that they are told in; every layer that writes or shows words stands on it.
  'lib/words/': [/^zod\/mini$/],
  'lib/core/': [/^zod\/mini$/],
  'lib/rules/': [/^lib\/core\//],
  // Addresses of contracts that a person types are checked by libraries; answers of services are read by schemas.
  'lib/evidence/': [/^lib\/core\//, /^zod\/mini$/, /^assets\/lists\//, /^tldts$/, /^@scure\/base$/, /^viem$/],
  // The small Markdown of examples is read where packs are checked.
  'lib/packs/': [/^lib\/(?:core|rules|evidence)\//, /^lib\/sites\/markdown\.ts$/],
  'lib/understanding/': [/^lib\/core\//, /^zod\/mini$/],
  'lib/sites/': [/^lib\/core\//, /^@mozilla\/readability$/, /^linkedom$/],
  'lib/guard/page/': [],
  // Types only: what it sends is checked where it arrives.
  'lib/guard/bridge/': [/^lib\/messaging\/protocol\.ts$/],
  // Base58 of Solana addresses is a library's business.
  'lib/guard/decode/': [/^lib\/core\//, /^@scure\/base$/],
  'lib/guard/assess/': [/^lib\/core\//, /^lib\/guard\/(?:decode|clear)\//],
  // Plain calldata by its published form: a library's business. Token names come from the built table.
  'lib/guard/clear/': [
    /^lib\/core\//,
    /^lib\/guard\/decode\//,
    /^assets\/lists\//,
    /^viem(?:\/|$)/,
    /^@metamask\/contract-metadata\//,
  ],
  // Plans a trial run and reads its answer; the request itself is an edge of the background.
  'lib/guard/simulate/': [/^lib\/core\//, /^lib\/guard\/(?:decode|clear|assess)\//, /^viem(?:\/|$)/],
  'lib/overlay/': [
    /^lib\/core\//,
    /^lib\/sites\//,
    /^lib\/messaging\//,
    /^components\//,
    /^assets\//,
    /^preact(?:\/|$)/,
  ],
  'lib/messaging/': [/^lib\/core\//, /^zod\/mini$/, /^wxt\/browser$/],
  'lib/store/': [/^lib\/core\//, /^zod\/mini$/, /^idb$/, /^wxt\//],
  'lib/background/': [
    // Content Credentials are read by a library, in a thread of its own.
    /^@contentauth\/c2pa-wasm$/,
    /^lib\/(?:core|rules|evidence|packs|understanding|guard\/(?:decode|assess|clear|simulate)|messaging|store)\//,
    /^zod\/mini$/,
    /^wxt\//,
  ],
  // What belongs to a project is edited in a view, as it is judged in the background.
  'lib/views/': [
    /^lib\/(?:core|messaging|packs|store)\//,
    /^lib\/evidence\/belongings\//,
    /^components\//,
    /^@preact\/signals$/,
    /^wxt\/browser$/,
  ],
  'components/': [
    /^lib\/(?:core|rules)\//,
    /^lib\/messaging\/protocol\.ts$/,
    /^assets\//,
    /^preact(?:\/|$)/,
    /^@preact\/signals$/,
  ],
};

/** What every layer may import but those that run on pages before anything of ours is shown there. */
const WORDS = /^lib\/words\//;
const WITHOUT_WORDS = ['lib/guard/page/', 'lib/guard/bridge/', 'lib/sites/', 'lib/understanding/'];

const PURE =
  /^lib\/(?:words|core|rules|evidence|packs|understanding|guard\/decode|guard\/assess|guard\/clear|guard\/simulate)\//;
/** What a pure layer must not touch, outside comments and strings. */
const IMPURE =
  /\b(?:document|window|browser|chrome|localStorage|indexedDB|navigator)\.(?=[a-zA-Z])|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(|\bsetTimeout\(/;

const sources = readSources(['lib', 'components', 'entrypoints']);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('layers', () => {
  it('finds the program', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  for (const [layer, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${layer} imports only what it may`, () => {
      const may = WITHOUT_WORDS.includes(layer) ? allowed : [...allowed, WORDS];
      const files = sources.filter(({ path }) => path.startsWith(layer));
      expect(files.length, `no file in ${layer}`).toBeGreaterThan(0);
      const crossings = files.flatMap(({ path, imports }) =>
        imports
          .filter((name) => !name.startsWith(layer) && !/\.css$/.test(name) && !may.some((one) => one.test(name)))
          .map((name) => `${path} imports ${name}: ${layer} may import ${may.join(', ') || 'nothing else'}`),
      );
      expect(crossings).toEqual([]);
    });
  }

  it('pure layers touch no browser, no network and no clock', () => {
    const touched = sources
      .filter(({ path }) => PURE.test(path))
      .filter(({ text }) => IMPURE.test(withoutComments(text)))
      .map(({ path, text }) => `${path}: ${IMPURE.exec(withoutComments(text))?.[0]} — take it as a parameter`);
    expect(touched).toEqual([]);
  });

  it('entrypoints wire and are shorter than a screen', () => {
    const long = sources
      .filter(({ path, text }) => path.startsWith('entrypoints/') && text.split('\n').length > 61)
      .map(({ path, text }) => `${path} has ${text.split('\n').length} lines: move logic into lib/ or components/`);
    expect(long).toEqual([]);
  });

  it('files stay small', () => {
    const long = sources
      .filter(({ path, text }) => !path.startsWith('entrypoints/') && text.split('\n').length > 301)
      .map(({ path, text }) => `${path} has ${text.split('\n').length} lines: is it one idea?`);
    expect(long).toEqual([]);
  });

  it('has no drawers', () => {
    const drawers = sources
      .map(({ path }) => path)
      .filter((path) => /(?:^|\/)(?:utils?|helpers?|types|common|misc|shared)(?:\.tsx?|\/)/.test(path));
    expect(drawers).toEqual([]);
  });

  // Source that was fetched goes through the browser's parser there, into a document that runs and loads nothing.
  const MAY_PARSE = 'lib/sites/source.ts';
  it('makes no markup from strings', () => {
    const markup = sources
      .filter(({ path }) => path !== MAY_PARSE)
      .filter(({ text }) =>
        /\binnerHTML\s*=|\bouterHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(|DOMParser/.test(
          withoutComments(text),
        ),
      )
      .map(({ path }) => path);
    expect(markup).toEqual([]);
  });

  // The node that the person named, files of the extension's own, and pages of saved projects once the person agreed.
  const MAY_FETCH = [
    'lib/background/requests/ask-node.ts',
    'lib/background/own-file.ts',
    'lib/store/catalogue-file.ts',
    'lib/background/recheck/get.ts',
    // Every look-up, once the person agreed to its kind.
    'lib/background/look-ups/service-get.ts',
  ];
  it('asks no server but those that the person named, each kind in one place', () => {
    const asking = sources
      .filter(({ path }) => !MAY_FETCH.includes(path))
      .filter(({ text }) =>
        /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/.test(withoutComments(text)),
      )
      .map(({ path }) => path);
    expect(asking).toEqual([]);
  });

  it('dates every TODO', () => {
    const undated = sources
      .filter(({ text }) => /\bTODO\b(?! \[20\d\d-\d\d-\d\d\])/.test(text))
      .map(({ path }) => path);
    expect(undated).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    const overdue = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/TODO \[(20\d\d-\d\d-\d\d)\]/g)].filter((match) => (match[1] ?? '') < today).map(() => path),
    );
    expect(overdue, 'these TODOs are overdue: do them or delete them').toEqual([]);
  });
});
