// Speed and size; build first. npm run bench [-- WHICH]
//   nothing: what counts on every page and in every review, as ratios in one run
//   saved: the saved list at 5,000 projects with 50 reviews each
//   lists: a list of a million hosts, applied
//   image: pictures with and without credentials
//   bulk: many pages on the command line
//   --tax --pages FOLDER --rounds N --settle MS EXTENSION…: cost on ordinary pages, builds compared
import { serveSite } from '../tests/e2e/server.ts';
import { benchBulk, writeCrawl } from './bench/bulk.ts';
import { benchDiff } from './bench/diff.ts';
import { benchFeed } from './bench/feed.ts';
import { benchFirstMarks } from './bench/first-marks.ts';
import { benchHosts } from './bench/hosts.ts';
import { benchImages } from './bench/images.ts';
import { benchLists } from './bench/lists.ts';
import { benchBytes, benchPageCost } from './bench/page-cost.ts';
import { benchProtocols } from './bench/protocols.ts';
import { benchReading } from './bench/reading.ts';
import { benchAssess, benchRequests } from './bench/requests.ts';
import { benchRules } from './bench/rules.ts';
import { benchSaved } from './bench/saved.ts';
import { benchTax, readTaxPlan } from './bench/tax.ts';
import { benchUnderstanding, benchUnderstandingInChromium } from './bench/understanding.ts';
import { builtExtension, launch } from './browser.ts';

const ROOT = new URL('..', import.meta.url).pathname;

console.log(`Measured on ${new Date().toISOString().slice(0, 10)}, medians of interleaved runs.\n`);
if (process.argv.includes('--tax')) {
  await benchTax(readTaxPlan(process.argv.slice(2)));
  process.exit();
}
if (process.argv[2] === 'bulk') {
  const [first = '', ...rest] = process.argv.slice(3);
  if (rest.length === 2) await writeCrawl(first, Number(rest[0]), Number(rest[1]));
  else await benchBulk(Number(first) || 10_000);
  process.exit();
}
if (process.argv.includes('image')) {
  await benchImages();
  process.exit();
}
if (process.argv.includes('lists')) {
  await benchLists();
  process.exit();
}
if (process.argv.includes('saved')) {
  await benchSaved();
  process.exit();
}
benchRules();
benchUnderstanding();
benchHosts();
benchAssess();
benchDiff();
await benchProtocols();
await benchUnderstandingInChromium();
const site = await serveSite([`${ROOT}tests/fixtures/site`]);
const { browser } = await launch('chromium', { headless: true, extension: builtExtension('chromium') });
await benchReading(browser, `${site.origin}/ordinary.html`);
await benchFirstMarks(browser);
await benchFeed(browser, `${site.origin}/timeline/index.html`);
await benchRequests(browser, `${site.origin}/bad-input/index.html`);
benchBytes();
await benchPageCost(browser, `${site.origin}/ordinary.html`);
await browser.close();
await site.close();
