import type { Severity } from '@/lib/core/severity.ts';

/** Names of our highlights; the rules for them are in the reader's CSS file. */
export const LOOKS = {
  caution: 'receipts-caution',
  warning: 'receipts-warning',
  danger: 'receipts-danger',
  good: 'receipts-good',
  here: 'receipts-here',
} as const;
export type Look = keyof typeof LOOKS;

/** Look of a severity; `info` is never marked. */
export function lookOf(severity: Severity): Look | undefined {
  return severity === 'info' ? undefined : severity;
}

/** CSS Custom Highlights of this document, or undefined where the browser has none: then the panel alone speaks. */
function registry(): HighlightRegistry | undefined {
  return typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function' ? CSS.highlights : undefined;
}

export function canHighlight(): boolean {
  return registry() !== undefined;
}

/** Paints exactly these ranges with this look; none takes the look away. Ranges of other documents are left out. */
export function paint(look: Look, ranges: readonly Range[]): void {
  const highlights = registry();
  if (!highlights) return;
  const own = ranges.filter((range) => range.startContainer.ownerDocument === document);
  if (own.length === 0) highlights.delete(LOOKS[look]);
  else highlights.set(LOOKS[look], new Highlight(...own));
}

export function clearAll(): void {
  for (const look of Object.keys(LOOKS) as Look[]) paint(look, []);
}
