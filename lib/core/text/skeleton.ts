/**
 * Letters of other scripts and of phonetics that look like a Latin small letter in common fonts, by that letter.
 * Source: the shapes in the Unicode charts (Cyrillic, Greek, Armenian, IPA, Latin Extended), compared by eye; the same
 * idea as the skeleton of Unicode Technical Standard 39, cut down to what hosts and account names use.
 */
const LOOKS_LIKE: Record<string, string> = {
  a: 'аɑαᴀａ',
  b: 'вьɓƅʙβ',
  c: 'сϲᴄƈ',
  d: 'ԁɗժđ',
  e: 'еҽєɛᴇεə',
  f: 'ſƒք',
  g: 'ɡցɢԍğ',
  h: 'һհнʜ',
  i: 'іıɩɪιӏ',
  j: 'јʝյ',
  k: 'кκҝᴋƙ',
  l: 'ӏⅼłɭʟ|',
  m: 'мᴍɱ',
  n: 'пոռɴηɲ',
  o: 'оοօᴏøσө',
  p: 'рρᴘþ',
  q: 'ԛգզ',
  r: 'гɾʀᴦɼ',
  s: 'ѕʂꜱ',
  t: 'тτᴛƭŧ',
  u: 'υսᴜʋц',
  v: 'ѵνᴠ',
  w: 'ѡԝաᴡωɯ',
  x: 'хχҳ×',
  y: 'уүʏγỿ',
  z: 'ᴢʐƶ',
};

const LATIN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([latin, others]) => [...others].map((one): [string, string] => [one, latin])),
);

/** Longest name that is looked at, in UTF-16 units: longer than any label of a host. */
const LONGEST = 100;

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/1/g, 'l'],
];

/**
 * The name with everything that looks alike written alike: other scripts and marks as plain Latin letters, 0 as o, 1 as
 * l, and the pairs rn, vv and cl as the letter they look like. Two names with one skeleton look the same. Its use is
 * comparison only. Linear; names longer than 100 characters are cut.
 */
export function skeletonOf(name: string): string {
  let skeleton = '';
  for (const letter of plainOf(name)) skeleton += LATIN_OF.get(letter) ?? letter;
  for (const [pair, one] of PAIRS) skeleton = skeleton.replace(pair, one);
  return skeleton;
}

/** The skeleton with i as l as well: "arbltrum". For names of five characters and more; shorter ones become others. */
export function wideSkeletonOf(name: string): string {
  return skeletonOf(name).replace(/[ij]/g, 'l').replace(/3/g, 'e').replace(/5/g, 's').replace(/4/g, 'a');
}

/** Lower case, compatibility forms and accents undone. */
function plainOf(name: string): string {
  return name.slice(0, LONGEST).normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** True when letters of two scripts that people do not mix stand in one word, such as Latin and Cyrillic. */
export function mixesScripts(word: string): boolean {
  const found = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
  return found.filter((script) => script.test(word.slice(0, LONGEST))).length > 1;
}
