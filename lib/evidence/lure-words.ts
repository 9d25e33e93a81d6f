/** Words that addresses add to a project's name to promise or demand something. Source: the specification, rule lookalike-domain, and the field's names for such pages. */
const LURES = new Set(
  'airdrop airdrops alloc allocation allocations bonus burn check checker checkers claim claiming claims claimer compensation connect distribution drop drops earn eligible eligibility enter event events freemint gift gifts giveaway integrate integrated join migrate migrated migration mint minting presale recover recovery rectify redeem refund refunds register registration restore retro reward rewards season snapshot snapshots stake staking sync synchronize syncs tge unlock unstake upgrade validate validation validator verification verified verify vote whitelist withdraw withdrawal'.split(
    ' ',
  ),
);

/** Words of a project's own services; others have no reason to set them beside its name. */
const PLAIN = new Set(
  'account app apps bridge dao dapp dapps dashboard defi desk desktop dex download downloads en exchange extension fi finance foundation fund get global go help helpdesk install invest launch launchpad live login lp mainnet official online page platform point points pool portal protocol s sale sales service sign signin signup start support swap swaps testnet token tokens update v wallet wallets web www'.split(
    ' ',
  ),
);

/** How often the rest of a name was cut into words: a label is short. */
const MOST_WORDS = 4;

/** What is added to a name: `lure` promises or demands, `plain` names a service, undefined is something else. */
export type Added = 'lure' | 'plain' | undefined;

/** What a run of letters without hyphens adds: every part of it must be a known word ("claimrewards"), digits aside. */
export function addedBy(text: string, words = MOST_WORDS): Added {
  if (LURES.has(text)) return 'lure';
  if (PLAIN.has(text) || /^\d{0,6}$/.test(text)) return 'plain';
  if (words <= 1 || text.length > 40) return undefined;
  let best: Added;
  for (let cut = 1; cut < text.length; cut += 1) {
    const first = text.slice(0, cut);
    const known = LURES.has(first) ? 'lure' : PLAIN.has(first) || /^\d{1,6}$/.test(first) ? 'plain' : undefined;
    const rest = known && addedBy(text.slice(cut), words - 1);
    if (rest === 'lure' || (rest && known === 'lure')) return 'lure';
    best ??= rest;
  }
  return best;
}

/** A public suffix that is itself such a word: `.claims`, `.gifts`. */
export function isLureSuffix(suffix: string): boolean {
  return LURES.has(suffix.replace(/^.{0,40}\./, ''));
}
