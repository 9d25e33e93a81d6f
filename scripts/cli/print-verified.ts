import { oneLine } from '@/lib/core/report-file/plain-text.ts';
import type { Verified, VerifyState } from './verify-export.ts';

const STATE: Record<VerifyState, string> = {
  ok: 'ok',
  changed: 'CHANGED',
  incomplete: 'INCOMPLETE',
  none: 'no hash of its own',
  unreadable: 'UNREADABLE',
  missing: 'MISSING',
  named: 'named, not checked',
  cut: 'NOT WHOLE',
};
const WIDEST = Math.max(...Object.values(STATE).map(({ length }) => length));

/** What is said at the end, whatever was found. */
const SHOWS =
  'Hashes that fit show that nothing was changed since they were computed. They do not show who made the file, nor when a page was read.';

/** Findings as lines for a terminal. Names and addresses come out of the file: letters that steer a terminal are written out. */
export class VerifiedLines {
  private project = '';
  private readonly counts = new Map<string, number>();

  /** The lines of one finding; a project is named once, before its first review. */
  linesOf(found: Verified): string[] {
    this.count(found);
    if (found.is === 'project' && found.state === 'ok') return [];
    const head = found.project !== '' && found.project !== this.project ? [plain(found.project)] : [];
    this.project = found.project || this.project;
    const { is, id, at, page, sha256, why } = found;
    const about = [is, timeOf(at), plain(page || id), sha256.slice(0, 64)].filter((word) => word !== '').join('  ');
    return [...head, `  ${STATE[found.state].padEnd(WIDEST)}  ${about}`, ...(why ? [`      ${why}`] : [])];
  }

  /** How many of what, by state. */
  end(): string[] {
    const counted = [...this.counts].map(([what, count]) => `${what}: ${count.toLocaleString('en')}`);
    return [counted.join(' · ') || 'Nothing in it carries a hash.', SHOWS];
  }

  private count({ is, state }: Verified): void {
    const what = is === 'project' && state === 'ok' ? 'project' : `${is} ${STATE[state]}`;
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}

function plain(words: string): string {
  return oneLine(words.slice(0, 300));
}

function timeOf(at: number): string {
  const date = new Date(at);
  return at === 0 || Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 16);
}
