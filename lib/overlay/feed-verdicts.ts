import type { Finding } from '@/lib/core/finding.ts';
import type { Post } from '@/lib/core/post.ts';
import { hashText } from '@/lib/sites/feeds/post-text.ts';

/** Posts whose verdict is remembered: what people scroll back to. */
const MOST = 400;
/** UTF-16 units of a key that is the post itself: comparing them is quicker than a hash of them. */
const LONGEST_KEY = 2_000;
const NONE: readonly Finding[] = [];

/**
 * What a verdict is about: two posts with the same key are judged alike. In: one post. Counters are left out, nothing
 * that a rule reads is.
 */
export function verdictKey({ counters: _, ...post }: Post): string {
  const said = JSON.stringify(post);
  if (said.length <= LONGEST_KEY) return said;
  return `${post.id.slice(0, 200)} ${said.length} ${hashText(said)}`;
}

/** Verdicts on the posts of a page, so that a list that shows one again need not ask again. Oldest use goes first. */
export class FeedVerdicts {
  private readonly known = new Map<string, readonly Finding[]>();

  /** Findings of a post that was judged; none is a verdict too. Undefined for one that was not. */
  get(key: string): readonly Finding[] | undefined {
    const findings = this.known.get(key);
    if (findings) this.keep(key, findings);
    return findings;
  }

  keep(key: string, findings: readonly Finding[]): void {
    this.known.delete(key);
    this.known.set(key, findings.length === 0 ? NONE : findings);
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value ?? '');
  }

  /** Takes away the notes that `gone` names. */
  drop(gone: (finding: Finding) => boolean): void {
    for (const [key, findings] of this.known) {
      if (findings.some(gone))
        this.known.set(
          key,
          findings.filter((finding) => !gone(finding)),
        );
    }
  }

  /** Forgets posts with notes: the background lists those of the page that is shown, and has to hear of them again. */
  forgetNotes(): void {
    for (const [key, findings] of this.known) if (findings.length > 0) this.known.delete(key);
  }
}
