/** White space of any kind, by UTF-16 unit: Unicode White_Space, ASCII controls, and letters that show as a blank. */
export function isSpace(code: number): boolean {
  if (code <= 0x20 || code === 0x7f) return true;
  if (code < 0xa0) return code >= 0x80;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2800 ||
    code === 0x3000 ||
    code === 0x115f ||
    code === 0x3164 ||
    code === 0xffa0
  );
}

/** Ranges of characters that take no room on the screen. Source: Unicode Default_Ignorable_Code_Point, section 5.21. */
const HIDDEN: readonly (readonly [from: number, to: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe0fff],
];

export function isHiddenCharacter(point: number): boolean {
  if (point < 0xad) return false;
  return HIDDEN.some(([from, to]) => point >= from && point <= to);
}

const EMOJI_PART = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Khmer}]/u;

/**
 * Joiners that a writing system or an emoji needs: ZWJ between emoji parts, ZWJ and ZWNJ in scripts that join letters,
 * tags in flags. They stay in the text and are not counted as hidden.
 */
export function isLegitimateJoiner(text: string, at: number, point: number): boolean {
  if (point === 0x200c || point === 0x200d) {
    const before = characterBefore(text, at);
    if (point === 0x200d && EMOJI_PART.test(before)) {
      return EMOJI_PART.test(String.fromCodePoint(text.codePointAt(at + 1) ?? 0));
    }
    return JOINING_SCRIPT.test(before);
  }
  return point >= 0xe0020 && point <= 0xe007f && isInsideFlag(text, at);
}

/** Flags of regions are U+1F3F4 and at most seven tag characters. */
function isInsideFlag(text: string, at: number): boolean {
  for (let back = at - 2; back >= 0 && at - back <= 16; back -= 2) {
    const point = text.codePointAt(back) ?? 0;
    if (point === 0x1f3f4) return true;
    if (point < 0xe0020 || point > 0xe007f) return false;
  }
  return false;
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return '';
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? text.slice(at - 2, at) : text.charAt(at - 1);
}

const SINGLE = new Set([0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2039, 0x203a, 0x2bc, 0xb4, 0xff07]);
const DOUBLE = new Set([0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0xab, 0xbb, 0x275d, 0x275e, 0xff02]);

/** The straight quote that stands for a curly or angled one, or nothing for other characters. */
export function plainQuote(point: number): `'` | '"' | undefined {
  if (SINGLE.has(point)) return "'";
  return DOUBLE.has(point) ? '"' : undefined;
}

/** Latin small capitals and IPA letters that are used as type faces. Source: Unicode charts, Phonetic Extensions. */
const FACES = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɡɑ';
const FACED = 'abcdefghijklmnopqrstuvwyzga';

/** The plain letter that a decorated one stands for (small capitals, letters on black signs), or nothing for others. */
export function plainLetter(point: number): string | undefined {
  if (point >= 0x1f150 && point <= 0x1f189) return String.fromCharCode(0x41 + ((point - 0x1f150) % 0x20));
  if (point < 0x251 || (point > 0x29c && point < 0x1d00) || point > 0xa7ff) return undefined;
  const at = FACES.indexOf(String.fromCharCode(point));
  return at < 0 ? undefined : FACED.charAt(at);
}
