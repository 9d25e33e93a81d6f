import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { speak } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { readCatalogueFile } from '../../scripts/words/catalogue-files.ts';
import { pseudoWords, untold } from '../arch/pseudo-words.ts';
import {
  approve,
  ask,
  calldata,
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
  YOU,
} from './decode-requests.ts';

const call = (signature: string, args: readonly unknown[], to: string = TOKEN) =>
  send(calldata(signature, args), { to });

/** One of each sort; what they ask of is nobody's. */
const REQUESTS: [string, SignRequest][] = [
  ['an allowance', send(approve(YOU, 5n))],
  ['an allowance without limit', send(approve(YOU, MAX), { to: USDC })],
  ['an allowance for a permit', permit({ value: MAX.toString(), deadline: inDays(400) })],
  ['all items of a collection', call('setApprovalForAll(address,bool)', [YOU, true], NFT)],
  ['a transfer', call('transfer(address,uint256)', [YOU, 25_000_000n], USDC)],
  ['coins along with a call of a good name', send('0x4e71d92d', { value: '0xde0b6b3a7640000' })],
  ['a call that nobody knows', send('0x12345678')],
  ['a handover', call('transferOwnership(address)', [YOU])],
  [
    'code for the account',
    ask('wallet_sendTransaction', [{ from: ME, authorizationList: [{ address: YOU, chainId: '0x0' }] }]),
  ],
  ['signing a hash', ask('eth_sign', [ME, `0x${'ab'.repeat(32)}`])],
  ['data of no known form', typed('Mandate', { operator: YOU, amount: '5' })],
  [
    'several calls',
    ask('wallet_sendCalls', [
      {
        from: ME,
        chainId: '0x1',
        calls: [
          { to: TOKEN, data: approve(YOU, MAX) },
          { to: YOU, value: '0x1' },
        ],
      },
    ]),
  ],
  [
    'a sale for nothing',
    typed('OrderComponents', {
      offerer: ME,
      offer: [{ itemType: 2, token: NFT, startAmount: '1', endAmount: '1' }],
      consideration: [],
      endTime: inDays(3),
    }),
  ],
  ['a permit for a day', permit({ deadline: inDays(1) })],
  ['a swap for another', call('exactInput((bytes,address,uint256,uint256))', [['0x5a', YOU, 5n, 4n]])],
  [
    'USDC over a bridge to another',
    call('depositForBurn(uint256,uint32,bytes32,address)', [5_000_000n, 6, `0x${'0'.repeat(24)}${YOU.slice(2)}`, USDC]),
  ],
  [
    'an order that pays another',
    typed('Order', {
      sellToken: USDC,
      buyToken: TOKEN,
      receiver: YOU,
      sellAmount: '5000000',
      buyAmount: '7000000',
      validTo: inDays(1),
    }),
  ],
  ['a Safe that fewer decide for', call('changeThreshold(uint256)', [2n])],
  ['a vote by its hash', call('approveHash(bytes32)', [`0x${'5a'.repeat(32)}`])],
  ['an owner of a smart account', call('addOwnerAddress(address)', [YOU], ME)],
  ['a module that looks on', call('installModule(uint256,address,bytes)', [4n, YOU, '0x'], ME)],
  ['claims in one’s name', call('delegateForAll(address,bool)', [YOU, true])],
  [
    'an agent that trades',
    typed(
      'HyperliquidTransaction:ApproveAgent',
      { hyperliquidChain: 'Mainnet', agentAddress: YOU, agentName: '', nonce: NOW },
      { name: 'HyperliquidSignTransaction', version: '1', chainId: 1, verifyingContract: `0x${'0'.repeat(40)}` },
    ),
  ],
  [
    'an agent with a limit',
    ask('wallet_grantPermissions', [
      {
        expiry: inDays(7),
        signer: { type: 'account', data: { address: YOU } },
        permissions: [
          {
            type: 'erc20-token-periodic',
            data: { tokenAddress: USDC, periodAmount: '20000000', periodDuration: 86_400 },
          },
        ],
      },
    ]),
  ],
];

/** What is said of a request from a page that promises something, and that was refused before. */
function assess(request: SignRequest, text = 'Claim your free tokens before Friday!') {
  const page = { text, host: 'app.orbit.example', title: '', worst: 'none' as const };
  return assessRequest(decodeRequest(request), { request, now: NOW, page, refusedBefore: 3 });
}

describe('what is said of a request is told whole in another language', () => {
  beforeAll(() => speak('en-XA', pseudoWords()));
  afterAll(() => speak('en', {}));

  it.each(REQUESTS)('%s', (_name, request) => {
    const { findings, notChecked, details, sentence, limits = [], clear = [] } = assess(request);
    const texts = [
      sentence,
      assess(request, '').sentence,
      ...findings.flatMap(({ say, ask: question, clears }) => [say, question, clears]),
      ...notChecked,
      ...details.map(({ label }) => label),
      ...limits.map(({ words }) => words).filter((words) => !/^\d/.test(words)),
      ...clear
        .filter(({ known }) => known)
        .flatMap(({ title, fields }) => [title, ...fields.map(({ label }) => label)]),
    ];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text && untold(told(text)) !== '')).toEqual([]);
  });
});

/** English words that no German text has. */
const ENGLISH =
  /\b(?:the|this|that|of|and|are|any|to|for|with|each|every|more|is|from|at|by|all|units|offered|which|your|you)\b/;

describe('what fills the gaps of it is told, too', () => {
  beforeAll(() => speak('de', readCatalogueFile('de')));
  afterAll(() => speak('en', {}));

  it.each(REQUESTS)('%s', (_name, request) => {
    const { findings, sentence, details, calls = [], limits = [] } = assess(request);
    const texts = [
      sentence,
      assess(request, '').sentence,
      ...findings.map(({ say }) => say),
      ...calls.map((call) => call.sentence),
      ...limits.map(({ words }) => words),
      ...details.filter(({ label }) => label !== 'Text' && label !== 'Function').map(({ value }) => value),
    ];
    const english = texts.map((text) => told(text).replace(/„[^“]*“/g, '')).filter((text) => ENGLISH.test(text));
    expect(english).toEqual([]);
  });

  it('sentence by sentence behind the promise of a page', () => {
    const { sentence } = assess(send(approve(YOU, 1_500n * 10n ** 6n), { to: USDC }));
    expect(told(sentence)).toBe(
      'Diese Seite sagt: „Claim your free tokens before Friday“. Dies lässt 0x0000…0b00 1.500 USDC ausgeben, bis Sie es zurücknehmen; eine Anmeldung ist das nicht.',
    );
    const { details } = assess(permit({ deadline: inDays(400) }));
    expect(details.map(({ value }) => told(value)).join()).toContain('bis 6. Juli 2027 (noch 13 Monate)');
  });

  it('of a limit with its turn', () => {
    expect(told('20 USDC each day')).toBe('20 USDC jeden Tag');
    expect(told('2 times each hour; 7 units in all')).toBe('2-mal jede Stunde; 7 Einheiten insgesamt');
  });
});
