import { describe, expect, it, test } from 'vitest';
import { judgePage, OUR_RULING } from '@/lib/background/judge.ts';
import { createPageText } from '@/lib/core/engine/page-text.ts';
import { createPrefilter } from '@/lib/core/engine/prefilter.ts';
import { answerFacets } from '@/lib/core/engine/row-facets.ts';
import { createView } from '@/lib/core/engine/view.ts';
import type { Facet } from '@/lib/core/facet.ts';
import type { PageNotes } from '@/lib/core/page-notes.ts';
import { verdictWords } from '@/lib/core/wording.ts';
import { FACETS } from '@/lib/rules/facets/index.ts';
import { readHtml } from '@/lib/sites/html.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const facetOf = (id: string): Facet => {
  const found = FACETS.find((facet) => facet.id === id);
  if (!found) throw new Error(`There is no facet ${id}.`);
  return found;
};

function answers(id: string, text: string, pageType: 'landing' | 'docs' | 'legal' | 'news' = 'landing'): boolean {
  const doc = text.startsWith('<')
    ? readHtml(text, { url: 'https://orbit.example/' })
    : readMarkdown(text, { url: 'https://orbit.example/' });
  const words = createPageText(doc);
  const view = createView(doc, words, { type: pageType, confidence: 'high' }, OUR_RULING.evidence);
  return answerFacets(doc, words, view, [facetOf(id)]).has(id);
}

/** What answers a facet, and what comes near and does not. */
const SENTENCES: [string, string[], string[]][] = [
  [
    'users.who',
    ['Map makers rent it. Studios use it to render trailers.', 'Labs that train small models buy hours here.'],
    ['Everybody loves it.', 'Studios will use it soon.', 'Our users use it.'],
  ],
  [
    'users.price',
    ['A render costs $0.90 per GPU-hour.', '0.002 USDC per call.'],
    ['Prices are fair.', 'We raised $5M a year ago.'],
  ],
  [
    'users.again',
    ['82% of customers order again within a month.', '140 returning customers in May.'],
    ['Customers come back.'],
  ],
  [
    'numbers.work',
    ['41,800 jobs finished in October.', 'We served 3 million inferences last week.'],
    ['Join 41,800 members.', 'We aim to finish 41,800 jobs by May.'],
  ],
  [
    'numbers.latency',
    ['Latency: 240 ms at p95.', 'A job starts in 12 seconds on average.'],
    ['Lightning-fast jobs.', 'Latency matters.'],
  ],
  [
    'numbers.failures',
    ['Uptime was 99.4% in May.', '2.1% of jobs fail and are refunded.'],
    ['Jobs never fail.', 'Uptime is our promise.'],
  ],
  [
    'numbers.utilisation',
    ['61% of the GPUs are leased today.', 'Utilisation: 44%.'],
    ['Thousands of GPUs.', '61% of the supply goes to the team.'],
  ],
  [
    'numbers.licences',
    ['3,400 licences sold since May.', 'We sold 220 datasets to buyers.'],
    ['Licences are sold here.'],
  ],
  [
    'numbers.payouts',
    ['$41,000 was paid to contributors in May.', 'Contributors received $12 each.'],
    ['Contributors are paid well.'],
  ],
  [
    'numbers.signed',
    ['2,300,000 photos signed so far.', '14,000 verifications by readers in May.'],
    ['Photos are signed.'],
  ],
  [
    'ai.model',
    ['The bot runs on Llama 3.1.', 'A 7B-parameter classifier reads each claim.'],
    ['Our AI is smart.', 'A proprietary engine.'],
  ],
  [
    'ai.recheck',
    [
      'A second node re-runs one job in twenty.',
      'Results are verified by three independent nodes.',
      'Validators rank the answers of miners: they evaluate each response.',
      'A fraud proof is checked by a contract.',
    ],
    ['All results are correct.', 'The team checks the weather.'],
  ],
  [
    'ai.cheating',
    ['Wrong results cost the provider its stake: it is slashed.', 'A node is banned after two invalid proofs.'],
    ['Cheating is bad.', 'Nobody cheats here.'],
  ],
  [
    'ai.wrong-answer',
    ['Accuracy was 91% on 2,000 held-out claims.', 'Wrong answers are flagged and sent to a person.'],
    ['Answers are accurate.'],
  ],
  [
    'ai.signed-what',
    ['The hash of each photo is kept.', 'Every file carries a manifest that is signed.'],
    ['Sign up for the beta.'],
  ],
  [
    'ai.signed-by',
    ['Each frame is signed by the camera.', 'The publisher signs with its own key.'],
    ['Signed, sealed, delivered.'],
  ],
  [
    'ai.signed-where',
    ['Anyone can check a photo on the verify page.', 'You can compare it with the public registry.'],
    ['Trust is everything.'],
  ],
  [
    'control.keys',
    ['Upgrades need a 4-of-7 multisig.', 'Only the foundation can pause withdrawals.'],
    ['The community decides.', 'Upgrades will need a 4-of-7 multisig.'],
  ],
  ['control.notice', ['A time-lock of 48 hours applies.', 'Changes have a 7-day delay.'], ['A timelock protects you.']],
  [
    'control.where',
    ['The scheduler runs on our own servers.', 'Nodes are operated by 40 companies.'],
    ['It runs like a dream.'],
  ],
  [
    'control.without',
    ['If our website goes down, jobs still settle.', 'When the company stops, withdrawals keep working.'],
    ['We never stop.'],
  ],
  [
    'security.allowlist',
    ['The agent may only call the two listed routers.', 'Recipients on the allowlist are paid at once.'],
    ['An allowlist for the mint opens on Friday.'],
  ],
  [
    'security.spend-limit',
    [
      'The bot spends at most 200 USDC per day.',
      'Set a daily limit in the settings.',
      'Transfers of up to $50 per trade.',
    ],
    ['Limitless trading.', 'Earn up to 5% per day.', 'Spending limits are planned.'],
  ],
  [
    'security.expiry',
    ['You can revoke the key at any time.', 'The session key expires after a week.'],
    ['The offer expires soon.'],
  ],
  [
    'security.approval',
    ['Above 100 USDC you confirm with your phone.', 'The bot waits for your approval.'],
    ['Approved by experts.'],
  ],
  [
    'security.keys-apart',
    [
      'Keys are split between two parties.',
      'The private key never leaves the enclave.',
      'The agent never holds your keys.',
    ],
    ['Non-custodial.', 'The key to success.'],
  ],
  [
    'security.log',
    ['Every trade is logged.', 'Each order is simulated first: it simulates every order.'],
    ['We log in daily.'],
  ],
  [
    'security.stop',
    [
      'It stops the bot at a drawdown of 5%.',
      'Trading halts after a daily loss of 200 USDC: the daily loss stops the bot.',
    ],
    ['Losses stop here.'],
  ],
  [
    'security.report',
    ['Report vulnerabilities to security@orbit.example.', 'The bug bounty pays up to $50,000.'],
    ['Security is our priority.'],
  ],
  [
    'security.permission',
    [
      'The approval lets the contract move 200 USDC.',
      'A hotkey can only sign votes.',
      'Anyone who has your seed phrase can move your coins.',
    ],
    ['Permissionless.'],
  ],
  [
    'security.own-keys',
    ['Private keys are stored on your device.', 'We never see your seed phrase.'],
    ['Your keys, your coins.'],
  ],
  [
    'token.payer',
    [
      'Studios pay 0.9 dollars per hour.',
      'The token is used to pay for storage.',
      'Requesters pay providers for each job.',
    ],
    ['Holders are happy.', 'Users will pay per job one day.'],
  ],
  [
    'token.earned',
    [
      'Miners earn by the quality of their data.',
      'The network incentivises nodes to stay online.',
      'Indexers get a share of the query fees.',
      'Ten points are given for each verified task.',
      'You earn one ORB for every hour.',
      'Rewards depend on how fast you answer.',
      'Rewards are distributed to validators by stake and uptime: rewards are split among validators.',
    ],
    ['Earn daily.', 'Earn while you sleep.', 'Receive rewards depending on how long you lock.', 'Points are great.'],
  ],
  [
    'token.shrink',
    ['Emissions halve every four years.', 'When rewards end, fees pay the nodes.'],
    ['Rewards for ever.'],
  ],
  [
    'token.supply',
    ['Total supply: 100,000,000 ORB.', '## Supply\n\n| Max supply | 1,000,000 |\n|---|---|\n| Chain | own |'],
    ['Supply is limited.'],
  ],
  [
    'token.insiders',
    ['Team: 18%.', '| Who | Share |\n|---|---|\n| Investors | 12% |', 'No team allocation.'],
    ['The team is strong.'],
  ],
  [
    'token.unlocks',
    ['A 12-month cliff, then vesting over 36 months.', 'Locked for 24 months.'],
    ['Locked and loaded.'],
  ],
  ['token.mint', ['Minting is renounced: the mint authority is revoked.', 'Nobody can mint more.'], ['Mint now.']],
  [
    'data.collected',
    ['We collect your email and IP address.', 'The app does not store prompts.'],
    ['Your privacy matters.'],
  ],
  [
    'data.protected',
    ['Prompts are encrypted with your key.', 'Uploads are anonymised before they are shared.'],
    ['We take privacy seriously.'],
  ],
  [
    'data.used',
    ['Your files are only used to train the voice you ordered.', 'We use your data to send receipts.'],
    ['Data is the new oil.'],
  ],
  [
    'data.receivers',
    ['Recordings are shared with the buyers you choose.', 'Providers cannot read your files.'],
    ['Node operators can receive large rewards.'],
  ],
  ['data.kept', ['Logs are deleted after 30 days.', 'Prompts are kept for 7 days.'], ['We keep our word.']],
  [
    'data.delete',
    ['You can delete your account in the settings: delete your data there.', 'You may withdraw your consent.'],
    ['Nothing to delete.'],
  ],
  [
    'data.consent',
    ['Consent is asked before each sale.', 'Contributors must choose which buyers may see it.'],
    ['By using this site you consent.'],
  ],
  [
    'data.licence',
    ['Datasets are licensed under CC BY 4.0.', 'The licence names the buyer.'],
    ['Take the driving test.'],
  ],
  [
    'data.pay',
    ['Contributors get $0.40 per hour of speech.', 'Owners keep 80% of each sale.'],
    ['Get rich with data.'],
  ],
  ['speaker.company', ['Operated by Orbit Labs GmbH, Berlin.', '© 2026 Orbit Foundation.'], ['Built by builders.']],
  [
    'requests.allows',
    ['This signature only proves that the wallet is yours.', 'Signing does not move tokens.'],
    ['Sign to continue.'],
  ],
  ['requests.cost', ['Gas is paid by us.', 'You only pay gas.'], ['Free mint.']],
  ['requests.contract', ['Contract: 0x52908400098527886E0F7030069857D2E4169EE7.'], ['Our contract is public.']],
];

describe('facets', () => {
  test('have stable, single ids that begin with their row, and names that pass no verdict', () => {
    expect(new Set(FACETS.map(({ id }) => id)).size).toBe(FACETS.length);
    for (const { id, row, name } of FACETS) {
      expect(id.startsWith(`${row}.`)).toBe(true);
      expect(verdictWords(name)).toEqual([]);
    }
  });

  test('each has a line of examples here', () => {
    const byText = FACETS.filter((facet) => facet.pattern.source !== '(?!)' || facet.counts);
    expect(SENTENCES.map(([id]) => id).sort()).toEqual(byText.map(({ id }) => id).sort());
  });

  describe.each(SENTENCES)('%s', (id, stated, not) => {
    test.each(stated)('is stated: %s', (text) => expect(answers(id, text)).toBe(true));
    test.each(not)('is not stated: %s', (text) => expect(answers(id, text)).toBe(false));
    test('has cues that wake it up', () => {
      const facet = facetOf(id);
      if (facet.cues.length === 0) return;
      const prefilter = createPrefilter([facet]);
      for (const text of stated) {
        let hits = 0;
        prefilter.scan(text.toLowerCase(), () => {
          hits += 1;
        });
        expect(hits, `No cue of ${id} begins a word of: ${text}`).toBeGreaterThan(0);
      }
    });
  });

  it('read what a privacy notice says, and no articles', () => {
    expect(answers('data.kept', 'Logs are deleted after 30 days.', 'legal')).toBe(true);
    expect(answers('data.kept', 'Logs are deleted after 30 days.', 'news')).toBe(false);
  });

  it.each([
    ['quoted by somebody else', 'According to the report, the firm said that logs are deleted after 30 days.'],
    ['denied', 'Logs are not deleted after 30 days.'],
    ['planned', 'Logs will be deleted after 30 days, as the roadmap says.'],
    ['hidden', '<body><p style="display:none">Logs are deleted after 30 days.</p><p>Words.</p></body>'],
    ['in an image', '![Logs are deleted after 30 days.](https://orbit.example/a.png)'],
  ])('are not stated by what is %s', (_, text) => expect(answers('data.kept', text)).toBe(false));

  it('are answered by instructions too', () => {
    expect(answers('security.spend-limit', 'Always set a daily limit before you start.', 'docs')).toBe(true);
  });
});

describe('facets of a row', () => {
  const AGENTS =
    '# Orbit Agents\n\nBuild your own agent. AI agents trade for you on-chain with their own wallet. Each agent wallet is yours. The agent can spend at most 50 USDC per day. You can revoke the key at any time.';
  const rowOf = (text: string, others: PageNotes[] = []) =>
    judgePage(readMarkdown(text, { url: 'https://orbit.example/' }), {
      now: 0,
      asked: true,
      as: 'landing',
      others,
    }).rows.find(({ row }) => row === 'security');

  it('are named as found and not found', () => {
    const row = rowOf(AGENTS);
    expect(row?.state).toBe('partly');
    expect(row?.why).toContain('Found: a spending limit, an end date or a way to revoke');
    expect(row?.why).toContain('Not found:');
    expect(row?.facets?.find(({ name }) => name === 'a spending limit')).toMatchObject({
      state: 'stated',
      url: 'https://orbit.example/',
    });
    expect(row?.ask).toContain('How much can it spend');
  });

  it('of agents are not asked of others', () => {
    const row = rowOf(
      '# Orbit Compute\n\nRent GPUs from providers on-chain. The compute network is open. Share your hardware. Report vulnerabilities to security@orbit.example.',
    );
    expect(row?.facets?.map(({ name }) => name)).not.toContain('a spending limit');
    expect(row?.facets?.find(({ name }) => name === 'where to report a problem')?.state).toBe('stated');
  });

  it('are answered by a page read earlier', () => {
    const docs: PageNotes = {
      url: 'https://docs.orbit.example/limits',
      title: 'Limits',
      at: 0,
      pageType: 'docs',
      kinds: ['agents'],
      rows: [],
      quoted: [],
      answers: { 'security.approval': 'Above 100 USDC you confirm with your phone.' },
      links: [],
      declares: [],
    };
    const row = rowOf(AGENTS, [docs]);
    expect(row?.facets?.find(({ name }) => name === 'who approves')).toEqual({
      name: 'who approves',
      state: 'stated',
      quote: 'Above 100 USDC you confirm with your phone.',
      url: 'https://docs.orbit.example/limits',
    });
  });
});
