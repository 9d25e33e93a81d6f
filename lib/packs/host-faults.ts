import type { HostEntry } from '@/lib/core/rule-pack.ts';
import { registrableLabel } from '@/lib/evidence/domain.ts';
import { HOST_LISTS } from '@/lib/evidence/listed-host.ts';
import { en } from '@/lib/words/en.ts';
import { SHARED_PARENTS } from './shared-parents.ts';

const LISTED = Object.values(HOST_LISTS).flatMap((entries) => entries.map(({ host }) => host));

/** What is wrong with the hosts of a pack beyond their form, in sentences; empty when they can be used. */
export function hostFaults(hosts: readonly HostEntry[]): string[] {
  const seen = new Set<string>();
  return hosts.flatMap((entry) => {
    const twice = seen.has(entry.host) ? en('stands there twice') : undefined;
    seen.add(entry.host);
    const fault = twice ?? faultOfHost(entry);
    return fault ? [en('The host {host} {~fault}.', { host: entry.host, fault })] : [];
  });
}

function faultOfHost({ host, source }: HostEntry): string | undefined {
  if (host.startsWith('www.')) return en('is written without www.; what is under a host is found from the host');
  if (/(?:^|\.)xn--/.test(host)) return en('is written in letters of another script, which can look like another name');
  if (registrableLabel(host) === '') return en('is a suffix under which anybody can register, so it names nobody');
  const listed = LISTED.find((known) => isSameOrUnder(host, known) || isSameOrUnder(known, host));
  if (listed)
    return en('is, or stands over or under, {listed}, which is on a list of ours and cannot be changed', { listed });
  const shared = SHARED_PARENTS.find((parent) => isSameOrUnder(host, parent) || isSameOrUnder(parent, host));
  if (shared) return en('belongs to {shared}, where anybody can publish', { shared });
  if (!source.includes(`https://${host}`)) return en('needs its own address (https://…) in its source');
  return undefined;
}

function isSameOrUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}
