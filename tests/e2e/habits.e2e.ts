import type { Page, Target } from 'puppeteer-core';
import { checkAccess, shoot } from './access.ts';
import type { E2E } from './context.ts';

type Listener = { dispatch(...told: unknown[]): void };
/** Of the browser's own object in the worker: events that the browser sends for what a person does outside of pages. */
interface Chrome {
  commands: { onCommand: Listener; getAll(): Promise<{ name: string; shortcut: string }[]> };
  contextMenus: { onClicked: Listener };
  omnibox: { onInputEntered: Listener };
  tabs: { get(id: number): Promise<object> };
}

const isWorker = (target: Target) => target.type() === 'service_worker';

/** The worker; one that was stopped starts again when a page of ours asks it something. */
async function workerOf(t: E2E) {
  const asker = t.running.targets().some(isWorker) ? undefined : await t.extensionPage('look-ups');
  const worker = await (await t.running.waitForTarget(isWorker)).worker();
  await asker?.close();
  if (!worker) throw new Error('there is no worker');
  return worker;
}

/** The worker dies, and the driver knows that it did: one that starts meanwhile is another one. */
async function endWorker(t: E2E): Promise<void> {
  const old = t.running.targets().find(isWorker);
  await t.stopWorker();
  await t.eventually('the worker is gone', async () => !old || !t.running.targets().includes(old));
}

/** Presses a key of ours. The driver's keys reach pages alone, so the browser's event is sent from where it arrives. */
async function press(t: E2E, command: string, tab: number): Promise<void> {
  await (await workerOf(t)).evaluate(
    async (name, id) => {
      const { commands, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      commands.onCommand.dispatch(name, await tabs.get(id));
    },
    command,
    tab,
  );
}

async function choose(t: E2E, menuItemId: string, clicked: object): Promise<void> {
  await (await workerOf(t)).evaluate(
    (info) => (globalThis as unknown as { chrome: Chrome }).chrome.contextMenus.onClicked.dispatch(info, { id: -1 }),
    { menuItemId, ...clicked },
  );
}

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

/** The page of ours with this in its address, once it says these words. */
async function opened(t: E2E, what: string, address: string, words: RegExp): Promise<Page | undefined> {
  let found: Page | undefined;
  await t.eventually(what, async () => {
    // A panel is no tab: it is among the targets alone.
    found ??= await t.running
      .targets()
      .find((target) => target.url().includes(address))
      ?.asPage();
    return found && words.test(await textOf(found));
  });
  return found;
}

/** What a screen reader is told of our closed root: only the browser's own tools see into it. */
async function toldOn(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const status = nodes.find(({ role }) => role?.value === 'status');
  const within = (id: string): string => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    const own = node?.role?.value === 'StaticText' ? String(node.name?.value ?? '') : '';
    return own + (node?.childIds ?? []).map(within).join('');
  };
  return status ? within(status.nodeId) : '';
}

const focusIsOurs = (page: Page) => page.evaluate(() => document.activeElement?.localName === 'receipts-card');

async function panel(t: E2E, page: Page, tab: number): Promise<void> {
  const popup = await t.extensionPage('popup', `?tab=${tab}`);
  await t.eventually('the page is read', async () => (await popup.$$('[data-row]')).length === 10);
  await (await popup.$('footer summary'))?.click();
  const [way] = await popup.$$('xpath/.//button[contains(., "Beside the page")]');
  await way?.click();
  const beside = await opened(t, 'the popup opens the panel', '/sidepanel.html', /Receipts|127/);
  await popup.close();
  if (!beside) return;
  await page.bringToFront();
  await t.eventually('the panel follows to the tab in front', async () => /\d notes/.test(await textOf(beside)));
  await checkAccess(t, beside, 'the panel');
  await shoot(t, beside, 'panel');

  const [show] = await beside.$$('xpath/.//button[starts-with(@aria-label, "Show on the page")]');
  await show?.focus();
  await beside.keyboard.press('Enter');
  await t.eventually('it shows a place on the page', () => focusIsOurs(page));
  await t.eventually('and says so', async () => /Shown on the page: “/.test(await textOf(beside)));
  const isKept = await beside.evaluate(() => document.activeElement?.textContent === 'Show on the page');
  t.check('the focus in the panel stays where it was', isKept);
  await page.keyboard.press('Escape');
  await t.eventually('Escape closes the card there', async () => !(await focusIsOurs(page)));

  const other = await t.open('/ordinary.html');
  await t.eventually('another tab in front is another page in the panel', async () =>
    /does not seem to be about AI and crypto/.test(await textOf(beside)),
  );
  await other.goto(page.url());
  await t.eventually('and the page that a tab goes to', async () => /\d notes/.test(await textOf(beside)));
  await endWorker(t);
  await other.goto(`${t.origin}/ordinary.html`);
  await t.eventually('the panel goes on after the worker died', async () =>
    /does not seem to be about AI and crypto/.test(await textOf(beside)),
  );
  await other.close();
  await beside.close();
}

async function keys(t: E2E, page: Page, tab: number): Promise<void> {
  const set = await (await workerOf(t)).evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.commands.getAll(),
  );
  const without = set.filter(({ shortcut }) => shortcut === '').map(({ name }) => name);
  t.check('the browser takes all keys that are suggested', without.join() === 'save-page', set);
  await page.bringToFront();
  const counted: string[] = [];
  const go = async (command: string, at: RegExp) => {
    await press(t, command, tab);
    await t.eventually(`${command} tells ${at.source}`, async () => {
      counted[0] = await toldOn(page);
      return at.test(counted[0]);
    });
  };
  await go('next-finding', /^1 of \d+: /);
  t.check('and its card has the focus', await focusIsOurs(page));
  const all = Number(/ of (\d+)/.exec(counted[0] ?? '')?.[1]);
  await endWorker(t);
  await go('next-finding', /^2 of /);
  await go('previous-finding', /^1 of /);
  await go('previous-finding', new RegExp(`^${all} of ${all}, from the end again: `));
  await press(t, 'save-page', tab);
  await t.eventually('a key saves the page', async () => /Saved to your list/.test(await toldOn(page)));
}

async function menus(t: E2E, page: Page): Promise<void> {
  const pageUrl = page.url();
  await choose(t, 'check-link', { linkUrl: 'https://github.com/acme-example/tide', pageUrl });
  const link = await opened(
    t,
    'a link is checked by its address',
    '/check.html#',
    /An independent source at first hand\./,
  );
  if (link) {
    t.check('the address of our page does not hold it', !link.url().includes('github'), link.url());
    await checkAccess(t, link, 'the page of a link');
    await shoot(t, link, 'check-link');
    await link.reload();
    await t.eventually('it is there again after a reload', async () => /at first hand/.test(await textOf(link)));
    await link.close();
  }
  await choose(t, 'check-text', { selectionText: 'Stake with us: a guaranteed 40% monthly return.', pageUrl });
  const text = await opened(t, 'a selected text gets its notes', '/check.html#', /Would clear it/);
  if (text) await shoot(t, text, 'check-text');
  await text?.close();
  await choose(t, 'decode-request', { selectionText: '{"method":"personal_sign","params":["0x68656c6c6f"]}' });
  const request = await opened(
    t,
    'a selected request is handed to the page that decodes',
    '/decode.html',
    /personal_sign/,
  );
  t.check('its address does not hold it', request !== undefined && !request.url().includes('personal_sign'));
  await request?.close();
}

async function omnibox(t: E2E, page: Page): Promise<void> {
  await page.bringToFront();
  const enter = async (typed: string) =>
    (await workerOf(t)).evaluate(
      (entered) =>
        (globalThis as unknown as { chrome: Chrome }).chrome.omnibox.onInputEntered.dispatch(
          entered,
          'newForegroundTab',
        ),
      typed,
    );
  await enter('127.0');
  const project = await opened(t, 'the address bar opens a saved project', '/projects.html#project=', /127\.0\.0\.1/);
  await project?.close();
  await enter('nobody has this');
  const list = await opened(t, 'what is not found is searched in the list', '/projects.html#q=', /./);
  const typed = await list?.$eval('input[type="search"]', (field) => field.value);
  t.check('with that search in it', typed === 'nobody has this', typed);
  await list?.close();
}

/** Panel, keys, menus and address bar. All of it is the browser's own, outside of pages: Chromium alone lets it be driven. */
export default async function habits(t: E2E): Promise<void> {
  const page = await t.open('/project.html');
  const tab = await t.tabId(page);
  await panel(t, page, tab);
  await keys(t, page, tab);
  await menus(t, page);
  await omnibox(t, page);
}
