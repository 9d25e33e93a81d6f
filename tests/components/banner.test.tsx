// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Banner } from '@/components/Banner.tsx';
import { HostChecks } from '@/components/HostChecks.tsx';
import { OpeningChecks } from '@/components/OpeningChecks.tsx';
import { Strip } from '@/components/Strip.tsx';
import type { Report } from '@/lib/core/report.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';
import { faultsIn } from './axe-clean.ts';

const OPENING: NonNullable<Report['opening']> = [
  { id: 'claim', what: 'A claim that needs your wallet', state: 'noted', why: '' },
  { id: 'names', what: 'Addresses that look alike', state: 'nothing-seen', why: 'compared with 40 names' },
  { id: 'age', what: 'How long the address has existed', state: 'not-checked', why: 'nobody looked it up' },
  { id: 'letters', what: 'Odd letters', state: 'not-applicable', why: 'not asked on this sort of page' },
];
const ASK = sampleFinding({
  rule: 'fee-to-unlock',
  row: 'requests',
  severity: 'danger',
  quote: 'Pay <img src=x onerror=alert(1)> first',
  say: 'This page asks for a payment before it releases something.',
  clears: 'Nothing clears it.',
});

function show(notes = 3) {
  const events = { onLeave: vi.fn(), onShow: vi.fn(), onHide: vi.fn() };
  const { container } = render(<Banner finding={ASK} notes={notes} opening={OPENING} {...events} />);
  return { events, container };
}

afterEach(cleanup);

describe('Banner', () => {
  test('says the worst in one sentence, with its quote and what would clear it, and announces it', () => {
    show();
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain(ASK.say);
    expect(alert.textContent).toContain(ASK.quote);
    expect(screen.getByText('No receipt would clear this.')).toBeTruthy();
    expect(screen.queryByText('Would clear it:'), 'what nothing clears is said once').toBeNull();
    expect(screen.getByText('Danger')).toBeTruthy();
  });

  test('the quoted words are text and never markup', () => {
    const { container } = show();
    expect(container.querySelector('img')).toBeNull();
  });

  test.each([
    ['Leave this page', 'onLeave'],
    ['Show all 3 notes', 'onShow'],
    ['Hide on this page', 'onHide'],
  ] as const)('%s', (name, event) => {
    const { events } = show();
    fireEvent.click(screen.getByRole('button', { name }));
    expect(Object.entries(events).map(([key, spy]) => [key, spy.mock.calls.length])).toEqual(
      Object.keys(events).map((key) => [key, key === event ? 1 : 0]),
    );
  });

  test('one note is not said to be many', () => {
    show(1);
    expect(screen.getByRole('button', { name: 'Show the note' })).toBeTruthy();
  });

  test('is clean for assistive technology', async () => {
    const { container } = show();
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('OpeningChecks', () => {
  test('never names what was looked at without what was not', () => {
    render(<OpeningChecks opening={OPENING} />);
    expect(screen.getByText('Looked at when it opened: 2 things; 1 not checked')).toBeTruthy();
    expect(screen.getByText('Not checked')).toBeTruthy();
    expect(screen.getByText('nobody looked it up')).toBeTruthy();
  });

  test('says nothing where nothing is known of it', () => {
    const { container } = render(<OpeningChecks opening={[]} />);
    expect(container.textContent).toBe('');
  });
});

describe('HostChecks', () => {
  const check = {
    host: 'larkspur.example',
    findings: [],
    worst: 'none' as const,
    checked: ['Larkspur reports, version 3: does not name this address'],
    notChecked: ['the page itself was not read', 'reports made after 2026-11-20'],
  };

  test('nothing noted is never said without what was not checked', () => {
    render(<HostChecks check={check} />);
    expect(screen.getByText(/Nothing was noted about the address\. The page itself was not read/)).toBeTruthy();
    expect(screen.getByText('1 thing about the address was checked; 2 not checked')).toBeTruthy();
    for (const line of [...check.checked, ...check.notChecked]) expect(screen.getByText(line)).toBeTruthy();
  });

  test('says what was noted', () => {
    const finding = sampleFinding({ row: 'requests', severity: 'warning', block: -1, say: 'A list names it.' });
    render(<HostChecks check={{ ...check, findings: [finding], worst: 'warning' }} />);
    expect(screen.getByText('A list names it.')).toBeTruthy();
    expect(screen.queryByText(/Nothing was noted/)).toBeNull();
  });
});

describe('Strip', () => {
  const strip = { severity: 'none' as const, sentence: 'The checks that ran saw no direct request so far.' };
  const walletPaths = [
    {
      kind: 'qr',
      marker: 'a picture of a code beside words about wallets',
      sentence: "This page can reach a wallet by a code that a phone reads. Requests on that path can't be read here.",
    },
  ];

  test('names the ways to a wallet that cannot be read, by what was seen', () => {
    render(<Strip strip={strip} opening={OPENING} walletPaths={walletPaths} />);
    expect(screen.getByText(/can't be read here/)).toBeTruthy();
    expect(screen.getByText('Seen: a picture of a code beside words about wallets.')).toBeTruthy();
  });

  test('offers the hidden banner only when one was hidden', () => {
    const onShowBanner = vi.fn();
    const { rerender } = render(<Strip strip={strip} />);
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<Strip strip={strip} onShowBanner={onShowBanner} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(onShowBanner).toHaveBeenCalledTimes(1);
  });
});
