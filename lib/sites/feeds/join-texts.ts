import { LONGEST_POST } from './adapter.ts';
import type { PostText } from './post-text.ts';

/** Parts of a post one below the other (warning, words, choices of a poll); links keep their places. At most LONGEST_POST. */
export function joinTexts(parts: readonly PostText[]): PostText {
  const result: PostText = { text: '', links: [] };
  for (const part of parts) {
    if (part.text === '') continue;
    const start = result.text === '' ? 0 : result.text.length + 1;
    if (start >= LONGEST_POST) break;
    result.text = `${result.text}${start === 0 ? '' : '\n'}${part.text}`.slice(0, LONGEST_POST);
    for (const link of part.links) {
      if (link.start + start >= result.text.length) continue;
      result.links.push({ ...link, start: link.start + start, end: Math.min(link.end + start, result.text.length) });
    }
  }
  return result;
}
