import type { ProjectScope } from '@/lib/core/engine/project-scope.ts';
import { isSamePage } from '@/lib/core/page-address.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { PageNotes } from '@/lib/core/page-notes.ts';
import { registrableLabel } from './domain.ts';
import { ownerOf } from './shared-hosts.ts';

/** Words that projects hang on their name for one of their addresses: brightloom, brightloom-labs, brightloomprotocol. */
const HUNG_ON =
  'ai,io,app,apps,dao,docs,doc,gitbook,hq,lab,labs,net,network,protocol,finance,fi,foundation,org,team,tech,technologies,inc,eco,ecosystem,chain,crypto,token,web3,code,dev,oss,core,official'.split(
    ',',
  );
/** Names that are no names: what is left must tell one project from another. */
const NO_NAME = new Set([
  ...HUNG_ON,
  ...'agent,agents,block,blockchain,bot,coin,defi,get,meta,model,models,my,node,open,stake,swap,the,wallet,www'.split(
    ',',
  ),
]);
/** What is left of a name when a word was hung on without a hyphen; shorter, and "openai" would be "open". */
const ENOUGH_LEFT = 5;
const LONG_WORD = 5;

/** Labels of links to a place of one's own. */
const OWN_PLACE =
  /\b(?:docs?|documentation|gitbook|white ?paper|lite ?paper|app|dapp|dashboard|console|explorer|status|api|github|gitlab|hugging ?face|source|code|repositor(?:y|ies)|developers?|governance|staking|website|home ?page)\b/i;
const LONGEST_LABEL = 40;
/** Most other hosts that one page declares. */
const MOST_DECLARED = 12;
/** Links looked at on one page. */
const MOST_LINKS = 1_000;

/** The name of an owner, without the words that projects hang on it; empty when it tells nothing. */
export function brandOf(owner: string): string {
  const label = owner.includes('/') ? owner.slice(owner.indexOf('/') + 1) : registrableLabel(owner);
  let name = label;
  for (let round = 0; round < 2; round += 1) name = withoutWord(name);
  return name.length < 3 || NO_NAME.has(name) ? '' : name.replace(/[-_.]/g, '');
}

function withoutWord(name: string): string {
  const hung = /^([a-z0-9-_.]{2,80})[-_.]([a-z0-9]{2,20})$/.exec(name);
  if (hung?.[1] && hung[2] && HUNG_ON.includes(hung[2])) return hung[1];
  const glued = HUNG_ON.find((word) => name.endsWith(word) && isEnough(name.length - word.length, word));
  return glued ? name.slice(0, -glued.length) : name;
}

function isEnough(left: number, word: string): boolean {
  return left >= ENOUGH_LEFT || (left >= ENOUGH_LEFT - 1 && word.length >= LONG_WORD);
}

/** Two owners with one name: the only ones that can declare each other. */
export function sameBrand(one: string, other: string): boolean {
  const name = brandOf(one);
  return name !== '' && name === brandOf(other);
}

/**
 * Owners of other hosts that a page declares to be its project's own: linked under a label that says so (docs, app,
 * GitHub …) and called like the project itself, so that nobody declares the docs of somebody else. Sorted.
 */
export function declaredBy(page: PageDoc): readonly string[] {
  const own = ownerOf(page.url);
  if (own === '') return [];
  const found = new Set<string>();
  for (const { text, href } of page.links.slice(0, MOST_LINKS)) {
    if (found.size >= MOST_DECLARED) break;
    const label = text.trim();
    const owner = ownerOf(href);
    // A picture without words is how code hosts are linked.
    const says = label.length <= LONGEST_LABEL && (OWN_PLACE.test(label) || (label === '' && owner.includes('/')));
    if (says && owner !== own && owner !== '' && sameBrand(owner, own)) found.add(owner);
  }
  return [...found].sort();
}

export const PROJECT_SCOPE: ProjectScope = { ownerOf, declaredBy, sameBrand };

/**
 * Of notes taken earlier, those that belong to the project of a page, without the page itself: pages of the same owner,
 * and pages of another owner of the same name when one side declares the other and the other links back. One side alone
 * is not enough: anybody can link the docs of a well-known project.
 */
export function notesOfProject(page: PageDoc, notes: readonly PageNotes[]): PageNotes[] {
  const own = ownerOf(page.url);
  if (own === '' || notes.length === 0) return [];
  const joined = new Map<string, boolean>([
    ['', false],
    [own, true],
  ]);
  return notes.filter((one) => {
    const owner = ownerOf(one.url);
    const known = joined.get(owner) ?? isJoined(page, own, owner, notes);
    joined.set(owner, known);
    return known && !isSamePage(one, page);
  });
}

/** Do two owners of one name belong together: one declares the other, which links or declares it back? */
function isJoined(page: PageDoc, own: string, other: string, notes: readonly PageNotes[]): boolean {
  if (!sameBrand(other, own)) return false;
  const mine = notes.filter(({ url }) => ownerOf(url) === own);
  const theirs = notes.filter(({ url }) => ownerOf(url) === other);
  const theyDeclare = theirs.some(({ declares }) => declares.includes(own));
  const theyLink = theyDeclare || theirs.some(({ links }) => leadTo(own, links));
  const weDeclare = declaredBy(page).includes(other) || mine.some(({ declares }) => declares.includes(other));
  if (weDeclare) return theyLink;
  return theyDeclare && (leadTo(other, page.links) || mine.some(({ links }) => leadTo(other, links)));
}

function leadTo(owner: string, links: readonly { href?: string; url?: string }[]): boolean {
  return links.slice(0, MOST_LINKS).some(({ href, url }) => ownerOf(href ?? url ?? '') === owner);
}
