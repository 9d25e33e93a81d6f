import type { PageView } from '@/lib/core/page-view.ts';

/** A host as people write it in a post, with an optional path; common endings only, so that "e.g." is not one. */
const BARE_HOST =
  /(?<![@\w.-])(?:https?:\/\/)?((?:[a-z0-9-]{1,40}\.){1,4}(?:com|io|xyz|app|live|lol|fun|info|trade|org|ong|net|site|online|store|shop|dev|ai|cc|finance|link|top|click|vip|pro|me|co|gg|network|foundation|money|website|space|world|life|tech|exchange|market|markets|icu|buzz|claims?|gifts?|promo|support|help|fund|bot|games?|pub|run|rocks|cloud|digital|direct|events|center|zone|art|wtf|to|so|sh|bz|ru|cn|in|us|uk|eu|pages\.dev|vercel\.app))\b(\/[^\s,;)"']{0,200})?/gi;

/** Places where people talk, read or look up; a link to them is not a claim page. */
const TALK_HOST =
  /(?:^|\.)(?:x\.com|twitter\.com|t\.me|telegram\.me|discord\.gg|discord\.com|youtube\.com|youtu\.be|reddit\.com|medium\.com|mirror\.xyz|substack\.com|github\.com|gitlab\.com|linkedin\.com|instagram\.com|facebook\.com|spotify\.com|apple\.com|google\.com|wikipedia\.org|arxiv\.org|etherscan\.io|solscan\.io|basescan\.org|bscscan\.com|dune\.com|defillama\.com|coingecko\.com|coinmarketcap\.com|coindesk\.com|cointelegraph\.com|theblock\.co|decrypt\.co|bloomberg\.com|reuters\.com|snapshot\.org|pump\.fun|opensea\.io|dexscreener\.com|luma\.com|lu\.ma|forms\.gle)$/i;

export interface PostLinkSeen {
  host: string;
  path: string;
}

/** Hosts with paths that a post shows or links to, without the places where people only talk; at most 20. */
export function outsideLinks(view: PageView): readonly PostLinkSeen[] {
  const found = new Map<string, PostLinkSeen>();
  const add = (host: string, path: string) => {
    if (found.size < 20 && !TALK_HOST.test(host)) found.set(`${host}${path}`, { host: host.toLowerCase(), path });
  };
  for (const match of view.visibleText.slice(0, 20_000).matchAll(BARE_HOST)) add(match[1] ?? '', match[2] ?? '');
  for (const link of view.doc.links) {
    try {
      const url = new URL(link.href);
      if (/^https?:$/.test(url.protocol) && url.hostname !== 't.co') add(url.hostname, url.pathname + url.search);
    } catch {
      // An address that cannot be read leads nowhere.
    }
  }
  return [...found.values()];
}

/** Does the link carry the poster's own code (ref=, /r/…, invite)? */
export function carriesReferral({ path }: PostLinkSeen): boolean {
  return /[?&/](?:ref(?:erral)?|start)=\w|[?&](?:ref(?:erral|code|_?id)?|r|invite(?:_?code)?|aff(?:iliate)?(?:_?id)?|via|code)\b|\?referral|\/(?:r|i|ref|referral|invite|join)\/[\w-]{3,40}/i.test(
    path,
  );
}

/** A post that leads somewhere beside the places where people talk. */
export function hasOutsideLink(view: PageView): boolean {
  return view.pageType === 'post' && outsideLinks(view).length > 0;
}
