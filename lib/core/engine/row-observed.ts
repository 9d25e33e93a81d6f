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
  const count = hosts.length === 1 ? '1 other host' : `${hosts.length} other hosts`;
  const carry =
    pinned === 0
      ? 'none of them with a checksum'
      : pinned === hosts.length
        ? 'all with a checksum'
        : `${pinned} with a checksum`;
  return `Scripts from ${count} (${hostWords(hosts)}), ${carry}.`;
}

function unencryptedWords({ doc: { signs } }: PageView): string | undefined {
  const hosts = signs.scripts?.unencrypted ?? [];
  return hosts.length === 0 ? undefined : `Scripts without encryption from ${hostWords(hosts)}.`;
}

function dataWords({ dataPlaces }: PageView): string | undefined {
  if (dataPlaces.length === 0) return undefined;
  const named = dataPlaces.map(({ name, isProvider, hosts }) =>
    isProvider ? `${name} (${hostWords(hosts)})` : hostWords(hosts),
  );
  return (
    oneProviderWords(dataPlaces) ?? `While it was open, this page got its data from ${named.slice(0, 6).join('; ')}.`
  );
}
