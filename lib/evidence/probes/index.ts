import type { LookUpId } from '@/lib/core/look-up.ts';
import { domainAge } from './domain-age.ts';
import { firstArchive } from './first-archive.ts';
import { firstCertificate } from './first-certificate.ts';
import type { Probe } from './probe.ts';
import { securityContact } from './security-contact.ts';

/** All look-ups that are made about one subject of a page. To add one, import it and add it here. */
export const PROBES: readonly Probe<unknown>[] = [domainAge, firstCertificate, firstArchive, securityContact];

const BY_ID: ReadonlyMap<LookUpId, Probe<unknown>> = new Map(PROBES.map((probe) => [probe.id, probe]));

/** The probe of this look-up; undefined where it is made in another way. */
export function probeOf(id: LookUpId): Probe<unknown> | undefined {
  return BY_ID.get(id);
}
