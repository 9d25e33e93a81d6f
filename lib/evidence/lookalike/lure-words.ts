/** Words that addresses add to a project's name to promise or demand something. Source: the specification, rule lookalike-domain, and the field's names for such pages. */
const LURES = new Set(
  'airdrop airdrops alloc allocate allocates allocation allocations bonus check checker checkers checkin claim claimer claiming claims compensate compensation compensations eligibilities eligibility eligible entitlement freedrop freemint gift giftbox gifts giveaway incentive incentives migrate migrated migration payout payouts prize prizes reclaim reclaims recover recovery rectification rectify redeem refund refunds reimbursement resolve restoration restore retro revalidate reward rewards sync synchronize syncs unclaimed unlocker validate verification verified verifier verify vesting winner winners withdraw withdrawal'.split(
    ' ',
  ),
);

/** Words of what happens on a chain or around a token: a lure beside a project's name, common beside that of a chain. */
const EVENTS = new Set(
  'activate activation allocated burn burnt campaign checkin connect distribution drop drops early earn enter epoch event events farming genesis integrate integrated join kyc migrator mint minted minting pre preclaim prelaunch preregister preregistration presale quest quests referral register registration reservation reservations reserve season season1 signup snapshot snapshoted snapshots stake staking swap tge tokensale unlock unstake upgrade validation validator vesting vote voucher whitelist whitelisted whitelisting'.split(
    ' ',
  ),
);

/** Words of a project's own services; others have no reason to set them beside its name. */
const PLAIN = new Set(
  'account agent agents ai alpha app apps beta bridge buy center central chain cloud coin coins com connection contract core crypto dao dapp dapps dashboard defi desk desktop dex docs download downloads ecosystem en event exchange extension fi finance foundation foundations fund get global go governance help helpdesk id install invest io labs launch launchpad live login lp main mainnet market mobile net network networks node nodes official online org pad page pay platform point points pool portal pro project protocol s sale sales secure server service services sign signin signup site space start station support swap swaps system team tech testnet tge token tokens tools update v vault vip wallet wallets web web3 webapp www xyz zone'.split(
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
