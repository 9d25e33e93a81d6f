const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;

/**
 * The elements of a long JSON array, one after the other, each as its own JSON text, so that a file of many megabytes is
 * read a little at a time. In: the text of an array, or of an object that has the array under `key`. The generator's
 * return value says whether the array was whole. Linear; never throws; what an element holds is not looked at.
 */
export function* elementsOf(text: string, key?: string): Generator<string, boolean> {
  const start = key === undefined ? skipBlank(text, 0) : startOfValue(text, key);
  if (text[start] !== '[') return false;
  let at = skipBlank(text, start + 1);
  if (text[at] === ']') return true;
  while (at < text.length) {
    const end = endOfValue(text, at);
    if (end <= at) return false;
    yield text.slice(at, end);
    at = skipBlank(text, end);
    if (text[at] === ']') return true;
    if (text.charCodeAt(at) !== COMMA) return false;
    at = skipBlank(text, at + 1);
  }
  return false;
}

/** Where the value of a key of the outermost object begins; −1 when there is none. */
function startOfValue(text: string, key: string): number {
  let at = skipBlank(text, 0);
  if (text[at] !== '{') return -1;
  at = skipBlank(text, at + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const end = endOfString(text, at);
    const colon = end < 0 ? -1 : skipBlank(text, end);
    if (colon < 0 || text.charCodeAt(colon) !== COLON) return -1;
    const value = skipBlank(text, colon + 1);
    if (text.slice(at, end) === JSON.stringify(key)) return value;
    const after = endOfValue(text, value);
    if (after < 0) return -1;
    at = skipBlank(text, after);
    if (text.charCodeAt(at) !== COMMA) return -1;
    at = skipBlank(text, at + 1);
  }
  return -1;
}

/** Index after the value that begins here; −1 when it does not end. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (end < 0) return -1;
      if (depth === 0) return end;
      at = end - 1;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
    } else if (code === 0x5d || code === 0x7d) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && code === COMMA) return at;
  }
  return -1;
}

/** Index after the closing quote of the string that begins here; −1 when it does not end. */
function endOfString(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
    at = text.indexOf('"', at + 1);
  }
  return -1;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at += 1;
  return at;
}
