import { ReportButtons } from '@/components/compare/ReportButtons.tsx';
import { BelongingsPart } from '@/components/project/BelongingsPart.tsx';
import { ChangesPart, type Comparison } from '@/components/project/ChangesPart.tsx';
import { GuardDecisions } from '@/components/project/GuardDecisions.tsx';
import { ProjectHead } from '@/components/project/ProjectHead.tsx';
import { ProjectNote } from '@/components/project/ProjectNote.tsx';
import { ProjectPage } from '@/components/project/ProjectPage.tsx';
import { ProjectTags } from '@/components/project/ProjectTags.tsx';
import { ReadNext } from '@/components/project/ReadNext.tsx';
import { type OpenedReview, ReviewPart } from '@/components/project/ReviewPart.tsx';
import { Timeline } from '@/components/project/Timeline.tsx';
import { type KeptPosts, SavedPosts } from '@/components/SavedPosts.tsx';
import { NO_BELONGINGS } from '@/lib/core/belongings.ts';
import type { Change } from '@/lib/core/change.ts';
import type { Project } from '@/lib/core/project.ts';
import type { Sealed } from '@/lib/core/review-hash.ts';
import type { Gap } from '@/lib/core/timeline.ts';
import { sampleProject, unreadProject } from '../fixtures/sample-project.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { POSTS } from './kept-posts.tsx';
import { wholeReport } from './made-up.ts';
import { copies, DAY, NOW, nothing, partOf, type Surface } from './surface.ts';

const BRIGHTLOOM = sampleProject({
  ...{ name: 'Brightloom', domain: 'brightloom.example', reviews: 6, reviewed: NOW, created: NOW - 150 * DAY },
  ...{ withReceipt: 4, without: 9, worst: 'warning', keySentence: wholeReport().keySentence },
  ...{ tags: ['gpu', 'to watch'], note: 'Asked them in March; no answer so far.', looked: NOW - DAY },
  changed: { at: NOW, page: 2, rules: 1 },
});
const REVIEWS = Array.from({ length: 6 }, (_, at) =>
  sampleReview({
    ...{ id: `r${at}`, project: 'brightloom.example', at: NOW - at * 30 * DAY, body: `r${at}` },
    ...{ withReceipt: 4 - Math.ceil(at / 2), without: 9 - at, how: at % 2 ? 'fetched' : 'tab' },
    report: { ...wholeReport(), at: NOW - at * 30 * DAY },
    sha256: 'cd'.repeat(32),
  }),
);
const [NEWEST, BEFORE] = REVIEWS as [(typeof REVIEWS)[0], (typeof REVIEWS)[0]];
const GAPS: Gap[] = [{ at: NOW - 45 * DAY, why: 'The site answered 503.' }];
const CHANGES: Change[] = [
  {
    ...{ kind: 'number-changed', cause: 'page', say: 'A number changed from 52,000 to 41,800.', row: 'numbers' },
    url: 'https://brightloom.example/',
    ...{ before: '52,000 renders handed over in September.', after: '41,800 renders handed over in October.' },
  },
  {
    ...{
      kind: 'note-added',
      cause: 'rules',
      say: 'A rule of today notes this; the page says what it said.',
      row: 'token',
    },
    ...{ url: 'https://brightloom.example/', after: 'Lenders earn 38 % a year, paid daily.' },
  },
];
const compared = (changes: Change[], notCompared: string[] = []): Comparison => ({
  is: 'ready',
  diff: { before: BEFORE.id, after: NEWEST.id, changes, notCompared },
});

interface Given {
  project?: Project;
  reviews?: typeof REVIEWS;
  comparison?: Comparison;
  opened?: OpenedReview;
  sealed?: Sealed;
  rechecking?: boolean;
  posts?: KeptPosts;
  unreadable?: number;
}

const EVENTS = { onOpenSite: nothing, onSaveAgain: nothing, onRename: nothing, onRemove: nothing };

const draw = (given: Given = {}) => {
  const { project = BRIGHTLOOM, reviews = REVIEWS, comparison = compared(CHANGES), rechecking = false } = given;
  const { opened = { is: 'ready', review: NEWEST }, posts = { is: 'ready', posts: [], unreadable: 0 } } = given;
  return (
    <ProjectPage state={{ is: 'ready' }} onBack={nothing} onRetry={nothing}>
      <ProjectHead {...{ project, rechecking }} {...EVENTS} onRecheck={nothing} onCompare={nothing}>
        <ReportButtons label="Report of this project" said="" onReport={nothing} />
        <ProjectTags tags={project.tags ?? []} onAdd={nothing} onRemove={nothing} />
        <ProjectNote note={project.note ?? ''} onKeep={async () => ({ is: 'kept' })} />
      </ProjectHead>
      <ChangesPart
        heads={reviews}
        pair={{ before: reviews[1]?.id ?? '', after: reviews[0]?.id ?? '' }}
        {...{ comparison, onPair: nothing, onRetry: nothing }}
      />
      <ReviewPart
        heads={{ is: 'ready', heads: reviews, unreadable: given.unreadable ?? 0 }}
        picked={NEWEST.id}
        {...{ opened, sealed: given.sealed, onPick: nothing, onCopy: copies }}
      />
      <Timeline heads={reviews} gaps={reviews.length > 1 ? GAPS : []} onOpen={nothing} />
      <ReadNext pages={wholeReport().project?.readNext ?? []} busy={rechecking} onFetch={nothing} />
      <BelongingsPart
        domain={project.domain}
        own={{ ...NO_BELONGINGS, accounts: [{ site: 'x', handle: 'brightloom' }] }}
        suggestions={{ is: 'ready', offered: [OFFERED] }}
        chains={[{ id: 'eip155:1', name: 'Ethereum' }]}
        sites={[{ id: 'x', name: 'X' }]}
        {...{ onAdd: async () => '', onRemove: nothing, onAnswer: nothing }}
      />
      <GuardDecisions decisions={{ is: 'ready', decisions: [] }} />
      <SavedPosts posts={posts} onRemovePost={nothing} onCopy={copies} />
    </ProjectPage>
  );
};
const OFFERED = {
  ...{
    kind: 'repositories' as const,
    value: 'github.example/brightloom',
    key: 'repositories github.example/brightloom',
  },
  why: 'Its page brightloom.example links it as its own.',
};
const page = (state: Parameters<typeof ProjectPage>[0]['state']) => () => (
  <ProjectPage state={state} onBack={nothing} onRetry={nothing} />
);
const unread = unreadProject({ name: 'Brightloom', domain: 'brightloom.example' });

const REVIEW = '#review-part';
const CHANGED = '[aria-labelledby=changes-title]';

export const oneProject: Surface = {
  id: 'project',
  title: 'One project',
  where: 'page',
  widths: [320, 1200],
  states: {
    opening: page({ is: 'loading' }),
    gone: page({ is: 'gone' }),
    'could not be opened': page({ is: 'failed', why: 'The disk may be full.' }),
    whole: () => draw(),
    'one review': () => draw({ reviews: [NEWEST] }),
    'what changed': partOf(CHANGED, () => draw()),
    'nothing changed': partOf(CHANGED, () => draw({ comparison: compared([]) })),
    'not all compared': partOf(CHANGED, () => draw({ comparison: compared([], ['One page was not read.']) })),
    'not compared': partOf(CHANGED, () =>
      draw({ comparison: { is: 'failed', why: 'The background is starting again.' } }),
    ),
    timeline: partOf('section:has(> div input[type=range])', () => draw()),
    'what belongs to it': partOf('[aria-labelledby=belongings-title]', () => draw()),
    'could not be re-checked': partOf('header', () =>
      draw({ project: { ...BRIGHTLOOM, checked: { at: NOW - DAY, why: 'The site answered 503.' } } }),
    ),
    'being re-checked': partOf('header', () => draw({ rechecking: true })),
    'kept for a post alone': () => draw({ project: unread, reviews: [], opened: { is: 'loading' }, posts: POSTS }),
    'a review that was changed': partOf(REVIEW, () => draw({ sealed: 'changed' })),
    'a review that cannot be read': partOf(REVIEW, () =>
      draw({ opened: { is: 'ready', review: undefined }, unreadable: 1 }),
    ),
  },
};
