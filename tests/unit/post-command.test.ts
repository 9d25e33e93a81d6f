import { describe, expect, it } from 'vitest';
import { postReportOfLine } from '@/scripts/cli/post.ts';

const rulesOf = (line: Record<string, unknown>) => postReportOfLine(line, 0).findings.map(({ rule }) => rule);

describe('a line of posts', () => {
  it('takes an author as a handle or as handle and name, and the thread it stands in', () => {
    const text = 'Claim yours at loom-season.xyz';
    const under = { handle: 'OrbitLoom', name: 'Orbit Loom' };
    expect(rulesOf({ text, relation: 'reply', thread: under, author: '@OrbitLoom_' })).toContain(
      'reply-link-under-official',
    );
    expect(rulesOf({ text, thread: under, author: { handle: 'mira', name: 'Orbit Loom' } })).toContain(
      'reply-link-under-official',
    );
    expect(rulesOf({ text, thread: under, author: under })).not.toContain('reply-link-under-official');
  });

  it('reads a quoted post as somebody else’s words', () => {
    const quoted = { handle: 'larkspur', name: 'L', text: 'Send 1 ETH and we will send back 2x, today only!' };
    expect(postReportOfLine({ text: 'Do not fall for this.', quoted }, 0).worst).toBe('none');
  });

  it('reads the first 25,000 characters', () => {
    const late = `${'a calm day. '.repeat(2_100)} Send 1 ETH and we will send back 2x, today only!`;
    expect(late.length).toBeGreaterThan(25_000);
    expect(postReportOfLine({ text: late }, 0).worst).toBe('none');
  });

  it.each([
    [{}, /needs text/],
    [{ text: 'x', author: 7 }, /author is neither/],
    [{ text: 'x', relation: 'zz' }, /relation is none of/],
    [{ text: 'x', labels: 'bot' }, /labels is not a list/],
    [{ text: 'x', labels: ['king'] }, /not known: king/],
    [{ text: 'x', card: { domain: 1 } }, /card is not/],
    [{ text: 'x', quoted: 'hi' }, /quoted is not/],
  ])('says what it cannot read in %j', (line, why) => {
    expect(() => postReportOfLine(line, 0)).toThrow(why);
  });
});
