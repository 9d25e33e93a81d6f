import type { Change, ReviewDiff } from '../change.ts';
import { heading, link, list, type Part, paragraph, text } from './tree.ts';

const CAUSES = [
  { cause: 'page', title: 'Because the page changed' },
  { cause: 'target', title: 'Because what links lead to changed' },
  { cause: 'rules', title: 'Because our rules changed' },
] as const;

/** What changed since the review before, by cause; `diff` is missing when nobody compared. */
export function changeParts(diff: ReviewDiff | undefined): Part[] {
  if (!diff) return [paragraph(text('Not compared with another review.'))];
  const told = CAUSES.flatMap(({ cause, title }) => {
    const changes = diff.changes.filter((change) => change.cause === cause);
    return changes.length === 0 ? [] : [heading(3, title), ...changes.flatMap(oneChange)];
  });
  const nothing = diff.changes.length === 0 ? [paragraph(text('No change was found in what could be compared.'))] : [];
  const rest = diff.notCompared.length > 0 ? [paragraph(text('Not compared:'))] : [];
  return [...nothing, ...told, ...rest, ...list(diff.notCompared.map((words) => [text(words)]))];
}

function oneChange({ say, url, before, after }: Change): Part[] {
  return [
    paragraph(text(`${say} `), link(url)),
    ...(before ? [paragraph(text('Before:')), { is: 'quote', text: before } as const] : []),
    ...(after ? [paragraph(text('Now:')), { is: 'quote', text: after } as const] : []),
  ];
}
