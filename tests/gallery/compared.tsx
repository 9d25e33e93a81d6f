import { ComparePage } from '@/components/compare/ComparePage.tsx';
import type { ComparedSide, CompareState } from '@/components/compare/compared-side.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { wholeReport } from './made-up.ts';
import { DAY, NOW, nothing, type Surface } from './surface.ts';

function side(name: string, turn: number): ComparedSide {
  const domain = `${name.toLowerCase()}.example`;
  const report = wholeReport();
  const rows = report.rows.map((row, at) => ({ ...row, state: report.rows[(at + turn) % report.rows.length]!.state }));
  const review = sampleReview({ project: domain, at: NOW, id: domain, report: { ...report, rows } });
  return {
    project: sampleProject({ domain, name }),
    review,
    heads: [review, { ...review, id: 'older', at: NOW - DAY }],
  };
}
const [ONE, TWO, THREE, FOUR] = ['Brightloom', 'Larkspur', 'Corvus', 'Fernway'].map(side) as [
  ...[ComparedSide, ComparedSide, ComparedSide, ComparedSide],
];
const unread: ComparedSide = { project: TWO.project, heads: [], why: 'Not read yet.' };

const ready = (sides: readonly ComparedSide[], part: object = {}): CompareState => ({
  ...{ is: 'ready', sides, others: [sampleProject({ domain: 'tidemark.example', name: 'Tidemark' })], gone: 0 },
  ...part,
});
const EVENTS = {
  ...{ onBack: nothing, onRetry: nothing, onAdd: nothing, onOnlyDiffering: nothing, onReport: nothing },
  ...{ onOpen: nothing, onPick: nothing, onRemove: nothing, onMove: nothing },
};
const draw =
  (state: CompareState, onlyDiffering = false, said = '') =>
  () => <ComparePage {...{ state, onlyDiffering, said }} {...EVENTS} />;

export const compared: Surface = {
  id: 'compare',
  title: 'Projects next to each other',
  where: 'page',
  widths: [320, 1200],
  states: {
    opening: draw({ is: 'loading' }),
    'could not be opened': draw({ is: 'failed', why: 'The disk may be full.' }),
    'one alone': draw(ready([ONE])),
    two: draw(ready([ONE, TWO])),
    four: draw(ready([ONE, TWO, THREE, FOUR], { others: [] })),
    'one not read yet': draw(ready([ONE, unread])),
    'only what differs': draw(ready([ONE, TWO]), true),
    'nothing differs': draw(ready([ONE, ONE]), true),
    'some gone': draw(ready([ONE, TWO], { gone: 2 })),
    'a report was written': draw(ready([ONE, TWO]), false, 'brightloom-larkspur.md was written.'),
  },
};
