import type { ChangeKind } from '../change.ts';
import { ROW_TEXT, type RowId } from '../row.ts';

/** What a sentence about a change needs; every part may come from the page. */
export interface Details {
  /** What it is about, short: a quote in quotation marks, an address, a name. */
  about?: string;
  from?: string;
  to?: string;
  row?: RowId;
  /** Further claims that the same link stood by. */
  more?: number;
  /** What came of opening the link both times. */
  opened?: { from: 'shown' | 'not-shown'; to: 'shown' | 'not-shown' | 'gone' };
}

const also = ({ more = 0 }: Details) => (more > 0 ? ` and ${more} more claim${more === 1 ? '' : 's'}` : '');
const rowOf = ({ row }: Details) => (row ? ROW_TEXT[row].title : 'the checklist');

/** One sentence for each kind. What is seen is said, and nothing about why anybody did it. */
const SAY: Record<ChangeKind, (details: Details) => string> = {
  'receipt-died': (it) =>
    it.opened
      ? `The link beside ${it.about} was opened both times: it showed it then, ${it.opened.to === 'gone' ? 'and is gone now' : 'and does not show it now'}.`
      : it.to
        ? `The link beside ${it.about}${also(it)} shows less than it did: grade ${it.from} then, ${it.to} now.`
        : `The link that stood beside ${it.about}${also(it)} is gone; the claim is still there.`,
  'audit-link-changed': (it) =>
    it.from === it.to
      ? `The audit link beside ${it.about}${also(it)} is graded otherwise.`
      : `The audit link beside ${it.about}${also(it)} leads somewhere else.`,
  'guardrail-removed': (it) => `No longer seen under ${rowOf(it)}: ${it.about}.`,
  'insiders-share-changed': (it) => `The share of ${it.about} was ${it.from}; now it is ${it.to}.`,
  'spender-changed': (it) =>
    it.from && it.to
      ? 'Another contract address stands where one stood before.'
      : it.to
        ? 'A contract address stands on the page that did not stand there before.'
        : 'A contract address that stood on the page is not there any more.',
  'script-host-changed': (it) =>
    it.from && it.to
      ? `Scripts come from ${it.to}; they came from ${it.from}.`
      : it.to
        ? `Scripts come from a host that was not there before: ${it.to}.`
        : `Scripts no longer come from ${it.from}.`,
  'countdown-moved': (it) =>
    it.about === 'restarted'
      ? `A countdown with the same words had run out and runs again: it ended ${it.from}, now it ends ${it.to}.`
      : `A countdown with the same words ends later: it ended ${it.from}, now it ends ${it.to}.`,
  'planned-date-passed': (it) => `A planned date has passed (${it.to}) and it is still told as a plan: ${it.about}.`,
  'number-changed': (it) => `A number changed from ${it.from} to ${it.to}: ${it.about}.`,
  'claim-removed': (it) => `A claim is gone: ${it.about}.`,
  'claim-reworded': (it) => `A claim was reworded: ${it.about}.`,
  'claim-added': (it) => `A new claim: ${it.about}.`,
  'receipt-changed': (it) =>
    it.opened
      ? `The link beside ${it.about} was opened both times: it did not show it then, and shows it now.`
      : it.from?.startsWith('R') && it.to?.startsWith('R')
        ? `The link beside ${it.about}${also(it)} is graded ${it.to}; it was ${it.from}.`
        : `The link beside ${it.about}${also(it)} leads somewhere else.`,
  'receipt-added': (it) => `A link stands beside ${it.about}${also(it)} that did not stand there before.`,
  'guardrail-added': (it) => `Seen now under ${rowOf(it)}: ${it.about}.`,
  'note-added': (it) => `A note is new: ${it.about}`,
  'note-removed': (it) => `A note is not there any more: ${it.about}`,
  'row-changed': (it) => `${rowOf(it)}: ${plainState(it.from)} then, ${plainState(it.to)} now.`,
  'page-added': () => 'This page was not among those read before.',
  'page-removed': () => 'This page is not among those that were looked at the second time.',
  'text-changed': () => 'The text of the page changed; none of what is compared did.',
};

/** The sentence for a change. */
export function sayChange(kind: ChangeKind, details: Details = {}): string {
  return SAY[kind](details);
}

function plainState(state = ''): string {
  return state.replaceAll('-', ' ');
}
