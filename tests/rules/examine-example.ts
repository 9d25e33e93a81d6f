import type { Evidence } from '@/lib/core/engine/evidence.ts';
import { examine } from '@/lib/core/engine/examine.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { NOTHING_KNOWN } from '@/lib/core/known.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Post } from '@/lib/core/post.ts';
import type { Example, Rule } from '@/lib/core/rule.ts';
import { findClaims } from '@/lib/evidence/claims.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { gradeLink } from '@/lib/evidence/grade-link.ts';
import { findLookalike } from '@/lib/evidence/lookalike/lookalike.ts';
import { trackerOf } from '@/lib/evidence/trackers.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const evidence: Evidence = { gradeLink, findClaims, registrableDomain, findLookalike, trackerOf };

/** What one rule says about one of its examples, through the real reader and engine. Plain text is a landing page. */
export function examineExample(rule: Rule, example: Example): Finding[] {
  const given = typeof example === 'string' ? { text: example } : example;
  const { as = given.post ? 'post' : 'landing', now = 0 } = given;
  const doc = readMarkdown(given.text, { url: given.url ?? 'https://brightloom.example/' });
  doc.signs = { ...doc.signs, ...given.signs, scriptHosts: [...(given.scriptHosts ?? [])] };
  doc.meta = { ...doc.meta, ...given.meta };
  const known = { ...NOTHING_KNOWN, ...given.known };
  const post = given.post && postOf(doc, given.post);
  const report = examine(doc, { rules: [rule], ruleset: 'test', evidence, now, asked: true, as, known, post });
  const failed = report.coverage.notRun.find((one) => one.rule === rule.id);
  // Something that may be said on a page that was not opened is not checked: that is how such a rule passes.
  if (failed && !failed.why.startsWith('this may be said on a page not opened'))
    throw new Error(`${rule.id} could not run on this example: ${failed.why}`);
  return report.findings.filter((finding) => finding.rule === rule.id);
}

/** The post that an example stands for: its text and links as they were read, and who wrote it. */
function postOf(
  doc: PageDoc,
  { handle, name, site, thread, ...more }: NonNullable<Exclude<Example, string>['post']>,
): Post {
  return {
    id: 'example',
    site: site ?? 'x',
    url: doc.url,
    author: { handle, name },
    text: doc.blocks.map((block) => block.text).join('\n'),
    links: doc.links.map(({ text, href, start, end }) => ({ text, href, start, end })),
    media: [],
    time: '',
    relation: thread ? 'reply' : 'post',
    counters: {},
    ...(thread ? { thread } : {}),
    ...more,
  };
}

/** The text of an example, for test names and messages. */
export function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}
