import type { Rule, Spot } from '@/lib/core/rule.ts';
import { spotOfBlock } from '@/lib/core/rule.ts';
import { en, enCount } from '@/lib/words/en.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { accessAction, asksForAccess } from './lexicon/wallet-access.ts';

const DAY = 86_400_000;
/** Younger than this is young. Source: the specification, rule young-domain-asks-wallet. */
const YOUNG = 30;

const NOW = 1_000 * DAY;
const registered = (daysAgo: number) => ({
  registered: { state: 'known' as const, value: NOW - daysAgo * DAY, source: 'registry', at: NOW },
});

const rule: Rule = {
  id: 'young-domain-asks-wallet',
  row: 'requests',
  severity: 'warning',
  kind: 'dom',
  title: 'A new address that asks for your wallet',
  say: 'This address was registered a short time ago and asks for wallet access.',
  ask: 'Where did the project announce this address, and on which older domain?',
  clears: 'An announcement on an older domain of the same project.',
  source: ['DNS-PHISH', 'GIVEAWAY23', 'TXPHISH'],
  pages: ['claim', 'landing', 'unknown'],
  needs: ({ known: { registered: fact } }) =>
    fact.state === 'known' ? undefined : en('when this address was registered: {~why}', { why: fact.why }),
  check(view): readonly Spot[] {
    const fact = view.known.registered;
    if (fact.state !== 'known' || !asksForAccess(view)) return [];
    const days = Math.floor((view.now - fact.value) / DAY);
    if (!Number.isFinite(days) || days < 0 || days >= YOUNG) return [];
    const action = accessAction(view);
    const say = registeredWords(days);
    return [{ ...(action && action.block >= 0 ? spotOfBlock(view, action.block) : WHOLE_PAGE), say }];
  },
  examples: {
    flags: [
      { text: '# Allowance\n\n[Connect wallet](button:)', now: NOW, known: registered(3) },
      { text: '[Claim now](button:)\n\n[Connect your wallet](button:)', as: 'claim', now: NOW, known: registered(1) },
      {
        text: '# Migration\n\n[Migrate your tokens](button:)\n\n[Verify wallet](button:)',
        now: NOW,
        known: registered(12),
      },
      { text: '# Sync\n\n[Recovery phrase](field:)', now: NOW, known: registered(0) },
      { text: '# Larkspur\n\n[Link wallet](button:)', now: NOW, known: registered(29) },
      { text: '[Connect wallet](button:)', as: 'unknown', now: NOW, known: registered(7) },
    ],
    passes: [
      { text: '# A blog\n\nNotes on a new compiler.', now: NOW, known: registered(9) },
      { text: '# Swap\n\n[Connect wallet](button:)', now: NOW, known: registered(30) },
      { text: '# Swap\n\n[Connect wallet](button:)', now: NOW, known: registered(900) },
      { text: '# Larkspur\n\n[Sign up](button:)\n\n[E-mail](field:)', now: NOW, known: registered(2) },
      { text: '# Swap\n\n[Connect wallet](button:)', now: NOW, known: registered(-4) },
      {
        text: 'The site was registered four days ago and has a connect button.',
        as: 'news',
        now: NOW,
        known: registered(4),
      },
    ],
  },
};
export default rule;

function registeredWords(days: number): string {
  if (days === 0) return en('This address was registered today and asks for wallet access.');
  if (days === 1) return en('This address was registered yesterday and asks for wallet access.');
  return enCount(
    days,
    'This address was registered {n} day ago and asks for wallet access.',
    'This address was registered {n} days ago and asks for wallet access.',
  );
}
