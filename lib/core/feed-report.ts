import * as z from 'zod/mini';
import { feedName } from './feed-sites.ts';

const Count = z.int().check(z.minimum(0), z.maximum(99_999));
/** Names of markup, from our own lists: what a page made up comes as "?". */
const Name = z.string().check(z.regex(/^[a-z?][a-z0-9?-]{0,40}$/));
/** A name of ours: a part of the selector table, or a missing part. */
const Part = z.string().check(z.regex(/^[a-z][a-zA-Z -]{0,40}$/));

/** One element of a post that was not read: what it is and what of it the selectors match; nothing that it says. */
export const OutlineLine = z.object({
  /** How deep below the post. */
  depth: z.int().check(z.minimum(0), z.maximum(40)),
  name: Name,
  /** Names only; values hold what people wrote. */
  attributes: z.array(Name).check(z.maxLength(12)),
  /** One of ARIA's roles. */
  role: z.optional(Name),
  /** Parts whose selectors match this element: "text", or "text 2" for the second selector. */
  parts: z.array(z.string().check(z.regex(/^[a-zA-Z][a-zA-Z -]{0,40}(?: \d{1,2})?$/))).check(z.maxLength(12)),
  /** How many like it stand here in a row. */
  times: Count,
});
export type OutlineLine = z.infer<typeof OutlineLine>;

/** How one page of a feed could be read, without anything that the page says. */
export const FeedReport = z.object({
  site: z.string().check(z.regex(/^[a-z-]{1,20}$/)),
  /** `structure`: not the site itself, only built like it. */
  by: z.enum(['host', 'structure']),
  /** Kind of the address, such as "/:/status/:". */
  address: z.string().check(z.regex(/^[/a-z_@~:]{1,80}$/)),
  /** Posts on the page now, and how many of them could be read. */
  posts: Count,
  read: Count,
  missing: z.array(z.object({ part: Part, posts: Count })).check(z.maxLength(20)),
  /** For each part its selectors in order: matches in the document, and posts that have one inside. */
  selectors: z
    .array(
      z.object({
        part: Part,
        selector: z.string().check(z.maxLength(200)),
        matches: Count,
        posts: Count,
      }),
    )
    .check(z.maxLength(400)),
  /** Up to two posts that were not read; where none was found, up to two rows that may be posts. */
  outlines: z.array(z.array(OutlineLine).check(z.maxLength(80))).check(z.maxLength(2)),
});
export type FeedReport = z.infer<typeof FeedReport>;

/** The report as text to copy. In: the report, the extension's version, and the browser's family and version. */
export function reportText(report: FeedReport, { version, shownIn }: { version: string; shownIn: string }): string {
  const { site, by, address, posts, read, missing, selectors, outlines } = report;
  const found = posts === 0 ? 'no posts found' : `${posts} posts on the page, ${read} read`;
  return [
    `Receipts ${version} · ${shownIn}`,
    `Posts on ${feedName(site)} (${site}${by === 'host' ? '' : ', a page built like it'}) · address ${address}`,
    `${found}${missing.length === 0 ? '' : `; not found: ${missing.map((one) => `${one.part} (${one.posts})`).join(', ')}`}`,
    '',
    'Selectors: matches in the page, posts with a match',
    ...selectors.map((one) => `  ${one.part} · ${one.selector} · ${one.matches}, ${one.posts}`),
    ...outlines.flatMap((lines, index) => [
      '',
      posts === 0 ? `A row that may be a post, ${index + 1}` : `A post that was not read, ${index + 1}`,
      ...lines.map(lineText),
    ]),
    '',
    'No text, names, numbers or addresses of the page are in this report; "?" stands for a word of the page.',
  ].join('\n');
}

function lineText({ depth, name, attributes, role, parts, times }: OutlineLine): string {
  const shown = [name, ...attributes.map((one) => `[${one}]`), ...(role ? [`role=${role}`] : [])].join(' ');
  const matched = parts.length === 0 ? '' : ` ← ${parts.join(', ')}`;
  return `${'  '.repeat(depth + 1)}${shown}${matched}${times > 1 ? ` × ${times}` : ''}`;
}
