import { withoutHidden } from '@/lib/core/finding-key.ts';
import { hostOf } from '@/lib/core/host-of.ts';
import type { Known } from '@/lib/core/known.ts';
import type { Post } from '@/lib/core/post.ts';
import { docOfPost } from '@/lib/core/post-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import type { Ruling } from '@/lib/packs/ruling.ts';
import type { Settings } from '@/lib/store/settings/settings.ts';
import { judgeForNotes } from '../judge.ts';

export interface TextEdges {
  settings(): Promise<Settings>;
  /** Our rules with the person's rule packs. */
  ruling(): Promise<Ruling>;
  /** What is known beside a post. */
  forPosts(posts: readonly Post[], tab: number | undefined): Promise<(post: Post) => Known>;
  now(): number;
}

/**
 * What the rules say of a text that the person selected on the page at `url`, without what they hid there or turned off.
 * It is read as a post is: nobody knows what stood around it.
 */
export function createJudgeText(edges: TextEdges) {
  return async (text: string, url: string): Promise<Pick<Report, 'findings' | 'coverage'>> => {
    const post = asPost(text, url);
    const looked = edges.forPosts([post], undefined).catch(() => undefined);
    const [settings, ruling, known] = await Promise.all([edges.settings(), edges.ruling(), looked]);
    const judging = { now: edges.now(), rulesOff: new Set(settings.rulesOff), ruling, asked: true };
    const how = known ? { ...judging, known: known(post) } : judging;
    const { report } = judgeForNotes(docOfPost(post), how, post);
    return withoutHidden(report, hostOf(url), new Set(settings.hidden));
  };
}

function asPost(text: string, url: string): Post {
  const author = { handle: '', name: '' };
  const rest = { links: [], media: [], time: '', relation: 'post' as const, counters: {} };
  return { id: 'selection', site: 'selection', url, author, text, ...rest };
}
