import type { PageDoc } from '../page-doc.ts';

/** Words that head pages and name nobody. */
const GENERIC = new Set(
  'home,homepage,about,docs,documentation,introduction,overview,readme,welcome,index,landing,page,website,official,blog,faq,staking,token,tokenomics,whitepaper,litepaper,wallet,app,dashboard,network,protocol,platform,airdrop,claim,security,privacy,terms,guide,guides,getting started,quickstart,roadmap,team,community,github,gitbook,medium,launch,main,master,blob,frontend,backend,src,the,ai,crypto,web3,defi,blockchain,ethereum,solana,bitcoin,com,www,io,net,org'.split(
    ',',
  ),
);
/** Shortest and longest name that is looked for, in characters. */
const SHORTEST = 3;
const LONGEST = 40;
/** Most names of one page. */
const MOST = 12;

const CODE_HOST = /^(?:www\.)?(?:github|gitlab|codeberg|huggingface)\.[a-z]{2,3}$/;

/**
 * What the page calls the project that it belongs to, as a pattern over normalised text: site name, parts of the title,
 * the label of the host, owner and repository on a code host, and the first heading when it is a name. Undefined when
 * nothing usable was found. In: the page. Linear, at most twelve names.
 */
export function ownNames(doc: PageDoc): RegExp | undefined {
  const heading = doc.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  const titles = doc.title.slice(0, 400).split(/\s[|\u2013\u2014\u00b7:-]\s|:\s/);
  const candidates = [doc.meta.siteName, ...titles, isName(heading) ? heading : '', ...addressNames(doc.url)];
  const names = new Set(candidates.map(cleaned).filter((name) => isUsable(name)));
  if (names.size === 0) return undefined;
  const sources = [...names].slice(0, MOST).map(toSource);
  return new RegExp(String.raw`(?<![\w@/.])(?:${sources.join('|')})(?![\w@])`, 'i');
}

/** One to three words, and not a sentence. */
function isName(heading: string): boolean {
  return heading.length <= LONGEST && heading.split(' ').length <= 3 && !/[?!]/.test(heading);
}

function addressNames(address: string): string[] {
  try {
    const { hostname, pathname } = new URL(address);
    if (hostname.endsWith('.invalid')) return [];
    if (CODE_HOST.test(hostname)) return pathname.split('/').slice(1, 3);
    const labels = hostname.replace(/^www\./, '').split('.');
    return [labels.at(-2) ?? '', labels[0] ?? '', `${labels.at(-2)}.${labels.at(-1)}`];
  } catch {
    return [];
  }
}

function cleaned(candidate: string): string {
  return candidate
    .replace(/[^\p{L}\p{N}.$_ -]/gu, ' ')
    .replace(/^(?:welcome to|about|the)\s/i, '')
    .replace(/\s{1,9}/g, ' ')
    .trim();
}

function isUsable(name: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST || GENERIC.has(name.toLowerCase())) return false;
  return name.split(' ').length <= 3 && /\p{L}/u.test(name);
}

/** "data-universe" is written "Data Universe" in text. */
function toSource(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-_ ]/g, '[-_ ]?');
}
