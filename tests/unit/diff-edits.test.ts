import { describe, expect, it } from 'vitest';
import type { ChangeKind, ReviewDiff } from '@/lib/core/change.ts';
import { countChanges, diffReviews } from '@/lib/core/diff/diff-reviews.ts';
import { verdictWords } from '@/lib/core/wording.ts';
import { FIRST_LOOK, type PageGiven, reviewOfPage, wordsOfDoc } from '../fixtures/review-of-page.ts';
import { reviewOfClaims, sampleClaim } from '../fixtures/sample-review.ts';

const DAY = 86_400_000;
const EXPLORER = 'https://etherscan.io/address/0x52908400098527886E0F7030069857D2E4169EE7';
const OTHER = 'https://etherscan.io/address/0x8617E340B3D01FA5F11F306F4090FD50E238070D';
const ABOUT =
  '# Brightloom\n\nBrightloom is an on-chain network for people who run machines and people who need AI inference, with a token called LOOM.';
const JOBS = `41,800 jobs completed in October 2026. [Explorer](${EXPLORER})`;
const AUDIT = 'Our contracts were audited in March 2026. [Report](https://ackee.xyz/reports/brightloom.pdf)';
const LIMIT = 'Agents can spend at most 50 USDC per day, and every payment above 10 USDC needs your approval.';
const SUPPLY = 'Total supply: 100,000,000 LOOM. Allocation: community 55%, team 20%, investors 25%.';
const USERS = '12,000 users run agents on the network.';
const PLAN = 'Mainnet launches in Q4 2026.';
const TIMER = '# Season one\n\n[13h 59m 10s](timer:)';

function page(...parts: string[]): string {
  return [ABOUT, ...parts].join('\n\n');
}

type Look = [text: string, given?: PageGiven];

const judged = new Map<string, ReturnType<typeof reviewOfPage>>();

/** The review of a page, judged once for all tests: they ask for the same pages again and again. */
function read(text: string, given: PageGiven = {}) {
  const key = JSON.stringify([text, given]);
  const known = judged.get(key) ?? reviewOfPage(text, given);
  judged.set(key, known);
  return known;
}

function diff([old, oldGiven]: Look, [now, given]: Look): ReviewDiff {
  const [before, after] = [read(old, oldGiven), read(now, { at: FIRST_LOOK + DAY, ...given })];
  const words = { before: wordsOfDoc(before.doc), after: wordsOfDoc(after.doc) };
  return diffReviews({ before: before.review, after: after.review, words });
}

const kindsOf = (given: ReviewDiff) => given.changes.map(({ kind }) => kind);

interface Edit {
  name: string;
  before: string;
  after: string;
  /** The kind that tells the edit, and the one that tells it undone. */
  kind: ChangeKind;
  back: ChangeKind;
  quotes: [before: string | undefined, after: string | undefined];
}

const ALL = [JOBS, AUDIT, LIMIT, SUPPLY, USERS];
const without = (part: string) => page(...ALL.filter((one) => one !== part));
const instead = (part: string, other: string) => page(...ALL.map((one) => (one === part ? other : one)));

const EDITS: Edit[] = [
  {
    name: 'a claim goes',
    ...{ before: page(...ALL), after: without(USERS), kind: 'claim-removed', back: 'claim-added' },
    quotes: [USERS, undefined],
  },
  {
    name: 'a number changes',
    ...{ before: page(...ALL), after: instead(USERS, USERS.replace('12,000', '9,500')) },
    ...{ kind: 'number-changed', back: 'number-changed', quotes: [USERS, USERS.replace('12,000', '9,500')] },
  },
  {
    name: 'a claim is reworded',
    before: page(...ALL),
    after: instead(USERS, '12,000 users already run their agents on our network.'),
    ...{ kind: 'claim-reworded', back: 'claim-reworded' },
    quotes: [USERS, '12,000 users already run their agents on our network.'],
  },
  {
    name: 'a link goes, its claim stays',
    ...{ before: page(...ALL), after: instead(JOBS, '41,800 jobs completed in October 2026. Explorer') },
    ...{ kind: 'receipt-died', back: 'receipt-added', quotes: [EXPLORER, undefined] },
  },
  {
    name: 'a link leads elsewhere',
    ...{ before: page(...ALL), after: instead(JOBS, JOBS.replace(EXPLORER, OTHER)) },
    ...{ kind: 'receipt-changed', back: 'receipt-changed', quotes: [EXPLORER, OTHER] },
  },
  {
    name: 'the audit link leads elsewhere',
    ...{ before: page(...ALL), after: instead(AUDIT, AUDIT.replace('ackee.xyz', 'accretion.xyz')) },
    ...{ kind: 'audit-link-changed', back: 'audit-link-changed' },
    quotes: ['https://ackee.xyz/reports/brightloom.pdf', 'https://accretion.xyz/reports/brightloom.pdf'],
  },
  {
    name: 'a limit of agents goes',
    ...{ before: page(...ALL), after: without(LIMIT), kind: 'guardrail-removed', back: 'guardrail-added' },
    quotes: [LIMIT, undefined],
  },
  {
    name: 'the share of the team grows',
    before: page(...ALL),
    after: instead(SUPPLY, SUPPLY.replace('55%, team 20%', '45%, team 30%')),
    ...{ kind: 'insiders-share-changed', back: 'insiders-share-changed' },
    quotes: [
      'Allocation: community 55%, team 20%, investors 25%.',
      'Allocation: community 45%, team 30%, investors 25%.',
    ],
  },
  {
    name: 'another contract address',
    before: page(...ALL, 'Approve 0x52908400098527886E0F7030069857D2E4169EE7 to begin.'),
    after: page(...ALL, 'Approve 0xde709f2102306220921060314715629080e2fb77 to begin.').replaceAll(EXPLORER, EXPLORER),
    ...{ kind: 'spender-changed', back: 'spender-changed' },
    quotes: [undefined, '0xde709f2102306220921060314715629080e2fb77'],
  },
];

describe('edits of a page', () => {
  for (const { name, before, after, kind, back, quotes } of EDITS) {
    it(name, () => {
      const told = diff([before], [after]);
      const change = told.changes.find((one) => one.kind === kind);
      expect(change, JSON.stringify(told, null, 1)).toMatchObject({
        kind,
        cause: 'page',
        url: 'https://brightloom.example/',
      });
      expect([change?.before, change?.after]).toEqual(quotes);
      expect(change?.say).toMatch(/^[A-Z“].{10,400}$/s);
      expect(told.changes.flatMap(({ say }) => verdictWords(say))).toEqual([]);
      expect(told.notCompared).toEqual([]);
      expect(kindsOf(diff([after], [before]))).toContain(back);
    });
  }

  it('says an edit once', () => {
    for (const { name, before, after, kind, quotes } of EDITS) {
      const same = diff([before], [after]).changes.filter((one) => one.before === quotes[0] && one.after === quotes[1]);
      expect(
        same.map((one) => one.kind),
        name,
      ).toEqual([kind]);
    }
  });

  it('names both numbers', () => {
    const [change] = diff([page(USERS)], [page(USERS.replace('12,000', '9.5k'))]).changes;
    expect(change?.say).toContain('from 12,000 to 9.5k');
  });
});

const NEAR_MISSES: [name: string, before: string, after: string][] = [
  ['nothing at all', page(...ALL), page(...ALL)],
  ['12k for 12,000', page(USERS), page(USERS.replace('12,000', '12k'))],
  ['curly quotation marks and more space', page(`They say "${USERS}"`), page(`They say  “${USERS}”`)],
];

describe('no edits', () => {
  for (const [name, before, after] of NEAR_MISSES) {
    it(name, () => expect(kindsOf(diff([before], [after])).filter((kind) => kind !== 'text-changed')).toEqual([]));
  }
  it('the page in another order', () => {
    expect(
      kindsOf(diff([page(...ALL)], [page(...[...ALL].reverse())])).filter((kind) => kind !== 'text-changed'),
    ).toEqual([]);
  });
  it('a link of the navigation', () => {
    const told = diff([page(...ALL)], [`[Docs](https://brightloom.example/docs)\n\n${page(...ALL)}`]);
    expect(kindsOf(told)).toEqual(['text-changed']);
  });
});

describe('claims like one another', () => {
  it('are each found again among two hundred, though all were reworded', () => {
    const claims = (edit: (words: string) => string) =>
      Array.from({ length: 200 }, (_, nth) =>
        sampleClaim({ quote: edit(`In season ${nth} the network settled ${nth * 37} jobs for people.`), block: nth }),
      );
    const before = reviewOfClaims(claims((words) => words));
    const after = reviewOfClaims(claims((words) => words.replace('the network', 'our whole network')).reverse(), {
      at: 1,
    });
    const { changes } = diffReviews({ before, after });
    expect(changes.map(({ kind }) => kind)).toEqual(Array.from({ length: 200 }, () => 'claim-reworded'));
    const season = (quote = '') => /season (\d+)/.exec(quote)?.[1];
    for (const change of changes) expect(season(change.after)).toBe(season(change.before));
  });
});

describe('time', () => {
  const at = (text: string, days: number): Look => [page(text), { at: FIRST_LOOK + days * DAY }];
  const MOVED = 'countdown-moved';
  it.each<[string, Look, Look, boolean]>([
    ['a clock that runs on', [TIMER], [TIMER.replace('13h 59m', '1h 59m'), { at: FIRST_LOOK + DAY / 2 }], false],
    ['a clock that shows the same a day later', [TIMER], [TIMER], true],
    ['a clock whose end came nearer', [TIMER], [TIMER.replace('13h', '2h'), { at: FIRST_LOOK + 3_600_000 }], false],
    ['another clock', [TIMER], [TIMER.replace('Season one', 'Season two')], false],
  ])('%s', (_name, before, after, moved) => {
    expect(kindsOf(diff(before, after)).includes(MOVED)).toBe(moved);
  });
  it('tells a clock that had run out from one that was moved', () => {
    const told = diff([TIMER], [TIMER]).changes.find(({ kind }) => kind === MOVED);
    expect(told).toMatchObject({ before: '2026-11-01 13:59 UTC', after: '2026-11-02 13:59 UTC' });
    expect(told?.say).toContain('had run out and runs again');
    const moved = diff([TIMER], [TIMER, { at: FIRST_LOOK + 7_200_000 }]).changes.find(({ kind }) => kind === MOVED);
    expect(moved?.say).toContain('ends later');
  });
  it.each<[string, Look, Look, boolean]>([
    ['a planned quarter that is over', at(PLAN, 0), at(PLAN, 100), true],
    ['a planned quarter that is not over', at(PLAN, 0), at(PLAN, 40), false],
    ['one that was over the first time', at(PLAN, 100), at(PLAN, 140), false],
    ['a plan that was moved', at(PLAN, 0), at(PLAN.replace('2026', '2027'), 100), false],
    ['what was done', at('In Q4 2026 we completed 400 jobs.', 0), at('In Q4 2026 we completed 400 jobs.', 100), false],
    [
      'a month',
      at('We plan to publish the weights in December 2026.', 0),
      at('We plan to publish the weights in December 2026.', 62),
      true,
    ],
  ])('%s', (_name, before, after, passed) => {
    expect(kindsOf(diff(before, after)).includes('planned-date-passed')).toBe(passed);
  });
});

describe('scripts, pages and how they were read', () => {
  it('tells a new script host beside the one that went', () => {
    const told = diff([page(USERS), { scriptHosts: ['a.example'] }], [page(USERS), { scriptHosts: ['b.example'] }]);
    expect(told.changes).toMatchObject([{ kind: 'script-host-changed', before: 'a.example', after: 'b.example' }]);
  });

  it('tells a claim as gone where the words around it stand in the source', () => {
    const told = diff([page(...ALL)], [without(USERS), { how: 'fetched' }]);
    expect(kindsOf(told)).toEqual(['claim-removed']);
    const limit = diff([page(...ALL)], [without(LIMIT), { how: 'fetched' }]);
    expect(kindsOf(limit)).toEqual(['guardrail-removed']);
    const more = diff([without(USERS)], [page(...ALL), { how: 'fetched' }]);
    expect(kindsOf(more)).toContain('claim-added');
  });

  it('does not call what scripts drew gone from the source', () => {
    const drawn = ['# Numbers of today', ...ALL, '# More of them', '4,000 nodes serve models every day.'];
    const told = diff([page(...drawn)], [page(), { how: 'fetched' }]);
    expect(kindsOf(told)).toEqual([]);
    expect(told.notCompared.join('\n')).toMatch(/6 claims were not seen in the source/);
    const counter = diff([page(...ALL)], [instead(USERS, '0 users run agents on the network.'), { how: 'fetched' }]);
    expect(kindsOf(counter)).toEqual([]);
    const scripts = diff([page(USERS), { scriptHosts: ['a.example'] }], [page(USERS), { how: 'fetched' }]);
    expect(scripts.changes).toEqual([]);
  });

  it('still tells what the source does show', () => {
    const told = diff([page(...ALL)], [instead(USERS, USERS.replace('12,000', '9,500')), { how: 'fetched' }]);
    expect(kindsOf(told)).toEqual(['number-changed']);
  });

  it('does not compare a page that was not checked', () => {
    const [before, after] = [
      reviewOfPage(page(...ALL)).review,
      reviewOfPage(page(...ALL), { at: FIRST_LOOK + DAY }).review,
    ];
    const docs = 'https://brightloom.example/docs';
    const look = { ...before.pages[0]!, url: docs };
    const record = { ...before.records[0]!, url: docs };
    const old = { ...before, pages: [...before.pages, look], records: [...before.records, record] };
    const failed = { ...look, state: 'not-checked' as const, why: 'It did not answer in time.', textHash: '' };
    const told = diffReviews({ before: old, after: { ...after, pages: [...after.pages, failed] } });
    expect(told.changes).toEqual([]);
    expect(told.notCompared).toEqual([`${docs} was not checked the second time: It did not answer in time.`]);
    expect(kindsOf(diffReviews({ before: old, after }))).toEqual(['page-removed']);
    expect(kindsOf(diffReviews({ before: after, after: old }))).toEqual(['page-added']);
  });

  it('a note of a check that could not run is not a note that went', () => {
    const { review } = reviewOfPage(page('Guaranteed 20% APY.'));
    const rule = 'guaranteed-return';
    const report = { ...review.report, findings: review.report.findings.filter((one) => one.rule !== rule) };
    expect(report.findings.length).toBeLessThan(review.report.findings.length);
    const gone = diffReviews({ before: review, after: { ...review, report } });
    expect(kindsOf(gone)).toEqual(['note-removed']);
    const coverage = { ...report.coverage, notRun: [{ rule, why: 'not looked up' }] };
    const unseen = diffReviews({ before: review, after: { ...review, report: { ...report, coverage } } });
    expect(unseen.changes).toEqual([]);
    expect(unseen.notCompared).toEqual(['1 note of checks that could run only once.']);
  });

  it('counts by cause', () => {
    expect(countChanges(diff([page(...ALL)], [without(USERS)]))).toMatchObject({ rules: 0 });
    expect(countChanges(diff([page(...ALL)], [page(...ALL)]))).toEqual({ page: 0, rules: 0 });
  });
});
