import { ComparePage } from '@/components/compare/ComparePage.tsx';
import * as compare from '@/lib/views/compare.ts';
import { goTo } from '@/lib/views/route.ts';

export function followCompare(): void {
  compare.follow();
}

/** Two to four projects row by row. */
export function CompareView() {
  return (
    <ComparePage
      state={compare.state.value}
      onlyDiffering={compare.onlyDiffering.value}
      said={compare.said.value}
      onBack={() => goTo({ view: 'list' })}
      onRetry={compare.load}
      onOpen={(id) => goTo({ view: 'project', id })}
      onAdd={compare.add}
      onPick={compare.pick}
      onRemove={compare.remove}
      onMove={compare.moveForward}
      onOnlyDiffering={compare.showOnlyDiffering}
      onReport={compare.report}
    />
  );
}
