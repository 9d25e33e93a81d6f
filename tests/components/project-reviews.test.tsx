// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProjectHead } from '@/components/project/ProjectHead.tsx';
import { ProjectPage } from '@/components/project/ProjectPage.tsx';
import { type Heads, type OpenedReview, ReviewPart } from '@/components/project/ReviewPart.tsx';
import type { Receipt } from '@/lib/core/receipt.ts';
import type { Sealed } from '@/lib/core/review-hash.ts';
import { sampleProject } from '../fixtures/sample-project.ts';
import { reviewOfClaims, sampleClaim, sampleReview } from '../fixtures/sample-review.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const NEWER = sampleReview({ at: 2e11, report: { keySentence: 'The newer one.' } });
const OLDER = sampleReview({ at: 1e11, how: 'fetched', report: { keySentence: 'The older one.' } });
const TWO: Heads = { is: 'ready', heads: [NEWER, OLDER], unreadable: 0 };
const shown = (review: OpenedReview): OpenedReview => review;

function draw(heads: Heads, opened: OpenedReview, picked = NEWER.id, sealed?: Sealed) {
  const onPick = vi.fn();
  const onCopy = vi.fn(async () => true);
  const drawn = render(
    <main>
      <h1>Acme</h1>
      <ReviewPart {...{ heads, picked, opened, sealed, onPick, onCopy }} />
    </main>,
  );
  return { onPick, onCopy, ...drawn };
}

describe.each<[string, Heads, OpenedReview, string[]]>([
  ['loading', { is: 'loading' }, { is: 'loading' }, ['Opening the reviews…']],
  [
    'failed',
    { is: 'failed', why: 'The disk is full.' },
    { is: 'loading' },
    ['The reviews could not be opened.', 'The disk is full.'],
  ],
  [
    'unreadable heads',
    { is: 'ready', heads: [], unreadable: 1 },
    { is: 'loading' },
    ['1 saved review could not be read.', 'No review of this project can be shown.'],
  ],
  ['one being unpacked', TWO, { is: 'loading' }, ['Opening the review…']],
  [
    'one that cannot be read',
    TWO,
    shown({ is: 'ready', review: undefined }),
    ['This review cannot be read.', 'other reviews'],
  ],
  ['one that failed', TWO, { is: 'failed', why: 'Closed.' }, ['This review could not be opened.', 'Closed.']],
  ['the newest', TWO, { is: 'ready', review: NEWER }, ['The newer one.', 'Checklist now', 'Read from the open page']],
])('reviews: %s', (_, heads, opened, says) => {
  it('says what it should', () => {
    const { container } = draw(heads, opened);
    for (const words of says) expect(container.textContent).toContain(words);
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(draw(heads, opened).container)).toEqual([]);
  });
});

describe('the hash of a review', () => {
  const SHA = 'cd'.repeat(32);
  const sealed = (state?: Sealed) =>
    draw(TWO, shown({ is: 'ready', review: { ...NEWER, sha256: SHA } }), NEWER.id, state);

  it('is shown short and copied whole', async () => {
    const { container, getByRole, onCopy, findByRole } = sealed('fits');
    expect(container.textContent).toContain(SHA.slice(0, 16));
    expect(container.textContent).not.toContain('does not fit');
    fireEvent.click(getByRole('button', { name: 'Copy the review’s hash' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(SHA);
    await findByRole('button', { name: 'Copied the review’s hash' });
  });

  it('that the review does not fit is said, and nothing before it was computed', async () => {
    const { container } = sealed('changed');
    expect(container.textContent).toContain('This review is not as it was saved.');
    expect(await faultsIn(container)).toEqual([]);
    cleanup();
    expect(sealed().container.textContent).not.toContain('does not fit');
  });

  it('that was not taken is said to be none', () => {
    const { container } = draw(TWO, shown({ is: 'ready', review: NEWER }), NEWER.id, 'none');
    expect(container.textContent).toContain('kept before reviews carried a hash');
  });
});

describe('reviews', () => {
  it('asks for an older one when it is picked', () => {
    const { onPick, getByRole } = draw(TWO, { is: 'ready', review: NEWER });
    fireEvent.change(getByRole('combobox'), { target: { value: OLDER.id } });
    expect(onPick).toHaveBeenCalledExactlyOnceWith(OLDER.id);
  });

  it('says of an older one that it was so then, and how it was read', () => {
    const { container } = draw(TWO, { is: 'ready', review: OLDER }, OLDER.id);
    for (const words of ['The older one.', 'Checklist then', 'with none of its scripts run']) {
      expect(container.textContent).toContain(words);
    }
  });

  it('names the pages that could not be read, and why', () => {
    const look = { ...NEWER.pages[0]!, url: 'https://acme.example/docs', title: 'Docs' };
    const unread = { ...look, state: 'not-checked' as const, why: 'The site answered 503.' };
    const review = { ...NEWER, pages: [...NEWER.pages, unread] };
    const { container } = draw(TWO, { is: 'ready', review });
    expect(container.textContent).toContain('1 page not checked');
    expect(container.textContent).toContain('Docs: The site answered 503.');
  });
});

const receipt: Receipt = {
  ...{ href: 'https://explorer.example/tx/1', text: 'the transactions', kind: 'explorer', grade: 'R4', block: 3 },
  note: 'points to an explorer',
  tests: Object.fromEntries(
    ['entity', 'noun', 'number', 'freshness', 'direction', 'specificity'].map((test) => [
      test,
      {
        result: test === 'number' ? 'not-checked' : 'passed',
        why: test === 'number' ? 'Its number was not read.' : '',
      },
    ]),
  ) as Receipt['tests'] & object,
};

describe('claims with their receipts', () => {
  const claims = [
    sampleClaim({ quote: 'Backed claim.', receipts: [receipt] }),
    sampleClaim({ quote: 'Linked claim.', receipts: [{ ...receipt, grade: 'R0', href: 'https://x.example/' }] }),
    sampleClaim({ quote: 'Bare claim.', ask: 'How many paid jobs?' }),
    sampleClaim({ quote: 'Bare claim.' }),
  ];
  const open = (words: string) => {
    const { getByRole } = draw(TWO, { is: 'ready', review: reviewOfClaims(claims, { at: 2e11 }) });
    const opener = getByRole('button', { name: words });
    fireEvent.click(opener);
    const group = opener.parentElement!;
    return group;
  };
  it.each([
    [
      'With a receipt you can open: 1',
      ['Backed claim.', 'An independent source at first hand.', 'Not checked: Its number was not read.', 'Not opened'],
    ],
    ['With a link that does not show it: 1', ['Linked claim.', 'Shows nothing by itself.']],
    ['Without a receipt: 1', ['Bare claim.', 'Ask instead: How many paid jobs?']],
  ])('%s', (title, says) => {
    const group = open(title);
    for (const words of says) expect(group.textContent).toContain(words);
  });
  it('draws none that nobody asked for', () => {
    const { container } = draw(TWO, { is: 'ready', review: reviewOfClaims(claims, { at: 2e11 }) });
    expect(container.textContent).not.toContain('Backed claim.');
  });
});

describe('head of a project', () => {
  const events = () => ({ onOpenSite: vi.fn(), onSaveAgain: vi.fn(), onRename: vi.fn(), onRemove: vi.fn() });

  it('takes the focus to the name, and has no accessibility fault', async () => {
    const { container } = render(<ProjectHead project={sampleProject()} onRecheck={vi.fn()} {...events()} />);
    expect(document.activeElement?.textContent).toBe('Acme');
    expect(await faultsIn(container)).toEqual([]);
  });

  it.each([
    ['Open site', 'onOpenSite'],
    ['Save again as a new review', 'onSaveAgain'],
    ['Remove', 'onRemove'],
  ] as const)('%s', (name, event) => {
    const on = events();
    const { getByRole } = render(<ProjectHead project={sampleProject()} {...on} />);
    fireEvent.click(getByRole('button', { name }));
    expect(on[event]).toHaveBeenCalledExactlyOnceWith(sampleProject());
  });

  it('renames, and leaves the name on Escape', () => {
    const on = events();
    const { getByRole, queryByRole } = render(<ProjectHead project={sampleProject()} {...on} />);
    fireEvent.click(getByRole('button', { name: 'Rename' }));
    fireEvent.keyDown(getByRole('textbox'), { key: 'Escape' });
    expect(queryByRole('textbox')).toBeNull();
    fireEvent.click(getByRole('button', { name: 'Rename' }));
    fireEvent.input(getByRole('textbox'), { target: { value: 'Mine' } });
    fireEvent.submit(getByRole('textbox').closest('form')!);
    expect(on.onRename).toHaveBeenCalledExactlyOnceWith(sampleProject(), 'Mine');
  });

  it('says why the last re-check read nothing, and that the old review stays', () => {
    const project = sampleProject({ checked: { at: 3e11, why: 'The site answered 503.' } });
    const { container } = render(<ProjectHead project={project} {...events()} />);
    for (const words of ['Not checked at the last re-check', 'The site answered 503.', 'from the review before']) {
      expect(container.textContent).toContain(words);
    }
  });

  it('asks for no second re-check while one runs', () => {
    const onRecheck = vi.fn();
    const { getByRole } = render(
      <ProjectHead project={sampleProject()} rechecking onRecheck={onRecheck} {...events()} />,
    );
    fireEvent.click(getByRole('button', { name: 'Re-checking…' }));
    expect(onRecheck).not.toHaveBeenCalled();
  });
});

describe('page of a project', () => {
  it.each([
    [{ is: 'loading' as const }, 'Opening the project…'],
    [{ is: 'gone' as const }, 'This project is not on your list.'],
    [{ is: 'failed' as const, why: 'The disk is full.' }, 'The disk is full.'],
    [{ is: 'ready' as const }, 'what is kept'],
  ])('%j', async (state, words) => {
    const onBack = vi.fn();
    const { container, getByRole } = render(
      <ProjectPage state={state} onBack={onBack} onRetry={vi.fn()}>
        <h1>what is kept</h1>
      </ProjectPage>,
    );
    expect(container.textContent).toContain(words);
    expect(container.textContent?.includes('what is kept')).toBe(state.is === 'ready');
    fireEvent.click(getByRole('button', { name: 'All saved projects' }));
    expect(onBack).toHaveBeenCalledOnce();
    expect(await faultsIn(container)).toEqual([]);
  });
});
