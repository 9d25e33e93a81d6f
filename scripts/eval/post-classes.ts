import { rankOf } from '@/lib/core/severity.ts';
import type { Gate } from './gates.ts';
import type { Judged } from './item.ts';
import { holds } from './label-map.ts';
import { shareCell, table } from './tables.ts';

/** A kind of post, by the labels that readers gave; `least` is the share that must get a note. */
export interface PostClass {
  name: string;
  tags: readonly string[];
  least?: number;
}

/** Classes overlap: a post may ask for a claim and name a helper. Shares asked for: the acceptance of the posts' issue. */
export const POST_CLASSES: readonly PostClass[] = [
  { name: 'airdrop pushes and phishing', tags: ['subclass:airdrop_claim_mint', 'label:phishing'], least: 0.7 },
  { name: 'recovery', tags: ['subclass:recovery_scam', 'label:recovery_scam'], least: 0.5 },
  { name: 'lead generation', tags: ['subclass:lead_gen', 'label:lead_gen'], least: 0.5 },
  { name: 'promotion and affiliates', tags: ['cls:promo_spam', 'label:affiliate', 'label:promo', 'reader:promo'] },
  { name: 'giveaways', tags: ['subclass:giveaway_engagement', 'label:giveaway'] },
  { name: 'engagement bait', tags: ['label:engagement_bait'] },
  { name: 'impersonation', tags: ['label:impersonation'] },
];

/** Posts of these labels may get a note of caution or worse on at most this share. Source: the same. */
const QUIET: readonly { name: string; tags: readonly string[]; most: number }[] = [
  { name: 'clean posts', tags: ['cls:clean'], most: 0.005 },
  { name: 'ordinary posts about crypto', tags: ['cls:crypto_ok', 'cls:crypto_ai_ok', 'reader:ok'], most: 0.03 },
];

const isLoud = ({ spoken }: Judged): boolean => rankOf(spoken.worst) >= rankOf('caution');

function withTags(judged: readonly Judged[], tags: readonly string[]): Judged[] {
  return judged.filter(({ item }) => item.kind === 'post' && holds(tags, item.tags));
}

/** Recall by class, with both halves side by side: what was looked at while rules were written, and what was not. */
export function postClassTable(judged: readonly Judged[]): string {
  const rows = POST_CLASSES.map(({ name, tags }) => {
    const own = withTags(judged, tags);
    const half = (wanted: string) => {
      const of = own.filter(({ item }) => item.half === wanted);
      return shareCell(of.filter(isLoud).length, of.length);
    };
    return [name, shareCell(own.filter(isLoud).length, own.length), half('dev'), half('held')];
  });
  return table(['class', 'caution or worse (90 %)', 'dev', 'held out'], rows);
}

/** What must hold for posts: recall by class, and quiet where nothing is wrong. */
export function postGates(judged: readonly Judged[]): Gate[] {
  const recall = POST_CLASSES.flatMap(({ name, tags, least }) => {
    if (least === undefined) return [];
    const own = withTags(judged, tags);
    const noted = own.filter(isLoud).length;
    const sentence = `${noted} of ${own.length} posts (${name}) have a caution or worse; at least ${least} of them must.`;
    return [gate(own.length, noted >= least * own.length, sentence)];
  });
  const quiet = QUIET.map(({ name, tags, most }) => {
    const own = withTags(judged, tags);
    const noted = own.filter(isLoud).length;
    const sentence = `${noted} of ${own.length} ${name} have a caution or worse; ${most * 100} % may.`;
    return gate(own.length, noted <= most * own.length, sentence);
  });
  return [...recall, ...quiet];
}

function gate(n: number, ok: boolean, sentence: string): Gate {
  return n === 0 ? { ok: undefined, sentence: `not measured: ${sentence}` } : { ok, sentence };
}
