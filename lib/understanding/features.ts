import { stemOf, wordsOf } from './words.ts';

/** Words that join others and say nothing by themselves. */
const JOINING = new Set(
  'the a an of to in on at for and or is are was were be been being it its this that these those with by from as we our you your they their he she i'.split(
    ' ',
  ),
);

/** FNV-1a over UTF-16 units; the bucket of one feature. */
function bucketOf(feature: string, buckets: number): number {
  let hash = 2166136261;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 16777619);
  }
  // The low bits of FNV-1a are the weak ones.
  return ((hash >>> 0) ^ (hash >>> 15)) & (buckets - 1);
}

/**
 * What the trained reading sees of a sentence: words, stems, word beginnings, neighbours, neighbours with one between
 * them, neighbours without joining words, length and end. Each feature once. In: a sentence, a power of two. Out:
 * ascending buckets. Linear.
 */
export function featuresOf(sentence: string, buckets: number): Uint32Array {
  const words = ['<s>', ...wordsOf(sentence), '</s>'];
  const stems = words.map(stemOf);
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    names.push(`w${word}`, `t${stems[at]}`);
    if (word.length > 6) names.push(`p${word.slice(0, 5)}`);
    if (at > 0) names.push(`b${stems[at - 1]} ${stems[at]}`);
    if (at > 1) names.push(`g${stems[at - 2]} ${stems[at]}`);
  }
  const telling = stems.filter((stem, at) => stem === '<num>' || (isLetter(stem) && !JOINING.has(words[at] as string)));
  for (let at = 1; at < telling.length; at += 1) {
    names.push(`c${telling[at - 1]} ${telling[at]}`);
    if (at > 1) names.push(`d${telling[at - 2]} ${telling[at]}`);
  }
  names.push(...shapeOf(sentence, words));
  return Uint32Array.from(new Set(names.map((name) => bucketOf(name, buckets)))).sort();
}

function isLetter(stem: string): boolean {
  const first = stem.charCodeAt(0);
  return first >= 97 && first <= 122;
}

function shapeOf(sentence: string, words: readonly string[]): string[] {
  const numbers = words.filter((word) => word === '<num>').length;
  const shape = [`l${Math.min(9, (words.length - 2) >> 2)}`, `n${Math.min(4, numbers)}`];
  const end = sentence.trimEnd().at(-1);
  if (end === '?' || end === '.' || end === ':' || end === '!') shape.push(`e${end}`);
  if (/[A-Z]{3}/.test(sentence) && sentence === sentence.toUpperCase()) shape.push('caps');
  return shape;
}
