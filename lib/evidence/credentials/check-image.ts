import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import type { ImageCredentials } from '@/lib/core/image-credentials.ts';
import { en } from '@/lib/words/en.ts';
import { type Anchors, hasSigners, readerSettings } from './reader-settings.ts';
import { scanForCredentials } from './scan.ts';
import { isNamedByClocks, noCredential, notChecked, type Reading, verdictOf } from './verdict.ts';

/** Most bytes of a picture that is fetched; larger ones are not looked at. */
export const MOST_FETCHED = 10_000_000;
/** Most bytes of a picture that is at hand, as a file is on the command line. */
export const MOST_AT_HAND = 32_000_000;

/** Reads a manifest store out of a file. Never throws; takes nothing from the network. */
export type ReadCredentials = (mime: string, bytes: Uint8Array, settings: string) => Promise<Reading | 'no-manifest'>;

/**
 * The credentials of one picture. In: its whole bytes. The reader is only called for files that carry a manifest, so
 * that all others cost one walk over their parts. Never throws.
 */
export async function checkImage(
  bytes: Uint8Array,
  { read, anchors, most }: { read: ReadCredentials; anchors(): Promise<Anchors>; most: number },
): Promise<ImageCredentials> {
  if (bytes.length === 0) return notChecked(en('the file is empty'));
  if (bytes.length > most) return notChecked(tooLarge(most));
  const { mime, manifest, elsewhere } = scanForCredentials(bytes);
  if (mime === '') return notChecked(en('this is not a kind of picture in which a credential can be looked for'));
  if (!manifest) return elsewhere === '' ? noCredential() : notChecked(keptElsewhere(elsewhere));
  const trusted = await anchors();
  const verdictBy = async (lists: Anchors) => {
    const reading = await read(mime, bytes, readerSettings(lists));
    const verdict = reading === 'no-manifest' ? noCredential() : verdictOf(reading, hasSigners(trusted));
    return { verdict, byClocks: reading !== 'no-manifest' && isNamedByClocks(reading) };
  };
  const first = await verdictBy(trusted);
  if (!first.byClocks) return first.verdict;
  // Whether the lists of signers know the signer as well is only told where they are alone.
  const second = await verdictBy({ ...trusted, clocks: '' });
  return second.verdict.verdict === 'valid-trusted' ? second.verdict : first.verdict;
}

/** The end of "Could not check, because …" for a picture with more than so many bytes. */
export function tooLarge(most: number): string {
  return en('the picture is larger than {count} MB', { count: most / 1_000_000 });
}

function keptElsewhere(address: string): string {
  const host = canParseUrl(address) ? new URL(address).host.slice(0, 100) : en('another place');
  return en('its credential is kept at {host}, and nothing was fetched from there', { host });
}
