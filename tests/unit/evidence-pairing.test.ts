import { describe, expect, test } from 'vitest';
import { judgePage } from '@/lib/background/judge.ts';
import { readHtml } from '@/lib/sites/html.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const AUDIT = 'https://www.halborn.com/audits/larkspur/vault';
const DUNE = 'https://dune.com/larkspur/jobs';

/** Grades of the receipts of each claim, in page order. */
function pairs(text: string, url = 'https://larkspur.example/'): string[] {
  const { claims } = judgePage(readMarkdown(text, { url }), { now: 0, asked: true, as: 'landing' });
  return claims.map(({ kind, receipts }) => `${kind} ${receipts.map(({ grade }) => grade).join('+') || 'none'}`);
}

describe('which link belongs to which claim', () => {
  test.each<[string, string, string[]]>([
    ['the same block', `The vault was audited by Halborn: [report](${AUDIT}).`, ['audit R4']],
    ['the next block', `The vault was audited by Halborn.\n\n[Report](${AUDIT})`, ['audit R4']],
    ['far away', `The vault was audited by Halborn.\n\nOne.\n\nTwo.\n\nThree.\n\n[Report](${AUDIT})`, ['audit none']],
    ['another section', `The vault was audited by Halborn.\n\n## News\n\n[Report](${AUDIT})`, ['audit none']],
    ['a heading that is the claim', `## Audited by Halborn\n\nRead on.\n\n[Report](${AUDIT})`, ['audit R4']],
    [
      'a link in the heading',
      `## Security ([report](${AUDIT}))\n\nText.\n\nThe vault was audited by Halborn.`,
      ['audit R4'],
    ],
    [
      'a note at the bottom',
      `We finished 41,000 jobs [1].\n\nOne.\n\n## Notes\n\nTwo.\n\n[1] Counted [here](${DUNE}).`,
      ['demand R3'],
    ],
    [
      'a superscript',
      `We finished 41,000 jobs\u00b9.\n\nOne.\n\n## Notes\n\nTwo.\n\n\u00b9 Counted [here](${DUNE}).`,
      ['demand R3'],
    ],
    [
      'an asterisk',
      `We finished 41,000 jobs*.\n\nOne.\n\nTwo.\n\n## Small print\n\n\\* Counted [here](${DUNE}).`,
      ['demand R3'],
    ],
    [
      'a note of another number',
      `We finished 41,000 jobs [2].\n\nOne.\n\n## Notes\n\nTwo.\n\n[1] Counted [here](${DUNE}).`,
      ['demand none'],
    ],
    [
      'a source line',
      `We finished 41,000 jobs.\n\nMost were short.\n\nSome were long.\n\nSource: [Dune](${DUNE})`,
      ['demand R3'],
    ],
    [
      'a source line of another section',
      `We finished 41,000 jobs.\n\n## More\n\nSource: [Dune](${DUNE})`,
      ['demand none'],
    ],
    ['an own dashboard beside it', 'We finished 41,000 jobs: [stats](https://stats.larkspur.example/).', ['demand R2']],
    ['an own data page beside it', 'We finished 41,000 jobs: [data](https://larkspur.example/data).', ['demand R2']],
    [
      'an own policy beside it',
      'We finished 41,000 jobs: [policy](https://larkspur.example/data-policy).',
      ['demand R1'],
    ],
    [
      'an own dashboard in the menu',
      '[Stats](https://stats.larkspur.example/)\n\n## Work\n\nOne.\n\nWe finished 41,000 jobs.',
      ['demand none'],
    ],
    ['a front page', 'The vault was audited: [Halborn](https://www.halborn.com/).', ['audit R0']],
    ['a badge', 'The vault was audited: [badge](https://larkspur.example/audited.png).', ['audit R0']],
    ['a scan', 'The app is fully secure: [scan](https://www.virustotal.com/gui/url/abc).', ['security R0']],
    [
      'somebody else’s entry',
      'The vault was audited: [report](https://www.certik.com/projects/brightloom).',
      ['audit R1'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test.each([
    ['raised digits', '<sup>2</sup>'],
    ['raised links', '<sup><a href="#n2">2</a></sup>'],
    ['raised brackets', '<sup>[2]</sup>'],
  ])('%s point to the notes of a list', (_what, mark) => {
    const html = `<!doctype html><html><head><title>Larkspur AI</title></head><body><h1>Larkspur</h1>
      <p>We finished 41,000 jobs${mark} in May.</p><p>One.</p><h2>References</h2>
      <ol><li>A book.</li><li id="n2">Counted on <a href="${DUNE}">Dune</a></li></ol></body></html>`;
    const doc = readHtml(html, { url: 'https://larkspur.example/' });
    const { claims } = judgePage(doc, { now: 0, asked: true, as: 'landing' });
    expect(claims.map(({ kind, receipts }) => `${kind} ${receipts[0]?.grade}`)).toEqual(['demand R3']);
  });

  test('a link that does not show it is counted as that', () => {
    const text = 'Larkspur\n\nThe vault was audited: [report](https://www.certik.com/projects/brightloom).';
    const { ledger } = judgePage(readMarkdown(text, { url: 'https://larkspur.example/' }), {
      now: 0,
      asked: true,
      as: 'landing',
    });
    expect(ledger).toMatchObject({ claims: 1, withReceipt: 0, without: 0, didNotShow: 1 });
  });
});
