import { en } from '@/lib/words/en.ts';
import type { PageView } from '../page-view.ts';
import type { Report } from '../report.ts';
import type { RowId } from '../row.ts';
import { isPageRule, type Rule } from '../rule.ts';
import type { Evidence } from './evidence.ts';

/** Longest part of an address inside a sentence. */
const LONGEST_NAMED = 120;
const NOT_OPENED = en('this may be said on a page not opened yet: ');

/** Why an absence rule could not be checked. */
export function mayBeSaid(address: string): string {
  return `${NOT_OPENED}${address.slice(0, LONGEST_NAMED)}`;
}

/** States of rows to which another page can add something. */
const OPEN_STATES = new Set(['not-checked', 'not-stated', 'claimed-without-receipt', 'partly']);

/** The pages of this project that were added up, and those worth reading next for the rows that are open. */
export function buildProject(
  report: Report,
  view: PageView,
  options: { evidence: Evidence; rules: readonly Rule[]; now: number },
): NonNullable<Report['project']> {
  const { scope, registrableDomain } = options.evidence;
  const own = scope?.ownerOf(report.url) ?? '';
  const declares = new Set([...(scope?.declaredBy(view.doc) ?? []), ...view.others.flatMap((notes) => notes.declares)]);
  declares.delete(own);
  const pages = view.others.map(({ url, title, at }) => ({ url, title, at }));
  return {
    domain: own === '' ? registrableDomain(report.url) : own,
    declares: [...declares].sort(),
    pages: [{ url: report.url, title: report.title, at: options.now }, ...pages],
    readNext: view.readNext(openRows(report, options.rules)),
  };
}

/** Rows that are open, and rows of rules that wait for a page. */
function openRows(report: Report, rules: readonly Rule[]): ReadonlySet<RowId> {
  const waiting = new Set(
    report.coverage.notRun.filter(({ why }) => why.startsWith(NOT_OPENED)).map(({ rule }) => rule),
  );
  const rows = report.rows.filter(({ state }) => OPEN_STATES.has(state)).map(({ row }) => row);
  return new Set([...rows, ...rules.filter((rule) => isPageRule(rule) && waiting.has(rule.id)).map(({ row }) => row)]);
}
