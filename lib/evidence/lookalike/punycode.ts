const BASE = 36;
const FIRST_THRESHOLD = 1;
const LAST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
/** Longest label of a host, as the domain name system has it. */
const LONGEST_LABEL = 63;

/** A host with its `xn--` labels as the letters that they stand for. Labels that are no proper Punycode stay as they are. */
export function unicodeHost(host: string): string {
  if (!/(?:^|\.)xn--/i.test(host)) return host;
  return host
    .split('.')
    .map((label) => (/^xn--/i.test(label) ? (decodeLabel(label.slice(4).toLowerCase()) ?? label) : label))
    .join('.');
}

/** Letters of one label after `xn--`, by RFC 3492, section 6.2; undefined when it is no proper one. */
function decodeLabel(label: string): string | undefined {
  if (label.length > LONGEST_LABEL || !/^[a-z0-9-]{1,63}$/.test(label)) return undefined;
  const delimiter = label.lastIndexOf('-');
  const letters = delimiter > 0 ? [...label.slice(0, delimiter)].map((one) => one.codePointAt(0) ?? 0) : [];
  let [code, index, bias] = [FIRST_CODE, 0, FIRST_BIAS];
  let isFirst = true;
  for (let next = delimiter > 0 ? delimiter + 1 : 0; next < label.length; ) {
    const read = readNumber(label, next, bias);
    if (!read) return undefined;
    const count = letters.length + 1;
    bias = adapt(read.value, count, isFirst);
    isFirst = false;
    index += read.value;
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return undefined;
    letters.splice(index, 0, code);
    index += 1;
    next = read.next;
  }
  return String.fromCodePoint(...letters);
}

/** One number of variable length that begins at `from`. */
function readNumber(label: string, from: number, bias: number): { value: number; next: number } | undefined {
  let [value, weight] = [0, 1];
  for (let at = from, step = BASE; at < label.length; at += 1, step += BASE) {
    const digit = digitOf(label.charCodeAt(at));
    value += digit * weight;
    if (digit < 0 || value > 0x7fffffff) return undefined;
    const threshold = Math.min(LAST_THRESHOLD, Math.max(FIRST_THRESHOLD, step - bias));
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
  return undefined;
}

function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : -1;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > ((BASE - FIRST_THRESHOLD) * LAST_THRESHOLD) / 2; steps += BASE) {
    rest = Math.floor(rest / (BASE - FIRST_THRESHOLD));
  }
  return steps + Math.floor(((BASE - FIRST_THRESHOLD + 1) * rest) / (rest + SKEW));
}
