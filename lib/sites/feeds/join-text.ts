import type { PostText } from './post-text.ts';

/**
 * Texts one below the other, as one: what stands in the parts of a post (its words, a poll, its buttons). Links move with
 * their words. At most `limit` UTF-16 units; parts without words leave no empty line.
 */
export function joinTexts(parts: readonly PostText[], limit: number): PostText {
  let text = '';
  const links: PostText['links'] = [];
  for (const part of parts) {
    if (part.text === '' || text.length >= limit) continue;
    if (text !== '') text += '\n';
    const from = text.length;
    text += part.text;
    for (const link of part.links) links.push({ ...link, start: link.start + from, end: link.end + from });
  }
  text = text.slice(0, limit).trimEnd();
  return {
    text,
    links: links
      .filter((link) => link.start < text.length)
      .map((link) => ({ ...link, end: Math.min(link.end, text.length) })),
  };
}
