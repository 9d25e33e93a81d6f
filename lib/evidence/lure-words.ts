/** Words that addresses add to a project's name to promise or demand something. Source: the specification, rule lookalike-domain, and the field's names for such pages. */
const LURES = new Set(
  'airdrop airdrops alloc allocation allocations bonus check checker checkers claim claiming claims claimer compensation eligible eligibility freemint gift gifts giveaway migrate migrated migration recover recovery rectify redeem refund refunds restore retro reward rewards sync synchronize syncs validate verification verified verify withdraw withdrawal'.split(
    ' ',
  ),
);

/** Words of what happens on a chain or around a token: a lure beside a project's name, common beside that of a chain. */
const EVENTS = new Set(
  'burn connect distribution drop drops earn enter event events integrate integrated join mint minting presale register registration season snapshot snapshots stake staking tge unlock unstake upgrade validation validator vote whitelist'.split(
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

/** What is added to a name: `lure` promises or demands, `event` may, `plain` names a service, undefined is something else. */
export type Added = 'lure' | 'event' | 'plain' | undefined;

const STRENGTH: readonly Added[] = [undefined, 'plain', 'event', 'lure'];

/** What a run of letters without hyphens adds: every part of it must be a known word ("claimrewards"), digits aside. */
export function addedBy(text: string, words = MOST_WORDS): Added {
  const whole = wordOf(text);
  if (whole || words <= 1 || text.length > 40) return whole;
  let best: Added;
  for (let cut = 1; cut < text.length && best !== 'lure'; cut += 1) {
    const first = wordOf(text.slice(0, cut));
    const rest = first && addedBy(text.slice(cut), words - 1);
    if (rest) best = stronger(best, stronger(first, rest));
  }
  return best;
}

function wordOf(text: string): Added {
  if (LURES.has(text)) return 'lure';
  if (EVENTS.has(text)) return 'event';
  return PLAIN.has(text) || /^\d{0,6}$/.test(text) ? 'plain' : undefined;
}

function stronger(one: Added, other: Added): Added {
  return STRENGTH.indexOf(one) > STRENGTH.indexOf(other) ? one : other;
}

/** A public suffix that is itself such a word: `.claims`, `.gifts`. */
export function isLureSuffix(suffix: string): boolean {
  return LURES.has(suffix.replace(/^.{0,40}\./, ''));
}
