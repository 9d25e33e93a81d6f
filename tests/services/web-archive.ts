import { json, type ServiceHandler, servePaths } from './service.ts';

/** The index of copies, and the smaller service for the copy closest to a moment. */
export const INDEX_HOST = 'web.archive.org';
export const CLOSEST_HOST = 'archive.org';

/** The index: the first copy of each host, as the archive writes moments ("20190303120000"). */
export function archiveIndex(first: Readonly<Record<string, string>>): ServiceHandler {
  return servePaths({
    '/cdx/search/cdx': ({ path }) => {
      const at = first[urlOf(path)];
      return json(at === undefined ? [] : [['timestamp'], [at]]);
    },
  });
}

export function archiveClosest(first: Readonly<Record<string, string>>): ServiceHandler {
  return servePaths({
    '/wayback/available': ({ path }) => {
      const timestamp = first[urlOf(path)];
      const closest = { status: '200', available: true, url: 'http://web.archive.org/', timestamp };
      return json({ url: urlOf(path), archived_snapshots: timestamp === undefined ? {} : { closest } });
    },
  });
}

function urlOf(path: string): string {
  return new URLSearchParams(path.split('?')[1]).get('url') ?? '';
}
