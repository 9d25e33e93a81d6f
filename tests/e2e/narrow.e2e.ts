import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

/** Width of a small phone held upright, in CSS pixels: Firefox on Android shows the popup as a page of that width. */
const PHONE = { width: 360, height: 740 };
const PAGES = ['popup', 'options'] as const;

/** What reaches out of the window to the right, so that it would have to be scrolled sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > wide + 0.5)
      .map((one) => `${one.localName}.${one.className}`);
  });
}

/** Pages of the extension in a window as narrow as a phone, in both browsers. */
export default async function narrow(t: E2E): Promise<void> {
  const inside = await t.extensionPage('options');
  await inside.setViewport(PHONE);
  for (const name of PAGES) {
    await inside.evaluate((to) => location.assign(`/${to}.html`), name).catch(() => undefined);
    await t.eventually(`the ${name} is there at ${PHONE.width} pixels`, () =>
      inside.evaluate(
        (to) => location.pathname === `/${to}.html` && document.body.innerText.trim().length > 40 && innerWidth,
        name,
      ),
    );
    const wide = await tooWide(inside);
    t.check(`nothing of the ${name} reaches out of it`, wide.length === 0, wide.slice(0, 5));
    await t.screenshot(inside, `${name}-phone-${t.browser}`);
  }
  await inside.close();
}
