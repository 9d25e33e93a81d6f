import type { Block, Link, PageDoc } from './page-doc.ts';
import type { Post } from './post.ts';

/**
 * A Post as a PageDoc, so that the same rules read both. One Block for its text; the quoted post is kept out, because
 * its words are somebody else's. Offsets of findings are offsets into `post.text`.
 */
export function docOfPost(post: Post): PageDoc {
  const text = post.text;
  const block: Block = { index: 0, kind: 'paragraph', text, heading: -1, lead: -1, group: 0 };
  const links: Link[] = post.links.map((link) => ({ block: 0, ...link }));
  if (post.card) links.push({ block: 0, start: 0, end: 0, text: post.card.title, href: post.card.href });
  return {
    url: post.url,
    site: 'post',
    title: '',
    lang: '',
    blocks: [block],
    links,
    media: post.media.map(({ kind, src, alt }) => ({ block: 0, kind, src, alt })),
    actions: [],
    meta: {
      siteName: post.site,
      description: '',
      canonical: '',
      ogUrl: '',
      ogType: '',
      byline: post.author.handle,
      published: post.time,
      schemaTypes: [],
    },
    signs: { wallet: false, article: 0, scriptHosts: [] },
    missing: [],
  };
}
