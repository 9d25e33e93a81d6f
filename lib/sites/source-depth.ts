/** Elements that never hold others. Source: the HTML standard, section 13.1.2, void elements. */
const VOID = new Set('area,base,br,col,embed,hr,img,input,link,meta,param,source,track,wbr'.split(','));
/** Elements that end by themselves when the next of their kind begins, so an unclosed one does not nest. */
const SELF_ENDING = new Set('p,li,dt,dd,tr,td,th,thead,tbody,tfoot,option,optgroup'.split(','));
/** Elements whose inside is text and no markup. */
const OPAQUE = new Set(['script', 'style']);

/** Open elements that the parser still handles at a good pace; it slows down with the square of the depth. */
const MOST_OPEN = 10_000;
/** Unclosed paragraphs, items and cells count less: most of them end each other. */
const MOST_UNCLOSED = 20_000;

const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})/gi;

/**
 * How much of some HTML source can be parsed before its elements nest absurdly deep. In: source. Out: a length in
 * UTF-16 units, that of the source for every ordinary page. Counts opening and closing tags without parsing; linear.
 */
export function parseableLength(source: string): number {
  let open = 0;
  let unclosed = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(source); tag; tag = TAG.exec(source)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (VOID.has(name)) continue;
    const step = tag[1] === '/' ? -1 : 1;
    if (step > 0 && OPAQUE.has(name)) {
      const end = source.indexOf(`</${tag[2]}`, TAG.lastIndex);
      if (end < 0) break;
      TAG.lastIndex = end + name.length + 2;
      continue;
    }
    if (SELF_ENDING.has(name)) unclosed = Math.max(0, unclosed + step);
    else open = Math.max(0, open + step);
    if (open > MOST_OPEN || open + unclosed > MOST_UNCLOSED) return tag.index;
  }
  return source.length;
}
