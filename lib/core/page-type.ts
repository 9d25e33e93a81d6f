import * as z from 'zod/mini';

/** What sort of page this is; decides which rules may speak. Source: the specification, section 3. */
export const PAGE_TYPES = [
  'landing',
  'docs',
  'whitepaper',
  'dashboard',
  'news',
  'education',
  'sponsored',
  'legal',
  'post',
  'claim',
  'store',
  'unknown',
] as const;
export const PageType = z.enum(PAGE_TYPES);
export type PageType = z.infer<typeof PageType>;
