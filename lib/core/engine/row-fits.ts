import { en } from '@/lib/words/en.ts';
import type { Facet } from '../facet.ts';
import type { PageType } from '../page-type.ts';
import type { PageView } from '../page-view.ts';
import type { RowId } from '../row.ts';

/** Pages on which a project can be expected to state things. */
const STATING: ReadonlySet<PageType> = new Set(['landing', 'docs', 'whitepaper', 'claim', 'sponsored']);

/** Can a page of this kind be expected to state what a project does? */
export function isStating(pageType: PageType): boolean {
  return STATING.has(pageType);
}

const CHAIN =
  /\b(?:block-?chains?|on-?chain|web ?3|crypto\w{0,12}|tokens?|coins?|wallets?|smart contracts?|defi|depin|nfts?|dao|stak(?:e|es|ing|ers?)|mainnet|testnet|airdrops?|ledger|ethereum|solana|bitcoin|validators?|miners?)\b|0x[0-9a-f]{40}\b/i;
/** A token that can be held. Language models count in tokens too, so that word alone needs a chain beside it. */
const HELD_TOKEN =
  /\b(?:tokenomics|(?:native|utility|governance|our|project|reward|erc-?20|spl) tokens?|token (?:holders?|sale|price|supply|launch|contract|allocation|distribution|address|rewards?)|staking|stakers?|airdrops?|pre-?sale|emissions?|apy|apr|coins?)\b|\$[a-z]{2,8}\b/i;
const AI =
  /\b(?:ai|a\.i\.|agi|llms?|gpts?|models?|inference|agents?|machine learning|neural|chatbots?|bots?|gpus?|compute|training)\b/i;
const DATA =
  /\b(?:data|privacy|prompts?|uploads?|files?|accounts?|sign ?up|log ?in|chat|conversations?|browsing|personal|email|wallets?)\b/i;

/** A ticker before "token": the name of one. Standards and units are written the same way. */
const NAMED_TOKEN = /\b(?!(?:ERC|NFT|API|JWT|LLM|AI|BPE|ID|SPL|GPU|ZK|CSRF|UI|USD)\b)[A-Z]{2,6} tokens?\b/;
/** People who are paid for work on a network: who pays them is a question even where no token is named. */
const PAID_WORK =
  /\b(?:miners?|validators?|node (?:operators?|runners?)|stakers?|contributors?|gpu (?:owners?|providers?))\b[^\n]{0,120}\b(?:rewards?|rewarded|emissions?|incentives?|earn(?:s|ed)?|compensat\w{1,4})\b|\b(?:rewards?|rewarded|emissions?|incentives?)\b[^\n]{0,120}\b(?:miners?|validators?|node (?:operators?|runners?)|stakers?|contributors?)\b/i;

/** Does the project have a token, by the words of this page or by what its other pages state? */
export function hasToken(view: PageView): boolean {
  const { kinds, visibleText, others } = view;
  if (kinds.has('token-only') || HELD_TOKEN.test(visibleText) || NAMED_TOKEN.test(visibleText)) return true;
  return others.some((notes) => Object.keys(notes.answers).some((id) => id.startsWith('token.')));
}

/** Is this facet asked of this project? */
export function fitsFacet(facet: Facet, view: PageView, ofToken: boolean): boolean {
  if (facet.ofToken && !ofToken) return false;
  return facet.kinds === undefined || facet.kinds.some((kind) => view.kinds.has(kind));
}

/** Why a row on which nothing was found does not fit this page, in words; undefined when it fits. */
export function whyNotFit(row: RowId, view: PageView, ofToken: boolean): string | undefined {
  const { kinds, visibleText } = view;
  switch (row) {
    case 'why-crypto':
      return CHAIN.test(visibleText) ? undefined : en('The page does not speak of a chain, a token or a wallet.');
    case 'ai':
      return kinds.has('compute') || kinds.has('provenance') || AI.test(visibleText)
        ? undefined
        : en('The page does not speak of AI, of computing for others, or of signed content.');
    case 'token':
      return ofToken || PAID_WORK.test(visibleText)
        ? undefined
        : en('The page does not speak of a token or of rewards.');
    case 'data':
      return kinds.has('data') || DATA.test(visibleText) ? undefined : en('The page does not speak of people’s data.');
    default:
      return undefined;
  }
}

/** The first page of a set of docs presents the project; other docs pages do not. */
const DOCS_HOME =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:(?:latest|stable|main|v?\d[\w.]{0,8})\/?)?$|\/(?:docs?|intro(?:duction)?|overview|about|welcome|home|index(?:\.html?)?|what-is-[\w-]{1,40})\/?$/i;
/** Books of one host stand under a name of their own. */
const GITBOOK_HOME = /^https?:\/\/[\w-]{1,63}\.gitbook\.io\/(?:[\w-]{1,80}\/?)?(?:[?#].{0,400})?$/i;
const CODE_HOST = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//i;
/** A repository's front page: owner and name, and the text that is shown under them. */
const REPOSITORY = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/?#]{1,80}\/[^/?#]{1,100}\/?(?:[?#].{0,400})?$/i;

/** Was a page read on which the project presents itself as a whole? Without one, nothing can be said to be left out. */
export function readHome(view: PageView): boolean {
  return (
    presentsProject(view.doc.url, view.pageType) ||
    view.others.some(({ url, pageType }) => presentsProject(url, pageType))
  );
}

function presentsProject(url: string, pageType: PageType): boolean {
  if (pageType !== 'docs') return STATING.has(pageType);
  if (CODE_HOST.test(url)) return REPOSITORY.test(url);
  return DOCS_HOME.test(pathOf(url)) || GITBOOK_HOME.test(url);
}

function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return '/';
  }
}
