import { describe, expect, it } from 'vitest';
import { createProjectLines } from '@/scripts/cli/project.ts';

const AUDITED = 'Brightloom\n\nStake the on-chain AI token with a wallet. Our smart contracts are audited.';
const TO_COME = 'Audit of Brightloom\n\nOur token lives on-chain, in a wallet. The audit report is coming soon.';

const page = (url: string, text: string, more: object = {}) => ({ url, text, ...more });

/** Pages that the Report of the last line adds up. */
function pagesOf(lines: object[], addUp = false) {
  const judge = createProjectLines({ addUp });
  return lines.map((line) => judge(line as Record<string, unknown>, 0)).at(-1);
}

describe('lines of one project', () => {
  const home = 'https://brightloom.example/';
  const audit = 'https://brightloom.example/audit';
  const cases: [what: string, lines: object[], addUp: boolean, pages: string[]][] = [
    [
      'add up by their project',
      [page(audit, TO_COME, { project: 'b' }), page(home, AUDITED, { project: 'b' })],
      false,
      [home, audit],
    ],
    [
      'whatever their hosts',
      [page('https://larkspur.example/a', TO_COME, { project: 'b' }), page(home, AUDITED, { project: 'b' })],
      false,
      [home, 'https://larkspur.example/a'],
    ],
    [
      'not with those of another',
      [page(audit, TO_COME, { project: 'a' }), page(home, AUDITED, { project: 'b' })],
      false,
      [home],
    ],
    ['not without a word', [page(audit, TO_COME), page(home, AUDITED)], false, [home]],
    ['add up by the owner of the address when asked', [page(audit, TO_COME), page(home, AUDITED)], true, [home, audit]],
    ['of another owner stay apart', [page('https://larkspur.example/a', TO_COME), page(home, AUDITED)], true, [home]],
    ['without an address stay apart', [{ text: TO_COME }, { text: AUDITED }], true, ['https://page.invalid/']],
    ['of one page count once', [page(home, TO_COME), page(home, AUDITED)], true, [home]],
  ];
  it.each(cases)('%s', (_, lines, addUp, pages) => {
    expect(pagesOf(lines, addUp)?.ledger.pagesRead).toEqual(pages);
  });

  it('find what does not match between them', () => {
    const report = pagesOf([page(audit, TO_COME), page(home, AUDITED)], true);
    const found = report?.findings.find(({ rule }) => rule === 'self-contradiction');
    expect(found?.against).toEqual({ quote: 'The audit report is coming soon.', url: audit });
  });

  it('a bad line leaves the others alone', () => {
    const judge = createProjectLines({ addUp: true });
    judge(page(audit, TO_COME), 0);
    expect(() => judge({ url: 'nonsense', text: '' }, 0)).toThrow('not the address');
    expect(judge(page(home, AUDITED), 0).ledger.pagesRead).toHaveLength(2);
  });
});
