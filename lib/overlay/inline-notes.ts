import type { Finding } from '@/lib/core/finding.ts';
import { findingKey } from '@/lib/core/finding-key.ts';
import { rankOf } from '@/lib/core/severity.ts';

/** A finding that is marked in the page, with its index in the Report. */
export interface InlineNote {
  finding: Finding;
  index: number;
}

/** More marks than this make people look past all of them; the rest is in the panel. Source: the specification, section 1, row 17. */
export const MOST_NOTES = 5;

/** Which findings may be marked at all: at a place, at least `caution`, and not of low confidence. */
export function mayMark(finding: Finding): boolean {
  return (
    finding.block >= 0 && finding.end > finding.start && rankOf(finding.severity) >= 2 && finding.confidence !== 'low'
  );
}

/** Of two equally severe ones, a rule of ours is marked before a phrase of a pack. */
function weight(finding: Finding): number {
  return rankOf(finding.severity) * 2 + (finding.pack ? 0 : 1);
}

/** Notes on the same words share a mark and a card. */
export function overlap(one: Finding, other: Finding): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

/**
 * The findings to mark: strongest first, ours before those of rule packs, one per rule and per place, at most five or the
 * fewer that a pack asks for. `hidden` holds the keys of what the person hid.
 * `hasPlace` tells whether the words are still there, so that a lost one does not use up a mark.
 */
export function pickInlineNotes(
  findings: readonly Finding[],
  options: {
    host: string;
    hidden: readonly string[];
    hasPlace: (finding: Finding) => boolean;
    most?: number | undefined;
  },
): InlineNote[] {
  const hidden = new Set(options.hidden);
  const rules = new Set<string>();
  const picked: InlineNote[] = [];
  const ranked = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => mayMark(finding) && !hidden.has(findingKey(options.host, finding)))
    .sort((a, b) => weight(b.finding) - weight(a.finding) || a.index - b.index);
  const most = Math.min(options.most ?? MOST_NOTES, MOST_NOTES);
  for (const note of ranked) {
    if (picked.length >= most) break;
    if (rules.has(note.finding.rule) || !options.hasPlace(note.finding)) continue;
    if (picked.some(({ finding }) => overlap(finding, note.finding))) continue;
    rules.add(note.finding.rule);
    picked.push(note);
  }
  return picked;
}
