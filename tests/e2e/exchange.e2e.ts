import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { sampleSavedPost } from '../fixtures/sample-post.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { checkAccess, checkFits, shoot } from './access.ts';
import type { E2E } from './context.ts';
import { asText, fileOf, fileWith, give, longFile, putRaw, readRaw, slowDisk } from './exchange-files.ts';
import { click, textOf } from './own-page.ts';

// biome-ignore lint/suspicious/noExplicitAny: the browser's own object, in a page of the extension
type Api = any;

const MARKUP = '<img src=x onerror="document.title=\'ran\'"> Acme';
const says = (page: Page, words: string) => async () => (await textOf(page)).includes(words);

async function openKeep(t: E2E): Promise<Page> {
  const page = await t.extensionPage('projects', '#keep');
  await page.waitForSelector('input[type=file]');
  return page;
}

/** Two sites saved from their tabs, as the popup does; a post and a wallet request of one of them; a setting. */
async function seed(t: E2E, inside: Page): Promise<void> {
  let project = '';
  for (const [host, path] of [
    ['wrenfield', 'promises/before.html'],
    ['lantern', 'projects-lantern.html'],
  ] as const) {
    const page = await t.open(`${t.otherOrigin(host)}/${path}`);
    const tab = await t.tabId(page);
    await t.eventually(`${host} is read and saved`, async () => {
      const saved = await inside.evaluate(
        async (payload) =>
          (await (globalThis as Api).chrome.runtime.sendMessage({ name: 'project:save', payload })).value,
        { tab },
      );
      project = saved?.project ?? '';
      return saved?.saved;
    });
    await page.close();
  }
  const { request, assessment, page, ...head } = sampleDecision();
  await putRaw(inside, {
    'saved-posts': [{ ...sampleSavedPost({ project }), order: 1 }],
    decisions: [{ ...head, order: 1, answered: 1 }],
    'decision-details': [{ id: head.id, request, assessment, page }],
  });
  await inside.evaluate(() => (globalThis as Api).chrome.storage.local.set({ 'made-up': { kept: true } }));
}

const withoutMade = (file: string) => file.replace(/"made":"[^"]*"/, '');

async function pick(page: Page, folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const field = (await page.waitForSelector('input[type=file]:not([disabled])')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** Everything by one press and one answer. The page then begins anew, with nothing on it. */
async function deleteAll(t: E2E, page: Page): Promise<void> {
  await t.eventually('it is counted', says(page, 'Kept on this machine: 2 projects, 2 reviews'));
  await click(page, 'Delete everything…');
  await t.eventually(
    'it asks with numbers',
    says(page, 'Delete 2 projects, 2 reviews, 1 saved post, 1 wallet request'),
  );
  const asked = await page.evaluate(() => (document.activeElement as HTMLElement).innerText);
  t.check('the question has the focus', asked.includes('Delete 2 projects'), asked);
  await shoot(t, page, 'keep-delete');
  await click(page, 'Delete it all now');
  await t.eventually('the page begins anew', () =>
    page.evaluate(() => {
      const [begun] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return begun?.type === 'reload' && document.readyState === 'complete';
    }),
  );
  await page.evaluate(() => {
    location.hash = 'keep';
  });
  await t.eventually('nothing is left', says(page, 'Kept on this machine: 0 projects'));
}

/** Export → delete → import → the same file, but for when it was made; then undone as a whole. */
async function thereAndBack(t: E2E, page: Page, folder: string): Promise<{ projects: string; everything: string }> {
  const projects = await fileOf(page, 'Export all projects');
  const everything = await fileOf(page, 'Export everything about me');
  const counts = (JSON.parse(everything) as { counts: Record<string, number> }).counts;
  t.check('everything is in one file', counts.decision === 1 && counts.post === 1 && (counts.setting ?? 0) > 0, counts);
  t.check('a file of projects has no wallet requests', !projects.includes('"kind":"decision"'));
  await deleteAll(t, page);
  const empty = asText(await readRaw(page));
  await pick(page, folder, 'all.json', everything);
  await t.eventually(
    'it says what it will do',
    says(page, 'Adds 2 projects, 2 reviews, 1 saved post, 1 wallet request.'),
  );
  t.check('and that settings are left alone', (await textOf(page)).includes('are left alone'), await textOf(page));
  t.check('nothing was written yet', asText(await readRaw(page)) === empty);
  await shoot(t, page, 'keep-preview');
  await click(page, 'Import it');
  await t.eventually('it is imported', says(page, 'was added to what is here'));
  const again = await fileOf(page, 'Export all projects');
  t.check('the same file comes out again', withoutMade(again) === withoutMade(projects), again.slice(0, 300));
  const setting = await page.evaluate(() => (globalThis as Api).chrome.storage.local.get('made-up'));
  t.check('no setting came with it', Object.keys(setting).length === 0, setting);
  await click(page, 'Undo the whole import');
  await t.eventually('it is undone', says(page, 'The import was undone.'));
  t.check('the store is as it was before', asText(await readRaw(page)) === empty);
  return { projects, everything };
}

async function badFiles(t: E2E, page: Page, folder: string, good: string): Promise<void> {
  const before = asText(await readRaw(page));
  for (const [name, text, words] of [
    ['truncated.json', good.slice(0, -200), 'ends too early'],
    ['newer.json', good.replace('"version":1', '"version":2'), 'made by a newer version of Receipts'],
    ['other.json', '{"a":', 'no whole JSON file'],
  ] as const) {
    await pick(page, folder, name, text);
    await t.eventually(`${name} is refused in words`, async () => {
      const text = await textOf(page);
      return text.includes(`${name}: `) && text.includes(words);
    });
  }
  const polluting = JSON.parse('{"kind":"project","__proto__":{"polluted":1},"value":{"__proto__":{"polluted":1}}}');
  const hostile = [
    { kind: 'project', value: sampleProject({ id: 'm', domain: 'm.example', name: MARKUP }) },
    polluting,
  ];
  await pick(page, folder, '<b>x.json', fileWith(hostile, { project: 2 }));
  await t.eventually('markup in a name stays text', says(page, MARKUP));
  t.check('what has no form is left out, and said', (await textOf(page)).includes('project: 1'));
  const harm = await page.evaluate(() => ({
    ran: document.title === 'ran' || document.querySelector('main img') !== null,
    polluted: 'polluted' in {},
  }));
  t.check('nothing of it ran, no prototype was touched', !harm.ran && !harm.polluted, harm);
  await click(page, 'Leave it');
  await give(page, 'many');
  await t.eventually('a million records are refused', says(page, 'many.json: This file has more than 20,000 records'));
  await answersMeanwhile(t, page);
  t.check('nothing was written', asText(await readRaw(page)) === before);
}

/** While 200 MB are read, another press is answered; then the file has a result. */
async function answersMeanwhile(t: E2E, page: Page): Promise<void> {
  await give(page, 'large');
  const answered = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new MutationObserver(() => {
          const question = document.querySelector('#delete-question');
          const bar = document.querySelector('progress');
          if (question) resolve(bar ? 'while it was read' : 'after it was read');
        }).observe(document.body, { childList: true, subtree: true });
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((one) => one.innerText.startsWith('Delete everything'))?.click();
      }),
  );
  t.check('a press is answered while 200 MB are read', answered === 'while it was read', answered);
  await click(page, 'Keep it');
  await t.eventually('a file of 200 MB has a result', says(page, 'part: 200'));
  await click(page, 'Close');
}

/** Killed after some of it was written: listed as such after a start, and undone as a whole. */
async function killedInTheMiddle(t: E2E, page: Page, folder: string): Promise<Page> {
  const before = asText(await readRaw(page));
  await pick(page, folder, 'long.json', longFile());
  await t.eventually('a long file is read', says(page, 'Adds 1 project, 450 reviews'));
  await slowDisk(page);
  await click(page, 'Import it');
  await t.eventually('some of it is written', async () => {
    const { reviews } = await readRaw(page);
    return reviews?.some(({ project }) => project === 'long');
  });
  const other = await openKeep(t);
  await t.eventually('another page says that it is being imported', says(other, 'It is being imported now.'));
  await t.crash();
  const after = await openKeep(t);
  await t.eventually('it is listed as ended in the middle', says(after, 'This import ended in the middle.'));
  const { reviews } = await readRaw(after);
  const written = reviews?.filter(({ project }) => project === 'long').length ?? 0;
  t.check('some reviews are there, not all', written > 0 && written < 450, written);
  await shoot(t, after, 'keep-middle');
  await click(after, 'Undo');
  await t.eventually('it is undone', says(after, 'The import was undone.'));
  const { imports, ...stores } = await readRaw(after);
  t.check('the list is as before', asText(stores) === before);
  const files = imports?.map(({ undo }) => undo.file);
  t.check('and only the other import is left', files?.join() === 'projects.json', files);
  return after;
}

async function lookAt(t: E2E, page: Page, folder: string, everything: string): Promise<void> {
  await pick(page, folder, 'all.json', everything);
  await t.eventually('what is here already is left as it is', async () =>
    /Here already, left as it is: 2 projects, 2 reviews, 1 saved post/.test(await textOf(page)),
  );
  t.check('so no project is said to be added to', !/Adds to/.test(await textOf(page)), await textOf(page));
  await click(page, 'Delete everything…');
  await t.eventually('what would be deleted is counted anew', says(page, 'Delete 2 projects, 2 reviews, 1 saved post'));
  await checkAccess(t, page, 'the page of what is kept');
  await shoot(t, page, 'keep');
  await page.setViewport({ width: 320, height: 2_400 });
  await checkFits(t, page, 'it fits 320 pixels');
  await t.screenshot(page, 'keep-narrow');
}

/** What is kept goes into a file, is deleted, and comes back; bad files and a crash take nothing. Chromium only. */
export default async function exchange(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const folder = mkdtempSync(join(tmpdir(), 'receipts-exchange-'));
  try {
    await seed(t, await t.extensionPage('options'));
    const page = await openKeep(t);
    await page.setViewport({ width: 1200, height: 1_600 });
    const { projects, everything } = await thereAndBack(t, page, folder);
    await badFiles(t, page, folder, projects);
    await pick(page, folder, 'projects.json', projects);
    await click(page, 'Import it');
    await t.eventually('projects are imported', says(page, 'projects.json was added'));
    const after = await killedInTheMiddle(t, page, folder);
    await after.setViewport({ width: 1200, height: 1_600 });
    await lookAt(t, after, folder, everything);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
