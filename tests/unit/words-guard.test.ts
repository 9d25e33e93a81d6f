import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { speak } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
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

describe('what is said of a request is told whole in another language', () => {
  beforeAll(() => speak('en-XA', pseudoWords()));
  afterAll(() => speak('en', {}));

  it.each(REQUESTS)('%s', (_name, request) => {
    const page = {
      text: 'Claim your free tokens before Friday!',
      host: 'app.orbit.example',
      title: '',
      worst: 'none' as const,
    };
    const {
      findings,
      notChecked,
      details,
      limits = [],
      clear = [],
    } = assessRequest(decodeRequest(request), { request, now: NOW, page });
    const texts = [
      ...findings.flatMap(({ say, ask: question, clears }) => [say, question, clears]),
      ...notChecked,
      ...details.map(({ label }) => label),
      ...limits.filter(({ state }) => state !== 'set').map(({ words }) => words),
      ...clear
        .filter(({ known }) => known)
        .flatMap(({ title, fields }) => [title, ...fields.map(({ label }) => label)]),
    ];
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text && untold(told(text)) !== '')).toEqual([]);
  });
});
