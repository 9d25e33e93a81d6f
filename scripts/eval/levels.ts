import { rankOf, Worst } from '@/lib/core/severity.ts';
import type { Judged } from './item.ts';
import { shareCell, table } from './tables.ts';

/** One line a group of items: how many ended at each level, and the share at caution or worse in both halves. */
export function levelTable(judged: readonly Judged[], nameOf: (one: Judged) => string): string {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  const levels = Worst.options;
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, items]) => {
      const at = (level: Worst) => items.filter(({ spoken }) => spoken.worst === level).length;
      const loud = items.filter(isLoud);
      const half = (name: string) => {
        const of = items.filter(({ item }) => item.half === name);
        return `${of.filter(isLoud).length}/${of.length}`;
      };
      const shares = [shareCell(loud.length, items.length), `${half('dev')} · ${half('held')}`];
      return [name, String(items.length), ...levels.map((level) => String(at(level))), ...shares];
    });
  return table(['group', 'n', ...levels, 'caution or worse (90 %)', 'dev · held out'], rows);
}

function isLoud({ spoken }: Judged): boolean {
  return rankOf(spoken.worst) >= rankOf('caution');
}

/** The class of an item as readers gave it. */
export function groupOf({ item }: Judged): string {
  const first = [...item.tags].find((tag) => /^(?:reader|cls|overall|request|ordinary)/.test(tag));
  return first?.replace(/^(?:cls|overall|request):/, '').replace(':', ': ') ?? item.kind;
}
