import { fromBase64 } from '@/lib/core/base64.ts';
import type { Fact } from '@/lib/core/fact.ts';
import { ImageCredentials } from '@/lib/core/image-credentials.ts';
import { en } from '@/lib/words/en.ts';
import type { Probe } from '../probes/probe.ts';
import { checkImage, MOST_FETCHED, type ReadCredentials } from './check-image.ts';
import type { Anchors } from './reader-settings.ts';
import { whyUnknown } from './words.ts';

const MINUTE = 60_000;

interface Reading {
  /** Which certificates are known now: what was judged by others is not used again. */
  stamp: number;
  read: ReadCredentials;
  anchors(): Promise<Anchors>;
}

/**
 * The credentials of a picture, as a look-up: its bytes are fetched without cookies, and all else happens here. Subject:
 * its address, or the picture itself as a `data:` address, for which nobody is asked.
 */
export function createImageProbe({ stamp, read, anchors }: Reading): Probe<ImageCredentials> {
  return {
    id: 'credentials',
    version: 1 + stamp,
    value: ImageCredentials,
    keeps: { known: 60 * MINUTE, unknown: 10 * MINUTE },

    async ask(subject, { get, now }): Promise<Fact<ImageCredentials>> {
      const own = subject.startsWith('data:');
      if (!own && !/^https?:/.test(subject)) return unknown(en('the picture is only in the page, and has no address'));
      const answer = own ? undefined : await get(subject, { most: MOST_FETCHED, accept: 'image/*' });
      if (answer && !answer.ok) return unknown(en('the host of the picture {~why}', { why: answer.why }));
      const bytes = answer ? answer.bytes : bytesOfData(subject);
      if (!bytes) return unknown(en('the picture in the page could not be read'));
      const value = await checkImage(bytes, { read, anchors, most: MOST_FETCHED });
      if (value.verdict === 'unknown') return unknown(whyUnknown(value.says));
      return { state: 'known', value, source: en('read on this machine'), at: now() };
    },

    words: ({ says }) => says,
  };
}

function unknown(why: string): Fact<ImageCredentials> {
  return { state: 'unknown', why };
}

/** The bytes of a `data:` address (RFC 2397) in base64, which is how pictures are written so; undefined otherwise. */
function bytesOfData(address: string): Uint8Array | undefined {
  const comma = address.indexOf(',');
  if (comma < 0 || !address.slice(0, comma).endsWith(';base64')) return undefined;
  return fromBase64(address.slice(comma + 1));
}
