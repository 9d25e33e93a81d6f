import type { E2E } from './context.ts';

/**
 * Everything stays in the browser. The page counts what is asked of its own server and of others while the extension
 * reads it; the runner's trap counts what leaves the browser (the check at the end of every suite).
 */
export default async function local(t: E2E): Promise<void> {
  await provesTheTrap(t);
  const page = await t.open('about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${t.origin}/project.html`);
  await t.eventually('the page is read', () =>
    page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)),
  );
  const own = asked.filter((url) => !/\/(?:project\.html|demo\.css|favicon\.ico)$/.test(new URL(url).pathname));
  t.check('reading asks the page’s server for nothing', own.length === 0, own);
  const marks = await page.evaluate(() => ({
    globals: Object.keys(window).filter((key) => /receipt|wxt|browser\b/i.test(key)),
    attributes: document.documentElement.outerHTML.match(/(?:chrome|moz)-extension:/g) ?? [],
  }));
  t.check(
    'the page sees no id and no global of ours',
    marks.globals.length === 0 && marks.attributes.length === 0,
    marks,
  );
}

/** A trap that catches nothing proves nothing: a page asks for something elsewhere, and the trap must tell. */
async function provesTheTrap(t: E2E): Promise<void> {
  const page = await t.open('/ordinary.html');
  await page.evaluate(() => fetch('http://elsewhere.invalid/', { mode: 'no-cors' }).catch(() => undefined));
  const caught = t.takeStrays();
  t.check(
    'the trap catches what leaves',
    caught.some((stray) => stray.includes('elsewhere.invalid')),
    caught,
  );
}
