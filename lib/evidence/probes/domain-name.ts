import { parse } from 'tldts';
import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import { isNamedInFront } from '@/lib/evidence/shared-hosts.ts';
import { en } from '@/lib/words/en.ts';

/** Longest name, as the domain name system has it. */
const LONGEST = 253;

/** A name that somebody registered, as registries write it, or why it is none, as a whole clause. */
export type DomainName = { ok: true; name: string; suffix: string } | { ok: false; why: string };

/**
 * The name that is asked about at a registry: lower case, its letters beyond ASCII as A-labels, with the public suffix
 * that it stands under. A name that a host gives to its customers was never registered: the host's own age tells nothing
 * of it. In: a registrable domain ("larkspur.example"). Never throws.
 */
export function readDomainName(subject: string): DomainName {
  const name = hostnameOf(subject);
  const { domain, isIp, isPrivate, publicSuffix } = parse(name, { allowPrivateDomains: true });
  if (isIp || name.length > LONGEST || !publicSuffix || !name.includes('.'))
    return no(en('“{subject}” is no domain', { subject }));
  if (isPrivate || isNamedInFront(domain ?? '')) {
    const host = isPrivate ? publicSuffix : domain;
    return no(
      en('{name} is a name that {host} gives out, and the age of {host} says nothing of it', {
        name,
        host: host ?? 'nobody',
      }),
    );
  }
  if (domain !== name)
    return no(
      en('{name} is not a domain that somebody registered, but a part of {domain}', { name, domain: domain ?? 'none' }),
    );
  return { ok: true, name, suffix: publicSuffix };
}

function no(why: string): DomainName {
  return { ok: false, why };
}

function hostnameOf(subject: string): string {
  const address = `https://${subject}/`;
  if (subject.length > 4 * LONGEST || /[/?#@:\\]/.test(subject) || !canParseUrl(address)) return '';
  return new URL(address).hostname.replace(/\.$/, '');
}
