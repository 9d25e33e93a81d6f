import { LONGEST_SRC } from '@/lib/messaging/image-protocol.ts';
import { say } from '@/lib/words/say.ts';
import type { MenuLine } from '../habits/menus.ts';
import { openOwnWindow } from '../own-window.ts';

/** "Check this image" in the menu of pictures. */
export const IMAGE_LINE: MenuLine = {
  id: 'check-image',
  title: () => say('Check this image'),
  contexts: ['image'],
  act: ({ srcUrl = '' }, tab) => openImagePage(srcUrl, tab?.id ?? -1),
};

/** The picture goes along in the address of our own page, so that it is not lost when the worker dies. */
function openImagePage(src: string, tab: number): Promise<unknown> {
  const place = new URLSearchParams({ src: src.length > LONGEST_SRC ? 'data:too-large' : src, tab: String(tab) });
  return openOwnWindow(`/image.html#${place}`);
}
