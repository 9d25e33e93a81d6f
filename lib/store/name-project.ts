/** Longest name of a project, in UTF-16 units, as it is kept and shown. */
export const LONGEST_NAME = 80;

/** Control characters, and marks that reverse or hide what a person reads. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;

/** One line without control or direction characters, cut at LONGEST_NAME. Empty when nothing is left. */
export function cleanName(name: string): string {
  const line = name.slice(0, 2_000).replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…` : line;
}

/**
 * A name for a new project. A page's title is only believed where it repeats the domain's own label
 * ("Acme | Compute for all" on acme.example gives "Acme"); a page cannot name itself after somebody else.
 */
export function nameProject(title: string, domain: string): string {
  const label = lettersOf(domain.split('.')[0] ?? '');
  const parts = title.slice(0, 2_000).split(/\s[|–—·:•-]\s|[|–—·:•]/);
  const own = label.length < 2 ? undefined : parts.map(cleanName).find((part) => lettersOf(part) === label);
  return own ?? cleanName(domain);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
