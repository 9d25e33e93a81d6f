import { browser } from 'wxt/browser';
import type { PictureEdges, ShownTab } from './picture.ts';

/** JPEG quality, 0–100: text stays readable, and a screen comes to some hundred kilobytes. */
const QUALITY = 70;

/** The browser's own ways, for createPicture. Capturing needs `activeTab`: the press on our button gives it. */
export const BROWSER_PICTURE: PictureEdges = {
  look: lookAt,
  capture: (window) => browser.tabs.captureVisibleTab(window, { format: 'jpeg', quality: QUALITY }),
  scale,
};

async function lookAt(id: number): Promise<ShownTab | undefined> {
  try {
    const { active, incognito, url, windowId } = await browser.tabs.get(id);
    return { active, incognito, url: url ?? '', window: windowId };
  } catch {
    return undefined;
  }
}

async function scale(picture: Uint8Array<ArrayBuffer>, share: number): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await createImageBitmap(new Blob([picture], { type: 'image/jpeg' }));
  const canvas = new OffscreenCanvas(Math.ceil(drawn.width * share), Math.ceil(drawn.height * share));
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY / 100 });
  return new Uint8Array(await blob.arrayBuffer());
}
