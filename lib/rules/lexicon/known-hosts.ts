import type { KnownProject } from '@/lib/core/known.ts';
import type { PageView } from '@/lib/core/page-view.ts';

/** Host of an address in lower case; empty when it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).hostname.toLowerCase();
  } catch {
    return '';
  }
}

/** Is this host one of the project's domains, or below one? */
export function isHostOf(host: string, project: KnownProject): boolean {
  return project.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** A host as it is shown in a sentence: the first 60 characters. */
export function shownHost(host: string): string {
  return host.length > 60 ? `${host.slice(0, 60)}…` : host;
}

/** Words that pages set around a project's name when they speak as that project. */
const AROUND_NAME =
  /\b(?:the|official|website|site|home|homepage|app|dapp|portal|claims?|your|airdrops?|drops?|tokens?|rewards?|season|phase|round|\d{1,4}|eligib\w{1,6}|checker|check|allocation|migration|migrate|upgrade|mint|free|nfts?|wallet|connect|login|sign in|support|help|center|centre|desk|foundation|bonus|giveaway|presale|staking|stake|live|now|welcome to|to|get|is|for|of|and|in|network|protocol|labs|finance|dao|v\d)\b/g;

/**
 * Does the page present itself as this project? Its site name, its title up to the first divider (or after the last), or
 * its first heading is the project's name, with nothing but common words around it. A page that is about the project
 * among other things does not.
 */
export function presentsItselfAs(view: PageView, project: KnownProject): boolean {
  const name = plainWords(project.name);
  const short = plainWords(project.name.replace(/[ .](?:network|protocol|labs|ai|finance|dao|foundation)$/i, ''));
  return selfNames(view).some((shown) => isName(shown, name) || isName(shown, short));
}

function selfNames(view: PageView): readonly string[] {
  const { title, meta, blocks } = view.doc;
  const parts = title.slice(0, 300).split(/\s[-–—|·•:]\s|[|–—·•]|:\s/, 6);
  const heading = blocks.find((block) => block.kind === 'heading' && !block.hidden)?.text ?? '';
  return [meta.siteName, parts[0] ?? '', parts.at(-1) ?? '', heading].map((one) => plainWords(one.slice(0, 120)));
}

function isName(shown: string, name: string): boolean {
  if (name === '' || !` ${shown} `.includes(` ${name} `)) return false;
  return ` ${shown} `.replace(` ${name} `, ' ').replace(AROUND_NAME, ' ').trim() === '';
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,20}/gu, ' ')
    .trim();
}
