// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Card } from '@/components/Card.tsx';
import { Popup } from '@/components/Popup.tsx';
import { OneReview } from '@/components/project/OneReview.tsx';
import { ProjectHead } from '@/components/project/ProjectHead.tsx';
import { sampleFinding, sampleReport } from '../fixtures/sample-report.ts';
import { sampleReview } from '../fixtures/sample-review.ts';
import { sampleTab } from '../fixtures/sample-tab.ts';

afterEach(cleanup);

/** What a page may write anywhere: markup, an address that runs, a mark that turns the reading order, a very long word. */
const HOSTILE = `\u202e<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a> ${'w'.repeat(200)}`;
const ADDRESS = 'javascript:alert(1)';
const nothing = () => {};

const finding = sampleFinding({ quote: HOSTILE, against: { quote: HOSTILE, url: ADDRESS } });
const report = sampleReport({
  url: ADDRESS,
  host: HOSTILE,
  title: HOSTILE,
  findings: [finding],
  rows: sampleReport().rows.map((row) => ({
    ...row,
    quotes: [{ text: HOSTILE, block: 0, start: 0, end: 1 }],
    facets: [{ name: 'a limit', state: 'stated' as const, quote: HOSTILE, url: ADDRESS }],
  })),
  ledger: { ...sampleReport().ledger, pagesRead: [ADDRESS], pagesNotOpened: [ADDRESS, HOSTILE] },
  missing: [HOSTILE],
  kinds: ['other'],
  claims: [
    {
      ...{ quote: HOSTILE, kind: 'other', row: 'ai', block: 0, start: 0, end: 1, ask: 'Why?' },
      receipts: [
        { href: ADDRESS, text: HOSTILE, kind: 'elsewhere', grade: 'R0', block: 0, note: 'a link that opens no page' },
      ],
    },
  ],
  project: {
    domain: HOSTILE,
    declares: [HOSTILE],
    pages: [
      { url: ADDRESS, title: HOSTILE, at: 1 },
      { url: HOSTILE, title: '', at: 1 },
    ],
    readNext: [{ url: ADDRESS, text: HOSTILE, rows: ['token'] }],
  },
  languages: [{ lang: HOSTILE, share: 1, read: 'none' }],
  mentions: [{ rule: 'x', quote: HOSTILE, block: 0, start: 0, end: 1 }],
  passages: [{ id: 'x', row: 'ai', state: 'found', quote: HOSTILE, block: 0, start: 0, end: 1, families: [HOSTILE] }],
});
const project = {
  ...{ id: 'p', name: HOSTILE, domain: HOSTILE, created: 1, reviewed: 1, reviews: 1, worst: 'caution' as const },
  ...{ url: ADDRESS, keySentence: HOSTILE, withReceipt: 0, without: 0, states: {} },
  checked: { at: 1, why: HOSTILE },
};
const looked = { url: ADDRESS, title: HOSTILE, at: 1, textHash: 'abc' };
const review = sampleReview({
  report,
  ruleset: HOSTILE,
  pages: [
    { ...looked, state: 'read', why: '' },
    { ...looked, url: HOSTILE, state: 'not-checked', why: HOSTILE },
  ],
});

const VIEWS: [string, () => ComponentChildren][] = [
  [
    'the card',
    () => (
      <Card
        findings={[finding]}
        {...{ onHide: nothing, onRuleOff: nothing, onClose: nothing }}
        onCopy={async () => true}
      />
    ),
  ],
  [
    'the popup',
    () => (
      <Popup
        {...{ host: HOSTILE, siteOff: false, said: '', onSwitch: nothing, onRead: nothing, onRetry: nothing }}
        {...{ onSave: nothing, onJump: nothing, onProjects: nothing, onDecisions: nothing, onOptions: nothing }}
        onShowRequests={nothing}
        known={{ is: 'tab', tab: sampleTab({ url: ADDRESS, report }) }}
        saving={{ is: 'idle' }}
      />
    ),
  ],
  [
    'a saved review',
    () => (
      <>
        <ProjectHead
          project={project}
          {...{ onOpenSite: nothing, onSaveAgain: nothing, onRename: nothing, onRemove: nothing }}
        />
        <OneReview review={review} newest sealed="none" onCopy={async () => true} />
      </>
    ),
  ],
];

describe.each(VIEWS)('words of a page in %s', (_name, view) => {
  test('are text, never markup, and never a link', () => {
    const { container } = render(<div>{view()}</div>);
    expect(container.textContent).toContain('onerror');
    expect(container.querySelector('img, script, iframe, [onerror]')).toBeNull();
    for (const link of container.querySelectorAll('[href], [src], [action]')) {
      expect(link.getAttribute('href') ?? 'none').toMatch(/^#/);
    }
  });

  test('cannot turn the order of our own words', () => {
    const { container } = render(<div>{view()}</div>);
    const walker = document.createTreeWalker(container, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.includes('\u202e')) continue;
      const around = node.parentElement?.closest('bdi, [dir="auto"], option');
      expect(around, `not in <bdi>: ${node.parentElement?.outerHTML.slice(0, 80)}`).toBeTruthy();
      expect(around?.textContent).toBe(node.nodeValue);
    }
  });
});
