import { enCount } from '@/lib/words/en.ts';
import type { ChangeKind } from '../change.ts';
import { sayChange } from './change-words.ts';
import type { Work } from './likeness.ts';
import { matchQuotes } from './match-quotes.ts';
import type { Patch } from './patch.ts';
import { placesIn } from './place-stands.ts';
import { LONGEST_QUOTE, plainText, standsIn } from './plain-words.ts';
import type { FindingItem } from './snapshot.ts';
import { statementChange } from './statement-change.ts';
import { briefly, clip, type Draft, itemsOf, type Side, type Told } from './told.ts';

/** Good signs of these rows are limits that a project sets to itself and to others. */
const GUARDED_ROWS: ReadonlySet<string> = new Set(['security', 'control']);

/** Notes of the main page that are new or gone. A rule that could not run the other time tells nothing. */
export function noteChanges({ removed, added }: Patch, before: Side, after: Side, work: Work): Told {
  const { main } = after.snapshot;
  const rules = new Map<string, { gone: FindingItem[]; fresh: FindingItem[] }>();
  const of = (rule: string) => rules.get(rule) ?? rules.set(rule, { gone: [], fresh: [] }).get(rule)!;
  for (const one of itemsOf(removed, 'finding', main)) of(one.rule).gone.push(one);
  for (const one of itemsOf(added, 'finding', main)) of(one.rule).fresh.push(one);
  const told: Told = { changes: [], notCompared: [] };
  const isSeen = seenIn(before, after);
  const [off, on] = [new Set(after.snapshot.notRun), new Set(before.snapshot.notRun)];
  let unseen = 0;
  for (const [rule, { gone, fresh }] of rules) {
    const rest = withoutSame(gone, fresh, after.urlOf(main), work);
    told.changes.push(...rest.changes);
    if (off.has(rule)) unseen += rest.gone.length;
    else
      told.changes.push(...rest.gone.filter((one) => isSeen(one, 'before')).map((one) => only(one, 'before', after)));
    if (on.has(rule)) unseen += rest.fresh.length;
    else told.changes.push(...rest.fresh.filter((one) => isSeen(one, 'after')).map((one) => only(one, 'after', after)));
  }
  if (unseen > 0) {
    told.notCompared.push(
      enCount(unseen, '{n} note of checks that could run only once.', '{n} notes of checks that could run only once.'),
    );
  }
  return told;
}

/**
 * Read in the same way, every note counts. Where one side is a page's source alone, notes on words that the source has
 * and the tab had not, and on words whose place the source has: what else is missing there may be put in by scripts.
 */
function seenIn(before: Side, after: Side): (finding: FindingItem, side: 'before' | 'after') => boolean {
  if (before.snapshot.how === after.snapshot.how) return () => true;
  const [source, tab] = before.snapshot.how === 'tab' ? (['after', before] as const) : (['before', after] as const);
  const text = plainText(tab.wordsOf(tab.snapshot.main)?.text ?? '');
  const other = plainText((source === 'after' ? after : before).wordsOf(tab.snapshot.main)?.text ?? '');
  const stands = placesIn(tab, source === 'after' ? after : before);
  return ({ quote, page }, side) => {
    if (quote === '' || text === '' || other === '') return false;
    return side === source ? !standsIn(text, quote) : !standsIn(other, quote) && stands(page, quote);
  };
}

/** A note on words that were edited is the same note; where only a number differs, that is said. */
function withoutSame(gone: readonly FindingItem[], fresh: readonly FindingItem[], url: string, work: Work) {
  const words = ({ quote, block }: FindingItem) => ({
    words: plainText(quote.slice(0, LONGEST_QUOTE)),
    prefix: '',
    suffix: '',
    block,
  });
  const pairs = matchQuotes(gone.map(words), fresh.map(words), work);
  const taken = new Set(pairs.flatMap(({ before, after }) => [gone[before], fresh[after]]));
  const changes = pairs.flatMap(({ before, after }): Draft[] => {
    const [one, other] = [gone[before]!, fresh[after]!];
    return numberChange(one.quote, other.quote, { url, page: other.page, block: other.block, row: other.row });
  });
  return {
    changes,
    gone: gone.filter((one) => !taken.has(one)),
    fresh: fresh.filter((one) => !taken.has(one)),
  };
}

/** The change of a quote whose words stayed and whose numbers did not; nothing for any other difference. */
function numberChange(before: string, after: string, place: Pick<Draft, 'url' | 'page' | 'block' | 'row'>): Draft[] {
  const change = statementChange(before, after);
  if (change.is !== 'numbers') return [];
  const say = sayChange('number-changed', { from: change.from, to: change.to, about: briefly(after) });
  return [{ kind: 'number-changed', say, ...place, before: clip(before), after: clip(after) }];
}

function only(finding: FindingItem, side: 'before' | 'after', after: Side): Draft {
  const { row, page, block, quote, good, say: note } = finding;
  const what = good && GUARDED_ROWS.has(row) ? 'guardrail' : 'note';
  const kind: ChangeKind = `${what}-${side === 'before' ? 'removed' : 'added'}`;
  const about = what === 'guardrail' && quote !== '' ? briefly(quote) : clip(note, 300);
  const say = sayChange(kind, { about: what === 'guardrail' ? about.replace(/\.$/, '') : about, row });
  return { kind, say, row, url: after.urlOf(page), ...(quote === '' ? {} : { [side]: clip(quote) }), page, block };
}

/** Passages that describe limits, and what the rows of security and control look for: found then, and not now. */
export function guardrailChanges(before: Side, after: Side): Draft[] {
  const { main } = after.snapshot;
  const url = after.urlOf(main);
  return [...passageChanges(before, after, url), ...facetChanges(before, after, url)];
}

function passageChanges(before: Side, after: Side, url: string): Draft[] {
  const guarded = ({ snapshot }: Side) =>
    new Map(
      itemsOf(snapshot.items, 'passage').flatMap((one) => (GUARDED_ROWS.has(one.row) ? [[one.id, one] as const] : [])),
    );
  const [old, now] = [guarded(before), guarded(after)];
  const told = (kind: ChangeKind, side: 'before' | 'after', from: typeof old, other: typeof old) =>
    [...from].flatMap(([id, { quote, row, page, block }]): Draft[] =>
      other.has(id)
        ? []
        : [{ kind, say: sayChange(kind, { about: briefly(quote), row }), row, url, [side]: clip(quote), page, block }],
    );
  const edited = [...old].flatMap(([id, one]): Draft[] => {
    const other = now.get(id);
    return other
      ? numberChange(one.quote, other.quote, { url, page: other.page, block: other.block, row: other.row })
      : [];
  });
  return [...told('guardrail-removed', 'before', old, now), ...told('guardrail-added', 'after', now, old), ...edited];
}

function facetChanges(before: Side, after: Side, url: string): Draft[] {
  const { main: page } = after.snapshot;
  const old = new Map(itemsOf(before.snapshot.items, 'row').map((item) => [item.row, item]));
  return itemsOf(after.snapshot.items, 'row').flatMap(({ row, facets }): Draft[] => {
    if (!GUARDED_ROWS.has(row)) return [];
    const was = new Map((old.get(row)?.facets ?? []).map((facet) => [facet.name, facet]));
    return facets.flatMap((facet): Draft[] => {
      const known = was.get(facet.name);
      if (!known || (known.state === facet.state && known.quote === facet.quote)) return [];
      const place = { url, page, block: -1, row };
      if (known.state === facet.state) return numberChange(known.quote, facet.quote, place);
      const isGone = known.state === 'stated';
      const kind: ChangeKind = isGone ? 'guardrail-removed' : 'guardrail-added';
      const quote = isGone ? known.quote : facet.quote;
      const say = sayChange(kind, { about: facet.name, row });
      return [{ kind, say, ...place, ...(quote === '' ? {} : { [isGone ? 'before' : 'after']: clip(quote) }) }];
    });
  });
}
