import { en, enCount } from '@/lib/words/en.ts';
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

const also = ({ more = 0 }: Details) => (more > 0 ? enCount(more, ' and {n} more claim', ' and {n} more claims') : '');
const rowOf = ({ row }: Details) => (row ? ROW_TEXT[row].title : en('the checklist'));

/** One sentence for each kind. What is seen is said, and nothing about why anybody did it. */
const SAY: Record<ChangeKind, (details: Details) => string> = {
  'receipt-died': (it) =>
    it.opened
      ? it.opened.to === 'gone'
        ? en('The link beside {about} was opened both times: it showed it then, and is gone now.', { about: it.about })
        : en('The link beside {about} was opened both times: it showed it then, and does not show it now.', {
            about: it.about,
          })
      : it.to
        ? en('The link beside {about}{~more} shows less than it did: grade {from} then, {to} now.', {
            about: it.about,
            more: also(it),
            from: it.from,
            to: it.to,
          })
        : en('The link that stood beside {about}{~more} is gone; the claim is still there.', {
            about: it.about,
            more: also(it),
          }),
  'audit-link-changed': (it) =>
    it.from === it.to
      ? en('The audit link beside {about}{~more} is graded otherwise.', { about: it.about, more: also(it) })
      : en('The audit link beside {about}{~more} leads somewhere else.', { about: it.about, more: also(it) }),
  'guardrail-removed': (it) => en('No longer seen under {~row}: {about}.', { row: rowOf(it), about: it.about }),
  'insiders-share-changed': (it) =>
    en('The share of {about} was {from}; now it is {to}.', { about: it.about, from: it.from, to: it.to }),
  'spender-changed': (it) =>
    it.from && it.to
      ? en('Another contract address stands where one stood before.')
      : it.to
        ? en('A contract address stands on the page that did not stand there before.')
        : en('A contract address that stood on the page is not there any more.'),
  'script-host-changed': (it) =>
    it.from && it.to
      ? en('Scripts come from {to}; they came from {from}.', { to: it.to, from: it.from })
      : it.to
        ? en('Scripts come from a host that was not there before: {to}.', { to: it.to })
        : en('Scripts no longer come from {from}.', { from: it.from }),
  'countdown-moved': (it) =>
    it.about === 'restarted'
      ? en('A countdown with the same words had run out and runs again: it ended {from}, now it ends {to}.', {
          from: it.from,
          to: it.to,
        })
      : en('A countdown with the same words ends later: it ended {from}, now it ends {to}.', {
          from: it.from,
          to: it.to,
        }),
  'planned-date-passed': (it) =>
    en('A planned date has passed ({to}) and it is still told as a plan: {about}.', { to: it.to, about: it.about }),
  'number-changed': (it) =>
    en('A number changed from {from} to {to}: {about}.', { from: it.from, to: it.to, about: it.about }),
  'claim-removed': (it) => en('A claim is gone: {about}.', { about: it.about }),
  'claim-reworded': (it) => en('A claim was reworded: {about}.', { about: it.about }),
  'claim-added': (it) => en('A new claim: {about}.', { about: it.about }),
  'receipt-changed': (it) =>
    it.opened
      ? en('The link beside {about} was opened both times: it did not show it then, and shows it now.', {
          about: it.about,
        })
      : it.from?.startsWith('R') && it.to?.startsWith('R')
        ? en('The link beside {about}{~more} is graded {to}; it was {from}.', {
            about: it.about,
            more: also(it),
            to: it.to,
            from: it.from,
          })
        : en('The link beside {about}{~more} leads somewhere else.', { about: it.about, more: also(it) }),
  'receipt-added': (it) =>
    en('A link stands beside {about}{~more} that did not stand there before.', { about: it.about, more: also(it) }),
  'guardrail-added': (it) => en('Seen now under {~row}: {about}.', { row: rowOf(it), about: it.about }),
  'note-added': (it) => en('A note is new: {about}', { about: it.about }),
  'note-removed': (it) => en('A note is not there any more: {about}', { about: it.about }),
  'row-changed': (it) =>
    en('{~row}: {~from} then, {~to} now.', { row: rowOf(it), from: plainState(it.from), to: plainState(it.to) }),
  'page-added': () => en('This page was not among those read before.'),
  'page-removed': () => en('This page is not among those that were looked at the second time.'),
  'text-changed': () => en('The text of the page changed; none of what is compared did.'),
};

/** The sentence for a change. */
export function sayChange(kind: ChangeKind, details: Details = {}): string {
  return SAY[kind](details);
}

function plainState(state = ''): string {
  return state.replaceAll('-', ' ');
}
