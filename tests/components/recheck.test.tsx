// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RecheckBar, type ShownRun } from '@/components/list/RecheckBar.tsx';
import { RecheckConsent } from '@/components/list/RecheckConsent.tsx';
import { RecheckSchedule } from '@/components/list/RecheckSchedule.tsx';

afterEach(cleanup);

const counts = { waiting: 480, running: 5, read: 12, 'not-checked': 3, cancelled: 0 };
const run = { id: 'run', at: 1_700_000_000_000, by: 'person', what: 'recheck', state: 'running', total: 500 } as const;
const events = () => ({ onCancel: vi.fn(), onDismiss: vi.fn(), onOpen: vi.fn() });

function shown(given: Partial<ShownRun> = {}): ShownRun {
  return { run, counts, results: [], more: 0, ...given };
}

describe('the bar', () => {
  it('says how far a run is, in words and for assistive technology', () => {
    render(<RecheckBar {...shown()} {...events()} />);
    const bar = screen.getByRole('progressbar');
    expect(bar.getAttribute('aria-valuenow')).toBe('15');
    expect(bar.getAttribute('aria-valuemax')).toBe('500');
    expect(bar.getAttribute('aria-valuetext')).toBe('12 of 500 read, 3 not checked');
    expect(document.body.textContent).toContain('12 of 500 read, 3 not checked');
  });

  it('cancels a run that goes on, and closes one that ended', () => {
    const on = events();
    const { rerender } = render(<RecheckBar {...shown()} {...on} />);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel this re-check' }));
    expect(on.onCancel).toHaveBeenCalledWith('run');
    rerender(<RecheckBar {...shown({ run: { ...run, state: 'cancelled' } })} {...on} />);
    expect(screen.queryByRole('button', { name: 'Cancel this re-check' })).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('Re-check cancelled');
    fireEvent.click(screen.getByRole('button', { name: 'Close this re-check' }));
    expect(on.onDismiss).toHaveBeenCalledWith('run');
  });

  it('tells what changed and why not, with names that are only text', () => {
    const on = events();
    const results: ShownRun['results'] = [
      { project: 'a', name: '<b>Acme</b>', state: 'read', why: '', changed: { page: 2, rules: 1 } },
      { project: 'b', name: 'Brightloom', state: 'read', why: '', changed: { page: 0, rules: 0 } },
      { project: 'c', name: 'Corvus', state: 'not-checked', why: 'It is gone (404).', changed: undefined },
    ];
    render(<RecheckBar {...shown({ results, more: 9 })} {...on} />);
    const text = document.body.textContent ?? '';
    expect(text).toContain('<b>Acme</b>');
    expect(text).toContain('Read; 2 changes on its pages, 1 change by our rules.');
    expect(text).toContain('Read; no change was found.');
    expect(text).toContain('Not checked. It is gone (404).');
    expect(text).toContain('12 results');
    fireEvent.click(screen.getByRole('button', { name: 'Corvus: open this project' }));
    expect(on.onOpen).toHaveBeenCalledWith('c');
  });
});

describe('the dialog', () => {
  const hosts = Array.from({ length: 11 }, (_, at) => `p${at}.example`);

  it('names every host, and what is sent', () => {
    render(<RecheckConsent hosts={hosts} projects={11} bySchedule={false} onAgree={vi.fn()} onDecline={vi.fn()} />);
    const text = document.body.textContent ?? '';
    for (const host of hosts) expect(text).toContain(host);
    expect(text).toContain('3 more hosts');
    for (const words of ['the address of your network, the time', 'cookies', 'robots.txt'])
      expect(text).toContain(words);
  });

  it('agrees only by its button; Escape and the other button decline', () => {
    const on = { onAgree: vi.fn(), onDecline: vi.fn() };
    render(<RecheckConsent hosts={hosts} projects={1} bySchedule={true} {...on} />);
    fireEvent(document.querySelector('dialog')!, new Event('cancel', { cancelable: true }));
    fireEvent.click(screen.getByText('Not now'));
    expect(on.onDecline).toHaveBeenCalledTimes(2);
    expect(on.onAgree).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Agree and set it'));
    expect(on.onAgree).toHaveBeenCalledTimes(1);
  });
});

describe('the schedule', () => {
  it('shows what is kept, not what was pressed', () => {
    const on = { onEvery: vi.fn(), onWithdraw: vi.fn() };
    const { rerender } = render(
      <RecheckSchedule settings={{ agreed: 0, every: 'never', next: 0 }} failed="" {...on} />,
    );
    const day = screen.getByLabelText<HTMLInputElement>('Once a day');
    fireEvent.click(day);
    expect(on.onEvery).toHaveBeenCalledWith('day');
    expect(day.checked).toBe(false);
    expect(document.body.textContent).toContain('No re-check begins by itself.');
    expect(screen.queryByText('Take this back')).toBeNull();
    rerender(<RecheckSchedule settings={{ agreed: 5, every: 'day', next: 1_700_000_000_000 }} failed="" {...on} />);
    expect(day.checked).toBe(true);
    fireEvent.click(screen.getByText('Take this back'));
    expect(on.onWithdraw).toHaveBeenCalledTimes(1);
  });
});
