// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/Popup.tsx';
import { badgeOf } from '@/lib/background/tabs/badge.ts';
import type { TabState } from '@/lib/messaging/protocol.ts';
import { sampleFinding, sampleReport } from '../fixtures/sample-report.ts';
import { sampleFeed, sampleRequests, sampleTab } from '../fixtures/sample-tab.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

function show(tab: TabState | undefined, given: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    host: 'acme.example',
    siteOff: false,
    known: tab ? { is: 'tab', tab } : { is: 'waiting' },
    saving: { is: 'idle' },
    said: '',
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
  return { props, ...render(<Popup {...props} />) };
}

const silent = (state: TabState['state'], why = '') => sampleTab({ state, why, report: undefined });

interface Case {
  name: string;
  tab: TabState | undefined;
  given?: Partial<PopupProps>;
  says: string[];
  never?: string[];
}

const CASES: Case[] = [
  {
    name: 'first paint',
    tab: undefined,
    says: ['acme.example', 'Asking about this tab…', 'Saved projects', 'Options'],
  },
  {
    name: 'no answer',
    tab: undefined,
    given: { known: { is: 'no-answer', why: 'The worker is gone.' } },
    says: ['Receipts did not answer.', 'The worker is gone.', 'Nothing is known about this page.', 'Ask again'],
  },
  {
    name: 'more than one page of a project',
    tab: sampleTab({
      report: sampleReport({
        kinds: ['compute', 'agents'],
        claims: [
          {
            ...{
              quote: '41,800 jobs finished in October',
              kind: 'demand',
              row: 'numbers',
              block: 1,
              start: 0,
              end: 31,
            },
            receipts: [
              {
                ...{
                  href: 'https://dune.com/queries/1/2',
                  text: 'the query',
                  kind: 'dashboard',
                  grade: 'R3',
                  block: 1,
                },
                note: 'points to figures kept by somebody else (Dune), not opened',
              },
            ],
          },
          {
            ...{ quote: '1.2M followers', kind: 'audience', row: 'numbers', block: 2, start: 0, end: 14 },
            ...{ ask: 'How many of them pay?', receipts: [] },
          },
        ],
        project: {
          domain: 'acme.example',
          declares: ['docs.acme.example'],
          pages: [
            { url: 'https://acme.example/', title: 'Acme', at: 1 },
            { url: 'https://acme.example/docs', title: 'Acme docs', at: 2 },
          ],
          readNext: [
            { url: 'https://acme.example/tokenomics', text: 'Tokenomics', rows: ['token'] },
            { url: 'javascript:alert(1)', text: 'Not an address of the web', rows: [] },
          ],
        },
        languages: [
          { lang: 'en', share: 0.8, read: 'all' },
          { lang: 'de', share: 0.2, read: 'none' },
        ],
        mentions: [{ rule: 'price-prophecy', quote: 'It will go up for ever', block: 3, start: 0, end: 22 }],
        passages: [
          {
            id: 'why-crypto-clear',
            row: 'why-crypto',
            title: 'Says what the chain is for',
            state: 'partly',
            quote: 'The contract holds the bond until both sides agree.',
            block: 5,
            start: 0,
            end: 51,
            families: ['primitive', 'party'],
          },
        ],
      }),
    }),
    says: [
      'Reads as a compute network and agents.',
      '2 pages of acme.example are counted here.',
      'Tokenomics',
      'may answer: token and who pays',
      'Claims of this page',
      'With a link you can open: 1',
      'the query',
      'points to figures kept by somebody else (Dune), not opened',
      'Ask instead: How many of them pay?',
      'Claims this page talks about',
      'It will go up for ever',
      'Says what the chain is for, in part (by its words alone):',
      'English 80%, read by all checks; German 20%, not read by checks of words.',
    ],
  },
  {
    name: 'off',
    tab: silent('off'),
    given: { siteOff: true },
    says: ['Switched off on this site.', 'Wallet requests are still read.'],
    never: ['Save this project'],
  },
  { name: 'switched on again', tab: silent('off'), says: ['Switched on again.', 'Read this page'] },
  {
    name: 'cannot',
    tab: silent('cannot', 'chrome://settings'),
    says: ['No extension may read this page.', 'chrome://settings'],
  },
  {
    name: 'ordinary',
    tab: silent('ordinary'),
    says: ['This page does not seem to be about AI and crypto; nothing was read.', 'Read it anyway'],
    never: ['Save this project', 'Checklist'],
  },
  { name: 'reading', tab: silent('reading'), says: ['Reading this page…'] },
  {
    name: 'failed',
    tab: silent('failed', 'The page was closed.'),
    says: ['This page could not be read.', 'The page was closed.', 'Try again'],
  },
  { name: 'read without a report', tab: silent('read'), says: ['This page could not be read.'] },
  {
    name: 'read',
    tab: sampleTab(),
    says: [
      '3 claims, 1 with a link you can open.',
      'What this page asks of you',
      'Why crypto',
      'This page’s requests',
      'Claimed, no receipt',
      'Not stated',
      'Not checked',
      '3 claims on 1 page · 1 with a link you can open · 2 without',
      '82 checks exist; 41 apply; 36 ran; 5 could not run.',
      'Fully audited by leading firms.',
      'Who audited which version, and where is the report?',
      'A link to the report on the auditor’s own site.',
      '1 note',
      '1 good sign',
      'Save this project',
    ],
  },
  {
    name: 'read, no notes',
    tab: sampleTab({ report: sampleReport({ findings: [] }) }),
    says: ['No notes from the 36 checks that ran; 5 could not run.', 'None seen by the checks that ran.'],
  },
  {
    name: 'danger asked',
    tab: sampleTab({
      report: sampleReport({
        worst: 'danger',
        strip: { severity: 'danger', sentence: 'This page asks for the words that control a wallet.' },
        findings: [sampleFinding({ severity: 'danger', quote: '', block: -1, row: 'requests' })],
      }),
    }),
    says: ['Danger', 'This page asks for the words that control a wallet.', 'About the page as a whole'],
    never: ['Show on the page'],
  },
  {
    name: 'partly read',
    tab: sampleTab({ report: sampleReport({ missing: ['2 frames from other sites'] }) }),
    says: ['Not read on this page', '2 frames from other sites'],
  },
  {
    name: 'wallet requests',
    tab: sampleTab({ requests: sampleRequests() }),
    says: [
      '5 wallet requests on this tab',
      'Held until you answer',
      'Went on to your wallet',
      'You went back',
      'You let it through',
      'whether the spender is a contract',
    ],
  },
  {
    name: 'wallet requests on an ordinary page',
    tab: { ...silent('ordinary'), requests: sampleRequests().slice(4) },
    says: ['1 wallet request on this tab', 'Not checked', 'The check did not finish in one second.', 'Read it anyway'],
  },
  {
    name: 'feed',
    tab: sampleTab(sampleFeed()),
    says: [
      'X: 14 of 15 posts read',
      '1 post could not be read, so nothing was checked there.',
      'Missing: text of 1 post.',
      '1 post with notes',
    ],
    never: ['This page could not be read.'],
  },
  {
    name: 'feed without notes',
    tab: sampleTab({ ...sampleFeed(), posts: [] }),
    says: ['No notes on the 14 posts that could be read.'],
  },
  { name: 'saved', tab: sampleTab({ saved: true }), says: ['Save again as a new review', 'On your list.'] },
  { name: 'saving', tab: sampleTab(), given: { saving: { is: 'busy' } }, says: ['Saving…'] },
  {
    name: 'just saved',
    tab: sampleTab({ saved: true }),
    given: { saving: { is: 'done' } },
    says: ['Saved just now.'],
  },
  {
    name: 'not saved',
    tab: sampleTab(),
    given: { saving: { is: 'failed', why: 'There is no room left.' } },
    says: ['Not saved. There is no room left.', 'Save this project'],
  },
  { name: 'said', tab: sampleTab(), given: { said: 'This place was not found.' }, says: ['This place was not found.'] },
  { name: 'no host', tab: silent('cannot'), given: { host: '' }, says: ['Receipts'], never: ['Read this site'] },
];

describe.each(CASES)('popup: $name', ({ tab, given, says, never = [] }) => {
  it('says what it should, and nothing that reads like "fine"', () => {
    const { container, queryByRole } = show(tab, given);
    const more = queryByRole('button', { name: /^Show all \d+ wallet requests/ });
    if (more) fireEvent.click(more);
    const text = container.textContent ?? '';
    for (const words of says) expect(text).toContain(words);
    for (const words of never) expect(text).not.toContain(words);
    expect(text).not.toMatch(/no issues|all good|✓|✔|✅|\bsafe\b|\bgrade\b|\bscore\b/i);
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(show(tab, given).container)).toEqual([]);
  });
});

describe('popup', () => {
  it('shows ten rows, each with its state as a word', () => {
    const { container } = show(sampleTab());
    const rows = [...container.querySelectorAll('[data-row]')];
    expect(rows).toHaveLength(10);
    for (const row of rows)
      expect(row.querySelector('summary')?.textContent).toMatch(/receipt|stated|explained|checked/i);
  });

  it.each<[string, keyof PopupProps, TabState, unknown[]]>([
    ['Save this project', 'onSave', sampleTab(), []],
    ['Read it anyway', 'onRead', silent('ordinary'), []],
    ['Try again', 'onRead', silent('failed'), []],
    ['Saved projects', 'onProjects', sampleTab(), []],
    ['Wallet requests', 'onDecisions', sampleTab(), []],
    ['Options', 'onOptions', sampleTab(), []],
  ])('%s calls %s', (words, event, tab, args) => {
    const { props, getByRole } = show(tab);
    fireEvent.click(getByRole('button', { name: words }));
    expect(props[event]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  it('jumps to a finding by its index in the report, good signs included', () => {
    const { props, getAllByRole } = show(sampleTab());
    const [note, good] = getAllByRole('button', { name: /^Show on the page/ });
    fireEvent.click(good!);
    fireEvent.click(note!);
    expect(vi.mocked(props.onJump).mock.calls.map(([finding]) => finding)).toEqual([1, 0]);
  });

  it('jumps to a post by its id', () => {
    const { props, getByRole } = show(sampleTab(sampleFeed()));
    fireEvent.click(getByRole('button', { name: /^Show on the page/ }));
    expect(props.onJump).toHaveBeenCalledExactlyOnceWith(0, 'p1');
  });

  it('switches the site off and on', () => {
    const on = show(sampleTab());
    const knob = on.getByRole('switch', { name: 'Read this site' });
    expect(knob.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(knob);
    expect(on.props.onSwitch).toHaveBeenCalledExactlyOnceWith(false);
    cleanup();
    const off = show(silent('off'), { siteOff: true });
    fireEvent.click(off.getByRole('switch', { name: 'Read this site' }));
    expect(off.props.onSwitch).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('does not save twice while it saves', () => {
    const { props, getByRole } = show(sampleTab(), { saving: { is: 'busy' } });
    fireEvent.click(getByRole('button', { name: 'Save this project' }));
    expect(props.onSave).not.toHaveBeenCalled();
  });

  it('says a sentence that is both the key and the ask once', () => {
    const sentence = 'This page asks you to connect a wallet to claim something.';
    const report = sampleReport({ keySentence: sentence, strip: { severity: 'caution', sentence } });
    const { container } = show(sampleTab({ report }));
    expect(container.textContent?.split(sentence)).toHaveLength(2);
  });

  it('counts notes as the badge does, and remarks beside them', () => {
    const severities = ['danger', 'caution', 'caution', 'info', 'good'] as const;
    const findings = severities.map((severity, start) => sampleFinding({ severity, start }));
    const tab = sampleTab({ report: sampleReport({ findings }) });
    expect(show(tab).container.textContent).toContain(`${badgeOf(tab).text} notes, 1 remark`);
  });

  it('shows a request that waits before newer ones that do not', () => {
    const requests = sampleRequests().map((request) => ({ ...request, at: request.state === 'held' ? 0 : request.at }));
    const { container } = show(sampleTab({ requests }));
    expect(container.querySelector<HTMLElement>('[data-request]')?.dataset.request).toBe('held');
  });

  it('never says that nothing was asked beside a request that was seen', () => {
    const none = { severity: 'none' as const, sentence: 'No request was seen.' };
    const rows = sampleReport().rows.map((row) =>
      row.row === 'requests' ? { ...row, state: 'not-applicable' as const } : row,
    );
    const report = sampleReport({ strip: none, rows });
    const { container } = show(sampleTab({ report, requests: sampleRequests() }));
    expect(container.textContent).not.toContain(none.sentence);
    expect(container.textContent).toContain('This tab sent 5 wallet requests');
    expect(container.querySelector<HTMLElement>('[data-row=requests]')?.dataset.state).toBe('not-checked');
  });

  it('draws eight of a thousand notes, and all when asked', () => {
    const findings = Array.from({ length: 1000 }, (_, index) => sampleFinding({ start: index }));
    const { container, getByRole } = show(sampleTab({ report: sampleReport({ findings }) }));
    expect(container.querySelectorAll('article')).toHaveLength(8);
    fireEvent.click(getByRole('button', { name: 'Show all 1,000 notes' }));
    expect(container.querySelectorAll('article')).toHaveLength(1000);
  });

  it('shows hostile page text as text only', () => {
    const quote = '<img src=x onerror="alert(1)">\u202E<b>bold</b>';
    const { container } = show(
      sampleTab({ report: sampleReport({ keySentence: quote, findings: [sampleFinding({ quote, say: quote })] }) }),
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('article blockquote')?.textContent).toBe(quote);
    expect(container.querySelector('article blockquote')?.getAttribute('dir')).toBe('auto');
  });
});
