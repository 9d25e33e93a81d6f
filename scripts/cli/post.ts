import { judgePost } from '@/lib/background/judge.ts';
import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import { Post, PostLabel, type PostLink } from '@/lib/core/post.ts';
import { PostReport } from '@/lib/core/report.ts';

const ADDRESS = /\bhttps?:\/\/[^\s<>"']{1,2000}/g;
/** Longest post that is read, in UTF-16 units: the longest that any of the sites allows. */
const LONGEST = 25_000;

/**
 * `{ id, text, site?, author?, links?, relation?, thread?, labels?, card?, quoted? }` → what the rules say about this
 * post. An author is a handle, or `{ handle, name }`. Throws with a sentence that names the part it cannot read.
 */
export function postReportOfLine(line: Record<string, unknown>, now: number): PostReport {
  if (typeof line.text !== 'string') throw new Error('a post needs text');
  return PostReport.parse(judgePost(postOf(line, line.text.slice(0, LONGEST)), { now }));
}

function postOf(line: Record<string, unknown>, text: string): Post {
  const post = {
    id: typeof line.id === 'string' ? line.id : '',
    site: typeof line.site === 'string' ? line.site : 'x',
    url: 'https://post.invalid/',
    author: accountOf(line.author, 'author') ?? { handle: '', name: '' },
    text,
    links: [...linksIn(text), ...linksOf(line.links)],
    media: [],
    time: '',
    relation: relationOf(line.relation),
    counters: {},
  };
  const thread = accountOf(line.thread, 'thread');
  return {
    ...post,
    ...(thread ? { thread } : {}),
    ...(line.labels === undefined ? {} : { labels: labelsOf(line.labels) }),
    ...part('card', Post.shape.card, line.card, '{ domain, href, title }'),
    ...part('quoted', Post.shape.quoted, line.quoted, '{ handle, name, text }'),
  };
}

function accountOf(given: unknown, name: string): Post['author'] | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'string') return { handle: plainHandle(given), name: given };
  const { handle, name: shown } = given as { handle?: unknown; name?: unknown };
  if (typeof handle !== 'string') throw new Error(`${name} is neither a handle nor { handle, name }`);
  return { handle: plainHandle(handle), name: typeof shown === 'string' ? shown : handle };
}

const plainHandle = (handle: string) => handle.replace(/^@/, '');

function relationOf(given: unknown): Post['relation'] {
  if (given === undefined || given === null) return 'post';
  const relation = Post.shape.relation.safeParse(given);
  if (!relation.success) throw new Error('relation is none of post, reply, repost');
  return relation.data;
}

function labelsOf(given: unknown): PostLabel[] {
  if (!Array.isArray(given)) throw new Error('labels is not a list');
  return given.map((one) => {
    const label = PostLabel.safeParse(one);
    if (!label.success) throw new Error(`labels has one that is not known: ${String(one).slice(0, 40)}`);
    return label.data;
  });
}

/** An optional part, checked by the schema that the extension uses. */
function part<Name extends 'card' | 'quoted'>(
  name: Name,
  schema: (typeof Post.shape)[Name],
  given: unknown,
  form: string,
): Partial<Pick<Post, Name>> {
  if (given === undefined || given === null) return {};
  const read = schema.safeParse(given);
  if (!read.success) throw new Error(`${name} is not ${form}`);
  return { [name]: read.data } as Partial<Pick<Post, Name>>;
}

function linksIn(text: string): PostLink[] {
  return [...text.matchAll(ADDRESS)].map((match) => ({
    text: match[0],
    href: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Addresses beside the text, as strings or as `{ text, href }`; what is no address leads nowhere. */
function linksOf(given: unknown): PostLink[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((one: unknown) => {
    const { href, text } = typeof one === 'string' ? { href: one, text: one } : ((one ?? {}) as Partial<PostLink>);
    if (typeof href !== 'string' || !canParseUrl(href)) return [];
    return [{ text: typeof text === 'string' ? text : href, href, start: 0, end: 0 }];
  });
}
