import { existsSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { FEED_SITES } from '@/lib/core/feed-sites.ts';
import { FEEDS } from '@/lib/sites/feeds/index.ts';
import { readSources } from './source-files.ts';

const ROOM = 'lib/sites/feeds';
const sources = readSources([ROOM]).map(({ path, text }) => ({ path, text: withoutComments(text) }));
const tables = readSources([ROOM]).filter(({ path }) => path.endsWith('-selectors.ts'));
const others = sources.filter(({ path }) => !path.endsWith('-selectors.ts'));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
}

/** A reason may stand for a few that belong together: the counters of a post, an article and its headline. */
const MOST_BELOW_ONE_REASON = 6;
/** Names something that only this site has: a test id, a class, an id, an element of its own. Plain HTML explains itself. */
const OF_THE_SITE = /data-|'[^']*[.#][a-z]|[a-z]-[a-z]+[ ,'[]/;

/** The entries of a table, each with how many lines of entries stand between it and the last reason above. */
function entriesOf(text: string): { line: string; since: number }[] {
  let since = 99;
  return text.split('\n').flatMap((line) => {
    if (/\*\/\s*$|^\s*\/\//.test(line)) since = 0;
    if (!/^ {2}(?:readonly )?\w+:/.test(line)) return [];
    since++;
    return [{ line: line.trim(), since }];
  });
}

/** Matches with the file that they stand in, as "file: words". */
function found(pattern: RegExp): string[] {
  return others.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([words]) => `${path}: ${words.trim()}`));
}

/** Names of classes in a selector. */
function classesIn(selector: string): string[] {
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '""');
  return [...bare.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? '');
}

/** css-1dbjc4n, r-13awgt0, sc-bdVaJa, _a1b2c_3, message__f9f2ca: written by a tool, and different next week. */
const GENERATED =
  /^(?:css|sc|jsx|r|emotion)-\w{4,}$|__(?=[a-zA-Z]*\d)[\da-zA-Z]{5,}$|^_\w+_\w{4,}(?:_\d+)?$|^(?=\w*\d)(?=\w*[a-z])[\da-zA-Z]{6,}$|^x[\da-z]{5,8}$/;

describe('selectors stand in one file for each site', () => {
  it('asks no document with a selector of its own', () => {
    expect(found(/\.(?:querySelector(?:All)?|closest|matches)\(\s*['"`][^\n]{0,60}/g)).toEqual([]);
    expect(found(/\b(?:findParts?|isPart|partAround|parts?In|queryAll)\([^();\n]{0,80}, \[?['"`][^\n]{0,60}/g)).toEqual(
      [],
    );
  });

  it('names no attribute of a site', () => {
    expect(found(/['"`[]data-[a-z][^\n]{0,40}/g)).toEqual([]);
  });

  it('has no selector in any other string', () => {
    expect(found(/['"`](?:[a-z]+)?(?:\[[a-z-]+[~|^$*]?=|\.[a-z-]+ [.>[]|#[a-z-]+ [.>[a-z])[^\n]{0,40}/g)).toEqual([]);
  });

  it.each(tables.map((table) => [table.path, table] as const))(
    '%s: each entry is a list with a reason',
    (path, table) => {
      const entries = entriesOf(/_SELECTORS\b[\s\S]*?\n\}/.exec(table.text)?.[0] ?? '');
      expect(entries.length, `${path} has no entry`).toBeGreaterThan(1);
      const bare = entries.filter(({ since, line }) => since > MOST_BELOW_ONE_REASON && OF_THE_SITE.test(line));
      expect(
        bare.map(({ line }) => line),
        `${path}: write above each what it is and why it is found there`,
      ).toEqual([]);
      expect(entries.filter(({ line }) => !/^\w+: \[/.test(line)).map(({ line }) => line)).toEqual([]);
    },
  );
});

describe('what the tables hold', () => {
  const rows = FEEDS.flatMap(({ id, selectors }) =>
    Object.entries(selectors).flatMap(([part, list]) => list.map((selector) => ({ where: `${id}.${part}`, selector }))),
  );

  it('has no class that a tool wrote', () => {
    const generated = rows.filter(({ selector }) => classesIn(selector).some((name) => GENERATED.test(name)));
    expect(generated).toEqual([]);
  });

  it.each(['css-1dbjc4n', 'r-13awgt0', 'sc-bdVaJa', 'message__f9f2ca', '_inner_d5deb_37', 'x1lliihq', 'a8Kd92Lq'])(
    'knows %s as one',
    (name) => expect(GENERATED.test(name)).toBe(true),
  );

  it.each(['thing', 'athing', 'comtr', 'status__content', 'usertext-body', 'tgme_widget_message', 'search-result'])(
    'takes %s for one that people wrote',
    (name) => expect(GENERATED.test(name)).toBe(false),
  );

  it('says each selector once', () => {
    for (const { id, selectors } of FEEDS) {
      for (const [part, list] of Object.entries(selectors))
        expect(new Set(list).size, `${id}.${part}`).toBe(list.length);
    }
  });

  it('has only selectors that a browser can read', () => {
    const { document } = new Window();
    const broken = rows.filter(({ selector }) => {
      try {
        document.querySelector(selector);
        return false;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });
});

describe('every site has its adapter', () => {
  it.each(FEED_SITES.map(({ id }) => [id]))('%s', (id) => {
    expect(existsSync(`${ROOM}/${id}.ts`), `write ${ROOM}/${id}.ts`).toBe(true);
    expect(
      FEEDS.map((adapter) => adapter.id),
      `add a line to ${ROOM}/index.ts`,
    ).toContain(id);
  });

  it('and every adapter its site, in alphabetical order', () => {
    expect(FEEDS.map(({ id }) => id)).toEqual(FEED_SITES.map(({ id }) => id));
  });
});
