import { parse } from 'tldts';
import type { KnownProject } from '@/lib/core/known.ts';
import type { LikenessKind, Lookalike } from '@/lib/core/lookalike.ts';
import { editDistance } from '@/lib/core/text/edit-distance.ts';
import { skeletonOf, wideSkeletonOf } from '@/lib/core/text/skeleton.ts';
import { registrableDomain } from '../domain.ts';
import { addedBy, isLureSuffix } from './lure-words.ts';
import { type ProjectName, projectNames } from './project-names.ts';
import { unicodeHost } from './punycode.ts';

/** Labels in front of a domain that are looked at; honest hosts have few. */
const MOST_LABELS = 8;
/** In shorter names one slip leads to other honest names. */
const SURE_NAME = 7;
/** From this length on a name is its owner's own rather than a syllable that others use, too. */
const DISTINCT_NAME = 6;
/** From this length on two slips in a name are still seen. */
const LONG_NAME = 9;
/** Hosts that show what is stored under a name elsewhere; the name in front of them is no claim of theirs. */
const GATEWAY =
  /(?:^|\.)(?:eth\.(?:limo|link|ac)|ipfs\.[a-z0-9.-]{1,60}|ipns\.[a-z0-9.-]{1,60}|dweb\.link|translate\.goog)$/;

/** A host, cut for comparison. */
interface Cut {
  host: string;
  /** Registrable domain, as it is written in addresses. */
  domain: string;
  /** The name its owner chose, in Unicode. */
  label: string;
  suffix: string;
  isPrivate: boolean;
  /** Labels in front of the registrable domain, in Unicode. */
  front: readonly string[];
}

/**
 * The known project whose address this host can be taken for, or undefined; what is strong comes before what is weak.
 * In: a host or an address, in ASCII or Unicode, of any length. The projects' own domains are never look-alikes, nor is
 * anything below them. Never throws. Time: one pass over the names, each compared in the length of a label.
 */
export function findLookalike(hostOrUrl: string, projects: readonly KnownProject[]): Lookalike | undefined {
  if (projects.length === 0 || hostOrUrl.length > 8_000) return undefined;
  const cut = cutHost(hostOrUrl);
  const { index, domains } = projectNames(projects);
  if (!cut || isOwn(cut, domains)) return undefined;
  const fold = { plain: skeletonOf(cut.label), wide: wideSkeletonOf(cut.label) };
  let weak: Lookalike | undefined;
  const texts = [...new Set([cut.label, cut.label.replace(/-/g, ''), fold.plain, ...cut.front])];
  for (const name of index.candidates(cut.label, texts, fold.wide)) {
    const found = likeness(cut, fold, name);
    if (!found) continue;
    const lookalike = { project: name.project, domain: name.domain, ...found, alone: aloneOf(cut, found, name) };
    if (found.strength === 'strong') return lookalike;
    weak ??= lookalike;
  }
  return weak;
}

/** The projects' own: a registered domain, or a host that was confirmed, and everything below. */
function isOwn({ host, domain }: Cut, domains: ReadonlySet<string>): boolean {
  if (domains.has(domain)) return true;
  for (let rest = host; rest.length > domain.length; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (domains.has(rest)) return true;
  }
  return false;
}

function cutHost(given: string): Cut | undefined {
  const hostOrUrl = given.trim().normalize('NFKC');
  const { hostname, isIp } = parse(hostOrUrl, { allowPrivateDomains: true });
  const domain = registrableDomain(hostOrUrl);
  if (!hostname || isIp || !domain.includes('.') || GATEWAY.test(hostname)) return undefined;
  const parsed = parse(unicodeHost(hostname.toLowerCase()), { allowPrivateDomains: true });
  const label = parsed.domainWithoutSuffix ?? '';
  if (label === '') return undefined;
  const front = (parsed.subdomain ?? '').split('.').filter(Boolean).slice(-MOST_LABELS);
  return {
    host: hostname.toLowerCase(),
    domain,
    label,
    suffix: parsed.publicSuffix ?? '',
    isPrivate: parsed.isPrivate === true,
    front,
  };
}

type Likeness = { how: LikenessKind; strength: Lookalike['strength'] };
type Folded = { plain: string; wide: string };

function likeness(cut: Cut, fold: Folded, name: ProjectName): Likeness | undefined {
  return likeName(cut, fold, name) ?? withWords(cut, name) ?? inFront(cut, name);
}

/**
 * What nobody else has a reason to write says most: a name the same to the eye, with words that demand something,
 * or only a hyphen more. Another ending is often another owner of the same word, a slip of the hand another word.
 * Measured with `npm run eval`.
 */
function aloneOf({ label, suffix }: Cut, { how, strength }: Likeness, name: ProjectName): Lookalike['alone'] {
  const isDistinct = !name.isWord && !name.isShared && name.text.length >= DISTINCT_NAME;
  if (strength === 'weak') return isDistinct && how !== 'spelling' && how !== 'ending' ? 'caution' : 'info';
  if (how === 'ending') return isLureSuffix(suffix) ? 'warning' : 'caution';
  if (how === 'service') return isDistinct ? 'warning' : 'caution';
  if (how !== 'spelling') return 'warning';
  return label.replace(/-/g, '') === name.text ? 'warning' : 'caution';
}

/** The whole label against the whole name. */
function likeName(cut: Cut, fold: Folded, name: ProjectName): Likeness | undefined {
  const { label } = cut;
  if (label === name.text) return otherEnding(cut, name);
  const foreign = /[^a-z0-9-]/.test(label);
  if (fold.plain === name.skeleton && (foreign || !name.isWord || /[01]|vv|rn/.test(label))) {
    return { how: 'letters', strength: 'strong' };
  }
  if (name.text.length < 5) return undefined;
  if (fold.wide === name.wide) return { how: 'letters', strength: name.isWord && !foreign ? 'weak' : 'strong' };
  if (label.replace(/-/g, '') === name.text) return { how: 'spelling', strength: name.isWord ? 'weak' : 'strong' };
  if (label[0] !== name.text[0]) return undefined;
  const most = name.text.length >= LONG_NAME ? 2 : 1;
  const slips = editDistance(label, name.text, most);
  if (slips > most) return undefined;
  const isLikely = slips === 1 && name.text.length >= SURE_NAME && !name.isWord;
  return { how: 'spelling', strength: isLikely ? 'strong' : 'weak' };
}

function otherEnding({ suffix, isPrivate }: Cut, name: ProjectName): Likeness | undefined {
  if (isLureSuffix(suffix)) return { how: 'ending', strength: 'strong' };
  if (name.text.length < 5) return undefined;
  return { how: 'ending', strength: name.isWord || name.isShared || isPrivate ? 'weak' : 'strong' };
}

/** The name as a word of the label, with others added: uniswap-claim, claimuniswap. */
function withWords(cut: Cut, name: ProjectName): Likeness | undefined {
  const added = addedTo(cut.label, name);
  if (added === 'lure') return { how: 'words', strength: 'strong' };
  if (added === 'other' && name.text.length >= 5) return { how: 'words', strength: 'weak' };
  if (added !== 'plain') return undefined;
  const lured = isLureSuffix(cut.suffix) || cut.front.some((label) => addedBy(label) === 'lure');
  if (lured) return { how: 'words', strength: 'strong' };
  return { how: 'service', strength: name.isWord || name.isShared ? 'weak' : 'strong' };
}

/**
 * What is added to the name in a label: of lures one is enough, of plain words every part must be one; `other` when
 * there is more than known words. Undefined when the label does not hold the name.
 */
function addedTo(label: string, name: ProjectName): 'lure' | 'plain' | 'other' | undefined {
  if (label.length <= name.text.length) return undefined;
  const parts = joinName(label.split('-', MOST_LABELS), name.text);
  const at = parts.findIndex((part) => restOf(part, name) !== undefined);
  if (at < 0) return undefined;
  const added = parts.map((part, index) => addedBy(index === at ? (restOf(part, name) ?? '') : part));
  const isWhole = added.every((one) => one !== undefined);
  const lured = added.some((one) => one === 'lure' || (one === 'event' && !name.isShared));
  if (lured && (isWhole || (!name.isWord && added[at] !== undefined))) return 'lure';
  if (isWhole) return name.text.length >= 5 ? 'plain' : undefined;
  return name.isWord ? undefined : 'other';
}

/** Parts with those made one that together are the name: world-coin-token. */
function joinName(parts: readonly string[], text: string): readonly string[] {
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 2; to <= Math.min(parts.length, from + 3); to += 1) {
      if (parts.slice(from, to).join('') === text) return [...parts.slice(0, from), text, ...parts.slice(to)];
    }
  }
  return parts;
}

/** What is left of a part without the name at one of its ends; short names must be the whole part. */
function restOf(part: string, { text, skeleton }: ProjectName): string | undefined {
  if (part === text || part.replace(/\d{1,6}$/, '') === text) return '';
  if (text.length >= 5 && skeletonOf(part) === skeleton) return '';
  if (text.length < 5) return undefined;
  if (part.startsWith(text)) return part.slice(text.length);
  return part.endsWith(text) ? part.slice(0, -text.length) : undefined;
}

/** The name in the labels before somebody else's domain. */
function inFront({ front, label, suffix, isPrivate }: Cut, name: ProjectName): Likeness | undefined {
  if (front.length === 0) return undefined;
  const dotted = `.${front.join('.')}.`;
  if (name.domains.some((domain) => dotted.includes(`.${domain}.`))) return { how: 'front', strength: 'strong' };
  const lures = (one: string) => one.split('-').some((part) => addedBy(part) === 'lure');
  for (const one of front) {
    const whole = one === name.text;
    const added = whole ? 'plain' : addedTo(one, name);
    if (!added || (whole && name.text.length < 4)) continue;
    if (added === 'lure' || (!isPrivate && lures(label)) || isLureSuffix(suffix))
      return { how: 'front', strength: 'strong' };
    if (front.some((other) => other !== one && lures(other))) return { how: 'front', strength: 'strong' };
    return { how: 'front', strength: 'weak' };
  }
  return undefined;
}
