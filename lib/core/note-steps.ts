import type { Finding } from './finding.ts';
import type { PostReport, Report } from './report.ts';
import { rankOf } from './severity.ts';

/** A place that the keys for the next and the previous note go to: a finding by its index, in the post that is named. */
export interface NoteStep {
  key: string;
  finding: number;
  post?: string;
  /** What is noted there. */
  say: string;
}

/**
 * The places of a page in the order in which it is read, `caution` or worse, one for notes on the same words (the worst
 * of them speaks); then its posts, each as one place. Findings without a place are in the lists alone.
 */
export function stepsOf(report: Pick<Report, 'findings'> | undefined, posts: readonly PostReport[]): NoteStep[] {
  return [...inPage(report?.findings ?? []), ...posts.flatMap(inPost)];
}

/** Where the next press leads, from the place that the last one showed; around at either end. -1 where there are none. */
export function nextStep(steps: readonly NoteStep[], from: string | undefined, by: 1 | -1): number {
  if (steps.length === 0) return -1;
  const at = steps.findIndex(({ key }) => key === from);
  if (at < 0) return by === 1 ? 0 : steps.length - 1;
  return (at + by + steps.length) % steps.length;
}

function inPage(findings: readonly Finding[]): NoteStep[] {
  const placed = findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => isNote(finding) && finding.block >= 0 && finding.end > finding.start);
  const worstFirst = placed.sort((a, b) => rankOf(b.finding.severity) - rankOf(a.finding.severity));
  const picked: typeof placed = [];
  for (const note of worstFirst) {
    if (!picked.some(({ finding }) => isOnSameWords(finding, note.finding))) picked.push(note);
  }
  return picked
    .sort((a, b) => a.finding.block - b.finding.block || a.finding.start - b.finding.start)
    .map(({ finding, index }) => ({ key: keyOf(finding), finding: index, say: finding.say }));
}

function inPost({ id, findings }: PostReport): NoteStep[] {
  const notes = findings.map((finding, index) => ({ finding, index })).filter(({ finding }) => isNote(finding));
  const worst = notes.sort((a, b) => rankOf(b.finding.severity) - rankOf(a.finding.severity))[0];
  return worst ? [{ key: `post ${id}`, finding: worst.index, post: id, say: worst.finding.say }] : [];
}

const isNote = ({ severity }: Finding) => rankOf(severity) >= rankOf('caution');
const keyOf = ({ rule, block, start }: Finding) => `${rule} ${block} ${start}`;

function isOnSameWords(one: Finding, other: Finding): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}
