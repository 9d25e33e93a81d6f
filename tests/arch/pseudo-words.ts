import type { Catalogue } from '@/lib/words/catalogue.ts';
import { collectTexts } from '../../scripts/words/collect.ts';

/** A catalogue of a language that nobody speaks: every text in brackets, with its gaps. What stands outside of brackets was not told. */
export function pseudoWords(): Catalogue {
  return Object.fromEntries(
    collectTexts().map(({ key }) => {
      const [one = '', other] = key.split('|');
      return [key, other === undefined ? `⟦${key}⟧` : { one: `⟦${one}⟧`, other: `⟦${other}⟧` }];
    }),
  );
}

/** What of a told text is still English: everything outside of brackets, in one string. */
export function untold(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    else if (letter === '⟧') depth -= 1;
    else if (depth === 0) rest += letter;
  }
  return rest.trim();
}
