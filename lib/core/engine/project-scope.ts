import type { PageDoc } from '../page-doc.ts';

/** Whose address is whose; from lib/evidence, because it needs the Public Suffix List. */
export interface ProjectScope {
  /** A registrable domain, or a code host with its organisation; empty where many people write at one address. */
  ownerOf(address: string): string;
  /** Owners of other hosts that a page declares to be its project's own. */
  declaredBy(page: PageDoc): readonly string[];
  /** Two owners with one name. */
  sameBrand(one: string, other: string): boolean;
}
