import type { Page } from 'puppeteer-core';
import { CLOCKS, SIGNERS } from '@/lib/evidence/credentials/trust-list.ts';
import { type Chain, makeChain } from '../images/certificates.ts';
import { changePicture, makePng, signPicture } from '../images/signed-picture.ts';
import { type ServiceHandler, servePaths, text } from '../services/service.ts';
import type { E2E } from './context.ts';

const HOST = 'pictures.kestrel-loom.example';
const at = (path: string) => `https://${HOST}${path}`;

interface Checked {
  state: 'known' | 'unknown';
  why?: string;
  value?: { verdict: string; signer: string | null; aiGenerated: boolean | null; says: string[] };
}

/** Content Credentials through the real extension: pictures signed here, asked for by the press, and on a page. */
export default async function images(t: E2E): Promise<void> {
  const chain = await makeChain();
  const signed = await signPicture({ chain, made: 'trainedAlgorithmicMedia' });
  const elsewhere = await signPicture({ chain, elsewhere: 'https://credentials.example/wave.c2pa' });
  t.services.answer(HOST, pictures({ '/press.png': signed, '/plain.png': makePng(), '/elsewhere.png': elsewhere }));
  const inside = await t.extensionPage('options');

  await verdicts(t, inside, chain, signed);
  await badInput(t, inside);
  await publishedList(t, inside, chain);
  if (t.browser !== 'chromium') return;
  await onThePage(t, inside);
  await checkPage(t);
}

async function verdicts(t: E2E, inside: Page, chain: Chain, signed: Uint8Array): Promise<void> {
  const part = await signPicture({ chain, parts: [changePicture(signed)] });
  const fetched = await check(inside, at('/press.png'));
  t.check('a signed picture is fetched and read', fetched.value?.verdict === 'valid-untrusted', fetched);
  t.check('it says that a model made it', fetched.value?.aiGenerated === true, fetched);
  t.check('without a list nobody is called unknown', /none is on this machine/.test(saysOf(fetched)), fetched);
  const [asked] = t.services.requests(HOST);
  const told = asked?.headers.cookie ?? asked?.headers.referer;
  t.check('without cookies, and without where it stands', asked !== undefined && told === undefined, asked);

  await tell(inside, 'trust:own', { pem: chain.root });
  const known = await check(inside, inPage(signed));
  t.check('signed by someone on the person’s list', known.value?.verdict === 'valid-trusted', known);
  const changed = await check(inside, inPage(changePicture(signed)));
  t.check('changed after signing', changed.value?.verdict === 'invalid', changed);
  const invalid = await check(inside, inPage(part));
  t.check('a part of it is invalid', invalid.value?.verdict === 'ingredient-invalid', invalid);
  const none = await check(inside, at('/plain.png'));
  t.check('none is no warning', none.value?.verdict === 'none' && /most pictures have none/.test(saysOf(none)), none);
}

/** Each of these could not be checked, says why, and asks nobody else. */
async function badInput(t: E2E, inside: Page): Promise<void> {
  const cases: [name: string, src: string, why: RegExp][] = [
    [
      'a manifest that is kept elsewhere',
      at('/elsewhere.png'),
      /kept at credentials\.example, and nothing was fetched/,
    ],
    ['a PNG of 60 MB', at('/huge.png'), /more than the 10 MB/],
    ['a picture that is gone', at('/gone.png'), /nothing under this name \(404\)/],
    ['a picture of the page alone', 'blob:https://kestrel-loom.example/1', /only in the page/],
    ['what is no picture', 'data:text/plain;base64,aGVsbG8=', /not a kind of picture/],
  ];
  for (const [name, src, why] of cases) {
    const { state, why: said = '' } = await check(inside, src);
    t.check(`${name} is not checked, and says why`, state === 'unknown' && why.test(said), { state, said });
  }
}

/** The published list is fetched on the press; what is no list takes the place of nothing. */
async function publishedList(t: E2E, inside: Page, chain: Chain): Promise<void> {
  const host = new URL(SIGNERS).host;
  const serve = (answer: ServiceHandler) =>
    t.services.answer(host, servePaths({ [new URL(SIGNERS).pathname]: answer, [new URL(CLOCKS).pathname]: answer }));
  serve(() => text('<!doctype html><title>Be right back</title>'));
  const failed = (await tell(inside, 'trust:refresh', {})) as Refreshed;
  t.check('what is no list is said to be none', /holds no certificate/.test(failed.why), failed);
  serve(() => text(`# signers\n${chain.root}`));
  const fetched = (await tell(inside, 'trust:refresh', {})) as Refreshed;
  t.check('the published list is fetched', fetched.why === '' && fetched.trust.signers === 1, fetched);
  const without = (await tell(inside, 'trust:own', { pem: '' })) as { trust: { own: number } };
  t.check('the person’s own can be taken away', without.trust.own === 0, without);
  const trusted = await check(inside, at('/press.png'));
  t.check('whoever is on the published list is known by it alone', trusted.value?.verdict === 'valid-trusted', trusted);
  t.check('and it says so', /on the trust list/.test(saysOf(trusted)), trusted);
}

interface Refreshed {
  trust: { signers: number };
  why: string;
}

async function onThePage(t: E2E, inside: Page): Promise<void> {
  await setMode(inside, 'on');
  const page = await t.open('/pictures.html');
  const tab = await t.tabId(page);
  await t.eventually('where it is on, a page’s signed picture is told of', async () => {
    const state = (await tell(inside, 'tab:get', { tab })) as { report?: { findings: { rule: string }[] } };
    return state.report?.findings.some(({ rule }) => rule === 'media-credentials-valid');
  });
  await t.eventually('the picture carries a quiet mark, and its small copy none', async () => {
    const marks = await marksOn(page);
    return marks.length === 1 && marks[0]?.words === 'Signed by Larkspur Press, AI-generated';
  });
  const [mark] = await marksOn(page);
  const picture = await page.$eval('img', (image) => image.getBoundingClientRect().toJSON());
  const isOnIt = mark && mark.left > picture.left && mark.right < picture.right && mark.top > picture.top;
  t.check('it stands on its picture', isOnIt === true, { mark, picture });
  await t.screenshot(page, 'picture-mark');
  await page.evaluate(() => {
    document.querySelector('img')?.remove();
    dispatchEvent(new Event('resize'));
  });
  await t.eventually('it goes with its picture', async () => (await marksOn(page)).length === 0);
  await page.close();
  await setMode(inside, 'off');
  const off = await check(inside, at('/other.png'));
  t.check('where it is off, nobody is asked', /turned off/.test(off.why ?? ''), off);
  t.check('and nobody was', !t.services.asked(HOST).includes('/other.png'));
  await setMode(inside, 'ask');
}

interface SeenMark {
  words: string;
  left: number;
  right: number;
  top: number;
}

/** The marks on pictures that are shown, in our closed root: only the browser's own tools look into it. */
async function marksOn(page: Page): Promise<SeenMark[]> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const marks: SeenMark[] = [];
  for (const { nodeId, attributes = [] } of nodes) {
    if (!attributes.includes('picture-mark') || attributes.includes('hidden')) continue;
    const box = await session.send('DOM.getBoxModel', { nodeId }).catch(() => undefined);
    const [left = 0, top = 0, right = 0] = box?.model.border ?? [];
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
    marks.push({ words: outerHTML.replace(/<[^>]{0,500}>/g, ''), left, right, top });
  }
  await session.detach();
  return marks;
}

/** The menu of a picture opens the page with the verdict. No driver can open that menu, so its press is told as the browser does. */
async function checkPage(t: E2E): Promise<void> {
  const worker = await t.running
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  await worker?.evaluate((srcUrl) => {
    type Menus = { onClicked: { dispatch(info: object, tab: object): void } };
    const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: Menus } }).chrome;
    contextMenus.onClicked.dispatch({ menuItemId: 'check-image', srcUrl }, { id: -1 });
  }, at('/press.png'));
  let page: Page | undefined;
  await t.eventually('the menu of a picture opens a page with the verdict', async () => {
    page = (await t.running.pages()).find((one) => one.url().includes('/image.html#'));
    const shown = await page?.$eval('[data-verdict="valid-trusted"]', (element) => element.textContent);
    return shown === 'Signed by Larkspur Press, on the trust list.';
  });
  if (page) await t.screenshot(page, 'image-check');
  await page?.close();
}

/** PNGs by their path; a large one only says how large it is. */
function pictures(files: Record<string, Uint8Array>): ServiceHandler {
  const answers = Object.entries(files).map(([path, bytes]): [string, ServiceHandler] => [
    path,
    () => new Response(Buffer.from(bytes), { headers: { 'content-type': 'image/png' } }),
  ]);
  const huge = () => new Response(new Uint8Array(60_000_000), { headers: { 'content-type': 'image/png' } });
  return servePaths({ ...Object.fromEntries(answers), '/huge.png': huge });
}

function inPage(bytes: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
}

async function check(inside: Page, src: string): Promise<Checked> {
  const answer = (await tell(inside, 'image:check', { src, tab: -1 })) as { fact?: Checked } | undefined;
  return answer?.fact ?? { state: 'unknown', why: `no answer: ${JSON.stringify(answer)}` };
}

function saysOf({ value }: Checked): string {
  return value?.says.join(' ') ?? '';
}

interface Api {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: unknown; why?: string }> };
  storage: { local: { set(values: object): Promise<void> } };
}

/** Asks the background as a page of the extension does. */
async function tell(inside: Page, name: string, payload: object): Promise<unknown> {
  const answered = await inside.evaluate(
    (asked) => {
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      return (api.browser ?? api.chrome).runtime.sendMessage(asked);
    },
    { name, payload },
  );
  return answered.value ?? answered;
}

/** What the person decided on this look-up. */
async function setMode(inside: Page, mode: 'off' | 'ask' | 'on'): Promise<void> {
  await inside.evaluate(
    (settings) => {
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      return (api.browser ?? api.chrome).storage.local.set(settings);
    },
    { 'look-ups': { allowed: true, modes: { credentials: mode }, told: true } },
  );
}
