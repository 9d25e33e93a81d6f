// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEMO_ADDRESS, DEMO_PAGE, DEMO_REQUEST } from '@/components/first-run/demo-text.ts';
import { FirstRunPage } from '@/components/first-run/FirstRunPage.tsx';
import { marksIn } from '@/components/first-run/marks-in.ts';
import { NotAsked } from '@/components/reading/NotAsked.tsx';
import { type ReadingModeProps, ReadingModes } from '@/components/reading/ReadingModes.tsx';
import { judgePage } from '@/lib/background/judge.ts';
import { assessPasted } from '@/lib/background/requests/assess-pasted.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const NOW = Date.UTC(2026, 10, 23);
const doc = readMarkdown(DEMO_PAGE, { url: DEMO_ADDRESS });
const { findings } = judgePage(doc, { now: NOW });
const request = { ...DEMO_REQUEST, params: [...DEMO_REQUEST.params] };
const assessment = assessPasted({ request, read: 'the request of the demo' }, NOW);
const demo = { blocks: doc.blocks, findings, request: { id: 'demo', assessment } };

function modes(given: Partial<ReadingModeProps> = {}): ReadingModeProps {
  return {
    ...{ mode: 'everywhere', sites: [], holdsAll: true, answer: '' },
    ...{ onMode: vi.fn(), onAddSite: vi.fn(() => ''), onRemoveSite: vi.fn(), onAskSite: vi.fn(), ...given },
  };
}

describe('the first-run page', () => {
  it('shows notes and a held request of the real engine, and has no accessibility fault', async () => {
    const { container, getByText } = render(<FirstRunPage demo={demo} modes={modes()} onCopy={async () => true} />);
    const marks = [...container.querySelectorAll('[aria-pressed]')];
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      fireEvent.click(mark);
      expect(mark.getAttribute('aria-pressed')).toBe('true');
      expect(container.querySelector('#demo-note')?.textContent).toContain('Would clear it');
    }
    fireEvent.keyDown(marks[0]!, { key: 'Enter' });
    expect(marks.map((mark) => mark.getAttribute('aria-pressed')).indexOf('true')).toBe(0);
    expect(assessment.worst).toBe('warning');
    fireEvent.click(container.querySelector('[data-go-back]')!);
    await vi.waitFor(() => getByText('You went back. Nothing was signed.'));
    expect(await faultsIn(container)).toEqual([]);
  });

  it('cuts no word out of the page where notes overlap', () => {
    const whole = doc.blocks.map(({ text }, at) =>
      marksIn(text, at, [...findings, ...findings])
        .map(({ words }) => words)
        .join(''),
    );
    expect(whole).toEqual(doc.blocks.map(({ text }) => text));
  });
});

describe('the choice of where pages are read', () => {
  it('says what each mode cannot do, and marks the old one until the browser answered', () => {
    const given = modes();
    const { container } = render(<ReadingModes {...given} />);
    const radios = [...container.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map((one) => document.getElementById(one.getAttribute('aria-describedby')!)?.textContent)).toEqual(
      radios.map(() => expect.stringMatching(/It (?:cannot|needs)/)),
    );
    // A press that is taken back leaves the browser's own mark where it was.
    expect(fireEvent.click(radios[2]!)).toBe(false);
    expect(given.onMode).toHaveBeenCalledWith('click');
  });

  it.each([
    ['everywhere', false, /does not let Receipts into all sites/],
    ['sites', true, /still lets Receipts into all sites/],
    ['click', true, /“On click”/],
  ] as const)('%s, with all sites held: %s, says what differs', async (mode, holdsAll, says) => {
    const { container } = render(<ReadingModes {...modes({ mode, holdsAll, onBrowserPage: vi.fn() })} />);
    expect(container.textContent).toMatch(says);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('names a site that the browser withholds, with the way to ask', () => {
    const given = modes({ mode: 'sites', holdsAll: false, sites: [{ host: 'brightloom.example', withheld: true }] });
    const { getByLabelText } = render(<ReadingModes {...given} />);
    fireEvent.click(getByLabelText('Ask the browser for brightloom.example'));
    expect(given.onAskSite).toHaveBeenCalledWith('brightloom.example');
  });

  it('never looks like “fine” where nothing was read', () => {
    for (const why of ['click', 'not-listed', 'withheld'] as const) {
      const { container, unmount } = render(<NotAsked reach={{ why, guarded: false }} onRead={vi.fn()} />);
      expect(container.textContent).toMatch(/Nothing on this page was checked.*is not seen/);
      unmount();
    }
  });
});
