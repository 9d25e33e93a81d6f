import { type HostList, PREFIX_BYTES, prefixAt } from './host-list.ts';
import type { Digest } from './host-list-file.ts';
import { writePrefix } from './prefix-collector.ts';

/**
 * The file of a delta: 8 letters, the SHA-256 of all that follows them and it (32 bytes), then as unsigned numbers of 4
 * bytes, most significant first: form, version before, version after, listed hosts that leave, listed hosts that come,
 * allowed hosts that leave, allowed hosts that come, flags. After them the prefixes of each of the four, sorted.
 */
const MAGIC = 'RCPTDLTA';
const FORM = 1;
const BODY_AT = 40;
const HEAD = BODY_AT + 32;
const HAS_PATHS = 1;
/** Prefixes that are merged in one slice of work. */
const SLICE = 10_000;

export interface ListDelta {
  from: number;
  to: number;
  listedGone: Uint8Array;
  listedNew: Uint8Array;
  allowedGone: Uint8Array;
  allowedNew: Uint8Array;
  hasPaths: boolean;
}

/** What leads from one list to the next. */
export function deltaBetween(before: HostList, after: HostList, from: number, to: number): ListDelta {
  return {
    from,
    to,
    listedGone: without(before.listed, after.listed),
    listedNew: without(after.listed, before.listed),
    allowedGone: without(before.allowed, after.allowed),
    allowedNew: without(after.allowed, before.allowed),
    hasPaths: after.hasPaths,
  };
}

/** Prefixes of the first that the second has not. Both are sorted. */
function without(all: Uint8Array, others: Uint8Array): Uint8Array {
  const left = new Uint8Array(all.length);
  let [at, other] = [0, 0];
  for (let place = 0; place * PREFIX_BYTES < all.length; place += 1) {
    const prefix = prefixAt(all, place);
    while (other * PREFIX_BYTES < others.length && prefixAt(others, other) < prefix) other += 1;
    if (other * PREFIX_BYTES < others.length && prefixAt(others, other) === prefix) continue;
    writePrefix(left, at, prefix);
    at += PREFIX_BYTES;
  }
  return left.slice(0, at);
}

export async function writeDeltaFile(delta: ListDelta, digest: Digest): Promise<Uint8Array<ArrayBuffer>> {
  const parts = partsOf(delta);
  const bytes = new Uint8Array(HEAD + parts.reduce((sum, part) => sum + part.length, 0));
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  const counts = parts.map((part) => part.length / PREFIX_BYTES);
  const numbers = [FORM, delta.from, delta.to, ...counts, delta.hasPaths ? HAS_PATHS : 0];
  for (const [nth, number] of numbers.entries()) view.setUint32(BODY_AT + nth * 4, number);
  let at = HEAD;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes.set(new Uint8Array(await digest(bytes.slice(BODY_AT))), MAGIC.length);
  return bytes;
}

function partsOf({ listedGone, listedNew, allowedGone, allowedNew }: ListDelta): Uint8Array[] {
  return [listedGone, listedNew, allowedGone, allowedNew];
}

/** Reads such a file; undefined for one that is broken in any way. Never throws. */
export async function readDeltaFile(bytes: Uint8Array<ArrayBuffer>, digest: Digest): Promise<ListDelta | undefined> {
  if (bytes.length < HEAD || String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [form, from = 0, to = 0, ...rest] = Array.from({ length: 8 }, (_, nth) => view.getUint32(BODY_AT + nth * 4));
  const flags = rest.pop() ?? 0;
  const length = rest.reduce((sum, count) => sum + count * PREFIX_BYTES, HEAD);
  if (form !== FORM || length !== bytes.length) return undefined;
  const own = new Uint8Array(await digest(bytes.slice(BODY_AT)));
  if (own.some((byte, at) => byte !== bytes[MAGIC.length + at])) return undefined;
  let at = HEAD;
  const [listedGone, listedNew, allowedGone, allowedNew] = rest.map((count) => {
    const part = bytes.slice(at, at + count * PREFIX_BYTES);
    at += part.length;
    return part;
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  return { from, to, listedGone, listedNew, allowedGone, allowedNew, hasPaths: (flags & HAS_PATHS) !== 0 };
}

/**
 * The list after a delta, in slices: it yields after each. Undefined when the delta does not fit: what leaves has to be
 * there, and what comes must not. In: the list and what it says of itself afterwards. Linear.
 */
export function* applyDelta(
  { listed, allowed }: HostList,
  { listedGone, listedNew, allowedGone, allowedNew, hasPaths }: ListDelta,
  about: HostList['about'],
): Generator<void, HostList | undefined, void> {
  const nextListed = yield* merge(listed, listedGone, listedNew);
  const nextAllowed = nextListed && (yield* merge(allowed, allowedGone, allowedNew));
  return nextListed && nextAllowed && { about, listed: nextListed, allowed: nextAllowed, hasPaths };
}

function* merge(before: Uint8Array, gone: Uint8Array, come: Uint8Array): Generator<void, Uint8Array | undefined, void> {
  const length = before.length - gone.length + come.length;
  if (length < 0) return undefined;
  const after = new Uint8Array(length);
  const [left, leaving, coming] = [walk(before), walk(gone), walk(come)];
  let last = -1;
  for (let at = 0, done = 0; left.now < Infinity || coming.now < Infinity; done += 1) {
    if (done % SLICE === SLICE - 1) yield;
    if (left.now === coming.now) return undefined;
    if (left.now < Infinity && left.now === leaving.now) {
      left.step();
      leaving.step();
      continue;
    }
    const from = left.now < coming.now ? left : coming;
    if (from.now <= last || at >= length) return undefined;
    last = from.now;
    writePrefix(after, at, last);
    at += PREFIX_BYTES;
    from.step();
  }
  return leaving.now === Infinity ? after : undefined;
}

/** Goes through sorted prefixes; `now` is Infinity behind the last. */
function walk(prefixes: Uint8Array): { now: number; step(): void } {
  let place = 0;
  const read = () => (place * PREFIX_BYTES < prefixes.length ? prefixAt(prefixes, place) : Infinity);
  const walking = {
    now: read(),
    step() {
      place += 1;
      walking.now = read();
    },
  };
  return walking;
}
