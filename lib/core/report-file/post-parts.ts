import type { SavedPost } from '../saved-post.ts';
import { code, link, list, type Part, paragraph, text } from './tree.ts';
import type { ReportWords } from './words.ts';

/** Posts that the person saved to the project, as they were read. */
export function postParts(posts: readonly SavedPost[], words: ReportWords): Part[] {
  if (posts.length === 0) return [paragraph(text('No post is saved.'))];
  return posts.flatMap(({ author, site, time, url, page, at, text: post, hash, findings, truncated }) => [
    paragraph(
      text(`${author.name || author.handle} (${author.handle}) on ${site}${time ? `, dated ${time}` : ''}, saved `),
      { is: 'time', at, text: words.time(at) },
      text(': '),
      link(url || page),
    ),
    { is: 'quote', text: post } as const,
    ...list([
      ...(truncated ? [[text('The site showed only a part of it.')]] : []),
      ...findings.map(({ severity, say }) => [text(`${words.severity(severity)}: ${say}`)]),
      [text('SHA-256 of the post: '), code(hash)],
    ]),
  ]);
}
