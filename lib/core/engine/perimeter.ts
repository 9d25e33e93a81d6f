import { addressParts, pageKey } from '../page-address.ts';
import type { PageDoc } from '../page-doc.ts';
import type { PageNotes } from '../page-notes.ts';
import type { RowId } from '../row.ts';
import type { Evidence } from './evidence.ts';
import { rowsOfPlace } from './places.ts';

/** Pages that are linked and not opened: looked at, named for one question, offered to read next. */
const MOST_LINKED = 2_000;
const MOST_NAMED = 20;
const MOST_OFFERED = 5;
/** Folders that open on their first page: `/docs` leads to `/docs/introduction`. */
const OPENS_ON_FIRST = /^(?:docs?|documentation|guides?|wiki|learn|developers?|white-?paper|lite-?paper|gitbook)$/;

/** A page of the same project that is linked and was not opened. `words` is what its label and address say. */
export interface LinkedPage {
  url: string;
  text: string;
  words: string;
}

/** The pages of a project that were read, and those that were not. */
export interface Perimeter {
  /** Addresses of the pages read, this page first. */
  readonly read: readonly string[];
  /** Linked and not opened, links of this page first. */
  readonly linked: readonly LinkedPage[];
  /** Those of them whose label or address matches. */
  unopened(pattern: RegExp): readonly string[];
  /** Those worth opening for these rows, the most useful first. */
  readNext(rows: ReadonlySet<RowId>): { url: string; text: string; rows: RowId[] }[];
}

/** What was read of a project and what was not, from this page and the notes of others. Linear in the links. */
export function createPerimeter(doc: PageDoc, others: readonly PageNotes[], evidence: Evidence): Perimeter {
  const read = [doc.url, ...others.map(({ url }) => url)];
  const linked = findLinked(doc, others, evidence, read);
  return {
    read,
    linked,
    unopened(pattern) {
      const found: string[] = [];
      for (const { url, words } of linked) {
        if (found.length >= MOST_NAMED) break;
        if (pattern.test(words)) found.push(url);
      }
      return found;
    },
    readNext(rows) {
      const worth = linked.map(({ url, text, words }) => ({
        url,
        text: text || words,
        rows: rowsOfPlace(words).filter((row) => rows.has(row)),
      }));
      return worth
        .filter((page) => page.rows.length > 0)
        .sort((a, b) => b.rows.length - a.rows.length)
        .slice(0, MOST_OFFERED);
    },
  };
}

function findLinked(
  doc: PageDoc,
  others: readonly PageNotes[],
  evidence: Evidence,
  read: readonly string[],
): readonly LinkedPage[] {
  const isOwn = ownAddresses(doc.url, evidence);
  const opened = readPlaces(read);
  const found = new Map<string, LinkedPage>();
  const consider = (url: string, text: string) => {
    const key = pageKey(url);
    if (key === '' || found.has(key) || opened.keys.has(key) || !isOwn(url)) return;
    const parts = addressParts(url);
    if (opened.isOpened(url, parts)) return;
    const words = [text.slice(0, 200), ...opened.beyond(url, parts)].join(' ').replace(/[-_.]/g, ' ');
    found.set(key, { url: withoutHash(url), text: text.slice(0, 80).trim(), words });
  };
  for (const { href, text } of doc.links.slice(0, MOST_LINKED)) consider(href, text);
  for (const { links } of others) for (const { url, text } of links) consider(url, text);
  return [...found.values()];
}

/** Does an address belong to the project of this page: the same owner, or one that is called like it? */
function ownAddresses(page: string, evidence: Evidence): (url: string) => boolean {
  const { scope } = evidence;
  const own = scope?.ownerOf(page) ?? '';
  const domain = evidence.registrableDomain(page);
  const known = new Map<string, boolean>();
  return (url) => {
    const owner = own === '' ? evidence.registrableDomain(url) : (scope?.ownerOf(url) ?? '');
    const answer =
      known.get(owner) ?? (own === '' ? owner === domain : owner === own || scope?.sameBrand(owner, own) === true);
    known.set(owner, answer);
    return answer;
  };
}

/** What the addresses of the pages read tell about the addresses of others. */
function readPlaces(read: readonly string[]) {
  const keys = new Set(read.map(pageKey));
  const folders = new Set<string>();
  const labels = new Set<string>();
  for (const address of read) {
    const parts = addressParts(address);
    labels.add(parts[0] ?? '');
    for (let size = 1; size <= parts.length; size += 1) folders.add(folderOf(address, parts, size));
  }
  return {
    keys,
    /** `/docs` is opened by a page under it, and by one of `docs.` in front of the domain. */
    isOpened(url: string, parts: readonly string[]): boolean {
      const last = parts.at(-1) ?? '';
      if (parts.length < 2 || !OPENS_ON_FIRST.test(last)) return false;
      return folders.has(folderOf(url, parts, parts.length)) || (parts.length === 2 && labels.has(last));
    },
    /** Parts of an address behind the folder that it shares with a page read. */
    beyond(url: string, parts: readonly string[]): readonly string[] {
      let shared = 0;
      while (shared < parts.length && folders.has(folderOf(url, parts, shared + 1))) shared += 1;
      return parts.slice(shared);
    },
  };
}

function folderOf(url: string, parts: readonly string[], size: number): string {
  return `${new URL(url).host.replace(/^www\./, '')} ${parts.slice(1, size).join('/')}`;
}

function withoutHash(address: string): string {
  return (address.split('#')[0] ?? '').replace(/\/$/, '');
}
