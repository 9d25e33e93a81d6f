// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ImportPreview } from '@/components/keep/ImportPreview.tsx';
import type { ImportPlan, LeftOut } from '@/lib/core/exchange/plan-import.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const NOTHING: ImportPlan = {
  ...{ added: [], merged: [], reviews: [], posts: [], decisions: [], renamed: 0, conflicts: [], settings: [] },
  same: { projects: 0, reviews: 0, posts: 0, decisions: 0 },
  ...{ unreadable: {}, leftOut: [] },
};

function draw(leftOut: LeftOut[]) {
  const plan = { ...NOTHING, leftOut, unreadable: { review: leftOut.length } };
  return render(
    <main>
      <h1>Import</h1>
      <h2>A file</h2>
      <ImportPreview name="x.json" plan={plan} onAccept={vi.fn()} onLeave={vi.fn()} />
    </main>,
  );
}

it('names each review that is left out, with its page and which hash does not fit', async () => {
  const { container } = draw([
    { page: 'https://acme.example/<img src=x>', at: 2e11, why: 'changed' },
    { page: '', at: Number.NaN, why: 'part' },
  ]);
  const said = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Review of https:\/\/acme\.example\/<img src=x>, .*1976.*: it does not fit its hash/),
      expect.stringMatching(/^Review of an unnamed page, .*: a part of it is missing or does not fit its hash$/),
    ]),
  );
  expect(container.querySelector('img')).toBeNull();
  expect(await faultsIn(container)).toEqual([]);
});

it('shows a few of many, and how many there are', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    page: `https://p${at}.example/`,
    at: 5,
    why: 'part' as const,
  }));
  const { container, getByRole } = draw(many);
  expect(container.textContent).toContain('review: 40');
  expect(getByRole('button', { name: 'Show all 40 reviews' })).toBeDefined();
});
