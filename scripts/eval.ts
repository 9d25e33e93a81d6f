// npm run eval -- FOLDER [--half dev] [--write]: how well the rules judge real data that is not in this repository.
// -- FOLDER --understanding: which of the ten questions pages were read to answer, against a reader (docs/model.md).
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { WALLET_RULES } from '@/lib/guard/assess/index.ts';
import { RULES } from '@/lib/rules/index.ts';
import { DEMOTED } from '@/lib/rules/measured/demoted.ts';
import { clearGate, countClearTexts } from './eval/clear-text.ts';
import { countRules } from './eval/count-rules.ts';
import { judgeRule } from './eval/demotion.ts';
import { countFeeds, feedGates } from './eval/feeds.ts';
import { gatesOf } from './eval/gates.ts';
import { hostGates, judgeHosts, sharedHosts } from './eval/hosts.ts';
import type { Item } from './eval/item.ts';
import { judgePages, judgePosts, judgeRequests } from './eval/judge-items.ts';
import { loadOrdinary, loadSites } from './eval/load-pages.ts';
import { loadPosts } from './eval/load-posts.ts';
import { loadRequests } from './eval/load-requests.ts';
import { measuredOf } from './eval/measured.ts';
import { assertedOnMissionPost } from './eval/mission-post.ts';
import { postGates } from './eval/post-classes.ts';
import { gateLine, reportOf } from './eval/report.ts';
import { evalUnderstanding } from './eval/understanding.ts';

const MEASURED = new URL('../docs/measured.json', import.meta.url).pathname;

/** Wallet rules explain what a request grants; whether that is bad depends on who asks, so they keep their levels. */
const WALLET = new Set(WALLET_RULES.map(({ id }) => id));
const USAGE = 'npm run eval -- FOLDER [--half dev] [--write]';

async function main(words: readonly string[]): Promise<void> {
  const half = words.includes('--half') ? words[words.indexOf('--half') + 1] : undefined;
  const given = words.find((word) => !word.startsWith('--') && word !== half);
  const folder = given ? resolve(given) : '';
  if (!folder || !existsSync(folder)) {
    console.log(`There is no data folder${given ? ` at ${given}` : ''}: nothing was measured. Give one: ${USAGE}`);
    return;
  }
  const chosen = <Items extends Item>(items: Items[]) =>
    items.filter((item) => half === undefined || item.half === half);
  const date = new Date().toISOString().slice(0, 10);
  const judged = [
    ...(await judgePages(chosen([...loadOrdinary(folder), ...loadSites(folder)]))),
    ...(await judgePosts(chosen(loadPosts(folder)))),
    ...(await judgeRequests(chosen(loadRequests(folder)))),
  ];
  const counts = countRules(
    [...RULES, ...WALLET_RULES].map(({ id }) => id),
    judged,
  );
  const demoted = new Set(DEMOTED.map(({ rule }) => rule));
  const verdicts = counts
    .filter(({ rule }) => !WALLET.has(rule))
    .map((count) => judgeRule(count, demoted.has(count.rule)));
  const hosts = await judgeHosts(folder, half);
  const clear = await countClearTexts(folder);
  const feeds = countFeeds(folder);
  const gates = [
    ...gatesOf(judged, assertedOnMissionPost(folder)),
    ...postGates(judged),
    ...hostGates(hosts, sharedHosts(folder)),
    clearGate(clear),
    ...feedGates(feeds),
  ];
  console.log(reportOf({ date, judged, hosts, clear, feeds, counts, verdicts, gates }));
  if (words.includes('--write') && half === undefined)
    writeFileSync(MEASURED, `${JSON.stringify(measuredOf(counts, date), null, 2)}\n`);
  const failed = gates.filter(({ ok }) => ok === false);
  for (const gate of failed) console.error(gateLine(gate));
  if (failed.length > 0) process.exitCode = 1;
}

const words = process.argv.slice(2);
if (words.includes('--understanding')) evalUnderstanding(words, new Date().toISOString().slice(0, 10));
else await main(words);
