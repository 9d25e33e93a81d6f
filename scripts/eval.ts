// npm run eval -- FOLDER: how the command line does on real data that is not part of this repository.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Assessment } from '@/lib/core/assessment.ts';
import type { PostReport, Report } from '@/lib/core/report.ts';
import { rankOf, type Worst } from '@/lib/core/severity.ts';
import { loadOrdinary, loadPosts, loadRequests, loadSites, type PageItem } from './eval/load-data.ts';
import { type Answer, runLines } from './eval/run-lines.ts';
import { share } from './eval/wilson.ts';

const LEVELS: readonly Worst[] = ['none', 'info', 'caution', 'warning', 'danger'];

function heading(text: string): void {
  console.log(`\n## ${text}`);
}

/** One line a group: how many items ended at each level. */
function printLevels(groups: Map<string, Worst[]>): void {
  console.log(`| group | n | ${LEVELS.join(' | ')} | caution or worse |`);
  console.log(`| --- | --- | ${LEVELS.map(() => '---').join(' | ')} | --- |`);
  for (const [group, worsts] of [...groups].sort()) {
    const counts = LEVELS.map((level) => worsts.filter((worst) => worst === level).length);
    const loud = worsts.filter((worst) => rankOf(worst) >= rankOf('caution')).length;
    console.log(`| ${group} | ${worsts.length} | ${counts.join(' | ')} | ${share(loud, worsts.length)} |`);
  }
}

function group<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  worstOf: (item: Item) => Worst | undefined,
) {
  const groups = new Map<string, Worst[]>();
  for (const item of items) {
    const worst = worstOf(item);
    if (worst === undefined) continue;
    const name = nameOf(item);
    groups.set(name, [...(groups.get(name) ?? []), worst]);
  }
  return groups;
}

/** False alarms by rule: how many items each rule spoke on at caution or worse. */
function printRules(answers: Iterable<Pick<Report, 'findings'>>, n: number): void {
  const byRule = new Map<string, number>();
  for (const { findings } of answers) {
    const loud = new Set(
      findings.filter(({ severity }) => rankOf(severity) >= rankOf('caution')).map(({ rule }) => rule),
    );
    for (const rule of loud) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  if (byRule.size === 0) console.log('No rule spoke at caution or worse.');
  for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1])) {
    console.log(`- ${rule}: ${count} (${((count / n) * 100).toFixed(1)} per 100)`);
  }
}

function answered<Value>(answers: Map<string, Answer<Value>>): Value[] {
  return [...answers.values()].filter((answer) => answer.error === undefined) as unknown as Value[];
}

/** Prints one table for each way of grouping the same pages. */
async function evaluatePages(
  title: string,
  items: readonly PageItem[],
  groupings: readonly ((item: PageItem) => string)[],
): Promise<void> {
  heading(`${title}: ${items.length}`);
  if (items.length === 0) return console.log('No such data in this folder.');
  const answers = await runLines<Report>(
    'page',
    items.map(({ id, url, html }) => ({ id, url, html })),
  );
  for (const nameOf of groupings) {
    printLevels(group(items, nameOf, ({ id }) => answers.get(id)?.worst));
    console.log('');
  }
  const ours = answered(answers).filter((report) => report.topic.ours).length;
  console.log(`Our subject by the gate: ${share(ours, items.length)}`);
  console.log('At caution or worse, by rule:');
  printRules(answered(answers), items.length);
}

async function evaluatePosts(folder: string): Promise<void> {
  const posts = loadPosts(folder);
  heading(`Posts: ${posts.length}`);
  if (posts.length === 0) return console.log('No such data in this folder.');
  const answers = await runLines<PostReport>(
    'post',
    posts.map(({ id, text, links }) => ({ id, text, links })),
  );
  printLevels(
    group(
      posts,
      ({ label }) => label,
      ({ id }) => answers.get(id)?.worst,
    ),
  );
  for (const label of ['clean', 'crypto_ok']) {
    const quiet = posts.filter((post) => post.label === label);
    console.log(`\nOn ${label} posts, at caution or worse, by rule:`);
    printRules(
      quiet.map(({ id }) => answers.get(id) as unknown as PostReport),
      quiet.length,
    );
  }
}

async function evaluateRequests(folder: string): Promise<void> {
  const requests = loadRequests(folder);
  heading(`Wallet requests: ${requests.length}`);
  if (requests.length === 0) return console.log('No such data in this folder.');
  const answers = await runLines<Assessment>(
    'request',
    requests.map(({ id, request }) => ({ id, request })),
  );
  printLevels(
    group(
      requests,
      ({ label }) => label,
      ({ id }) => answers.get(id)?.worst,
    ),
  );
  const unread = requests.filter(({ id }) => answers.get(id)?.decoded?.readable === false);
  console.log(`\nWith a part that could not be read: ${share(unread.length, requests.length)}`);
}

async function main(given: string | undefined): Promise<void> {
  const folder = given ? resolve(given) : '';
  if (!folder || !existsSync(folder)) {
    console.log(
      `There is no data folder${given ? ` at ${given}` : ''}: nothing was measured. Give one: npm run eval -- FOLDER`,
    );
    return;
  }
  console.log(`Measured on ${new Date().toISOString().slice(0, 10)}; shares with Wilson 90 % intervals.`);
  await evaluatePages('Ordinary pages (any note is a false alarm)', loadOrdinary(folder), [() => 'ordinary']);
  await evaluatePages('Project pages, by a reader’s judgement', loadSites(folder), [
    ({ overall }) => overall,
    ({ shouldWarn }) => `should warn: ${shouldWarn}`,
  ]);
  await evaluatePosts(folder);
  await evaluateRequests(folder);
}

await main(process.argv[2]);
