/** Words that pages set around a project's name when they speak as that project. */
const AROUND_NAME =
  /\b(?:the|official|website|site|home|homepage|app|dapp|portal|claims?|your|airdrops?|drops?|tokens?|rewards?|season|phase|round|\d{1,4}|eligib\w{1,6}|checker|check|allocation|migration|migrate|upgrade|mint|free|nfts?|wallet|connect|login|sign in|support|help|center|centre|desk|foundation|bonus|giveaway|presale|staking|stake|live|now|welcome to|to|get|is|for|of|and|in|network|protocol|labs|finance|dao|v\d)\b/g;

/** The names that a page's title may give it: the title up to the first divider, and after the last. */
export function titleNames(title: string): readonly string[] {
  const parts = title.slice(0, 300).split(/\s[-–—|·•:]\s|[|–—·•]|:\s/, 6);
  return [parts[0] ?? '', parts.at(-1) ?? ''];
}

/** Is what a page shows as its name this project's name, with nothing but common words around it? */
export function isNameShown(shown: string, name: string): boolean {
  const text = plainWords(shown.slice(0, 120));
  const short = name.replace(/[ .](?:network|protocol|labs|ai|finance|dao|foundation)$/i, '');
  return isName(text, plainWords(name)) || isName(text, plainWords(short));
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
