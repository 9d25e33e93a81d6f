import list from '@/assets/lists/imitated.json';
import type { KnownProject } from '@/lib/core/known.ts';

/**
 * Names of the field that are often imitated, with their domains and accounts. Source: assets/lists/imitated.json, where
 * each entry says what it is and since when it is there. Being in it is no judgement of the project.
 */
export const IMITATED: readonly KnownProject[] = list.map(({ name, domains, handles, also, words, shared }) => ({
  name,
  domains,
  handles,
  from: 'listed' as const,
  ...(also ? { also } : {}),
  ...(words ? { words } : {}),
  ...(shared ? { shared } : {}),
}));
