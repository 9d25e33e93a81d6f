import type { Block, PageDoc } from '../page-doc.ts';
import type { Receipt } from '../receipt.ts';
import { footnotesOf } from './footnotes.ts';

/** Most receipts that are told of one place; the best come first, and nobody opens more. */
const MOST_NEAR = 40;

/** A heading that is a claim itself is backed by what stands right under it, this many Blocks. */
const UNDER_HEADING = 3;

/**
 * Answers which receipts stand near a Block: in the same Block, in the same card or list item, in the Block next to it
 * under the same heading, in that heading, or in a note or source line that belongs to it. In: the page, and its receipts best first. Out: a function from a Block's index to its
 * receipts, best first, at most 40. A page may hold thousands of links and claims, so the places are looked up, not
 * searched.
 */
export function nearReceipts(doc: PageDoc, receipts: readonly Receipt[]): (block: number) => readonly Receipt[] {
  const inBlock = new Map<number, number[]>();
  const inGroup = new Map<number, number[]>();
  receipts.forEach((receipt, rank) => {
    const block = doc.blocks[receipt.block];
    if (!block) return;
    addTo(inBlock, block.index, rank);
    addTo(inGroup, block.group, rank);
  });
  const notes = footnotesOf(doc, (block) => inBlock.has(block));
  const known = new Map<number, readonly Receipt[]>();
  return (index) => {
    const made = known.get(index) ?? ranksNear(index).map((rank) => receipts[rank] as Receipt);
    known.set(index, made);
    return made;
  };

  function ranksNear(index: number): number[] {
    const here = doc.blocks[index];
    if (!here) return [];
    const beside = [index - 1, index + 1].filter((at) => isUnderSameHeading(here, doc.blocks[at]));
    const under = here.kind === 'heading' ? belowHeading(doc, index) : [];
    const around = [index, here.heading, ...beside, ...under, ...notes(index)];
    const places = [inGroup.get(here.group), ...around.map((at) => inBlock.get(at))];
    const ranks = new Set(places.flatMap((place) => place ?? []));
    return [...ranks].sort((a, b) => a - b).slice(0, MOST_NEAR);
  }
}

function belowHeading(doc: PageDoc, index: number): number[] {
  const below: number[] = [];
  for (let at = index + 1; at <= index + UNDER_HEADING && doc.blocks[at]?.heading === index; at += 1) below.push(at);
  return below;
}

function isUnderSameHeading(here: Block, there: Block | undefined): boolean {
  return there !== undefined && there.heading === here.heading;
}

/** Ranks arrive in order, so the first ones of a place are its best. */
function addTo(places: Map<number, number[]>, place: number, rank: number): void {
  const ranks = places.get(place);
  if (!ranks) places.set(place, [rank]);
  else if (ranks.length < MOST_NEAR) ranks.push(rank);
}
