// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckPage, type Chosen } from '@/components/checks/CheckPage.tsx';
import { Shortcuts } from '@/components/habits/Shortcuts.tsx';
import { SidePanel, type SidePanelProps } from '@/components/panel/SidePanel.tsx';
import type { TabState } from '@/lib/messaging/protocol.ts';
import { sampleFinding, sampleReport } from '../fixtures/sample-report.ts';
import { sampleFeed, sampleTab } from '../fixtures/sample-tab.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

function show(tab: TabState | undefined, given: Partial<SidePanelProps> = {}) {
  const props: SidePanelProps = {
    host: 'acme.example',
    siteOff: false,
    known: tab ? { is: 'tab', tab } : { is: 'waiting' },
    saving: { is: 'idle' },
    said: '',
    shown: '',
    isStarting: false,
    isLoading: false,
    onSwitch: vi.fn(),
    onRead: vi.fn(),
    onRetry: vi.fn(),
    onSave: vi.fn(),
    onJump: vi.fn(),
    onShowRequests: vi.fn(),
    onProjects: vi.fn(),
    onDecisions: vi.fn(),
    onOptions: vi.fn(),
    ...given,
  };
  return { props, ...render(<SidePanel {...props} />) };
}

const silent = (state: TabState['state'], why = '') => sampleTab({ state, why, report: undefined });
const FINDING = sampleFinding({ severity: 'caution', quote: 'Trust us.', say: 'No check is named.' });
const noted = () => sampleTab({ report: sampleReport({ findings: [FINDING] }) });

/** Those with the most on them are looked at by axe; tests/e2e/habits.e2e.ts looks at the whole pages. */
const IN_FULL = new Set(['not our subject', 'read, with notes', 'a hidden link', 'a long text']);

const NOT_OURS = 'This page does not seem to be about AI and crypto';
const PANELS: [string, TabState | undefined, Partial<SidePanelProps>, string[], string[]?][] = [
  ['before anything is known', undefined, {}, ['Asking about this tab…']],
  ['a page that no extension may read', silent('cannot'), { host: '' }, ['No extension may read this page.']],
  ['not our subject', silent('ordinary'), {}, [NOT_OURS, 'Read it anyway']],
  ['not known yet, the page comes in', silent('ordinary'), { isLoading: true }, ['The page is coming in…'], [NOT_OURS]],
  ['reading', silent('reading'), {}, ['Reading this page…']],
  ['could not be read', silent('failed', 'It is too large.'), {}, ['This page could not be read.', 'It is too large.']],
  ['switched off', silent('off'), { siteOff: true }, ['Switched off on this site.']],
  ['the worker is gone', undefined, { known: { is: 'no-answer', why: 'Gone.' } }, ['did not answer', 'Ask again']],
  ['the worker starts again', undefined, { isStarting: true }, ['Receipts is starting again…']],
  [
    'a pause on all sites',
    silent('ordinary'),
    { pause: { until: 1, failed: '', onPause: vi.fn(), onResume: vi.fn() } },
    ['Paused on all sites', 'Resume now'],
    [NOT_OURS],
  ],
  [
    'read, with notes',
    noted(),
    {},
    [sampleReport().keySentence, '1 note', 'Trust us.', 'Show on the page', 'Save this project'],
  ],
  [
    'read, without notes',
    sampleTab({ report: sampleReport({ findings: [] }) }),
    {},
    ['No notes from the'],
    ['No notes found'],
  ],
  ['shown on the page', noted(), { shown: 'Trust us.' }, ['Shown on the page: “Trust us.”']],
  ['a feed', sampleTab(sampleFeed()), {}, ['14 of 15']],
];

describe('the panel beside the page', () => {
  for (const [name, tab, given, says, never = []] of PANELS) {
    it(name, async () => {
      const { container } = show(tab, given);
      const text = container.textContent ?? '';
      for (const words of says) expect(text).toContain(words);
      for (const words of never) expect(text).not.toContain(words);
      if (IN_FULL.has(name)) expect(await faultsIn(container)).toEqual([]);
    });
  }

  it('leads to the place on the page, and tells it in a live region that was there before', () => {
    const { props, getByRole, container, rerender } = show(noted());
    const state = container.querySelector('[role="status"]');
    fireEvent.click(getByRole('button', { name: /^Show on the page/ }));
    expect(props.onJump).toHaveBeenCalledWith(0);
    rerender(<SidePanel {...props} shown="Trust us." />);
    expect(container.querySelector('[role="status"]')).toBe(state);
    expect(state?.textContent).toContain('Shown on the page');
  });

  it('keeps the focus where it was when more is known of the same page', () => {
    const { props, getByRole, rerender } = show(noted());
    const button = getByRole('button', { name: /^Show on the page/ });
    button.focus();
    rerender(<SidePanel {...props} known={{ is: 'tab', tab: { ...noted(), saved: true } }} />);
    expect(document.activeElement).toBe(button);
  });
});

const HOST = {
  host: 'other.example',
  findings: [],
  worst: 'none' as const,
  checked: ['a list'],
  notChecked: ['the page'],
};
const RECEIPT = { href: 'https://other.example/a', text: '', kind: 'elsewhere', grade: 'R1', block: -1 } as const;
const LINK = {
  is: 'link' as const,
  href: RECEIPT.href,
  host: HOST,
  receipt: { ...RECEIPT, note: 'another site, not opened' },
};
const TEXT = {
  is: 'text' as const,
  text: 'Trust us.',
  left: 0,
  findings: [FINDING],
  coverage: sampleReport().coverage,
};
const HOSTILE = '<img src=x onerror=alert(1)>';

const CHECKS: [string, Chosen, string[], string[]?][] = [
  ['asking', { is: 'asking' }, ['Checking it on this computer…']],
  ['no answer', { is: 'no-answer', why: 'Gone.' }, ['did not answer', 'Nothing was checked.']],
  ['gone', { is: 'gone' }, ['not here any more', 'Nothing was checked']],
  [
    'a link',
    { ...LINK, past: LINK.href },
    ['https://other.example/a', 'not opened', 'By its address alone', 'nobody was asked'],
    ['R1'],
  ],
  ['a hidden link', LINK, ['does not tell', 'Not known'], ['By its address alone']],
  ['a forwarded link', { ...LINK, past: 'https://there.example/' }, ['https://there.example/', 'own forwarding']],
  ['a text', TEXT, ['1 note', 'Trust us.', 'What stands around it'], ['Show on the page']],
  ['a long text', { ...TEXT, left: 12_000, findings: [] }, ['12,000 characters were not read', 'No notes from the']],
  [
    'no words',
    { ...TEXT, text: ' ', findings: [] },
    ['Nothing was selected that has words.', 'Nothing was checked.'],
    ['No notes'],
  ],
  ['hostile words', { ...TEXT, text: HOSTILE }, [HOSTILE]],
];

describe('the page of what was chosen', () => {
  for (const [name, chosen, says, never = []] of CHECKS) {
    it(name, async () => {
      const { container } = render(<CheckPage chosen={chosen} onRetry={vi.fn()} />);
      for (const words of says) expect(container.textContent).toContain(words);
      for (const words of never) expect(container.textContent).not.toContain(words);
      expect(container.querySelector('img')).toBeNull();
      if (IN_FULL.has(name)) expect(await faultsIn(container)).toEqual([]);
    });
  }
});

describe('keys', () => {
  it('are shown as the browser has them, with the way to change them', async () => {
    const onChange = vi.fn();
    const keys = [
      { name: 'next-finding', does: 'Go to the next note on the page', key: 'Alt+Shift+Period' },
      { name: 'save-page', does: 'Save what was read of this page', key: '' },
    ];
    const { container, getByRole } = render(<Shortcuts keys={keys} said="" onChange={onChange} />);
    expect(getByRole('row', { name: /next note on the page Alt\+Shift\+Period/ })).toBeTruthy();
    expect(getByRole('row', { name: /Save what was read of this page No key set/ })).toBeTruthy();
    fireEvent.click(getByRole('button', { name: 'Change the keys' }));
    expect(onChange).toHaveBeenCalledOnce();
    expect(await faultsIn(container)).toEqual([]);
  });

  it.each([
    [undefined, 'Reading the keys…'],
    [[], 'has no keyboard shortcuts'],
  ])('%s', (keys, words) => {
    const { container } = render(<Shortcuts keys={keys} said="" onChange={vi.fn()} />);
    expect(container.textContent).toContain(words);
  });
});
