import type { HostCheck } from '@/lib/core/host-check.ts';
import { readHostAddress } from '@/lib/evidence/host-address.ts';
import { checkHost } from '@/lib/evidence/host-check.ts';
import { IMITATED } from '@/lib/evidence/lookalike/imitated.ts';
import type { ListsAtHand } from './host-lists.ts';

/** What is printed for an address: the HostCheck, with null for what was not found. */
export type HostAnswer = Omit<HostCheck, 'listed' | 'lookalike'> & {
  listed: HostCheck['listed'] | null;
  lookalike: HostCheck['lookalike'] | null;
};

/** The HostCheck that the extension would make of this address. Throws with a sentence when it is none. */
export function hostAnswerOf(address: string, { lists, missing }: ListsAtHand, now: number): HostAnswer {
  if (!readHostAddress(address)) throw new Error('this is neither a host nor the address of a web page');
  const { host, listed, lookalike, ...check } = checkHost(address, { lists, missing, projects: IMITATED, now });
  return { host, listed: listed ?? null, lookalike: lookalike ?? null, ...check };
}

/** `{ id, host }` or `{ id, url }` → the answer. Throws with a sentence when the line is something else. */
export function hostAnswerOfLine(line: Record<string, unknown>, lists: ListsAtHand, now: number): HostAnswer {
  const address = line.url ?? line.host;
  if (typeof address !== 'string') throw new Error('a line needs host or url');
  return hostAnswerOf(address, lists, now);
}

/** The answer for reading in a terminal. */
export function printHost({ host, findings, checked, notChecked }: HostAnswer): string {
  const said = findings.flatMap(({ severity, say, ask, clears }) => [
    `  [${severity}] ${say}`,
    `      Ask: ${ask}`,
    `      Clears it: ${clears}`,
  ]);
  return [
    host,
    ...(said.length > 0 ? said : ['  No notes from the address alone.']),
    ...checked.map((what) => `  Checked: ${what}`),
    ...notChecked.map((what) => `  Not checked: ${what}`),
  ].join('\n');
}
