import type { Assessment } from '../assessment.ts';
import { canParseUrl } from '../can-parse-url.ts';
import type { DecisionHead } from '../decision.ts';
import type { Project } from '../project.ts';

/** Effects that let somebody else move things later; a transfer or a signature of a text is no permission. */
const PERMISSIONS: ReadonlySet<string> = new Set(['allowance', 'operator', 'session']);

/** Does this request ask for a permission without a limit on the amount? */
export function asksUnlimited({ decoded }: Pick<Assessment, 'decoded'>): boolean {
  return decoded.effects.some(({ kind, unlimited }) => unlimited === true && PERMISSIONS.has(kind));
}

/** Did it go on to the wallet? What the wallet did with it is not seen. */
export function wentOn({ state }: Pick<DecisionHead, 'state'>): boolean {
  return state === 'let-through' || state === 'went-on';
}

/**
 * The hosts, each with all above it, from which such requests went on: what a project's domains are looked up in.
 * `domain` is that of the page in the tab, the origin that of the frame that asked.
 */
export function hostsOf(decisions: readonly Pick<DecisionHead, 'domain' | 'origin'>[]): Set<string> {
  const hosts = new Set<string>();
  for (const { domain, origin } of decisions) {
    if (domain !== '') hosts.add(domain);
    const labels = canParseUrl(origin) ? new URL(origin).hostname.slice(0, 253).split('.') : [];
    for (let at = 0; at < labels.length; at += 1) hosts.add(labels.slice(at).join('.'));
  }
  return hosts;
}

/** Ids of the projects that have one of these hosts, by their domain or one that the person confirmed. */
export function projectsOn(hosts: ReadonlySet<string>, projects: readonly Project[]): Set<string> {
  const has = ({ domain, own }: Project) => hosts.has(domain) || (own?.domains ?? []).some((one) => hosts.has(one));
  return new Set(hosts.size === 0 ? [] : projects.filter(has).map(({ id }) => id));
}
