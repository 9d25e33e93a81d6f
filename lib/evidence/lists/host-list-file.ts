import { en } from '@/lib/words/en.ts';
import { type HostList, type ListAbout, PREFIX_BYTES, prefixAt } from './host-list.ts';

/**
 * The file of a host list: 8 letters, the SHA-256 of all that follows them and it (32 bytes), then as unsigned numbers
 * of 4 bytes, most significant first: version of the form, bytes of the description, listed hosts, allowed hosts, flags.
 * After them the description as JSON (`name`, `version`, `made`, `appeal`), the listed and the allowed prefixes.
 */
const MAGIC = 'RCPTHOST';
const FORM = 1;
const DIGEST_AT = 8;
const BODY_AT = 40;
const HEAD = BODY_AT + 20;
const HAS_PATHS = 1;
/** Largest list that is read, in hosts: what memory was measured for, ten times over. */
const MOST_HOSTS = 10_000_000;
const LONGEST_ABOUT = 4_000;
/** Entries that are looked at before a rest. */
const SLICE = 10_000;

/** SHA-256 of bytes; the caller's, because what is at hand differs between a browser and the command line. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

export type ReadList = { ok: true; list: HostList } | { ok: false; why: string };

/** The bytes of a list, checksum and all. */
export async function writeListFile(list: HostList, digest: Digest): Promise<Uint8Array<ArrayBuffer>> {
  const about = new TextEncoder().encode(JSON.stringify(list.about));
  const bytes = new Uint8Array(HEAD + about.length + list.listed.length + list.allowed.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  const counts = [list.listed, list.allowed].map((prefixes) => prefixes.length / PREFIX_BYTES);
  for (const [nth, number] of [FORM, about.length, ...counts, list.hasPaths ? HAS_PATHS : 0].entries()) {
    view.setUint32(BODY_AT + nth * 4, number);
  }
  bytes.set(about, HEAD);
  bytes.set(list.listed, HEAD + about.length);
  bytes.set(list.allowed, HEAD + about.length + list.listed.length);
  bytes.set(new Uint8Array(await digest(bytes.slice(BODY_AT))), DIGEST_AT);
  return bytes;
}

/** True when the bytes begin as such a file does. */
export function isListFile(bytes: Uint8Array): boolean {
  return bytes.length >= DIGEST_AT && String.fromCharCode(...bytes.subarray(0, DIGEST_AT)) === MAGIC;
}

/**
 * Reads such a file. One that is broken in any way is refused whole, with the reason. Never throws. `rest` is waited for
 * every few milliseconds, so that others have their turn while a long list is read.
 */
export async function readListFile(
  bytes: Uint8Array<ArrayBuffer>,
  digest: Digest,
  rest: () => Promise<unknown> = async () => {},
): Promise<ReadList> {
  if (!isListFile(bytes)) return refuse(en('it is no list of hosts'));
  if (bytes.length < HEAD) return refuse(en('it is cut short'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [form = 0, aboutLength = 0, listed = 0, allowed = 0, flags = 0] = [0, 1, 2, 3, 4].map((nth) =>
    view.getUint32(BODY_AT + nth * 4),
  );
  if (form !== FORM) return refuse(en('its form {form} is not one that this version reads', { form }));
  if (listed + allowed > MOST_HOSTS || aboutLength > LONGEST_ABOUT) return refuse(en('it is larger than can be read'));
  const listedAt = HEAD + aboutLength;
  const allowedAt = listedAt + listed * PREFIX_BYTES;
  if (bytes.length !== allowedAt + allowed * PREFIX_BYTES) return refuse(en('it is cut short, or longer than it says'));
  if (!(await hasOwnDigest(bytes, digest))) return refuse(en('its checksum does not fit: it was changed or damaged'));
  const about = aboutOf(new TextDecoder().decode(bytes.subarray(HEAD, listedAt)));
  if (!about) return refuse(en('it does not say what it is'));
  const list: HostList = {
    about,
    listed: bytes.slice(listedAt, allowedAt),
    allowed: bytes.slice(allowedAt),
    hasPaths: (flags & HAS_PATHS) !== 0,
  };
  if (!(await isSorted(list.listed, rest)) || !(await isSorted(list.allowed, rest)))
    return refuse(en('its entries are not in order'));
  return { ok: true, list };
}

function refuse(why: string): ReadList {
  return { ok: false, why: en('The list of hosts was not taken: {~why}.', { why }) };
}

async function hasOwnDigest(bytes: Uint8Array<ArrayBuffer>, digest: Digest): Promise<boolean> {
  const own = new Uint8Array(await digest(bytes.slice(BODY_AT)));
  return own.every((byte, at) => byte === bytes[DIGEST_AT + at]);
}

/** A description with everything in it that is shown, cut to what fits a line; undefined when it has another form. */
function aboutOf(json: string): ListAbout | undefined {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (read === null || typeof read !== 'object') return undefined;
  const { name, version, made, appeal } = read as Record<string, unknown>;
  if (typeof name !== 'string' || typeof version !== 'string' || name === '') return undefined;
  const address = typeof appeal === 'string' && /^https:\/\/[^\s]{1,300}$/.test(appeal) ? appeal : '';
  const about = { name: name.slice(0, 100), version: version.slice(0, 100), appeal: address };
  return typeof made === 'number' && Number.isFinite(made) ? { ...about, made } : about;
}

async function isSorted(prefixes: Uint8Array, rest: () => Promise<unknown>): Promise<boolean> {
  for (let at = 1, last = prefixAt(prefixes, 0); at * PREFIX_BYTES < prefixes.length; at += 1) {
    if (at % SLICE === 0) await rest();
    const next = prefixAt(prefixes, at);
    if (next <= last) return false;
    last = next;
  }
  return true;
}
