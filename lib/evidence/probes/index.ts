import type { LookUpId } from '@/lib/core/look-up.ts';
import type { Report } from '@/lib/core/report.ts';
import { besideClaims } from './beside-claims.ts';
import { contract } from './contract.ts';
import { domainAge } from './domain-age.ts';
import { firstArchive } from './first-archive.ts';
import { firstCertificate } from './first-certificate.ts';
import type { Probe } from './probe.ts';
import { ProtocolFacts } from './protocol-value.ts';
import { protocols } from './protocols.ts';
import { repository } from './repository.ts';
import { securityContact } from './security-contact.ts';

/** All look-ups that are made about one subject of a page. To add one, import it and add it here. */
export const PROBES: readonly Probe<unknown>[] = [
  domainAge,
  firstCertificate,
  firstArchive,
  securityContact,
  repository,
  contract,
  protocols,
];

const BY_ID: ReadonlyMap<LookUpId, Probe<unknown>> = new Map(PROBES.map((probe) => [probe.id, probe]));

/** The probe of this look-up; undefined where it is made in another way. */
export function probeOf(id: LookUpId): Probe<unknown> | undefined {
  return BY_ID.get(id);
}

/** What a value says beside this page's own figures, where that is more than the value says alone. Never throws. */
export function besidePage(id: LookUpId, value: unknown, report: Pick<Report, 'claims' | 'at'>): string[] {
  const read = id === 'protocols' ? ProtocolFacts.safeParse(value) : undefined;
  return read?.success ? besideClaims(report, read.data).map(({ words }) => words) : [];
}
