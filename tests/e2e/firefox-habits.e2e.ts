import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';
import { chooseInMenu, enterInAddressBar } from './firefox-acts.ts';

/** The page of ours with this in its address, once it says these words. */
async function opened(t: E2E, what: string, address: string, words: RegExp): Promise<Page | undefined> {
  let found: Page | undefined;
  await t.eventually(what, async () => {
    for (const page of await t.running.pages()) {
      const here = await page.evaluate(() => `${location.href} ${document.body?.innerText}`).catch(() => '');
      if (!here.split(' ', 1)[0]?.includes(address) || !words.test(here)) continue;
      found = page;
      return true;
    }
    return false;
  });
  return found;
}

/** Lines of the menus, with the right button on the page. */
async function menus(t: E2E, page: Page): Promise<void> {
  const choose = async (selector: string, label: string) => {
    await page.bringToFront();
    await page.$eval(selector, (one) => {
      one.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(one);
    });
    await page.click(selector, { button: 'right' });
    await t.eventually(`the menu has “${label}”`, () => chooseInMenu(t.running, label));
  };
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { id: 'a-link', textContent: 'the code of the project' });
    link.href = 'https://github.com/acme-example/tide';
    const text = Object.assign(document.createElement('p'), { id: 'a-text' });
    text.textContent = 'Stake with us: a guaranteed 40% monthly return.';
    const request = Object.assign(document.createElement('p'), { id: 'a-request' });
    request.textContent = '{"method":"personal_sign","params":["0x68656c6c6f"]}';
    document.body.prepend(link, text, request);
  });
  await choose('#a-link', 'Check this link');
  const link = await opened(t, 'a link is checked by its address', '/check.html', /By its address alone/);
  await link?.close();
  await choose('#a-text', 'Check the selected text');
  const text = await opened(t, 'a selected text gets its notes', '/check.html', /Would clear it/);
  const words = (await text?.evaluate(() => document.body.innerText)) ?? '';
  t.check('which speak of the text', /This text describes profit/.test(words), words.slice(0, 400));
  await text?.close();
  await choose('#a-request', 'Decode this wallet request (JSON or hex)');
  const request = await opened(t, 'a selected request is decoded', '/decode.html', /personal_sign/);
  await request?.close();
}

/** Menus and address bar of Firefox, as a person presses them. */
export default async function firefoxHabits(t: E2E): Promise<void> {
  const page = await t.open('/project.html');
  await menus(t, page);
  await enterInAddressBar(t.running, 'receipts nobody has this');
  const list = await opened(t, 'the address bar searches the saved list', '/projects.html', /./);
  await list?.close();
  await page.close();
}
