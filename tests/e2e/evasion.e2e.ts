import { build } from 'esbuild';
import type { E2E } from './context.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** What runs in the page: the reader, and the text that rules see, by the id of the section it stands in. */
const IN_PAGE = `
import { createPageText } from './lib/core/engine/page-text.ts';
import { isHidden, isLaidOutAsBlock, touches } from './lib/overlay/browser-look.ts';
import { veilOf } from './lib/overlay/veil.ts';
import { readGeneric } from './lib/sites/generic.ts';
globalThis.readSections = () => {
  const { doc, places } = readGeneric(document, { url: location.href, isHidden, isBlock: isLaidOutAsBlock, veilOf, touches });
  const text = createPageText(doc);
  return doc.blocks.map((block) => {
    let element = places.element(block.index);
    while (element && !element.closest('[id]')) {
      const root = element.getRootNode();
      element = root.host ?? root.defaultView?.frameElement;
    }
    return {
      id: element?.closest('[id]').id ?? '',
      text: text.text(block.index),
      hidden: block.hidden === true,
      veiled: block.veiled === true,
      marked: places.range(block.index, 0, 1) !== undefined,
    };
  });
};`;

interface Section {
  id: string;
  text: string;
  hidden: boolean;
  veiled: boolean;
  marked: boolean;
}

const CLAIM = /guaranteed (?:to )?returns? (?:of )?20% apy/i;
/** Read, judged and marked like plain text. */
const SEEN = [
  'split',
  'spaced',
  'swapped',
  'zero',
  'comment',
  'shadow',
  'frame',
  'gradient',
  'dark',
  'tiny-shown',
  'plain',
];
/** Read and judged; no good sign, no mark. */
const VEILED = ['clear', 'clear-shown', 'tiny', 'clip', 'path', 'away', 'indent', 'same', 'flat', 'word'];
const HIDDEN = ['unseen', 'gone'];

async function readerSource(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: IN_PAGE, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    alias: { '@': ROOT },
  });
  return outputFiles[0]?.text ?? '';
}

/** A page that says the same in every way in which pages keep words from readers, or from people. */
export default async function evasion(t: E2E): Promise<void> {
  const page = await t.open('/evasion.html');
  await page.evaluate(await readerSource());
  const sections = await page.evaluate(() => (globalThis as unknown as { readSections(): Section[] }).readSections());
  const claimIn = (id: string) => sections.find((section) => section.id === id && CLAIM.test(section.text));
  for (const id of SEEN) {
    const found = claimIn(id);
    const wanted = found && !found.hidden && !found.veiled && found.marked;
    t.check(`${id}: read, and may be marked`, wanted, found ?? sections.filter((section) => section.id === id));
  }
  for (const id of VEILED) {
    const found = claimIn(id);
    const wanted = found && (found.hidden || (found.veiled && !found.marked));
    t.check(`${id}: read, earns nothing, is not marked`, wanted, found ?? sections.filter((one) => one.id === id));
  }
  for (const id of HIDDEN) t.check(`${id}: hidden`, claimIn(id)?.hidden ?? true, claimIn(id));
  const fades = claimIn('fades');
  t.check('what fades in earns nothing yet, and may be marked', fades?.veiled && fades.marked, fades);
  t.check(
    'alt text is read',
    claimIn('alt'),
    sections.filter((section) => section.id === 'alt'),
  );
  await page.close();
  await marks(t);
}

/** The extension itself, in the same page: no mark lies on words that nobody sees. */
async function marks(t: E2E): Promise<void> {
  const page = await t.open('/evasion.html');
  const marked = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map((range) => (range as Range).startContainer.parentElement?.closest('[id]')?.id ?? ''),
    );
  await t.eventually('the page is marked', async () => (await marked()).length > 0);
  const ids = await marked();
  t.check(
    'marks lie where people can see them',
    ids.every((id) => !VEILED.includes(id) && !HIDDEN.includes(id)),
    ids,
  );
  await page.close();
}
