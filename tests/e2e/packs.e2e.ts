import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { popupOf, textOf } from './own-page.ts';

const PACK = {
  format: 1,
  id: 'lantern-words',
  name: 'Lantern words',
  version: 1,
  author: 'A reader',
  phrases: [
    {
      rule: 'grand-promise',
      any: ['for you around the clock'],
      flags: ['Our agents work for you around the clock.', 'Your tokens grow for you around the clock.'],
      passes: ['The help desk answers around the clock.', 'A clock stands for you on the desk.'],
    },
  ],
};

async function pick(options: Page, file: string): Promise<void> {
  const field = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(file);
}

/** The notes of a fixture page, as the popup lists them. */
async function notesOf(t: E2E): Promise<string> {
  const page = await t.open('/projects-lantern.html');
  const popup = await popupOf(t, page);
  await t.eventually('the page is read', async () => (await popup.$$('[data-row]')).length === 10);
  const text = await textOf(popup);
  for (const one of [popup, page]) await one.close();
  return text;
}

/** A rule pack from a file to a note on a page, and back. Extension pages can be opened in Chromium only. */
export default async function packs(t: E2E): Promise<void> {
  if (t.browser !== 'chromium') return;
  const folder = mkdtempSync(join(tmpdir(), 'receipts-packs-'));
  const write = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value));
    return join(folder, name);
  };
  const options = await t.extensionPage('options');
  await t.eventually('no pack is there', async () => (await textOf(options)).includes('No pack is imported'));
  t.check('the page has no note of a pack', !(await notesOf(t)).includes('from the pack'));

  await options.bringToFront();
  await pick(options, write('bad.json', { ...PACK, id: 'Bad pack' }));
  await t.eventually('a bad pack is refused with the reason', async () =>
    (await textOf(options)).includes('id is made of lower case letters'),
  );
  await pick(options, write('good.json', PACK));
  await t.eventually('a good one is added', async () => (await options.$('[data-pack=lantern-words]')) !== null);
  t.check('it says what it adds', (await textOf(options)).includes('Adds 1 phrase to 1 rule.'), await textOf(options));

  const notes = await notesOf(t);
  t.check('the page has a note of the pack, with its name', notes.includes('from the pack Lantern words'), notes);

  await options.bringToFront();
  const remove = await options.waitForSelector('[data-pack=lantern-words] button[aria-label^="Remove"]');
  await remove?.focus();
  await options.keyboard.press('Enter');
  await t.eventually('it is removed by keyboard', async () => (await options.$('[data-pack]')) === null);
  await t.eventually('Undo has the focus', () =>
    options.evaluate(() => document.activeElement?.textContent === 'Undo'),
  );
  await options.keyboard.press('Enter');
  await t.eventually('undo brings it back', async () => (await options.$('[data-pack=lantern-words]')) !== null);
  await options.close();
  rmSync(folder, { recursive: true, force: true });
}
