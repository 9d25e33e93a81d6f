import type { Media } from '@/lib/core/page-doc.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Spot } from '@/lib/core/rule.ts';
import { WHOLE_PAGE } from './project-page.ts';

/** The place of a picture: its description where it has one, the page as a whole where it has none. */
export function pictureSpot(view: PageView, { block, alt }: Media): Spot {
  const text = block >= 0 && alt !== '' ? view.text(block) : '';
  return text === '' ? WHOLE_PAGE : { block, start: 0, end: text.length };
}

/** What a picture is called in a sentence: its description, or its file name, at most 60 characters. */
export function shownPicture({ alt, src }: Media): string {
  const file = /[^/?#]{1,200}(?=[?#]|$)/.exec(src.slice(-300))?.[0] ?? '';
  const words = alt.trim() || file || 'A picture on this page';
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
