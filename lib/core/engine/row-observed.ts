import { en } from '@/lib/words/en.ts';
import type { PageView } from '../page-view.ts';
import type { RowId } from '../row.ts';
import { hostWords, oneProviderWords } from './data-places.ts';

/**
 * What was seen of the page beside its words, as sentences of observation; no state of a row follows from it. Nobody was
 * asked for it: it is what the page itself loaded.
 */
export function observedIn(row: RowId, view: PageView): string[] {
  if (row !== 'control') return [];
  return [scriptWords(view), unencryptedWords(view), dataWords(view)].filter((words) => words !== undefined);
}

/** Who else can change what this page does: whoever serves its scripts, unless a checksum pins them. */
function scriptWords({ doc: { signs } }: PageView): string | undefined {
  const { scriptHosts: hosts, scripts } = signs;
  if (hosts.length === 0 || !scripts) return undefined;
  const pinned = scripts.withChecksum.filter((host) => hosts.includes(host)).length;
  const count = hosts.length === 1 ? en('1 other host') : en('{~count} other hosts', { count: hosts.length });
  const carry =
    pinned === 0
      ? en('none of them with a checksum')
      : pinned === hosts.length
        ? en('all with a checksum')
        : en('{pinned} with a checksum', { pinned });
  return en('Scripts from {~count} ({hosts}), {~carry}.', { count, hosts: hostWords(hosts), carry });
}

function unencryptedWords({ doc: { signs } }: PageView): string | undefined {
  const hosts = signs.scripts?.unencrypted ?? [];
  return hosts.length === 0 ? undefined : en('Scripts without encryption from {hosts}.', { hosts: hostWords(hosts) });
}

function dataWords({ dataPlaces }: PageView): string | undefined {
  if (dataPlaces.length === 0) return undefined;
  const named = dataPlaces.map(({ name, isProvider, hosts }) =>
    isProvider ? `${name} (${hostWords(hosts)})` : hostWords(hosts),
  );
  return (
    oneProviderWords(dataPlaces) ??
    en('While it was open, this page got its data from {~list}.', { list: named.slice(0, 6).join('; ') })
  );
}
