import type { Project } from '../project.ts';
import { foldText, wordsOf } from './fold.ts';

/** Browsers show some ten lines below the address bar; the first of them is the browser's own. */
export const MOST_SUGGESTED = 6;

type Named = Pick<Project, 'id' | 'name' | 'domain'>;

/**
 * Saved projects whose name or domain holds all words of what was typed, the ones that begin with it first, then by name.
 * Empty for an empty search. Linear in the list.
 */
export function suggestSaved<Saved extends Named>(projects: readonly Saved[], typed: string): Saved[] {
  const words = wordsOf(typed);
  const [first = ''] = words;
  if (first === '') return [];
  const whole = words.join(' ');
  const ranked = projects.flatMap((project) => {
    const [name, domain] = [foldText(project.name), foldText(project.domain)];
    const fits = words.every((word) => name.includes(word) || domain.includes(word));
    return fits ? [{ project, name, rank: rankOf({ name, domain }, whole) }] : [];
  });
  ranked.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return ranked.slice(0, MOST_SUGGESTED).map(({ project }) => project);
}

/** 0 it is this one · 1 it begins so · 2 a word of it begins so · 3 it stands somewhere in it. */
function rankOf({ name, domain }: { name: string; domain: string }, typed: string): number {
  if (name === typed || domain === typed) return 0;
  if (name.startsWith(typed) || domain.startsWith(typed)) return 1;
  return name.includes(` ${typed}`) || domain.includes(`.${typed}`) || domain.includes(`-${typed}`) ? 2 : 3;
}
