import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankOf, type Worst } from '@/lib/core/severity.ts';
import { readHostAddress } from '@/lib/evidence/host-address.ts';
import { findInList } from '@/lib/evidence/lists/host-list.ts';
import { buildAtOnce } from '@/lib/evidence/lists/host-list-build.ts';
import type { HostAnswer } from '../cli/host.ts';
import type { Gate } from './gates.ts';
import { type Half, halfOf } from './item.ts';
import { runLines } from './run-lines.ts';
import { shareCell, table } from './tables.ts';

export type HostKind = 'ordinary' | 'lookalike' | 'listed';

/** A host with what was said of it. */
export interface JudgedHost {
  kind: HostKind;
  half: Half;
  worst: Worst;
  isListed: boolean;
  isLookalike: boolean;
}

/** Ordinary hosts for one warning. Source: the acceptance of the host check. */
const HOSTS_FOR_A_WARNING = 5_000;
/** File of each kind, and the column that holds the host. */
const FILES: Record<HostKind, { file: string; column: number }> = {
  ordinary: { file: 'hosts/ordinary.csv', column: 0 },
  lookalike: { file: 'hosts/lookalikes.csv', column: 1 },
  listed: { file: 'hosts/listed.csv', column: 0 },
};
const SHARED = 'hosts/shared-hosts.json';

/** Every host of the folder through the command line; none where the folder has no hosts. */
export async function judgeHosts(folder: string, half?: string): Promise<JudgedHost[]> {
  const judged: JudgedHost[] = [];
  for (const kind of Object.keys(FILES) as HostKind[]) {
    const hosts = hostsIn(folder, kind).filter((host) => half === undefined || halfOf(host) === half);
    const answers = await runLines<HostAnswer>(
      'host',
      hosts.map((host, at) => ({ id: `${kind}-${at}`, host })),
    );
    for (const [at, host] of hosts.entries()) {
      const answer = answers.get(`${kind}-${at}`);
      if (answer?.worst === undefined) throw new Error(`no answer for ${kind} host ${at + 1}: ${answer?.error ?? ''}`);
      const { worst, listed, lookalike } = answer;
      judged.push({ kind, half: halfOf(host), worst, isListed: Boolean(listed), isLookalike: Boolean(lookalike) });
    }
  }
  return judged;
}

function hostsIn(folder: string, kind: HostKind): string[] {
  const { file, column } = FILES[kind];
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const rows = readFileSync(path, 'utf8').split(/\r?\n/).slice(1);
  return rows.map((row) => row.split(',')[column] ?? '').filter((host) => readHostAddress(host) !== undefined);
}

/** The hosts of the folder that many share, and those among them that a list naming all of them would block. */
export function sharedHosts(folder: string): { all: string[]; blocked: string[] } {
  const path = join(folder, SHARED);
  const read: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
  const all = (Array.isArray(read) ? read : []).map((one) => String(one).replace(/^\*\./, ''));
  const { list } = buildAtOnce({
    listed: all.join('\n'),
    about: { name: 'all shared hosts', version: '', appeal: '' },
  });
  return { all, blocked: all.filter((host) => findInList(list, { host, path: '/' })) };
}

/** How often hosts of each kind get a note, whole and by half. */
export function hostsTable(judged: readonly JudgedHost[]): string {
  if (judged.length === 0) return '## Hosts: 0\n\nNo such data in this folder: not measured.';
  const rows = (Object.keys(FILES) as HostKind[]).flatMap((kind) => {
    const own = judged.filter((one) => one.kind === kind);
    const row = (what: string, counts: (one: JudgedHost) => boolean) => {
      const cells = [own, ...(['dev', 'held'] as const).map((half) => own.filter((one) => one.half === half))];
      return [kind, what, ...cells.map((some) => shareCell(some.filter(counts).length, some.length))];
    };
    const atLeast = (level: Worst) => (one: JudgedHost) => rankOf(one.worst) >= rankOf(level);
    return [
      row('danger', atLeast('danger')),
      row('warning or worse', atLeast('warning')),
      row('caution or worse', atLeast('caution')),
      row('on a list', ({ isListed }) => isListed),
      row('look-alike', ({ isLookalike }) => isLookalike),
    ];
  });
  return [
    `## Hosts, by their address alone: ${judged.length}`,
    table(['hosts', 'what', 'all (90 %)', 'dev', 'held out'], rows),
    'The list that comes along is of April 2022, so few of the hosts listed later are on it.',
  ].join('\n\n');
}

/** Nothing is danger, next to no ordinary host is a warning, and no list blocks what many share. */
export function hostGates(judged: readonly JudgedHost[], shared: { all: string[]; blocked: string[] }): Gate[] {
  const ordinary = judged.filter(({ kind }) => kind === 'ordinary');
  const loud = (level: Worst) => ordinary.filter(({ worst }) => rankOf(worst) >= rankOf(level)).length;
  const gate = (n: number, ok: boolean, sentence: string): Gate =>
    n === 0 ? { ok: undefined, sentence: `not measured: ${sentence}` } : { ok, sentence };
  return [
    gate(
      ordinary.length,
      loud('danger') === 0,
      `${loud('danger')} of ${ordinary.length} ordinary hosts have a danger; none may.`,
    ),
    gate(
      ordinary.length,
      loud('warning') * HOSTS_FOR_A_WARNING <= ordinary.length,
      `${loud('warning')} of ${ordinary.length} ordinary hosts have a warning or worse; 1 in ${HOSTS_FOR_A_WARNING} may.`,
    ),
    gate(
      shared.all.length,
      shared.blocked.length === 0,
      `${shared.blocked.length} of ${shared.all.length} shared hosts are blocked as a whole by a list that names them; none may.`,
    ),
  ];
}
