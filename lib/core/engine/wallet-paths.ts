import { en } from '@/lib/words/en.ts';
import type { PageDoc } from '../page-doc.ts';
import type { Report } from '../report.ts';

type Path = NonNullable<PageDoc['signs']['walletPaths']>[number];

/** How a page reaches a wallet on each path, in words. */
const WAYS: Record<Path['kind'], string> = {
  walletconnect: en('by WalletConnect'),
  'deep-link': en('by a link that opens its app'),
  qr: en('by a code that a phone reads'),
  'extension-port': en('by talking to an extension directly'),
  'mini-app': en('through the app that it is opened in'),
};

/** One path of each kind. */
function pathsOf({ signs }: PageDoc): Path[] {
  const kinds = new Map<Path['kind'], Path>();
  for (const path of signs.walletPaths ?? []) if (!kinds.has(path.kind)) kinds.set(path.kind, path);
  return [...kinds.values()];
}

/** Ways to a wallet that nobody can read from here, one of each kind, with the sentence for a person. */
export function walletPathsOf(doc: PageDoc): NonNullable<Report['walletPaths']> {
  return pathsOf(doc).map(({ kind, marker }) => ({
    kind,
    marker,
    sentence: en("This page can reach a wallet {~ways}. Requests on that path can't be read here.", {
      ways: WAYS[kind],
    }),
  }));
}

/** The same for the list of what was not read. */
export function unreadPaths(doc: PageDoc): string[] {
  return pathsOf(doc).map(({ kind, marker }) =>
    en('wallet requests {~ways} (seen: {marker})', { ways: WAYS[kind], marker }),
  );
}
