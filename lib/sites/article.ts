import { Readability } from '@mozilla/readability';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { BlockSource } from './places.ts';

const MARK = 'data-receipts-nth';
const ARTICLE_TYPE = /(?:article|posting|report)$/i;
const MAX_ELEMENTS = 30_000;
/** Less than this share of the page's text is a teaser or a comment, not the article. */
const LEAST_SHARE = 0.25;
/** An `<article>` with this much text is worth a closer look. */
const MUCH_TEXT = 1_500;

/** Cheap test for pages that tell a story. Project pages fail it, so Readability never delays their marks. */
export function looksLikeArticle(document: Document, doc: PageDoc): boolean {
  if (doc.meta.ogType === 'article' || doc.meta.schemaTypes.some((type) => ARTICLE_TYPE.test(type))) return true;
  const articles = document.getElementsByTagName('article');
  return articles.length === 1 && (articles[0]?.textContent?.length ?? 0) > MUCH_TEXT;
}

/**
 * Finds which Blocks are the article's body: Readability works on a clone whose elements carry the number of the
 * original, and what survives is the body. Other Blocks become `aside`. Sets `signs.article`, byline and date.
 */
export function markArticle(document: Document, doc: PageDoc, sources: readonly BlockSource[]): void {
  const numbers = new Map<Element, number>();
  for (const source of sources) if (!numbers.has(source.element)) numbers.set(source.element, numbers.size);
  const clone = document.cloneNode(true) as Document;
  if (!copyNumbers(document, clone, numbers)) {
    doc.missing.push('where the article begins and ends');
    return;
  }
  const found = parse(clone);
  if (!found) return;
  const kept = new Set<number>();
  for (const element of found.content.querySelectorAll(`[${MARK}]`)) kept.add(Number(element.getAttribute(MARK)));
  const inBody = (index: number) => kept.has(numbers.get(sources[index]?.element as Element) ?? -1);
  let body = 0;
  let all = 0;
  for (const block of doc.blocks) {
    if (block.hidden) continue;
    all += block.text.length;
    if (inBody(block.index)) body += block.text.length;
  }
  const share = all === 0 ? 0 : body / all;
  if (share < LEAST_SHARE) return;
  doc.signs.article = share;
  doc.meta.byline ||= found.byline;
  doc.meta.published ||= found.published;
  for (const block of doc.blocks) {
    if (!inBody(block.index) && block.kind !== 'action' && block.level !== 1) block.kind = 'aside';
  }
}

/** Walks original and clone side by side. False when they differ, which would put numbers on wrong elements. */
function copyNumbers(document: Document, clone: Document, numbers: ReadonlyMap<Element, number>): boolean {
  const originals = document.querySelectorAll('*');
  const copies = clone.querySelectorAll('*');
  if (originals.length !== copies.length || originals.length > MAX_ELEMENTS) return false;
  let index = 0;
  for (const original of originals) {
    const number = numbers.get(original);
    if (number !== undefined) copies[index]?.setAttribute(MARK, String(number));
    index++;
  }
  return true;
}

function parse(clone: Document): { content: Element; byline: string; published: string } | undefined {
  try {
    const reader = new Readability<Element>(clone, {
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node as Element,
    });
    const article = reader.parse();
    if (!article?.content) return undefined;
    return {
      content: article.content,
      byline: (article.byline ?? '').slice(0, 300),
      published: (article.publishedTime ?? '').slice(0, 100),
    };
  } catch {
    return undefined;
  }
}
