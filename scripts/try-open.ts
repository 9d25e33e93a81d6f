// The second half of `npm run try`, once packages are there.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { serveSite } from '../tests/e2e/server.ts';
import { builtExtension, findTabId, launch } from './browser.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const SCREENS = join(ROOT, 'try-screens');
/** Longest wait for the extension to have read a page, in ms. */
const PATIENCE = 15_000;
/** Longest wait for marks or chips while the page is in front, in ms: browsers stop painting pages behind others. */
const MARKED_BY = 5_000;

const [address] = process.argv.slice(2);
if (address !== undefined && !/^https?:\/\//.test(address)) {
  console.error(`${address} is not an address. Give one that begins with http:// or https://.`);
  process.exit(1);
}
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const site = await serveSite([join(ROOT, 'demo')]);
const { browser, extensionId } = await launch('chromium', {
  headless: !display,
  profile: mkdtempSync(join(tmpdir(), 'receipts-try-')),
  extension: builtExtension('chromium'),
});

if (display) {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(address ?? `${site.origin}/index.html`);
  console.log('Chromium is open. Close its window to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
} else {
  mkdirSync(SCREENS, { recursive: true });
  console.log('There is no display: running headless.');
  const pages = address
    ? [address]
    : [
        `${site.origin}/project.html`,
        // Another project, and a claim page that is nobody's: on hosts of their own, as on the web.
        `${onHost('careful')}/careful.html`,
        `${site.origin}/feed.html`,
        `${onHost('quillnet-rewards')}/claim.html`,
        // Claim pages with one check each; the first ones get a banner, the last does not.
        `${onHost('quillnet-season')}/claim-copy.html`,
        `${onHost('quillnet-release')}/claim-fee.html`,
        `${onHost('quillnet-pair')}/claim-paths.html`,
      ];
  for (const one of pages) await showPage(browser, one);
  await browser.close();
}
await site.close();

function onHost(name: string): string {
  return `http://${name}.localhost:${site.port}`;
}

/** Opens one page, waits until it was read, saves pictures of page and popup, and prints what the popup says. */
async function showPage(running: Browser, url: string): Promise<void> {
  const page = await running.newPage();
  await page.goto(url);
  await page.waitForFunction(isMarked, { timeout: MARKED_BY }).catch(() => console.log('No marks came; going on.'));
  const tab = await findTabId(running, extensionId, page);
  const popup = await running.newPage();
  await popup.setViewport({ width: 400, height: 900 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
  await popup
    .waitForFunction(
      () => /claims? on|does not seem to be about|could not|posts? read/i.test(document.body.innerText),
      {
        timeout: PATIENCE,
      },
    )
    .catch(() => console.log('The popup did not say anything in time; this is what it shows:'));
  const name = new URL(url).pathname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'page';
  await popup.screenshot({ path: join(SCREENS, `${name}-popup.png`) as `${string}.png`, fullPage: true });
  await page.bringToFront();
  await page.screenshot({ path: join(SCREENS, `${name}.png`) as `${string}.png` });
  console.log(`\n══ ${url}\n${await popup.evaluate(() => document.body.innerText)}`);
  console.log(`Pictures: try-screens/${name}.png, try-screens/${name}-popup.png`);
  await popup.close();
}

/** Runs in the page: a mark under words, a chip on a post, or a banner. */
function isMarked(): boolean {
  const drawn = document.querySelector('receipts-chip,receipts-banner') !== null;
  return drawn || [...CSS.highlights.values()].some(({ size }) => size > 0);
}
