import { type Account, type Belongings, type Contract, MOST_BELONGINGS, NO_BELONGINGS } from '@/lib/core/belongings.ts';
import type { Project } from '@/lib/core/project.ts';

export type BelongingKind = keyof Belongings;
export type BelongingOf<Kind extends BelongingKind> = Belongings[Kind][number];

/** In the order in which they are shown. */
export const BELONGING_KINDS: readonly BelongingKind[] = [
  'domains',
  'repositories',
  'accounts',
  'contracts',
  'claimPages',
];

/** Most declined suggestions that are remembered of one project; the oldest are offered again. */
const MOST_DECLINED = 1_000;

/**
 * One word for one belonging, so that two are told apart and a declined one is known again: "accounts x:acme",
 * "contracts eip155:1:0x…". In: a value as `readBelonging` gives it. Handles are compared without their case, except
 * where it carries meaning (Discord's invitations).
 */
export function keyOfBelonging<Kind extends BelongingKind>(kind: Kind, value: BelongingOf<Kind>): string {
  const any: string | Account | Contract = value;
  if (typeof any === 'string') return `${kind} ${any}`;
  return `${kind} ${'handle' in any ? accountKey(any) : contractKey(any)}`;
}

/** Is exactly this among what the person confirmed? */
export function isConfirmed<Kind extends BelongingKind>(
  { own = NO_BELONGINGS }: Pick<Project, 'own'>,
  kind: Kind,
  value: BelongingOf<Kind>,
): boolean {
  const key = keyOfBelonging(kind, value);
  return entriesOf(own, kind).some((one) => keyOfBelonging(kind, one) === key);
}

/** No more of this kind can be kept of this project. */
export function isFull({ own = NO_BELONGINGS }: Pick<Project, 'own'>, kind: BelongingKind): boolean {
  return own[kind].length >= MOST_BELONGINGS;
}

/**
 * The project with one more of its own. The very same project when it is there already, or when there is no room
 * (`isFull`). What was declined before and is confirmed now is not declined any more. Pure.
 */
export function addBelonging<Kind extends BelongingKind>(
  project: Project,
  kind: Kind,
  value: BelongingOf<Kind>,
): Project {
  if (isFull(project, kind) || isConfirmed(project, kind, value)) return project;
  const { own = NO_BELONGINGS, declined } = project;
  const key = keyOfBelonging(kind, value);
  const added = { ...project, own: { ...own, [kind]: [...own[kind], value] } };
  return declined?.includes(key) ? { ...added, declined: declined.filter((other) => other !== key) } : added;
}

/** The project without it; the very same project when it was not there. It may be suggested again. Pure. */
export function removeBelonging<Kind extends BelongingKind>(
  project: Project,
  kind: Kind,
  value: BelongingOf<Kind>,
): Project {
  if (!isConfirmed(project, kind, value)) return project;
  const { own = NO_BELONGINGS } = project;
  const key = keyOfBelonging(kind, value);
  const rest = entriesOf(own, kind).filter((one) => keyOfBelonging(kind, one) !== key);
  return { ...project, own: { ...own, [kind]: rest } };
}

/** The project without it, and it is not suggested again. Pure. */
export function declineBelonging<Kind extends BelongingKind>(
  project: Project,
  kind: Kind,
  value: BelongingOf<Kind>,
): Project {
  const rest = removeBelonging(project, kind, value);
  const key = keyOfBelonging(kind, value);
  if (rest.declined?.includes(key)) return rest;
  return { ...rest, declined: [...(rest.declined ?? []), key].slice(-MOST_DECLINED) };
}

function entriesOf<Kind extends BelongingKind>(own: Belongings, kind: Kind): readonly BelongingOf<Kind>[] {
  return own[kind] as readonly BelongingOf<Kind>[];
}

function accountKey({ site, handle }: Account): string {
  return `${site}:${site === 'discord' ? handle : handle.toLowerCase()}`;
}

function contractKey({ chain, address }: Contract): string {
  return `${chain}:${address}`;
}
