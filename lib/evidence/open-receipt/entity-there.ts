import type { TestResult } from '@/lib/core/receipt.ts';
import { en } from '@/lib/words/en.ts';
import { registrableDomain, registrableLabel } from '../domain.ts';
import type { Asked } from './asked.ts';
import type { ReadTarget } from './target.ts';

/** Whether the page is about the project, and what the project is called in a sentence. */
export interface EntityThere {
  result: TestResult;
  /** The whole page is about it: its title names it, or it is its own. */
  isAbout: boolean;
  why: string;
  called: string;
}

const ADDRESS = /0x[0-9a-f]{40,64}|(?<![1-9A-HJ-NP-Za-km-z])[1-9A-HJ-NP-Za-km-z]{32,44}(?![1-9A-HJ-NP-Za-km-z])/i;

/** Does the project's name, its domain or the linked address stand on the page? Source: the specification, section 6, test 1. */
export function entityThere({ receipt, claimant }: Asked, target: ReadTarget, names: RegExp | undefined): EntityThere {
  const called = calledIn(claimant);
  const is = (result: TestResult['result'], why: string, isAbout = false): EntityThere => ({
    result: { result, why },
    isAbout,
    why,
    called,
  });
  const own = registrableDomain(claimant.url);
  if (receipt.kind === 'own-dashboard' || registrableDomain(target.url) === own)
    return is('passed', en('it is the project’s own'), true);
  const address =
    receipt.kind === 'explorer' || receipt.kind === 'dashboard' ? ADDRESS.exec(receipt.href)?.[0] : undefined;
  if (address && target.visible.toLowerCase().includes(address.toLowerCase()))
    return is('passed', en('the address that the link names stands there'), true);
  if (!names) return is('not-checked', en('what the project is called is not known'));
  if (names.test(target.head)) return is('passed', en('its title names {called}', { called }), true);
  if (names.test(slug(target.url)) && receipt.kind !== 'elsewhere')
    return is('passed', en('its address names {called}', { called }), true);
  if (names.test(target.visible)) return is('passed', en('it names {called}', { called }));
  const isLinked = target.doc.links.some(({ href }) => registrableDomain(href) === own);
  if (isLinked) return is('passed', en('it links {called}', { called }));
  return is('failed', en('{called} does not stand on it', { called }));
}

function slug(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname} ${search}`.replace(/[-_/.?=&#]/g, ' ');
}

/** A name of the project for a sentence, in quotation marks. */
function calledIn({ names, title, url }: Asked['claimant']): string {
  const label = registrableLabel(url) || registrableDomain(url);
  const part = title.split(/\s[|–—·:-]\s|:\s/).find((one) =>
    one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .includes(label.replace(/-/g, '')),
  );
  return `“${(names[0] || part || label || 'the project').trim().slice(0, 40)}”`;
}
