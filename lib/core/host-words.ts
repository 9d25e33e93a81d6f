import type { ListEntry } from './known.ts';
import type { Lookalike } from './lookalike.ts';

const DAY = 86_400_000;
/** From this age on a list's age is said with it. Source: the specification, rule blocklisted-domain. */
const OLD = 30 * DAY;

/** What is asked about an address on a list, and what would clear it. */
export const LISTED_WORDS = {
  ask: 'Who reported this address, and what did the list say when it was asked to remove it?',
  clears: 'The list takes the address off again.',
} as const;

/** What is asked about an address that comes close to a known one, and what would clear it. */
export const LOOKALIKE_WORDS = {
  ask: "Does the project's own site link to exactly this address?",
  clears: "The project's own site lists this address, or you save it as one of the project's addresses.",
} as const;

/** What a list says of an address, with the list's age. `now` in epoch milliseconds. */
export function sayListed(entry: ListEntry, now: number): string {
  const { list, version, appeal } = entry;
  if (entry.allowed) return `${list} (${version}) names this address and also allows it, so it counts as allowed.`;
  const age = entry.at !== undefined && now - entry.at > OLD ? ` That list is ${ageInWords(now - entry.at)} old.` : '';
  const removal = appeal === '' ? '' : ` Removal is asked for at ${appeal}.`;
  return `${list} lists this address (${entry.entry}) as of ${version}.${age}${removal}`;
}

/** How an address comes close to a known one. */
export function sayLookalike({ how, project, domain }: Lookalike): string {
  if (how === 'words' || how === 'service' || how === 'front') {
    return `This address carries the name of ${project.name}, whose own address is ${domain}; it is a different one.`;
  }
  return `This address looks very similar to ${project.name}'s address ${domain}, but it is a different one.`;
}

/** Days up to three months, months up to two years, then years; rounded down. In: milliseconds. */
export function ageInWords(age: number): string {
  const days = Math.max(0, Math.floor(age / DAY));
  if (days <= 90) return `${days} ${days === 1 ? 'day' : 'days'}`;
  const months = Math.floor(days / 30.44);
  return months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`;
}
