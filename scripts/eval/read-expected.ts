/** One thing that a hardware wallet shows for a request. */
export interface Expected {
  kind: 'amount' | 'token' | 'address' | 'name';
  text: string;
}

const ADDRESS = /0x(?:[0-9a-fA-F] ?){39}[0-9a-fA-F](?! ?[0-9a-fA-F])/g;
const AMOUNT =
  /(?<![\w.])((?:unlimited|all|max)|\d[\d ]{0,90}(?:\.\d[\d ]{0,60})?) ([A-Za-z][\w.+₮-]{0,20}|\?\?\?)(?![\w.])/gi;
/** A symbol: two capitals or more, or small letters and a capital that are no word of a label. */
const SYMBOL = /^[\w.+-]{0,12}[A-Z][\w.+-]{0,12}[A-Z0-9][\w.+-]{0,12}$/;
const NOT_A_SYMBOL = new Set(['UTC', 'AM', 'PM', 'ID', 'BTC', 'URI', 'NFT', 'CCTP', 'DEX', 'POAP', 'LI.FI', 'OKX']);

/**
 * The amounts, tokens and addresses in the texts of a hardware wallet's screens, whose lines are wrapped anywhere:
 * inside an address and inside a number. The network's fee and the owner's name are not part of the request. Names (ENS,
 * contract names) are counted apart.
 */
export function expectedOf(texts: unknown): Expected[] {
  if (!Array.isArray(texts)) return [];
  const found: Expected[] = [];
  const list = texts.map(String);
  for (let at = 0; at < list.length; at++) {
    if (list[at] === 'Max fees') at++;
    else if (list[at] === 'Interaction with') found.push(...readText(list[++at] ?? '', false));
    else found.push(...readText(list[at] ?? '', true));
  }
  return found;
}

function readText(text: string, mayBeSymbol: boolean): Expected[] {
  const found: Expected[] = [];
  const rest = text.replace(ADDRESS, (address) => {
    found.push({ kind: 'address', text: address.replaceAll(' ', '') });
    return ' ';
  });
  if (/^\d{4,}-\d\d-\d\d/.test(rest) || /0x/.test(rest)) return found;
  for (const [, number = '', symbol = ''] of rest.matchAll(AMOUNT)) {
    if (!isSymbol(symbol)) continue;
    const amount = /^\d/.test(number) ? number.replaceAll(' ', '') : number;
    found.push({ kind: 'amount', text: `${amount} ${symbol}` });
  }
  if (found.length > 0 || !mayBeSymbol) return found;
  if (/\.eth$/.test(rest)) return [{ kind: 'name', text: rest }];
  if (!rest.includes(' ') && isSymbol(rest) && !/^\d/.test(rest)) return [{ kind: 'token', text: rest }];
  return found;
}

/** Names of fields that stand as labels: profileId, contentURI. */
const MEMBER = /^[a-z]{2,20}(?:[A-Z][a-z]{1,20}){0,6}(?:URI|Id|Ids|Config)$/;

function isSymbol(text: string): boolean {
  return text === '???' || (SYMBOL.test(text) && !NOT_A_SYMBOL.has(text) && !MEMBER.test(text));
}
