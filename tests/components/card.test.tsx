// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '@/components/Card.tsx';
import { Chip } from '@/components/Chip.tsx';
import type { Finding } from '@/lib/core/finding.ts';
import { eventually } from '../eventually.ts';

const NOTE: Finding = {
  rule: 'audited-no-report',
  row: 'security',
  severity: 'caution',
  confidence: 'high',
  quote: 'Audited by <b>top</b> firms',
  block: 3,
  start: 0,
  end: 10,
  say: 'It names an audit without a report.',
  ask: 'Where is the report?',
  clears: 'A link to the report.',
};
const OTHER: Finding = { ...NOTE, rule: 'other-rule', severity: 'warning', say: 'It says more.', ask: 'Says who?' };

function show(findings: readonly Finding[], copied = true) {
  const events = { onHide: vi.fn(), onRuleOff: vi.fn(), onClose: vi.fn(), onCopy: vi.fn(async () => copied) };
  render(<Card findings={findings} {...events} />);
  return events;
}

afterEach(cleanup);

describe('Card', () => {
  test('shows words, observation, question, receipt, rule and severity', () => {
    show([NOTE]);
    for (const text of [NOTE.quote, NOTE.say, NOTE.ask, NOTE.clears, NOTE.rule, 'Caution']) {
      expect(screen.getByText(text), text).toBeTruthy();
    }
  });

  test('the quoted words are text and never markup', () => {
    show([NOTE]);
    expect(document.querySelector('blockquote b')).toBeNull();
  });

  test.each([
    ['Hide this here', 'onHide'],
    ['Turn this rule off', 'onRuleOff'],
    ['Close this note', 'onClose'],
  ] as const)('"%s" tells %s', (name, event) => {
    const events = show([NOTE]);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(events[event]).toHaveBeenCalledTimes(1);
    if (event !== 'onClose') expect(events[event]).toHaveBeenCalledWith(NOTE);
  });

  test.each([
    [true, 'Copied'],
    [false, 'Could not copy'],
  ])('copying that gives %s says "%s"', async (copied, words) => {
    const events = show([NOTE], copied);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the question' }));
    expect(events.onCopy).toHaveBeenCalledWith(NOTE.ask);
    await eventually(() => expect(screen.getByRole('status').textContent).toBe(words));
  });

  test('several notes on one place are turned over one by one', () => {
    const events = show([NOTE, OTHER]);
    fireEvent.click(screen.getByRole('button', { name: /^Next note/ }));
    expect(screen.getByText(OTHER.say)).toBeTruthy();
    expect(screen.queryByText(NOTE.say)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Hide this here' }));
    expect(events.onHide).toHaveBeenCalledWith(OTHER);
  });

  test('a contradiction shows both quotes', () => {
    show([{ ...NOTE, against: { quote: 'No audit was made', url: 'https://example.org/' } }]);
    expect(screen.getByText('No audit was made')).toBeTruthy();
  });
});

describe('Chip', () => {
  test.each([
    [[NOTE], 'Caution', '1 note · Receipts'],
    [[NOTE, OTHER], 'Warning', '2 notes · Receipts'],
  ])('says the worst severity and how many notes', (findings, word, notes) => {
    render(<Chip findings={findings} onOpen={() => {}} />);
    expect(screen.getByText(word)).toBeTruthy();
    expect(screen.getByText(notes)).toBeTruthy();
  });

  test('hands itself over, so that the card opens beside it', () => {
    const onOpen = vi.fn();
    render(<Chip findings={[NOTE]} onOpen={onOpen} />);
    fireEvent.click(screen.getByRole('button'));
    expect(onOpen).toHaveBeenCalledWith(screen.getByRole('button'));
  });
});
