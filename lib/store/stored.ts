import { en } from '@/lib/words/en.ts';

/** What became of a read or a write. `why` is a sentence for the person, in the words of the interface. */
export type Stored<Value> = { ok: true; value: Value } | { ok: false; why: string };

const WHY: Record<string, string> = {
  QuotaExceededError: en(
    'There is no room left: the browser’s storage for Receipts is full. Nothing was changed. Remove a saved project or free disk space, then try again.',
  ),
  InvalidStateError: en('The saved list was closed while it was in use. Nothing was changed. Try again.'),
  AbortError: en('The browser stopped the change half way and undid it. Nothing was changed. Try again.'),
  VersionError: en('The saved list was written by a newer version of Receipts. Update the extension to open it.'),
  UnknownError: en('The browser could not read its own storage. The disk may be full or the profile damaged.'),
  NotFoundError: en('A part of the saved list is missing. It was not changed.'),
  ConstraintError: en('This change does not fit what is already saved. Nothing was changed.'),
};

/** Settings have a room of their own, of 10 MB in Chromium; rule packs are what fills it. */
const SETTINGS_FULL = en(
  'There is no room left for settings: the browser gives an extension a room of its own for them, and removing saved projects does not make it larger. Nothing was changed. Remove a rule pack that you do not need, under Options, then try again.',
);

/** What is said where the browser keeps nothing for us. */
export const NO_STORAGE = en(
  'This browser keeps nothing for Receipts here: its storage is switched off, or this is a private window that has none. Pages are still read and requests are still explained, but nothing can be saved.',
);

/** What browsers throw where they do not let us open a database at all. */
const REFUSED: ReadonlySet<string> = new Set(['InvalidStateError', 'SecurityError', 'NotSupportedError']);

/** Why the list could not be opened, in words. */
export function explainOpening(error: unknown): string {
  return REFUSED.has(nameOf(error)) ? NO_STORAGE : explain(error);
}

/** A storage error in words. An error we do not know keeps its own name, so that a report of it is of use. */
export function explain(error: unknown): string {
  const name = nameOf(error);
  // The extension's own storage (settings) tells of a full store in a message, without a name.
  if (error instanceof Error && /\bquota\b/i.test(error.message.slice(0, 200))) return SETTINGS_FULL;
  return (
    WHY[name] ??
    en('The saved list could not be used ({name}). Nothing was changed.', { name: name || 'no reason was given' })
  );
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** Runs one piece of storage work. Whatever the browser throws there becomes a value with the reason. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, why: explain(error) };
  }
}
