import { en } from '@/lib/words/en.ts';
import type { Reading } from './verdict.ts';

/** Errors of the reader (c2pa-rs 0.91) that have a plain reason; all others are told by their name. */
const REASONS: Readonly<Record<string, string>> = {
  RemoteManifestUrl: en('its credential is kept elsewhere, and nothing was fetched from there'),
  RemoteManifestFetch: en('its credential is kept elsewhere, and nothing was fetched from there'),
  UnsupportedType: en('the reader does not take this kind of file'),
  PrereleaseError: en('its credential is of a kind from before the first specification'),
};

/** The reader ended in a way that is none of its own errors. */
export const BROKE_OFF: { ok: false; why: string } = { ok: false, why: en('the reader broke off') };

/** What an error of the reader comes to. In: whatever was thrown. A file without a manifest is no error. */
export function readingOfError(error: unknown): Reading | 'no-manifest' {
  // In words of the reader: C2pa(JumbfNotFound), C2pa(RemoteManifestUrl("…")).
  const name = /^(?:Error: )?C2pa\(([A-Za-z]{1,60})/.exec(String(error).slice(0, 200))?.[1];
  if (name === 'JumbfNotFound') return 'no-manifest';
  if (name === undefined) return BROKE_OFF;
  const reason = Object.hasOwn(REASONS, name) ? REASONS[name] : undefined;
  return { ok: false, why: reason ?? en('its credential could not be read ({name})', { name }) };
}
