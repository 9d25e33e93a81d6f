import { describe, expect, it } from 'vitest';
import { Assessment } from '@/lib/core/assessment.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { type AssessContext, assessRequest, WALLET_RULES } from '@/lib/guard/assess/index.ts';
import { storyOf } from '@/lib/guard/assess/story.ts';
import { deadlineWords, inUnits, plain, shortAddress } from '@/lib/guard/assess/words.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import {
  approve,
  ask,
  inDays,
  MAX,
  ME,
  NFT,
  NOW,
  permit,
  send,
  TOKEN,
  typed,
  USDC,
  word,
  YOU,
} from './decode-requests.ts';

const CLAIM = 'Orbit rewards are here. Claim your free tokens before Friday! Powered by Orbit.';
const SWAP = 'Orbit Swap. Trade any pair in one click. Slippage 0.5 %.';

function assess(request: SignRequest, text?: string, more: Partial<NonNullable<AssessContext['page']>> = {}) {
  const page = { text: text ?? '', host: 'app.orbit.example', title: '', worst: 'none' as const, ...more };
  const context: AssessContext = text === undefined ? { request, now: NOW } : { request, now: NOW, page };
  return assessRequest(decodeRequest(request), context);
}

const signIn = (domain: string, account = ME, extra = '') =>
  ask('personal_sign', [
    `${domain} wants you to sign in with your Ethereum account:\n${account}\n\n${extra}\n\nURI: https://${domain}/\nVersion: 1\nChain ID: 1\nNonce: 8fj2k1s9\nIssued At: 2026-06-01T00:00:00Z`,
    ME,
  ]);
const session = (over: Record<string, unknown>) =>
  ask('wallet_grantPermissions', [
    {
      expiry: inDays(7),
      signer: { type: 'account', data: { address: YOU } },
      permissions: [{ type: 'erc20-transfer', data: { tokenAddress: USDC, allowance: '20000000' } }],
      ...over,
    },
  ]);
const usdcPermit = (over: Record<string, unknown>) =>
  permit(over, { name: 'USD Coin', version: '2', chainId: 1, verifyingContract: USDC });
const sale = (amount: string, recipient = ME) =>
  typed('OrderComponents', {
    offerer: ME,
    offer: [{ itemType: 2, token: NFT, startAmount: '1', endAmount: '1' }],
    consideration: [{ itemType: 0, token: `0x${'0'.repeat(40)}`, startAmount: amount, endAmount: amount, recipient }],
    endTime: inDays(3),
  });

/** Request, worst on a page that promises nothing, worst on a page that promises a gift, and the rule that speaks. */
const rows: [string, SignRequest, string, string, string][] = [
  ['approve of an exact amount', send(approve(YOU, 25n)), 'info', 'warning', 'wallet-token-allowance'],
  ['approve of all', send(approve(YOU, MAX)), 'warning', 'danger', 'wallet-token-allowance'],
  ['approve of 0xffffffffffffffff', send(approve(YOU, 2n ** 64n - 1n)), 'warning', 'danger', 'wallet-token-allowance'],
  ['approve of 0', send(approve(YOU, 0n)), 'info', 'info', 'wallet-revocation'],
  [
    'approve of more USDC than there is',
    send(approve(YOU, 10n ** 18n), { to: USDC }),
    'warning',
    'danger',
    'wallet-token-allowance',
  ],
  ['an exact permit for a day', permit(), 'caution', 'warning', 'wallet-token-allowance'],
  ['a permit for 60 days', permit({ deadline: inDays(60) }), 'caution', 'warning', 'wallet-token-allowance'],
  ['a permit for two years', permit({ deadline: inDays(730) }), 'warning', 'danger', 'wallet-token-allowance'],
  ['a permit without end', permit({ deadline: MAX.toString() }), 'warning', 'danger', 'wallet-token-allowance'],
  ['a permit of 25 USDC', usdcPermit({ value: '25000000' }), 'caution', 'warning', 'wallet-token-allowance'],
  ['a permit of 400,000 USDC', usdcPermit({ value: '400000000000' }), 'warning', 'danger', 'wallet-token-allowance'],
  ['a permit of nothing', permit({ value: 0 }), 'info', 'info', 'wallet-revocation'],
  ['setApprovalForAll', send(`0xa22cb465${word(YOU)}${word(1n)}`), 'warning', 'danger', 'wallet-operator-all'],
  ['setApprovalForAll false', send(`0xa22cb465${word(YOU)}${word(0n)}`), 'info', 'info', 'wallet-revocation'],
  ['a sale for 2 ether', sale('2000000000000000000'), 'info', 'warning', 'wallet-operator-all'],
  ['a sale for dust', sale('42000000000000'), 'danger', 'danger', 'wallet-operator-all'],
  ['a sale that pays another', sale('2000000000000000000', YOU), 'danger', 'danger', 'wallet-operator-all'],
  [
    'a sale with a hidden price',
    typed('Order', { trader: ME, collection: NFT, listingsRoot: '0xab' }),
    'warning',
    'danger',
    'wallet-operator-all',
  ],
  ['eth_sign', ask('eth_sign', [ME, `0x${'ab'.repeat(32)}`]), 'danger', 'danger', 'wallet-blind-sign'],
  [
    'personal_sign of a hash',
    ask('personal_sign', [`0x${'ab'.repeat(32)}`, ME]),
    'danger',
    'danger',
    'wallet-blind-sign',
  ],
  ['unknown typed data', typed('Post', { author: ME, id: 1 }), 'caution', 'warning', 'wallet-blind-sign'],
  [
    'unknown typed data that names who may act',
    typed('Confirm', { owner: ME, operator: YOU, ids: [1] }),
    'warning',
    'danger',
    'wallet-blind-sign',
  ],
  ['typed data that does not parse', ask('eth_signTypedData_v4', [ME, '{']), 'warning', 'danger', 'wallet-blind-sign'],
  ['an unknown wallet method', ask('wallet_somethingNew', []), 'caution', 'warning', 'wallet-blind-sign'],
  [
    'a code delegation',
    ask('eth_sendTransaction', [{ from: ME, to: ME, authorizationList: [{ chainId: 0, address: YOU }] }]),
    'danger',
    'danger',
    'wallet-code-delegation',
  ],
  ['20 USDC for a week', session({}), 'info', 'warning', 'wallet-session-unbounded'],
  ['20 USDC without end', session({ expiry: undefined }), 'warning', 'danger', 'wallet-session-unbounded'],
  ['20 USDC for ten years', session({ expiry: inDays(3650) }), 'warning', 'danger', 'wallet-session-unbounded'],
  ['a plain transfer', send('0x', { value: '0xde0b6b3a7640000' }), 'info', 'warning', 'wallet-batch-outflow'],
  [
    'Claim() with coins',
    send('0x3158952e', { value: '0xde0b6b3a7640000' }),
    'warning',
    'danger',
    'wallet-batch-outflow',
  ],
  ['claim() without coins', send('0x4e71d92d'), 'info', 'info', 'wallet-unknown-call'],
  ['an unknown call', send('0x12345678'), 'info', 'info', 'wallet-unknown-call'],
  ['an unknown call with coins', send('0x12345678', { value: '0x1' }), 'info', 'warning', 'wallet-unknown-call'],
  [
    'a transfer by signature',
    typed('TransferWithAuthorization', { from: ME, to: YOU, value: '5', validAfter: 0, validBefore: inDays(1) }),
    'caution',
    'danger',
    'wallet-batch-outflow',
  ],
];

describe('levels', () => {
  it.each(rows)('%s', (_name, request, alone, withStory, rule) => {
    const plainPage = assess(request, SWAP);
    expect(plainPage.worst).toBe(alone);
    expect(plainPage.findings[0]?.rule).toBe(rule);
    expect(plainPage.hold).toBe(alone === 'warning' || alone === 'danger');
    const claimPage = assess(request, CLAIM);
    expect(claimPage.worst).toBe(withStory);
    expect(Assessment.safeParse(claimPage).success).toBe(true);
  });

  it('counts three different assets in one request', () => {
    const call = (to: string) => ({ to, data: approve(YOU, 5n) });
    const batch = (...targets: string[]) => ask('wallet_sendCalls', [{ from: ME, calls: targets.map(call) }]);
    expect(assess(batch(TOKEN, USDC), SWAP).worst).toBe('info');
    expect(assess(batch(TOKEN, TOKEN, USDC), SWAP).worst).toBe('info');
    expect(assess(batch(TOKEN, USDC, NFT), SWAP)).toMatchObject({
      worst: 'warning',
      findings: [{ rule: 'wallet-batch-outflow' }, {}, {}, {}],
    });
    expect(assess(batch(TOKEN, USDC, NFT), CLAIM).worst).toBe('danger');
  });

  it('takes a page with a danger of its own as a promise', () => {
    expect(assess(send(approve(YOU, MAX)), SWAP, { worst: 'danger' }).worst).toBe('danger');
  });

  it('tells an odd form of an otherwise plain request as a caution', () => {
    const assessment = assess(send(`0X${approve(YOU, 5n).slice(2)}`), SWAP);
    expect(assessment.worst).toBe('caution');
    expect(assessment.sentence).toContain('spend 5 units');
    expect(assessment.sentence).toContain('unusual way');
  });

  it('is quiet about requests that only read', () => {
    expect(assess(ask('eth_requestAccounts', []), CLAIM)).toMatchObject({
      worst: 'none',
      hold: false,
      findings: [],
      notChecked: [],
    });
  });
});

describe('sign-in', () => {
  const from = (origin: string, request: SignRequest) => ({ ...request, origin });
  it.each([
    ['the same host', from('https://app.orbit.example', signIn('app.orbit.example')), 'none'],
    ['another port', from('https://app.orbit.example:8443', signIn('app.orbit.example')), 'warning'],
    ['the parent', from('https://app.orbit.example', signIn('orbit.example')), 'warning'],
    ['another site', from('https://drop-orbit.example', signIn('app.orbit.example')), 'danger'],
    ['a name that only ends alike', from('https://evilorbit.example', signIn('orbit.example')), 'danger'],
    ['localhost', from('http://localhost:3000', signIn('localhost:5173')), 'none'],
    ['another account', from('https://app.orbit.example', signIn('app.orbit.example', YOU)), 'warning'],
    [
      'a statement with more in it',
      from('https://app.orbit.example', signIn('app.orbit.example', ME, 'I approve the transfer of my assets.')),
      'warning',
    ],
  ])('%s', (_name, request, worst) => {
    expect(assess(request, SWAP).worst).toBe(worst);
  });

  it('leaves it to the caller what one site is', () => {
    const request = from('https://one.orbit.example', signIn('two.orbit.example'));
    const decoded = decodeRequest(request);
    expect(assessRequest(decoded, { request, now: NOW }).worst).toBe('danger');
    expect(assessRequest(decoded, { request, now: NOW, sameSite: () => true }).worst).toBe('warning');
  });
});

describe('what a person reads', () => {
  it('puts the page’s words next to the request', () => {
    const sentence = assess(usdcPermit({ value: MAX.toString(), deadline: MAX.toString() }), CLAIM).sentence;
    expect(sentence).toBe(
      `This page says “Claim your free tokens before Friday”; this request lets ${shortAddress(YOU)} spend all your USDC, with no end date; it is not a login.`,
    );
  });

  it('takes the words of a claim button when the reader found one', () => {
    const assessment = assess(send(approve(YOU, MAX)), SWAP, { claimWording: 'Claim 500 ORB' });
    expect(assessment.sentence).toContain('“Claim 500 ORB”');
    expect(assessment.findings[0]).toMatchObject({ quote: 'Claim 500 ORB', block: -1, row: 'requests' });
  });

  it.each([
    ['one NFT', `0x42842e0e${word(ME)}${word(YOU)}${word(7n)}`, `sends item 7 of token ${shortAddress(TOKEN)} to`],
    ['five of an item', `0xf242432a${word(ME)}${word(YOU)}${word(7n)}${word(5n)}`, 'sends 5 of item 7 of token'],
    ['tokens', `0xa9059cbb${word(YOU)}${word(9n)}`, 'sends 9 units of token'],
  ])('names %s that moves', (_name, data, words) => {
    expect(assess(send(data), SWAP).sentence).toContain(words);
  });

  it('shows spender, amount, end and chain, short and full', () => {
    const { details } = assess(usdcPermit({ value: '2500000' }), SWAP);
    expect(details).toContainEqual({ label: 'Who may spend', value: shortAddress(YOU), full: YOU });
    expect(details).toContainEqual({ label: 'Token', value: 'USDC', full: USDC });
    expect(details).toContainEqual({ label: 'Amount', value: '2.5 USDC', full: '2500000' });
    expect(details).toContainEqual({
      label: 'How long',
      value: 'until you take it back, if it is handed in until 2 June 2026 (1 day)',
    });
    expect(details).toContainEqual({ label: 'Chain', value: 'Ethereum', full: '1' });
  });

  it('says what was not checked', () => {
    const { notChecked } = assess(send('0x12345678'));
    expect(notChecked.join('; ')).toMatch(/when it is sent.*what 0x12345678 does.*its text was not read/);
  });

  it('has no verdict words anywhere', () => {
    const banned = /\b(?:scam|fraud|fake|liar|lie|steal|criminal|dishonest|illegal|safe|legit|trustworthy)\b/i;
    for (const [name, request] of rows) {
      for (const text of [SWAP, CLAIM]) {
        const { sentence, details, findings, notChecked } = assess(request, text);
        const shown = [sentence, ...notChecked, ...details.flatMap((line) => [line.label, line.value])];
        const all = [...shown, ...findings.flatMap((finding) => [finding.say, finding.ask, finding.clears])].join('\n');
        expect(all, name).not.toMatch(banned);
        expect(all, name).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('has each rule once', () => {
    const ids = WALLET_RULES.map((rule) => rule.id);
    const files = Object.keys(import.meta.glob('../../lib/guard/assess/rules/*.ts')).map((path) =>
      path.split('/').pop()?.replace('.ts', ''),
    );
    expect([...ids].sort()).toEqual(files.sort());
  });
});

describe('storyOf', () => {
  it.each([
    ['Claim your free tokens now', 'claim'],
    ['You are eligible! Claim $ORB before it ends', 'claim'],
    ['The airdrop is live', 'airdrop'],
    ['Check your eligibility', 'verify'],
    ['Please verify your wallet to go on', 'verify'],
    ['Sign in with your wallet', 'login'],
    ['Free mint for early friends', 'mint'],
    ['Cast your vote on proposal 12', 'vote'],
    ['Never trust a page that says claim your free tokens', 'none'],
    ['Beware of phishing: sites that ask you to verify your wallet', 'none'],
    ['The airdrop has ended and is no longer open', 'none'],
    ['Claim rewards', 'none'],
    ['Swap any pair, stake and earn', 'none'],
    ['The paper claims that tokens are free of bias', 'none'],
    ['', 'none'],
  ])('%s → %s', (text, kind) => {
    expect(storyOf(text).kind).toBe(kind);
  });

  it('quotes the sentence and nothing around it', () => {
    expect(storyOf(CLAIM).quote).toBe('Claim your free tokens before Friday');
  });

  it('goes on after a sentence that warns', () => {
    expect(storyOf('Never claim your tokens elsewhere. Claim your tokens here!').quote).toBe('Claim your tokens here');
  });
});

describe('words', () => {
  it.each([
    [0n, 6, '0'],
    [1n, 6, '0.000001'],
    [1_033_366_316_628n, 6, '1,033,366.316628'],
    [10n ** 18n, 18, '1'],
    [1_234_567n, 0, '1,234,567'],
  ])('%s with %s decimals is %s', (amount, decimals, text) => {
    expect(inUnits(amount, decimals)).toBe(text);
  });

  it.each([
    [undefined, 'with no end date'],
    [String(Date.UTC(2027, 2, 3) / 1000), 'until 3 March 2027 (9 months)'],
    [String(NOW / 1000 + 1_200), 'until 1 June 2026, 00:20 UTC (20 minutes)'],
    [String(NOW / 1000 + 7_200), 'until 1 June 2026, 02:00 UTC (2 hours)'],
    [String(NOW / 1000 + 5), 'until 1 June 2026, 00:00 UTC (1 minute)'],
    [String(Date.UTC(2030, 5, 1) / 1000), 'until 1 June 2030 (4 years)'],
    [String(Date.UTC(3554, 5, 9) / 1000), 'until 9 June 3554 (1,528 years: as good as no end)'],
    [String(Date.UTC(2023, 2, 3) / 1000), 'already past (3 March 2023)'],
  ])('an end at %s is %s', (expires, text) => {
    expect(deadlineWords(expires, NOW)).toBe(text);
  });

  it('takes control and direction characters out of quoted text', () => {
    expect(plain('pay\u202e\u0000 me\n now', 20)).toBe('pay me now');
    expect(plain('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
  });
});
