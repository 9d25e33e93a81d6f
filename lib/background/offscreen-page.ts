import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

let opening: Promise<void> | undefined;

/**
 * Makes the invisible page of the extension that does for Chromium's worker what a worker cannot, where it does not
 * stand. A worker that woke may find it standing, made by the one before. There can be no more than one.
 */
export function openOffscreenPage(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<void> {
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['DOM_PARSER', 'WORKERS'],
    justification:
      'Reads the source of pages that you asked to have checked again, and the credentials of pictures. Nothing in them is run or loaded.',
  });
}

/** Closes it; it is made again when it is needed. */
export async function closeOffscreenPage(): Promise<void> {
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
}
