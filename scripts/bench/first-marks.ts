import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { serveSite } from '../../tests/e2e/server.ts';
import { line, median } from './measure.ts';
import { sampleText } from './sample-text.ts';

const LENGTH = 100_000;
const ROUNDS = 15;

/** A project page of 100 KB that says when its first mark was painted, counted from its load event. */
function projectPage(): string {
  const plain = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = sampleText(LENGTH, 20)
    .split('\n\n')
    .map((text) => `<p>${plain(text)}</p>`);
  return `<!doctype html><html lang="en"><title>Larkspur: on-chain AI network</title>
<meta property="og:site_name" content="Larkspur"><h1>Larkspur, a blockchain for AI agents with its own token</h1>
<p>We build smart contracts on Ethereum and Solana. Connect your wallet, read the tokenomics, stake LARK for staking
rewards, vote in the DAO, follow the airdrop and the NFT drop. Larkspur is a fully decentralized AI cloud.</p>
${paragraphs.join('\n')}
<script>
addEventListener('load', () => {
  const start = performance.now();
  const look = () => {
    if ([...CSS.highlights.values()].some((mark) => mark.size > 0)) window.firstMark = performance.now() - start;
    else requestAnimationFrame(look);
  };
  look();
});
</script></html>`;
}

/** Time from a page's load event to its first mark, median of loads. A worker that is awake, as on a page after another. */
export async function benchFirstMarks(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'receipts-bench-'));
  writeFileSync(join(folder, 'index.html'), projectPage());
  const site = await serveSite([folder]);
  const times: number[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/`);
    const found = await page.waitForFunction(() => (window as unknown as { firstMark?: number }).firstMark, {
      timeout: 20_000,
    });
    if (round >= 0) times.push(Number(await found.jsonValue()));
    await page.close();
  }
  await site.close();
  line(`first mark on a page of ${LENGTH} characters, after load`, `${median(times).toFixed(0)} ms`, 'at most 150 ms');
}
