import type { BlockKind } from '@/lib/core/page-doc.ts';
import { GROUPS, INLINE, kindOf, OFTEN_BLOCK, SKIPPED, WALLET_ELEMENTS } from './dom-kinds.ts';

const SPECIAL = new Set(['BR', 'HR', 'IMG', 'VIDEO', 'INPUT', 'TEXTAREA', 'SELECT', 'IFRAME', 'FRAME']);

/** Names that a shadow tree can be attached to. Source: the DOM standard, valid shadow host name. */
const HOST = /-|^(?:ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;

/** What the name of an element says about it. */
export interface Traits {
  /** Upper case, also where the document is XHTML. */
  readonly name: string;
  readonly skipped: boolean;
  /** Means something by itself, not by the text in it. */
  readonly special: boolean;
  readonly inline: boolean;
  readonly oftenBlock: boolean;
  readonly group: boolean;
  readonly wallet: boolean;
  readonly kind: BlockKind | undefined;
  /** May have a shadow tree. */
  readonly host: boolean;
}

/** Answers for the names of one page, each worked out once: a page has few names and many elements. */
export function traitsByTag(): (tag: string) => Traits {
  const known = new Map<string, Traits>();
  return (tag) => {
    let traits = known.get(tag);
    if (traits === undefined) {
      traits = traitsOf(tag.toUpperCase());
      known.set(tag, traits);
    }
    return traits;
  };
}

function traitsOf(name: string): Traits {
  return {
    name,
    skipped: SKIPPED.has(name),
    special: SPECIAL.has(name),
    inline: INLINE.has(name),
    oftenBlock: OFTEN_BLOCK.has(name),
    group: GROUPS.has(name),
    wallet: WALLET_ELEMENTS.has(name),
    kind: kindOf(name, ''),
    host: HOST.test(name),
  };
}
