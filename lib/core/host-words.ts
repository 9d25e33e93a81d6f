import { en, enCount } from '@/lib/words/en.ts';
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
  if (entry.allowed)
    return en('{list} ({version}) names this address and also allows it, so it counts as allowed.', { list, version });
  const told = { list, entry: entry.entry, version, appeal };
  if (entry.at === undefined || now - entry.at <= OLD)
    return appeal === ''
      ? en('{list} lists this address ({entry}) as of {version}.', told)
      : en('{list} lists this address ({entry}) as of {version}. Removal is asked for at {appeal}.', told);
  const age = ageInWords(now - entry.at);
  return appeal === ''
    ? en('{list} lists this address ({entry}) as of {version}. That list is {~age} old.', { ...told, age })
    : en(
        '{list} lists this address ({entry}) as of {version}. That list is {~age} old. Removal is asked for at {appeal}.',
        { ...told, age },
      );
}

/** How an address comes close to a known one. */
export function sayLookalike({ how, project, domain }: Lookalike): string {
  if (how === 'words' || how === 'service' || how === 'front') {
    return en('This address carries the name of {project}, whose own address is {domain}; it is a different one.', {
      project: project.name,
      domain,
    });
  }
  return en("This address looks very similar to {project}'s address {domain}, but it is a different one.", {
    project: project.name,
    domain,
  });
}

/** Days up to three months, months up to two years, then years; rounded down. In: milliseconds. */
export function ageInWords(age: number): string {
  const days = Math.max(0, Math.floor(age / DAY));
  if (days <= 90) return enCount(days, '{n} day', '{n} days');
  const months = Math.floor(days / 30.44);
  return months < 24
    ? enCount(months, '{n} month', '{n} months')
    : enCount(Math.floor(months / 12), '{n} year', '{n} years');
}
