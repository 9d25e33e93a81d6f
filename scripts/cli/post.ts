import { judgePost } from '@/lib/background/judge.ts';
import type { Post } from '@/lib/core/post.ts';
import { PostReport } from '@/lib/core/report.ts';

const ADDRESS = /\bhttps?:\/\/[^\s<>"']{1,2000}/g;
/** Longest post that is read, in UTF-16 units: the longest that any of the sites allows. */
const LONGEST = 25_000;

/** `{ id, text, site?, author?, links? }` → what the rules say about this post. Throws with a sentence otherwise. */
export function postReportOfLine(line: Record<string, unknown>, now: number): PostReport {
  if (typeof line.text !== 'string') throw new Error('a post needs text');
  return PostReport.parse(judgePost(postOf(line, line.text.slice(0, LONGEST)), { now }));
}

function postOf(line: Record<string, unknown>, text: string): Post {
  const shown = [...text.matchAll(ADDRESS)].map((match) => ({
    text: match[0],
    href: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const given = Array.isArray(line.links) ? line.links.filter((href): href is string => typeof href === 'string') : [];
  const more = given.filter((href) => URL.canParse(href)).map((href) => ({ text: href, href, start: 0, end: 0 }));
  const author = typeof line.author === 'string' ? line.author : '';
  return {
    id: typeof line.id === 'string' ? line.id : '',
    site: typeof line.site === 'string' ? line.site : 'x',
    url: 'https://post.invalid/',
    author: { handle: author, name: author },
    text,
    links: [...shown, ...more],
    media: [],
    time: '',
    relation: 'post',
    counters: {},
  };
}
