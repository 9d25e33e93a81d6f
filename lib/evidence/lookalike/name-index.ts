import type { ProjectName } from './project-names.ts';

/** Letters by which a name is found in the middle of a text. */
const GRAM = 3;

/** Finds the few names that a label may stand for, so that the others are not compared at all. */
export interface NameIndex {
  /** Names that stand in one of the texts, and names that are about as long as the label and begin alike; best first. */
  candidates(label: string, texts: readonly string[], wide: string): readonly ProjectName[];
}

/** `names` in the order in which they are to be tried. */
export function indexNames(names: readonly ProjectName[]): NameIndex {
  const byGram = new Map<string, number[]>();
  const byStart = new Map<string, number[]>();
  const byWide = new Map<string, number[]>();
  names.forEach(({ text, skeleton, wide }, at) => {
    for (const start of new Set([text.slice(0, GRAM), skeleton.slice(0, GRAM)])) add(byGram, start, at);
    for (let length = text.length - 2; length <= text.length + 2; length += 1) add(byStart, `${text[0]}${length}`, at);
    add(byWide, wide, at);
  });
  return {
    candidates(label, texts, wide) {
      const alike = byStart.get(`${label[0]}${label.length}`) ?? [];
      const found = new Set<number>([...alike, ...(byWide.get(wide) ?? [])]);
      for (const text of texts) addStanding(found, text);
      return [...found].sort((a, b) => a - b).flatMap((at) => names[at] ?? []);
    },
  };

  function addStanding(found: Set<number>, text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      // A few names have two letters only.
      const begin = [...(byGram.get(text.slice(at, at + GRAM)) ?? []), ...(byGram.get(text.slice(at, at + 2)) ?? [])];
      for (const name of begin) if (stands(names[name], text, at)) found.add(name);
    }
  }
}

function stands(name: ProjectName | undefined, text: string, at: number): boolean {
  return name !== undefined && (text.startsWith(name.text, at) || text.startsWith(name.skeleton, at));
}

function add(index: Map<string, number[]>, key: string, at: number): void {
  const known = index.get(key);
  if (known) known.push(at);
  else index.set(key, [at]);
}
