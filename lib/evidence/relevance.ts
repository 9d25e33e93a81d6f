import type { Claim, ClaimKind } from '@/lib/core/claim.ts';
import { gradeRank, type Receipt, type RelevanceTests, type TestResult } from '@/lib/core/receipt.ts';
import { bears } from './bearing.ts';
import { dateInAddress } from './link-date.ts';
import { nounsOf } from './metric-words.ts';
import { slugOf } from './slug.ts';
import { readAddress } from './web-address.ts';

/** What the tests know beside claim and link. */
export interface Judged {
  /** Pattern of the project's own names; undefined when the page does not tell them. */
  names: RegExp | undefined;
  /** Epoch milliseconds; 0 when the time is not known. */
  now: number;
}

type Tested = Pick<Claim, 'kind' | 'quote' | 'about'>;

const passed = (why: string): TestResult => ({ result: 'passed', why });
const failed = (why: string): TestResult => ({ result: 'failed', why });
const notChecked = (why: string): TestResult => ({ result: 'not-checked', why });

/**
 * The receipt with its six relevance tests, none of which opens anything. A receipt of R2 or better that leads to
 * somebody else's entry falls to R1: the link is there and does not show the claim. Never R5.
 * Source: the specification, section 6.
 */
export function testRelevance(receipt: Receipt, claim: Tested, judged: Judged): Receipt {
  const tests: RelevanceTests = {
    entity: testEntity(receipt, claim, judged),
    noun: testNoun(receipt, claim.kind),
    number: testNumber(claim),
    freshness: testFreshness(receipt, judged.now),
    direction: testDirection(receipt),
    specificity: testSpecificity(receipt),
  };
  const isOthers = tests.entity.result === 'failed' && gradeRank(receipt.grade) >= 2;
  return isOthers
    ? { ...receipt, grade: 'R1', note: `${receipt.note}; ${tests.entity.why}`, tests }
    : { ...receipt, tests };
}

/** Does the link name this project, or somebody else? Only addresses that have a place for a name can fail. */
function testEntity(receipt: Receipt, claim: Tested, { names }: Judged): TestResult {
  const url = readAddress(receipt.href);
  if (!url) return notChecked('the link has no address to read');
  if (receipt.kind === 'own-page' || receipt.kind === 'own-dashboard') return passed('the project’s own site');
  if (!names) return notChecked('the page does not tell what the project is called');
  const written = `${url.hostname} ${decodePath(url)} ${receipt.text}`.replace(/[-_/.?=&#]/g, ' ');
  if (names.test(written) || names.test(written.replace(/ /g, ''))) return passed('the link names the project');
  const slug = slugOf(url, receipt.kind);
  if (slug === undefined) return notChecked('the address names nobody; only opening it would tell');
  if (sharesName(slug, `${claim.quote} ${receipt.text}`, names))
    return passed('the address names what the sentence names');
  return failed(`the address names “${slug.slice(0, 60)}”, not this project`);
}

function decodePath(url: URL): string {
  try {
    return decodeURIComponent(`${url.pathname} ${url.search} ${url.hash}`);
  } catch {
    return url.pathname;
  }
}

/** A word of the slug stands in the sentence, or the slug is made of the first letters of a name. */
function sharesName(slug: string, words: string, names: RegExp): boolean {
  const text = words.toLowerCase();
  const parts = slug.split(/[^\p{L}\p{N}]{1,9}/u).filter((part) => part.length >= 3);
  if (parts.some((part) => text.includes(part))) return true;
  const plain = slug.replace(/[^a-z0-9]/g, '');
  const known = names.source.match(/[a-z0-9]{3,40}/gi)?.map((name) => name.toLowerCase()) ?? [];
  return known.some((name) => plain.startsWith(name.slice(0, 4)) || name.startsWith(plain.slice(0, 4)));
}

/** Does it show the same sort of thing? By the class of the host, and by words in the address and the link. */
function testNoun(receipt: Receipt, kind: ClaimKind): TestResult {
  if (!bears(receipt, kind)) return failed('a page of this kind does not show such a claim');
  const words = nounsOf(kind);
  if (words?.test(`${receipt.href} ${receipt.text}`)) return passed('the link speaks of the same thing');
  return notChecked('a page of this kind can show it; only opening it would tell');
}

function testNumber({ about }: Tested): TestResult {
  if (!about?.quantity) return notChecked('no number is claimed here');
  return notChecked('the number can only be compared on the opened page');
}

const YEAR = 365.25 * 24 * 3600 * 1000;

/** Dated at most twelve months before now. Source: the specification, section 6, test 4. */
function testFreshness({ href, text }: Receipt, now: number): TestResult {
  const date = dateInAddress(`${href} ${text}`);
  if (date === undefined || now <= 0) return notChecked('the link carries no date');
  const age = now - date.end;
  if (age <= YEAR) return passed(`the link is dated ${date.words}`);
  return failed(`the link is dated ${date.words}, more than twelve months ago`);
}

function testDirection({ kind }: Receipt): TestResult {
  if (kind === 'own-page' || kind === 'own-dashboard') return failed('it leads to the project’s own pages');
  if (kind === 'social') return failed('it leads to a post or chat');
  if (kind === 'shortener') return failed('a short link hides where it leads');
  return passed('it leads to somebody else’s site');
}

function testSpecificity({ kind, note }: Receipt): TestResult {
  if (kind === 'home-page') return failed(note);
  if (kind === 'testnet-explorer') return failed('a test network shows nothing of the live one');
  if (kind === 'picture') return failed('a picture shows nothing that can be looked up');
  if (kind === 'scanner') return failed('an automatic scan says nothing about what is claimed');
  if (kind === 'shortener') return notChecked('a short link hides where it leads');
  return passed('it leads to one entry, not to a front page');
}
