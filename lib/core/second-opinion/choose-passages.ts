import type { Block, PageDoc } from '../page-doc.ts';
import { LONGEST_PASSAGE, MOST_PASSAGES, type OpinionPassage } from '../second-opinion.ts';
import { normalise } from '../text/normalise.ts';
import { splitSentences } from '../text/sentences.ts';

/** Most UTF-16 units of a page that a model is given: about a fifth of what small models take, so that it answers in seconds. */
export const MOST_GIVEN = 6_000;
/** Most of a page that is looked through for passages, in UTF-16 units, and most of one Block. */
const MOST_READ = 200_000;
const MOST_OF_BLOCK = 20_000;
/** Shorter pieces are labels. */
const SHORTEST = 25;

/** Where a project says something of itself to people: no code, no comments, no words of others, no labels of buttons. */
const SPOKEN: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'item', 'cell', 'stat']);

/** Words near which a page tells what the chain is for, and what it does for security. */
const CUES =
  /\b(?:block ?chain|on-?chain|token|crypto|decentrali[sz]|trustless|permissionless|smart contract|ledger|settle|verif|censor|middlem[ae]n|intermediar|secur|audit|private key|multi-?sig|encrypt|permission|spend(?:ing)? limit|revoke|bug bounty|sandbox|approv|time-?lock|vulnerab)/i;

/** Words that are meant for a model and not for people: such a piece is not given at all. */
const TO_A_MODEL =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|prompt|rule|above|previous|prior)|\b(?:system|developer) prompt|\byou are (?:an?|the) (?:\w{1,20} ){0,3}(?:assistant|model|ai)\b|\b(?:language model|assistant|llm)s?\b.{0,40}\b(?:must|should|reply|respond|answer|output|say)\b|<\|/i;

/**
 * Passages of a page for a model: pieces with words of the two questions first, then what the page begins with, together
 * at most `MOST_GIVEN`; given in the page's order. What people cannot see is left out. Pure and linear in the page.
 */
export function choosePassages(doc: Pick<PageDoc, 'blocks'>): OpinionPassage[] {
  const pieces = piecesOf(doc.blocks);
  const about = pieces.filter(({ text }) => CUES.test(text));
  const others = pieces.filter((piece) => !about.includes(piece));
  const chosen = new Set<OpinionPassage>();
  let room = MOST_GIVEN;
  for (const piece of [...about, ...others]) {
    if (chosen.size === MOST_PASSAGES) break;
    if (piece.text.length > room) continue;
    room -= piece.text.length;
    chosen.add(piece);
  }
  return pieces.filter((piece) => chosen.has(piece));
}

/** Most pieces that are weighed against each other. */
const MOST_PIECES = 400;

function piecesOf(blocks: readonly Block[]): OpinionPassage[] {
  const pieces: OpinionPassage[] = [];
  const said = new Set<string>();
  let read = 0;
  for (const { index, kind, text, hidden, veiled } of blocks) {
    if (!SPOKEN.has(kind) || hidden || veiled) continue;
    read += text.length;
    if (read > MOST_READ || pieces.length >= MOST_PIECES) break;
    for (const piece of piecesIn(normalise(text.slice(0, MOST_OF_BLOCK)).text, index)) {
      if (said.has(piece.text) || TO_A_MODEL.test(piece.text)) continue;
      said.add(piece.text);
      pieces.push(piece);
    }
  }
  return pieces.slice(0, MOST_PIECES);
}

/** Whole sentences in a row, together no longer than a passage may be. One that is longer by itself is left out. */
function piecesIn(text: string, block: number): OpinionPassage[] {
  const pieces: OpinionPassage[] = [];
  let from = -1;
  let to = -1;
  const close = () => {
    if (from >= 0 && to - from >= SHORTEST) pieces.push({ block, start: from, text: text.slice(from, to) });
    from = -1;
  };
  for (const { start, end } of splitSentences(text)) {
    if (from >= 0 && end - from > LONGEST_PASSAGE) close();
    if (end - start > LONGEST_PASSAGE) continue;
    if (from < 0) from = start;
    to = end;
  }
  close();
  return pieces;
}
