import type { Post } from '@/lib/core/post.ts';
import { shownAddressOf } from '@/lib/core/shown-address.ts';
import type { FeedAdapter } from '@/lib/sites/feeds/adapter.ts';
import { postAround } from '@/lib/sites/feeds/find-posts.ts';

/** A link of a post that a person follows. */
export interface FollowedLink {
  /** The host that it showed: on its card, or as its words. */
  shown: string;
  /** Its address goes to that host itself, so that what comes after is that host's own doing. */
  direct: boolean;
}

/** Longest host, as the domain name system has it. */
const LONGEST_HOST = 253;

/**
 * Tells when a person opens a link of a post, by pointer or keyboard (browsers make a click of the Enter key). The post
 * is read at that moment and nothing is kept; what the page does itself is not told. Returns what stops it.
 */
export function watchLinks(
  document: Document,
  adapter: Pick<FeedAdapter, 'selectors' | 'nests' | 'read'>,
  tell: (link: FollowedLink) => void,
): () => void {
  const onOpen = (event: Event) => {
    if (!event.isTrusted || ((event as MouseEvent).button ?? 0) > 1) return;
    const path = event.composedPath().filter(isElement);
    const link = path.find((element) => element.tagName === 'A' && element.hasAttribute('href'));
    const post =
      link &&
      path
        .slice(path.indexOf(link))
        .map((element) => postAround(element, adapter))
        .find(Boolean);
    const reading = post && adapter.read(post);
    const followed = link && reading?.ok ? followedLink(reading.post, (link as HTMLAnchorElement).href) : undefined;
    if (followed) tell(followed);
  };
  document.addEventListener('click', onOpen, true);
  document.addEventListener('auxclick', onOpen, true);
  return () => {
    document.removeEventListener('click', onOpen, true);
    document.removeEventListener('auxclick', onOpen, true);
  };
}

/** What a post shows of the link with this address; undefined when its words are no address. In: an absolute address. */
export function followedLink({ card, links }: Post, href: string): FollowedLink | undefined {
  const words = links.filter((link) => link.href === href).map(({ text }) => shownAddressOf(text)?.host);
  const shown = (card?.href === href && card.domain) || words.find(Boolean);
  if (!shown || shown.length > LONGEST_HOST || !/^https?:/.test(href)) return undefined;
  const host = URL.canParse(href) ? new URL(href).hostname : '';
  return { shown, direct: host === shown || host === `www.${shown}` };
}

function isElement(target: EventTarget): target is Element {
  return (target as Node).nodeType === 1;
}
