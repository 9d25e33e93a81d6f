import { json, type ServiceHandler, servePaths } from './service.ts';

export const CERTIFICATE_HOST = 'api.certspotter.com';

/** A search of certificate logs: since when each certificate of a name counts, in the order in which they were found. */
export function certificateSearch(names: Readonly<Record<string, readonly string[]>>): ServiceHandler {
  return servePaths({
    '/v1/issuances': ({ path }) => {
      const asked = new URLSearchParams(path.split('?')[1]).get('domain') ?? '';
      return json((names[asked] ?? []).map(certificate));
    },
  });
}

function certificate(not_before: string, at: number) {
  return {
    id: String(9_000_000_000 + at),
    tbs_sha256: 'c0ffee'.repeat(10),
    cert_sha256: 'beef'.repeat(16),
    pubkey_sha256: 'feed'.repeat(16),
    not_before,
    not_after: '2027-02-01T00:00:00Z',
    revoked: false,
  };
}
