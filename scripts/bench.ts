// npm run bench: speed and size, as ratios in one run; -- saved: the saved list at 5,000 × 50; -- lists: a million hosts applied. Build first.
import { serveSite } from '../tests/e2e/server.ts';
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
import { builtExtension, launch } from './browser.ts';

const ROOT = new URL('..', import.meta.url).pathname;

console.log(`Measured on ${new Date().toISOString().slice(0, 10)}, medians of interleaved runs.\n`);
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
benchHosts();
benchAssess();
benchDiff();
await benchProtocols();
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
