import type { CredentialsSeen } from '@/lib/core/known.ts';
import type { Media } from '@/lib/core/page-doc.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Spot } from '@/lib/core/rule.ts';
import { WHOLE_PAGE } from './project-page.ts';

/** The place of a picture: its description where it has one, the page as a whole where it has none. */
export function pictureSpot(view: PageView, { block, alt }: Media): Spot {
  const text = block >= 0 && alt !== '' ? view.text(block) : '';
  return text === '' ? WHOLE_PAGE : { block, start: 0, end: text.length };
}

/** Why the credentials of this page's pictures cannot be judged; nothing when they were read or there are no pictures. */
export function credentialsUnread({ doc, known: { credentials } }: PageView): string | undefined {
  if (doc.media.length === 0 || credentials.state === 'known') return undefined;
  return `content credentials of pictures: ${credentials.why}`;
}

/** Pictures of the page whose credentials were read, each with what was seen. */
export function readPictures({ doc, known: { credentials } }: PageView): { seen: CredentialsSeen; media: Media }[] {
  if (credentials.state !== 'known') return [];
  return credentials.value.flatMap((seen) => {
    const media = doc.media.find(({ src }) => src === seen.src);
    return media ? [{ seen, media }] : [];
  });
}

/** What a picture is called in a sentence: its description, or its file name, at most 60 characters. */
export function shownPicture({ alt, src }: Media): string {
  const file = /[^/?#]{1,200}(?=[?#]|$)/.exec(src.slice(-300))?.[0] ?? '';
  const words = alt.trim() || file || 'A picture on this page';
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
