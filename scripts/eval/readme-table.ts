import type { Demotion } from '@/lib/core/demotion.ts';
import { ROW_TEXT, ROWS } from '@/lib/core/row.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { countFamily } from './count-labels.ts';
import { BENIGN_POSTS, DANGER_POSTS } from './family.ts';
import type { Judged } from './item.ts';
import { FAMILIES, holds } from './label-map.ts';
import { precisionCells, recallCells, shareCell, table } from './tables.ts';
import { spokenOf, wantedOf } from './tally.ts';

/** Items of a kind that readers described so, for the first table. */
const GROUPS: readonly { title: string; kind: string; tags: readonly string[] }[] = [
  { title: 'ordinary pages, nothing to do with the subject', kind: 'ordinary', tags: ['ordinary'] },
  { title: 'project pages that a reader called solid', kind: 'site', tags: ['overall:solid'] },
  { title: 'mixed', kind: 'site', tags: ['overall:mixed'] },
  { title: 'neutral (claim pages among them)', kind: 'site', tags: ['overall:neutral'] },
  { title: 'hype', kind: 'site', tags: ['overall:hype'] },
  { title: 'ordinary posts, about crypto and not', kind: 'post', tags: BENIGN_POSTS },
  { title: 'posts that readers labelled as malicious', kind: 'post', tags: DANGER_POSTS },
];

/** Ready to paste: how often anything is noted, then precision and recall by row; families without a figure are left out. */
export function readmeTable(judged: readonly Judged[], date: string, demoted: readonly Demotion[]): string {
  const noted = GROUPS.map(({ title, kind, tags }) => {
    const own = judged.filter(({ item }) => item.kind === kind && holds(tags, item.tags));
    const loud = (set: readonly Judged[]) =>
      set.filter(({ spoken }) => rankOf(spoken.worst) >= rankOf('caution')).length;
    const half = (name: string) => own.filter(({ item }) => item.half === name);
    const halves = ['dev', 'held'].map((name) => `${loud(half(name))}/${half(name).length}`).join(' · ');
    return [title, shareCell(loud(own), own.length), halves];
  });
  const families = ROWS.flatMap((row) => FAMILIES.filter((family) => family.row === row)).flatMap((family) => {
    const halves = countFamily(family, judged);
    if (spokenOf(halves.all) === 0 && wantedOf(halves.all) === 0) return [];
    const cells = [...precisionCells(halves), ...recallCells(halves)];
    return [[ROW_TEXT[family.row].title, family.id, ...cells]];
  });
  return [
    `Measured on ${date}; shares with Wilson 90 % intervals, then the half that was looked at and the half that was only counted.`,
    table(['what', 'note of caution or worse', 'seen · held out'], noted),
    table(['row', 'rules about', 'precision', 'seen · held out', 'recall', 'seen · held out'], families),
    demotedLine(demoted),
  ].join('\n\n');
}

function demotedLine(demoted: readonly Demotion[]): string {
  if (demoted.length === 0)
    return 'No rule with five items or more was measured below what its level asks for; none is demoted.';
  const named = demoted.map(({ rule, from, right, n }) => `\`${rule}\` (from ${from}: ${right} of ${n})`);
  return `Demoted to info: ${named.join(', ')}.`;
}
