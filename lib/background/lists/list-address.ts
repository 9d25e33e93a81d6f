import { en } from '@/lib/words/en.ts';
import { isInside, isLoopback } from '../../core/private-address.ts';

/** Longest address that is kept. */
const LONGEST = 500;

/** What a person typed as the address of a list: the address in one spelling, or a sentence that says what is wrong. */
export type ListAddress = { ok: true; address: string } | { ok: false; why: string };

/**
 * Reads it. Only https, and plain http where it stays on this machine; nothing inside the person's own network, so that
 * nobody can be led to ask there.
 */
export function readListAddress(typed: string): ListAddress {
  const text = typed.trim();
  if (text === '' || text.length > LONGEST || !URL.canParse(text)) {
    return { ok: false, why: en('Type the whole address of a list, such as https://lists.example.com/hosts.txt.') };
  }
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    return { ok: false, why: en('An address with a name and a password in it cannot be used.') };
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    return { ok: false, why: en('Only https is used, and plain http for a list on this machine.') };
  }
  if (isInside(url.hostname) && !isLoopback(url.hostname)) {
    return { ok: false, why: en('This address lies inside a private network, where no list is fetched from.') };
  }
  url.hash = '';
  return { ok: true, address: url.href };
}
