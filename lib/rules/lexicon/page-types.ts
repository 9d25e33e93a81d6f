import type { PageType } from '@/lib/core/page-type.ts';

/** Pages where somebody speaks for a project. Source: the specification, section 3. */
export const CLAIM_PAGES: readonly PageType[] = [
  'landing',
  'docs',
  'whitepaper',
  'post',
  'claim',
  'sponsored',
  'unknown',
];

/** Pages where a project presents itself as a whole, so that something missing means something. */
export const HOME_PAGES: readonly PageType[] = ['landing', 'docs', 'whitepaper', 'claim'];
