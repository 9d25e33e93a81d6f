import type { PageDoc } from '@/lib/core/page-doc.ts';
import { titleNames } from '@/lib/core/presented-name.ts';
import { accountOfAddress } from '@/lib/evidence/belongings/accounts.ts';
import { ownerOf } from '@/lib/evidence/shared-hosts.ts';
import { en } from '@/lib/words/en.ts';

/** What a page is known by, for finding it in a list. */
export interface ProtocolSigns {
  /** Registrable domain. */
  domain: string;
  /** As the page writes its own name. */
  names: string[];
  /** Tickers without the $, upper case. */
  symbols: string[];
  /** Accounts on X without the @, lower case. */
  handles: string[];
}

const MOST_OF_A_KIND = 3;
const MOST_LINKS = 1_000;
/** Most Blocks in which tickers are looked for. */
const MOST_BLOCKS = 2_000;
const LONGEST_NAME = 60;
const TICKER = /(?<![\w$])\$([A-Z][A-Z0-9]{1,9})(?![\w.])/g;

/** The signs of a page; undefined where it lies on nobody's own domain. In: what was read. Pure; never throws. */
export function signsOf(doc: Pick<PageDoc, 'url' | 'title' | 'meta' | 'links' | 'blocks'>): ProtocolSigns | undefined {
  const domain = ownerOf(doc.url);
  // Neither a number nor a host without an ending is a name, and an owner on a code host has no figures of its own.
  if (!domain.includes('.') || /\/|^[\d.:]{1,60}$/.test(domain)) return undefined;
  const names = [doc.meta.siteName, ...titleNames(doc.title)].map(plainName).filter((name) => name.length >= 3);
  const handles = doc.links.slice(0, MOST_LINKS).flatMap(({ href }) => {
    const account = accountOfAddress(href);
    return account?.site === 'x' ? [account.handle.toLowerCase()] : [];
  });
  const symbols = doc.blocks
    .slice(0, MOST_BLOCKS)
    .filter(({ hidden, text }) => !hidden && text.includes('$'))
    .flatMap(({ text }) => [...text.matchAll(TICKER)].map((found) => found[1] ?? ''));
  return { domain, names: distinct(names), symbols: mostSaid(symbols), handles: mostSaid(handles) };
}

/** Without what separates one sign from the next. */
function plainName(name: string): string {
  return name
    .slice(0, LONGEST_NAME)
    .replace(/[;\s]{1,60}/g, ' ')
    .replace(/^[@$]/, '')
    .trim();
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].slice(0, MOST_OF_A_KIND);
}

function mostSaid(words: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return distinct([...times].sort((a, b) => b[1] - a[1]).map(([word]) => word));
}

/** The signs in one line, as the look-up takes them: "larkspur.example; Larkspur Lend; $LARK; @larkspur". */
export function writeSigns({ domain, names, symbols, handles }: ProtocolSigns): string {
  return [domain, ...names, ...symbols.map((one) => `$${one}`), ...handles.map((one) => `@${one}`)].join('; ');
}

/** The other way round. Never throws. */
export function readSigns(subject: string): ProtocolSigns {
  const [domain = '', ...rest] = subject
    .slice(0, 4_000)
    .split(';')
    .map((part) => part.trim());
  const after = (sign: string) => rest.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
  return {
    domain: domain.toLowerCase(),
    names: rest.filter((part) => part !== '' && !/^[@$]/.test(part)),
    symbols: after('$'),
    handles: after('@'),
  };
}

/** The page as a subject of the look-up; empty where it lies on nobody's own domain. */
export function subjectsOfProtocol(
  doc: Pick<PageDoc, 'url' | 'title' | 'meta' | 'links' | 'blocks'>,
): { id: 'protocols'; subject: string; about: string }[] {
  const signs = signsOf(doc);
  if (!signs) return [];
  return [
    {
      id: 'protocols',
      subject: writeSigns(signs),
      about: en('What an aggregator counts for {domain}', { domain: signs.domain }),
    },
  ];
}
