import { json, type ServiceHandler, servePaths, text } from './service.ts';

export const DIRECTORY_HOST = 'data.iana.org';

/** IANA's directory: the ending, and where its registry answers. */
export function directory(addresses: Readonly<Record<string, readonly string[]>>): ServiceHandler {
  const services = Object.entries(addresses).map(([ending, urls]) => [[ending], urls]);
  const whole = { version: '1.0', publication: '2026-11-01T00:00:00Z', description: 'RDAP bootstrap file', services };
  return servePaths({
    '/rdap/dns.json': ({ headers }) =>
      headers['if-none-match'] === '"first"' ? new Response(null, { status: 304 }) : json(whole, { etag: '"first"' }),
  });
}

/** A registry that knows these names, each with its date of registration; others are answered as registries do. */
export function registry(names: Readonly<Record<string, string>>): ServiceHandler {
  return ({ path }) => {
    const name = path.split('/domain/')[1] ?? '';
    const date = names[name];
    if (date === undefined) return text('{"errorCode":404,"title":"Not Found"}', 404, { 'content-type': RDAP });
    return json(domain(name, date), { 'content-type': RDAP });
  };
}

const RDAP = 'application/rdap+json';

/** What a registry tells of a name, in the order in which many tell it: the date is not the first event. */
export function domain(name: string, date: string) {
  return {
    objectClassName: 'domain',
    handle: '4711_DOMAIN',
    ldhName: name.toUpperCase(),
    status: ['active'],
    events: [
      { eventAction: 'last changed', eventDate: '2026-09-09T09:09:09Z' },
      { eventAction: 'registration', eventDate: date },
      { eventAction: 'expiration', eventDate: '2031-01-01T00:00:00Z' },
    ],
    entities: [
      { objectClassName: 'entity', roles: ['registrar'], vcardArray: ['vcard', [['version', {}, 'text', '4.0']]] },
    ],
    nameservers: [{ objectClassName: 'nameserver', ldhName: 'ns1.registrar.example' }],
  };
}
