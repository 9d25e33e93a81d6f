import type { BlockKind } from '@/lib/core/page-doc.ts';
import type { DocBuilder } from './doc-builder.ts';
import { isClockText } from './dom-kinds.ts';
import { leadBefore, opensLine } from './dom-shape.ts';
import type { BlockSource } from './places.ts';
import { isStat } from './plain-words.ts';
import type { TextRun } from './text-run.ts';
import type { Veil } from './walk-state.ts';

/** A group of flowing paragraphs is cut after this many characters, so that far-apart text does not count as near. */
const MAX_GROUP_TEXT = 1_500;

/** A container whose Blocks belong together. */
export interface Group {
  id: number;
  length: number;
}

export interface BlockPlan {
  kind: BlockKind;
  element: Element;
  group: number;
  hidden: boolean;
  veil?: Veil;
  lead?: number;
  level?: number;
  run?: TextRun;
}

/** Turns runs of text into Blocks and keeps, for each, where it came from. */
export class BlockWriter {
  readonly sources: BlockSource[] = [];

  constructor(private readonly builder: DocBuilder) {}

  /** Adds a Block; gives its index, or −1 when there is no room for it. */
  write(words: string, plan: BlockPlan): number {
    const { kind, element, group, hidden, level, run } = plan;
    const shown = (kind === 'paragraph' || kind === 'heading') && isStat(words) ? 'stat' : kind;
    const veiled = (plan.veil ?? 'none') !== 'none';
    const isBullet = shown === 'paragraph' && opensLine(words);
    const lead = isBullet ? leadBefore(this.builder.doc, true) : plan.lead;
    const index = this.builder.add(isBullet ? 'item' : shown, words, { group, hidden, lead, level, veiled });
    if (index < 0) return -1;
    const text = this.builder.doc.blocks[index]?.text ?? words;
    // What fades in may be marked before it is seen.
    const unmarked = veiled && plan.veil !== 'fading';
    this.sources.push({ text, element, segments: run?.segments ?? [], unmarked });
    if (run && isClockText(words)) this.builder.addAction({ block: index, kind: 'timer', name: words, group });
    return index;
  }

  newGroup(): Group {
    return { id: this.builder.newGroup(), length: 0 };
  }

  /** A heading, and a long stretch of text, begin a new group inside the same container. */
  groupFor(group: Group, kind: BlockKind, text: string): number {
    const starts = kind === 'heading' || (kind === 'paragraph' && group.length > MAX_GROUP_TEXT);
    if (starts && group.length > 0) {
      group.id = this.builder.newGroup();
      group.length = 0;
    }
    group.length += text.length;
    return group.id;
  }
}
