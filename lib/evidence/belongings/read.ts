import { base58 } from '@scure/base';
import { checksumAddress } from 'viem';
import type { Account, Contract } from '@/lib/core/belongings.ts';
import { claimAddressOf } from '@/lib/core/claim-address.ts';
import { en } from '@/lib/words/en.ts';
import { readHostAddress } from '../host-address.ts';
import { isProtectedHost } from '../protected-hosts.ts';
import { ownerOf } from '../shared-hosts.ts';
import { pathSegments, readAddress } from '../web-address.ts';
import { accountOfAddress, isHandle } from './accounts.ts';
import type { BelongingKind, BelongingOf } from './belongings.ts';

/** What a person typed, read; or why it cannot be kept, in one sentence. */
export type ReadAs<Value> = { ok: true; value: Value } | { ok: false; why: string };

/** What was chosen beside the text: the chain of a contract (CAIP-2, empty for any), the site of an account. */
export interface Chosen {
  chain?: string;
  site?: string;
}

/** Longest text that is read, in UTF-16 units. */
const LONGEST = 2_000;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;

/**
 * Reads what a person typed as something of a project's own, in the one form in which it is kept: hosts in lower case
 * ASCII, EVM addresses in lower case after their check sum was looked at, web addresses without query, hash and the
 * slash at the end. Never throws.
 */
export function readBelonging<Kind extends BelongingKind>(
  kind: Kind,
  typed: string,
  chosen: Chosen = {},
): ReadAs<BelongingOf<Kind>> {
  const text = typed.trim();
  if (text === '') return no(en('Nothing was typed.'));
  if (text.length > LONGEST) return no(en('This is longer than any address.'));
  return READERS[kind](text, chosen) as ReadAs<BelongingOf<Kind>>;
}

const READERS: {
  [Kind in BelongingKind]: (text: string, chosen: Chosen) => ReadAs<BelongingOf<Kind>>;
} = {
  domains: readDomain,
  repositories: readRepository,
  accounts: readAccount,
  contracts: readContract,
  claimPages: readClaimPage,
};

function no(why: string): { ok: false; why: string } {
  return { ok: false, why };
}

function readDomain(text: string): ReadAs<string> {
  const host = readHostAddress(text)?.host.replace(/^www\./, '');
  if (host === undefined) return no(en('This is not the address of a website.'));
  if (!host.includes('.') || isIp(host))
    return no(en('This has no domain name of its own, so nobody can be told by it.'));
  if (isProtectedHost(host))
    return no(en('Many people write at {host}, so it cannot belong to one project as a whole.', { host }));
  return { ok: true, value: host };
}

function isIp(host: string): boolean {
  return host.startsWith('[') || /^[\d.]{7,15}$/.test(host);
}

function readRepository(text: string): ReadAs<string> {
  const url = readAddress(SCHEME.test(text) ? text : `https://${text}`);
  const owner = url ? ownerOf(url.href) : '';
  if (!url || !owner.includes('/')) return no(en('This does not name an owner on a code host, as in github.com/acme.'));
  const [host = '', name = ''] = owner.split('/');
  const rest = pathSegments(url);
  const repository = rest[0] === name ? (rest[1] ?? '').replace(/\.git$/, '') : '';
  return { ok: true, value: repository === '' ? owner : `${host}/${name}/${repository}` };
}

function readAccount(text: string, { site = '' }: Chosen): ReadAs<Account> {
  const found = /[./]/.test(text) ? accountOfAddress(SCHEME.test(text) ? text : `https://${text}`) : undefined;
  if (found && (site === '' || found.site === site)) return { ok: true, value: found };
  if (found) return no(en('This address is an account on another site than the one that was chosen.'));
  const handle = text.replace(/^@/, '');
  if (site === '') return no(en('Which site is this account on? Give the address of its page, or choose the site.'));
  if (!isHandle(site, handle)) return no(en('This site has no such handles.'));
  return { ok: true, value: { site, handle } };
}

function readContract(text: string, chosen: Chosen): ReadAs<Contract> {
  const caip = /^([a-z0-9-]{3,8}:[a-zA-Z0-9_-]{1,32}):(\w{1,64})$/.exec(text);
  const chain = caip?.[1] ?? chosen.chain?.trim() ?? '';
  const address = caip?.[2] ?? text;
  if (chain !== '' && !/^[a-z0-9-]{3,8}:[a-zA-Z0-9_-]{1,32}$/.test(chain))
    return no(en('This is no chain as CAIP-2 names them, as in eip155:1.'));
  if (/^0x/i.test(address)) return readEvmAddress(address, chain);
  if (!isSolanaAddress(address))
    return no(en('This is neither an EVM address (0x and 40 hex digits) nor one of Solana.'));
  if (chain !== '' && !chain.startsWith('solana:'))
    return no(en('This is an address of Solana; the chain is another one.'));
  return { ok: true, value: { chain, address } };
}

function readEvmAddress(address: string, chain: string): ReadAs<Contract> {
  if (!/^0x[0-9a-f]{40}$/i.test(address)) return no(en('An EVM address is 0x and 40 hex digits.'));
  if (chain !== '' && !/^eip155:[1-9]\d{0,31}$/.test(chain))
    return no(en('This is an EVM address; the chain is another one.'));
  const lower = address.toLowerCase() as `0x${string}`;
  const digits = address.slice(2);
  const isMixed = /[a-f]/.test(digits) && /[A-F]/.test(digits);
  if (isMixed && checksumAddress(lower).slice(2) !== digits)
    return no(en('The capitals of this address do not fit to it (EIP-55), so a character is wrong somewhere.'));
  if (/^0x0{40}$/.test(lower)) return no(en('This is the address of nobody.'));
  return { ok: true, value: { chain, address: lower } };
}

/** Base58 of exactly 32 bytes. */
function isSolanaAddress(address: string): boolean {
  if (!/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(address)) return false;
  return base58.decode(address).length === 32;
}

function readClaimPage(text: string): ReadAs<string> {
  const isTyped = SCHEME.test(text) && !/^[\w.-]{1,253}:\d{1,5}(?:\/|$)/.test(text);
  const url = readAddress(isTyped ? text : `https://${text}`);
  if (!url || (!url.hostname.includes('.') && url.hostname !== 'localhost'))
    return no(en('A claim page is an address that begins with https:// or http://.'));
  if (url.username !== '' || url.password !== '') return no(en('An address with a name before an @ is not kept.'));
  const value = claimAddressOf(url);
  if (url.pathname.length <= 1 && isProtectedHost(url.hostname))
    return no(en('Many people write at {hostname}; give the address of the page itself.', { hostname: url.hostname }));
  return { ok: true, value };
}
