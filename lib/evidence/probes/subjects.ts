import type { LookUpId } from '@/lib/core/look-up.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { ownerOf } from '@/lib/evidence/shared-hosts.ts';
import { readAddress } from '@/lib/evidence/web-address.ts';
import { en } from '@/lib/words/en.ts';
import { subjectsOfContracts } from './contract-subjects.ts';
import { subjectsOfProtocol } from './protocol-subject.ts';
import { readPublicHost } from './public-host.ts';
import { subjectsOfRepositories } from './repository-subjects.ts';

/** One thing that can be looked up about a page. */
export interface PageSubject {
  id: LookUpId;
  /** As the probe takes it. */
  subject: string;
  /** What one would learn, in words. */
  about: string;
}

/**
 * What can be looked up about this page, in the order in which it is shown. Nothing for a page that is none of our
 * subject and asks for nothing. In: what was read, and its Report. Pure; never throws.
 */
export function subjectsOfPage(doc: PageDoc, report: Report): PageSubject[] {
  const concerns = report.topic.ours || rankOf(report.worst) >= rankOf('caution');
  if (!concerns) return [];
  return [
    ...subjectsOfDomain(doc.url),
    ...subjectsOfRepositories(doc, report),
    ...subjectsOfContracts(doc, report),
    ...subjectsOfProtocol(doc),
  ];
}

/** Whoever gives out names or pages at one address for many people tells nothing of one of them by its own age. */
function subjectsOfDomain(address: string): PageSubject[] {
  const host = readAddress(address)?.hostname.replace(/\.$/, '') ?? '';
  const domain = domainToAsk(address);
  if (domain === undefined) return [];
  return [
    { id: 'domain-age', subject: domain, about: en('When {domain} was registered', { domain }) },
    { id: 'first-certificate', subject: domain, about: en('Since when {domain} has certificates', { domain }) },
    { id: 'first-archive', subject: domain, about: en('Since when a web archive keeps {domain}', { domain }) },
    { id: 'security-contact', subject: host, about: en('Where {host} wants reports of security holes', { host }) },
  ];
}

/** The domain whose age says something of this page; undefined where there is none. In: an address. Never throws. */
export function domainToAsk(address: string): string | undefined {
  const domain = ownerOf(address);
  // A code host with an organisation is none, and neither is a number or a name of a private network.
  return readPublicHost(domain) === domain && domain !== '' ? domain : undefined;
}
