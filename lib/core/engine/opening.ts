import { en } from '@/lib/words/en.ts';
import type { Finding } from '../finding.ts';
import type { Known } from '../known.ts';
import type { Report } from '../report.ts';

type Item = NonNullable<Report['opening']>[number];

/** What is looked at when a page opens, in the order in which a person is told, with the rules that do it. */
const LOOKS: readonly { id: string; what: string; rules: readonly string[] }[] = [
  { id: 'lists', what: en('Lists of reported addresses'), rules: ['blocklisted-domain'] },
  { id: 'names', what: en('Addresses that look like those of known and saved projects'), rules: ['lookalike-domain'] },
  {
    id: 'brand',
    what: en('The address bar against the project that the page names'),
    rules: ['claim-domain-unlinked'],
  },
  { id: 'own-address', what: en('The address that the page gives for itself'), rules: ['address-of-another'] },
  { id: 'age', what: en('How long the address has existed'), rules: ['young-domain-asks-wallet'] },
  { id: 'secrets', what: en('Fields for a recovery phrase or a private key'), rules: ['recovery-phrase-request'] },
  { id: 'wallet-form', what: en("Forms under a wallet's name"), rules: ['wallet-form-drawn'] },
  { id: 'claim', what: en('A claim that needs your wallet'), rules: ['claim-needs-wallet'] },
  { id: 'deadline', what: en('A countdown or deadline next to a wallet action'), rules: ['deadline-pressure'] },
  { id: 'countdown', what: en('Whether a countdown begins again between visits'), rules: ['countdown-resets'] },
  { id: 'command', what: en('Boxes that tell you to paste and run a command'), rules: ['command-paste'] },
  {
    id: 'payment',
    what: en('A payment first, to receive something later'),
    rules: ['send-to-receive', 'fee-to-unlock'],
  },
  { id: 'letters', what: en('Look-alike or hidden characters on buttons'), rules: ['hidden-or-lookalike-text'] },
  { id: 'inspection', what: en('Code that keeps you from looking at its source'), rules: ['source-view-blocked'] },
];

interface Looked {
  findings: readonly Finding[];
  notRun: Report['coverage']['notRun'];
  /** Does the rule of this id exist and speak on this page? */
  applies(rule: string): boolean;
  known: Known | undefined;
}

/**
 * What was checked on opening and what was not, one line for each look. A look of which one part could not be made was
 * not made. Looks whose rules are not there at all are left out.
 */
export function buildOpening({ findings, notRun, applies, known }: Looked, exists: (rule: string) => boolean): Item[] {
  return LOOKS.filter(({ rules }) => rules.some(exists)).map(({ id, what, rules }) => {
    if (findings.some(({ rule, severity }) => rules.includes(rule) && severity !== 'good'))
      return { id, what, state: 'noted', why: comparedWith(id, known) };
    const failed = notRun.find(({ rule }) => rules.includes(rule));
    if (failed) return { id, what, state: 'not-checked', why: failed.why };
    if (!rules.some(applies)) return { id, what, state: 'not-applicable', why: en('not asked on this sort of page') };
    return { id, what, state: 'nothing-seen', why: comparedWith(id, known) };
  });
}

/** With what it was compared, where that limits what "nothing seen" means. */
function comparedWith(id: string, known: Known | undefined): string {
  if (id === 'lists' && known?.listed.state === 'known') return known.listed.source;
  if (id !== 'names' || !known) return '';
  const saved = known.projects.filter(({ from }) => from === 'saved').length;
  return en('compared with {names} names, {saved} of them saved by you', { names: known.projects.length, saved });
}
