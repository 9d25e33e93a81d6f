import type { ChangeKind } from '../change.ts';
import { sayChange } from './change-words.ts';
import type { ClaimPair } from './claim-pairs.ts';
import type { SeenReceipt } from './snapshot.ts';
import { briefly, clip, type Draft } from './told.ts';

/** Links of this grade and better back a claim; R0 and R1 are pictures and own words. */
const LEAST = 'R2';

interface LinkChange {
  kind: ChangeKind;
  before?: SeenReceipt;
  after?: SeenReceipt;
}

/** What became of the links beside claims that are still there. One link beside several claims is told once. */
export function receiptChanges(pairs: readonly ClaimPair[], url: string): Draft[] {
  const told = new Map<string, { change: LinkChange; pairs: ClaimPair[] }>();
  for (const pair of pairs) {
    for (const change of linkChanges(pair)) {
      const { kind, before, after } = change;
      const key = JSON.stringify([kind, before?.href, before?.grade, after?.href, after?.grade]);
      const known = told.get(key);
      if (known) known.pairs.push(pair);
      else told.set(key, { change, pairs: [pair] });
    }
  }
  return [...told.values()].map(({ change, pairs }) => draftOf(change, pairs, url));
}

/** What was opened both times and shows something else now. A link that was opened only once is no change. */
export function openedChanges(pairs: readonly ClaimPair[], url: string): Draft[] {
  return pairs.flatMap(({ before, after }) =>
    before.receipts.flatMap((one): Draft[] => {
      const [was, is] = [one.opened, after.receipts.find(({ href }) => href === one.href)?.opened];
      if (!was || !is || was.result === is.result) return [];
      const kind = is.result === 'shown' ? 'receipt-changed' : 'receipt-died';
      const to = is.gone ? 'gone' : is.result;
      const { row, page, block } = after;
      const say = sayChange(kind, { about: briefly(after.quote), opened: { from: was.result, to } });
      const told = (quote: string) => clip(quote === '' ? one.href : `${one.href} “${quote}”`);
      return [{ kind, say, row, url, before: told(was.quote), after: told(is.quote), page, block, target: true }];
    }),
  );
}

function linkChanges({ before, after }: ClaimPair): LinkChange[] {
  const changes: LinkChange[] = [];
  const gone: SeenReceipt[] = [];
  for (const one of before.receipts) {
    const same = after.receipts.find(({ href }) => href === one.href);
    if (!same) {
      if (backs(one)) gone.push(one);
    } else if (same.grade !== one.grade && (backs(one) || backs(same))) {
      changes.push({ kind: gradeKind(one, same), before: one, after: same });
    }
  }
  const known = new Set(before.receipts.map(({ href }) => href));
  const fresh = after.receipts.filter((one) => backs(one) && !known.has(one.href));
  for (const one of gone) {
    const kind = one.kind;
    const like = fresh.findIndex((other) => other.kind === kind);
    const [instead] = fresh.splice(like < 0 ? 0 : like, 1);
    if (!instead) changes.push({ kind: 'receipt-died', before: one });
    else changes.push({ kind: isAudit(one) ? 'audit-link-changed' : 'receipt-changed', before: one, after: instead });
  }
  return [...changes, ...fresh.map((one): LinkChange => ({ kind: 'receipt-added', after: one }))];
}

function gradeKind(before: SeenReceipt, after: SeenReceipt): ChangeKind {
  if (backs(before) && !backs(after)) return 'receipt-died';
  if (!backs(before)) return 'receipt-added';
  return isAudit(before) ? 'audit-link-changed' : 'receipt-changed';
}

function backs({ grade }: SeenReceipt): boolean {
  return grade >= LEAST;
}

function isAudit({ kind }: SeenReceipt): boolean {
  return kind === 'auditor';
}

function draftOf({ kind, before, after }: LinkChange, pairs: readonly ClaimPair[], url: string): Draft {
  const { after: claim } = pairs[0]!;
  const isGraded = before !== undefined && after !== undefined && before.href === after.href;
  const grades = isGraded ? { from: before.grade, to: after.grade } : {};
  const links = !isGraded && before && after ? { from: before.href, to: after.href } : grades;
  return {
    kind,
    say: sayChange(kind, { about: briefly(claim.quote), ...links, more: pairs.length - 1 }),
    row: claim.row,
    url,
    ...(before ? { before: clip(isGraded ? `${before.href} (${before.grade})` : before.href) } : {}),
    ...(after ? { after: clip(isGraded ? `${after.href} (${after.grade})` : after.href) } : {}),
    page: claim.page,
    block: claim.block,
    link: true,
  };
}
