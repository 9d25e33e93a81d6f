const BLOCK = 64;
/** Bytes at the end of the last block that hold the length of the message. */
const LENGTH = 8;
const TWO_32 = 0x1_0000_0000;

/** Fraction parts of the cube roots of the first 64 primes, 32 bits each. Source: FIPS 180-4, section 4.2.2. */
const ROUND = rootFractions(64, Math.cbrt);
/** Fraction parts of the square roots of the first 8 primes. Source: FIPS 180-4, section 5.3.3. */
const START = rootFractions(8, Math.sqrt);

const schedule = new Int32Array(64);
const state = new Int32Array(8);
const encoder = new TextEncoder();
/** Room for what is hashed, kept between calls: a host has at most 253 letters, and lists have a million of them. */
let room = new Uint8Array(1_024);

/**
 * The first 48 bits of the SHA-256 of a text as UTF-8, as a whole number. Synchronous, because a page's address is
 * looked up while it opens and lists are built host by host; the browser's own digest would need a promise for each.
 * Time: linear in the text.
 */
export function sha256Prefix(text: string): number {
  digest(text);
  return (state[0] ?? 0) * 0x1_0000 + ((state[0] ?? 0) < 0 ? TWO_32 * 0x1_0000 : 0) + ((state[1] ?? 0) >>> 16);
}

/** The whole SHA-256 of a text as UTF-8, in hex. */
export function sha256Hex(text: string): string {
  digest(text);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Leaves the digest of the text in `state`. */
function digest(text: string): void {
  state.set(START);
  if (loadShort(text)) {
    compress();
    return;
  }
  const most = text.length * 3 + BLOCK * 2;
  if (room.length < most) room = new Uint8Array(most);
  const length = encoder.encodeInto(text, room).written;
  const padded = Math.ceil((length + 1 + LENGTH) / BLOCK) * BLOCK;
  room.fill(0, length, padded);
  room[length] = 0x80;
  const view = new DataView(room.buffer);
  view.setUint32(padded - 8, Math.floor((length * 8) / TWO_32));
  view.setUint32(padded - 4, (length * 8) % TWO_32);
  for (let at = 0; at < padded; at += BLOCK) {
    for (let t = 0; t < 16; t += 1) schedule[t] = view.getInt32(at + t * 4);
    compress();
  }
}

/** Puts a text of plain letters that fits one block, as hosts do, where the block belongs; false for any other. */
function loadShort(text: string): boolean {
  const { length } = text;
  if (length > BLOCK - LENGTH - 1) return false;
  schedule.fill(0, 0, 16);
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return false;
    schedule[at >> 2] = (schedule[at >> 2] as number) | (code << (24 - 8 * (at & 3)));
  }
  schedule[length >> 2] = (schedule[length >> 2] as number) | (0x80 << (24 - 8 * (length & 3)));
  schedule[15] = length * 8;
  return true;
}

/** One block of 64 bytes, the first 16 words of the schedule. Source: FIPS 180-4, section 6.2.2. */
function compress(): void {
  const w = schedule;
  for (let t = 16; t < 64; t += 1) {
    const x = w[t - 15] as number;
    const y = w[t - 2] as number;
    const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[t] = (high + (w[t - 7] as number) + low + (w[t - 16] as number)) | 0;
  }
  const s = state;
  let [a, b, c, d] = [s[0] as number, s[1] as number, s[2] as number, s[3] as number];
  let [e, f, g, h] = [s[4] as number, s[5] as number, s[6] as number, s[7] as number];
  for (let t = 0; t < 64; t += 1) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND[t] as number) + (w[t] as number)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  addTo(0, a, b, c, d);
  addTo(4, e, f, g, h);
}

function addTo(at: number, one: number, two: number, three: number, four: number): void {
  state[at] = (state[at] as number) + one;
  state[at + 1] = (state[at + 1] as number) + two;
  state[at + 2] = (state[at + 2] as number) + three;
  state[at + 3] = (state[at + 3] as number) + four;
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function rootFractions(count: number, root: (prime: number) => number): Int32Array {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next += 1) {
    if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  }
  return Int32Array.from(primes, (prime) => Math.floor((root(prime) % 1) * TWO_32) | 0);
}
