import { describe, expect, it } from 'vitest';
import type { Effect } from '@/lib/core/decoded.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { KNOWN } from '@/lib/guard/decode/selectors.ts';
import { calldata, inDays, MAX, ME, NFT, send, TOKEN, USDC, YOU } from './decode-requests.ts';

const ZERO = `0x${'0'.repeat(40)}`;
const HASH = `0x${'5a'.repeat(32)}`;
const SIGNATURE = [27, HASH, HASH];
const SOON = BigInt(inDays(1));
const details = (token: string, amount: bigint) => [token, amount, inDays(1), 0];

/** Function, arguments, and every effect that the call has; it is sent by ME to TOKEN. */
const rows: [name: string, signature: string, args: unknown[], expected: Partial<Effect>[]][] = [
  [
    'ERC-1363 approveAndCall',
    'approveAndCall(address,uint256,bytes)',
    [YOU, 5n, '0x'],
    [{ kind: 'allowance', to: YOU, amount: '5' }],
  ],
  [
    'ERC-6909 approve',
    'approve(address,uint256,uint256)',
    [YOU, 3n, 9n],
    [{ kind: 'allowance', to: YOU, amount: '9', text: 'item 3' }],
  ],
  [
    'ERC-677 transferAndCall',
    'transferAndCall(address,uint256,bytes)',
    [YOU, 5n, '0x'],
    [{ kind: 'transfer', to: YOU, amount: '5' }],
  ],
  [
    'ERC-6909 transfer',
    'transfer(address,uint256,uint256)',
    [YOU, 3n, 9n],
    [{ kind: 'transfer', from: ME, to: YOU, amount: '9', text: 'item 3' }],
  ],
  [
    'ERC-6909 transferFrom',
    'transferFrom(address,address,uint256,uint256)',
    [ME, YOU, 3n, 9n],
    [{ kind: 'transfer', from: ME, to: YOU, amount: '9', text: 'item 3' }],
  ],
  [
    'a transfer with a memo',
    'transferWithMemo(address,uint256,bytes32)',
    [YOU, 5n, HASH],
    [{ kind: 'transfer', to: YOU, amount: '5' }],
  ],
  [
    'many items at once',
    'bulkTransfer(((uint8,address,uint256,uint256)[],address,bool)[],bytes32)',
    [
      [
        [
          [
            [2, NFT, 7n, 1n],
            [1, USDC, 0n, 5n],
          ],
          YOU,
          true,
        ],
        [[[3, NFT, 8n, 2n]], ZERO, true],
      ],
      HASH,
    ],
    [
      { kind: 'transfer', by: 'bulk-transfer', token: NFT, to: YOU, from: ME, text: 'item 7', amount: '1' },
      { kind: 'transfer', token: USDC, to: YOU, text: undefined, amount: '5' },
      { kind: 'transfer', token: NFT, to: ZERO, text: 'item 8', amount: '2' },
      { kind: 'call' },
    ],
  ],
  ['ERC-777 send', 'send(address,uint256,bytes)', [YOU, 5n, '0x'], [{ kind: 'transfer', to: YOU, amount: '5' }]],
  [
    'ERC-777 operatorSend',
    'operatorSend(address,address,uint256,bytes,bytes)',
    [ME, YOU, 5n, '0x', '0x'],
    [{ kind: 'transfer', from: ME, to: YOU, amount: '5' }],
  ],
  [
    'a batch of ERC-1155 items',
    'safeBatchTransferFrom(address,address,uint256[],uint256[],bytes)',
    [ME, YOU, [4n, 7n], [1n, 30n], '0x'],
    [
      { kind: 'transfer', from: ME, to: YOU, text: 'item 4', amount: '1' },
      { kind: 'transfer', from: ME, to: YOU, text: 'item 7', amount: '30' },
    ],
  ],
  ['ERC-777 authorizeOperator', 'authorizeOperator(address)', [YOU], [{ kind: 'operator', to: YOU, token: TOKEN }]],
  ['ERC-777 revokeOperator', 'revokeOperator(address)', [YOU], [{ kind: 'revocation', to: YOU }]],
  ['Compound allow', 'allow(address,bool)', [YOU, true], [{ kind: 'operator', to: YOU, unlimited: true }]],
  ['Compound allow, taken back', 'allow(address,bool)', [YOU, false], [{ kind: 'revocation', to: YOU }]],
  [
    'Compound allowBySig',
    'allowBySig(address,address,bool,uint256,uint256,uint8,bytes32,bytes32)',
    [ME, YOU, true, 0n, SOON, ...SIGNATURE],
    [{ kind: 'operator', from: ME, to: YOU }],
  ],
  ['Morpho setAuthorization', 'setAuthorization(address,bool)', [YOU, true], [{ kind: 'operator', to: YOU }]],
  ['ERC-6909 setOperator', 'setOperator(address,bool)', [YOU, true], [{ kind: 'operator', to: YOU }]],
  [
    'Balancer setRelayerApproval',
    'setRelayerApproval(address,address,bool)',
    [ME, YOU, true],
    [{ kind: 'operator', from: ME, to: YOU }],
  ],
  ['Maker hope', 'hope(address)', [YOU], [{ kind: 'operator', to: YOU }]],
  ['Maker nope', 'nope(address)', [YOU], [{ kind: 'revocation', to: YOU }]],
  [
    'Aave approveDelegation',
    'approveDelegation(address,uint256)',
    [YOU, MAX],
    [{ kind: 'allowance', to: YOU, unlimited: true, text: 'borrowing in your name' }],
  ],
  [
    'Aave delegationWithSig',
    'delegationWithSig(address,address,uint256,uint256,uint8,bytes32,bytes32)',
    [ME, YOU, 7n, SOON, ...SIGNATURE],
    [{ kind: 'allowance', from: ME, to: YOU, amount: '7' }],
  ],
  [
    'Permit2 permit',
    'permit(address,((address,uint160,uint48,uint48),address,uint256),bytes)',
    [ME, [details(USDC, 9n), YOU, SOON], '0x'],
    [{ kind: 'allowance', from: ME, token: USDC, to: YOU, amount: '9', expires: String(SOON) }],
  ],
  [
    'Permit2 permit of several tokens',
    'permit(address,((address,uint160,uint48,uint48)[],address,uint256),bytes)',
    [ME, [[details(USDC, 9n), details(NFT, 2n ** 160n - 1n)], YOU, SOON], '0x'],
    [
      { kind: 'allowance', token: USDC, to: YOU, amount: '9' },
      { kind: 'allowance', token: NFT, to: YOU, unlimited: true },
      { kind: 'call' },
    ],
  ],
  [
    'Permit2 transferFrom',
    'transferFrom(address,address,uint160,address)',
    [ME, YOU, 8n, USDC],
    [{ kind: 'transfer', from: ME, to: YOU, amount: '8', token: USDC }],
  ],
  [
    'Permit2 transferFrom of several',
    'transferFrom((address,address,uint160,address)[])',
    [
      [
        [ME, YOU, 8n, USDC],
        [ME, NFT, 9n, TOKEN],
      ],
    ],
    [
      { kind: 'transfer', to: YOU, amount: '8', token: USDC },
      { kind: 'transfer', to: NFT, amount: '9' },
      { kind: 'call' },
    ],
  ],
  [
    'Permit2 permitTransferFrom',
    'permitTransferFrom(((address,uint256),uint256,uint256),(address,uint256),address,bytes)',
    [[[USDC, 100n], 0n, SOON], [YOU, 60n], ME, '0x'],
    [{ kind: 'transfer', from: ME, to: YOU, amount: '60', token: USDC }],
  ],
  [
    'Permit2 permitTransferFrom of several',
    'permitTransferFrom(((address,uint256)[],uint256,uint256),(address,uint256)[],address,bytes)',
    [
      [
        [
          [USDC, 100n],
          [NFT, 5n],
        ],
        0n,
        SOON,
      ],
      [
        [YOU, 60n],
        [TOKEN, 5n],
      ],
      ME,
      '0x',
    ],
    [{ token: USDC, to: YOU, amount: '60' }, { token: NFT, to: TOKEN, amount: '5' }, { kind: 'call' }],
  ],
  [
    'Permit2 permitWitnessTransferFrom',
    'permitWitnessTransferFrom(((address,uint256),uint256,uint256),(address,uint256),address,bytes32,string,bytes)',
    [[[USDC, 100n], 0n, SOON], [YOU, 60n], ME, HASH, 'Order witness)', '0x'],
    [{ kind: 'transfer', from: ME, to: YOU, amount: '60', token: USDC }],
  ],
  [
    'Permit2 permitWitnessTransferFrom of several',
    'permitWitnessTransferFrom(((address,uint256)[],uint256,uint256),(address,uint256)[],address,bytes32,string,bytes)',
    [[[[USDC, 100n]], 0n, SOON], [[YOU, 60n]], ME, HASH, 'Order witness)', '0x'],
    [{ token: USDC, to: YOU, amount: '60', from: ME }, { kind: 'call' }],
  ],
  [
    'Permit2 lockdown',
    'lockdown((address,address)[])',
    [[[USDC, YOU]]],
    [{ kind: 'revocation', token: USDC, to: YOU }, { kind: 'call' }],
  ],
  [
    'a permit signed by a contract',
    'permit(address,address,uint256,uint256,bytes)',
    [ME, YOU, MAX, SOON, '0x12'],
    [{ kind: 'allowance', by: 'permit-call', token: TOKEN, to: YOU, unlimited: true, expires: undefined }],
  ],
  [
    'a permit of one item',
    'permit(address,uint256,uint256,uint8,bytes32,bytes32)',
    [YOU, 7n, SOON, ...SIGNATURE],
    [{ kind: 'allowance', by: 'permit-call', token: TOKEN, to: YOU, text: 'item 7', amount: '1' }],
  ],
  [
    'selfPermit',
    'selfPermit(address,uint256,uint256,uint8,bytes32,bytes32)',
    [USDC, 6n, SOON, ...SIGNATURE],
    [{ kind: 'allowance', token: USDC, to: TOKEN, amount: '6', expires: undefined }],
  ],
  [
    'selfPermitAllowed',
    'selfPermitAllowed(address,uint256,uint256,uint8,bytes32,bytes32)',
    [USDC, 0n, SOON, ...SIGNATURE],
    [{ kind: 'allowance', token: USDC, to: TOKEN, unlimited: true }],
  ],
  [
    'EIP-3009 handed in',
    'transferWithAuthorization(address,address,uint256,uint256,uint256,bytes32,uint8,bytes32,bytes32)',
    [ME, YOU, 4n, 0n, SOON, HASH, ...SIGNATURE],
    [{ kind: 'transfer', from: ME, to: YOU, amount: '4', expires: String(SOON) }],
  ],
  [
    'EIP-3009 taken back',
    'cancelAuthorization(address,bytes32,uint8,bytes32,bytes32)',
    [ME, HASH, ...SIGNATURE],
    [{ kind: 'revocation', from: ME }],
  ],
  [
    'a punk for one',
    'offerPunkForSaleToAddress(uint256,uint256,address)',
    [7n, 0n, YOU],
    [{ kind: 'order', amount: '0', to: TOKEN }],
  ],
  ['a punk for a price', 'offerPunkForSale(uint256,uint256)', [7n, 50n], [{ kind: 'order', amount: '50' }]],
  ['a punk that moves', 'transferPunk(address,uint256)', [YOU, 7n], [{ kind: 'transfer', to: YOU, text: 'item 7' }]],
  [
    'transferOwnership',
    'transferOwnership(address)',
    [YOU],
    [{ kind: 'authority', from: TOKEN, to: YOU, unlimited: true }],
  ],
  ['renounceOwnership', 'renounceOwnership()', [], [{ kind: 'authority', from: TOKEN, to: undefined }]],
  ['upgradeTo', 'upgradeTo(address)', [YOU], [{ kind: 'authority', to: YOU, text: 'the code of a contract' }]],
  ['upgradeToAndCall', 'upgradeToAndCall(address,bytes)', [YOU, '0x'], [{ kind: 'authority', to: YOU }]],
  [
    'an upgrade by an administrator',
    'upgrade(address,address)',
    [NFT, YOU],
    [{ kind: 'authority', from: NFT, to: YOU }],
  ],
  ['changeAdmin', 'changeAdmin(address)', [YOU], [{ kind: 'authority', to: YOU }]],
  [
    'grantRole of the administrator',
    'grantRole(bytes32,address)',
    [`0x${'0'.repeat(64)}`, YOU],
    [{ kind: 'authority', to: YOU, unlimited: true, text: 'the role of administrator' }],
  ],
  [
    'grantRole of another',
    'grantRole(bytes32,address)',
    [HASH, YOU],
    [{ kind: 'authority', to: YOU, unlimited: false }],
  ],
  ['revokeRole', 'revokeRole(bytes32,address)', [HASH, YOU], [{ kind: 'revocation', to: YOU }]],
  ['a module of a Safe', 'enableModule(address)', [YOU], [{ kind: 'authority', to: YOU, unlimited: true }]],
  ['a module taken away', 'disableModule(address,address)', [NFT, YOU], [{ kind: 'revocation', to: YOU }]],
  [
    'an owner more',
    'addOwnerWithThreshold(address,uint256)',
    [YOU, 1n],
    [{ kind: 'authority', to: YOU, unlimited: false }],
  ],
  [
    'an owner for another',
    'swapOwner(address,address,address)',
    [NFT, ME, YOU],
    [
      { kind: 'revocation', to: ME },
      { kind: 'authority', to: YOU },
    ],
  ],
  ['an owner fewer', 'removeOwner(address,address,uint256)', [NFT, YOU, 1n], [{ kind: 'revocation', to: YOU }]],
  [
    'a threshold',
    'changeThreshold(uint256)',
    [1n],
    [{ kind: 'authority', to: undefined, text: '1 of its owners have to agree from now on', unlimited: false }],
  ],
  [
    'a Safe that pays a fee in a token',
    'execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)',
    [NFT, 0n, '0x', 0, 1_000n, 500n, 7n, USDC, YOU, '0x'],
    [
      { kind: 'transfer', by: 'safe-control', token: USDC, to: YOU, from: TOKEN, amount: '10500' },
      { kind: 'native-transfer', to: NFT },
      { kind: 'call' },
    ],
  ],
  [
    'a Safe that pays no fee',
    'execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)',
    [NFT, 0n, '0x', 0, 1_000n, 500n, 0n, USDC, YOU, '0x'],
    [{ kind: 'native-transfer', to: NFT }, { kind: 'call' }],
  ],
  [
    'a vote by its hash',
    'approveHash(bytes32)',
    [HASH],
    [{ kind: 'blind', by: 'safe-control', to: TOKEN }, { kind: 'call' }],
  ],
  [
    'a module that sends for an account',
    'installModule(uint256,address,bytes)',
    [2n, YOU, '0x'],
    [{ kind: 'authority', by: 'smart-account', to: YOU, unlimited: true }],
  ],
  [
    'a module that looks on',
    'installModule(uint256,address,bytes)',
    [4n, YOU, '0x'],
    [{ kind: 'authority', to: YOU, unlimited: false }],
  ],
  [
    'an owner of a smart account',
    'addOwnerAddress(address)',
    [YOU],
    [{ kind: 'authority', by: 'smart-account', to: YOU, text: 'the right to act as your account', unlimited: true }],
  ],
  [
    'a key of a smart account',
    'addOwnerPublicKey(bytes32,bytes32)',
    [HASH, HASH],
    [{ kind: 'authority', to: 'the key 5a5a5a5a5a5a5a5a5a5a…', unlimited: true }, { kind: 'call' }],
  ],
  [
    'an owner on every chain',
    'executeWithoutChainIdValidation(bytes[])',
    [[calldata('addOwnerAddress(address)', [YOU])]],
    [{ kind: 'authority', to: YOU }, { kind: 'call' }],
  ],
  [
    'claims in one’s name',
    'delegateAll(address,bytes32,bool)',
    [YOU, HASH, true],
    [{ kind: 'authority', by: 'holder-delegation', to: YOU, unlimited: false }],
  ],
  ['claims taken back', 'delegateForAll(address,bool)', [YOU, false], [{ kind: 'revocation', to: YOU }]],
  ['ownership for nobody', 'transferOwnership(address)', [ZERO], [{ kind: 'authority', to: undefined }]],
  ['another owner', 'changeOwner(address)', [YOU], [{ kind: 'authority', to: YOU, unlimited: true }]],
  ['a guard', 'setGuard(address)', [YOU], [{ kind: 'authority', to: YOU }]],
  ['a guard taken away', 'setGuard(address)', [ZERO], [{ kind: 'authority', to: undefined }]],
  ['a handler', 'setFallbackHandler(address)', [YOU], [{ kind: 'authority', to: YOU }]],
  [
    'a new Safe with another owner and code to run',
    'setup(address[],uint256,address,bytes,address,address,uint256,address)',
    [[ME, YOU], 1n, NFT, '0x', ZERO, ZERO, 0n, ZERO],
    [{ kind: 'authority', to: YOU }, { kind: 'authority', to: NFT }, { kind: 'call' }],
  ],
  [
    'a vault that pays another',
    'redeem(uint256,address,address)',
    [5n, YOU, ME],
    [{ kind: 'transfer', to: YOU, from: ME, token: TOKEN, amount: '5' }, { kind: 'call' }],
  ],
  ['a vault that pays oneself', 'withdraw(uint256,address,address)', [5n, ME, ME], [{ kind: 'call' }]],
  ['shares for another', 'deposit(uint256,address)', [5n, YOU], [{ kind: 'transfer', to: YOU }, { kind: 'call' }]],
  [
    'a loan called back for another',
    'withdraw(address,uint256,address)',
    [USDC, 5n, YOU],
    [{ kind: 'transfer', to: YOU, token: USDC, amount: '5' }, { kind: 'call' }],
  ],
  ['a loan called back', 'withdraw(address,uint256,address)', [USDC, 5n, ME], [{ kind: 'call' }]],
  [
    'a pool position that pays another',
    'collect((uint256,address,uint128,uint128))',
    [[7n, YOU, 1n, 1n]],
    [{ kind: 'transfer', to: YOU }, { kind: 'call' }],
  ],
  [
    'a pool position that pays the router',
    'collect((uint256,address,uint128,uint128))',
    [[7n, ZERO, 1n, 1n]],
    [{ kind: 'call' }],
  ],
  [
    'a router that pays another',
    'sweepToken(address,uint256,address)',
    [USDC, 1n, YOU],
    [{ kind: 'transfer', to: YOU, token: USDC }, { kind: 'call' }],
  ],
  ['coins of a router', 'unwrapWETH9(uint256,address)', [1n, YOU], [{ kind: 'transfer', to: YOU }, { kind: 'call' }]],
  ['shares for oneself', 'deposit(uint256,address)', [5n, ME], [{ kind: 'call' }]],
  ['who claims what a stake earns', 'setClaimerFor(address)', [YOU], [{ kind: 'authority', to: YOU }]],
  ['a name', 'setOwner(bytes32,address)', [HASH, YOU], [{ kind: 'authority', to: YOU, text: 'a name' }]],
  ['a name to oneself', 'setOwner(bytes32,address)', [HASH, ME], [{ kind: 'call' }]],
  ['where a name leads', 'setResolver(bytes32,address)', [HASH, YOU], [{ kind: 'authority', to: YOU }]],
  ['the address of a name', 'setAddr(bytes32,address)', [HASH, YOU], [{ kind: 'authority', to: YOU }]],
  ['who gets rewards', 'setClaimRecipient(address,address)', [YOU, USDC], [{ kind: 'authority', to: YOU }]],
  ['votes', 'delegate(address)', [YOU], [{ kind: 'authority', from: TOKEN, to: YOU, text: 'your votes' }]],
  ['votes to oneself', 'delegate(address)', [ME], [{ kind: 'call' }]],
];

describe('calls that hand something over', () => {
  it.each(rows)('%s', (_name, signature, args, expected) => {
    const { effects } = decodeRequest(send(calldata(signature, args)));
    expect(effects.map(({ kind }) => kind)).toHaveLength(expected.length);
    expected.forEach((each, at) => {
      for (const [name, value] of Object.entries(each))
        expect(effects[at]?.[name as keyof Effect], name).toEqual(value);
    });
    expect(effects.flatMap(({ oddities }) => oddities)).toEqual([]);
  });

  it('says something about every function that is known by name', () => {
    for (const selector of Object.keys(KNOWN)) {
      const { effects } = decodeRequest(send(`0x${selector}${'0'.repeat(63)}1`.padEnd(800, '0')));
      expect(effects.filter(({ kind }) => kind !== 'unread').length, KNOWN[selector]).toBeGreaterThan(0);
    }
  });
});

describe('the router of Uniswap', () => {
  const execute = (commands: number[], inputs: string[]) =>
    calldata('execute(bytes,bytes[],uint256)', [`0x${Buffer.from(commands).toString('hex')}`, inputs, SOON]);
  const input = (types: string, args: unknown[]) => `0x${calldata(`f(${types})`, args).slice(10)}`;
  const effectsOf = (commands: number[], inputs: string[]) =>
    decodeRequest(send(execute(commands, inputs))).effects.filter(({ by }) => by === 'universal-router');
  const ROUTER_ITSELF = `0x${'0'.repeat(39)}2`;
  const CALLER = `0x${'0'.repeat(39)}1`;

  it.each<[string, number, string, Partial<Effect>[]]>([
    [
      'a permission',
      0x0a,
      input('((address,uint160,uint48,uint48),address,uint256),bytes', [[details(USDC, 9n), YOU, SOON], '0x']),
      [{ kind: 'allowance', token: USDC, to: YOU, amount: '9', expires: String(SOON) }],
    ],
    [
      'a permission that may fail',
      0x8a,
      input('((address,uint160,uint48,uint48),address,uint256),bytes', [[details(USDC, 9n), YOU, SOON], '0x']),
      [{ kind: 'allowance', token: USDC }],
    ],
    [
      'permissions for several tokens',
      0x03,
      input('((address,uint160,uint48,uint48)[],address,uint256),bytes', [
        [[details(USDC, 9n), details(NFT, 8n)], YOU, SOON],
        '0x',
      ]),
      [
        { kind: 'allowance', token: USDC, to: YOU },
        { kind: 'allowance', token: NFT, to: YOU },
      ],
    ],
    [
      'a transfer by Permit2',
      0x02,
      input('address,address,uint160', [USDC, YOU, 5n]),
      [{ kind: 'transfer', from: ME, to: YOU, token: USDC, amount: '5' }],
    ],
    [
      'a transfer by Permit2 to the router',
      0x02,
      input('address,address,uint160', [USDC, ROUTER_ITSELF, 5n]),
      [{ kind: 'transfer', from: ME, to: TOKEN }],
    ],
    [
      'several transfers by Permit2',
      0x0d,
      input('(address,address,uint160,address)[]', [[[ME, YOU, 8n, USDC]]]),
      [{ kind: 'transfer', from: ME, to: YOU, amount: '8', token: USDC }],
    ],
    ['a sweep to another', 0x04, input('address,address,uint256', [USDC, YOU, 5n]), [{ kind: 'transfer', to: YOU }]],
    ['a sweep to the caller', 0x04, input('address,address,uint256', [USDC, CALLER, 5n]), []],
    [
      'a transfer',
      0x05,
      input('address,address,uint256', [USDC, YOU, 5n]),
      [{ kind: 'transfer', to: YOU, amount: '5' }],
    ],
    [
      'a share',
      0x06,
      input('address,address,uint256', [USDC, YOU, 25n]),
      [{ kind: 'transfer', to: YOU, text: '25 of 10,000 parts of what the router holds' }],
    ],
    ['coins to another', 0x0c, input('address,uint256', [YOU, 5n]), [{ kind: 'transfer', to: YOU }]],
    ['a swap', 0x00, input('address,uint256,uint256,bytes,bool', [CALLER, 5n, 4n, '0x', true]), []],
    ['a swap to be paid out later', 0x08, input('address,uint256,uint256', [ROUTER_ITSELF, 5n, 4n]), []],
    ['a swap for the caller by name', 0x09, input('address,uint256,uint256', [ME, 5n, 4n]), []],
    [
      'a swap for another',
      0x01,
      input('address,uint256,uint256,bytes,bool', [YOU, 5n, 4n, '0x', true]),
      [{ kind: 'transfer', to: YOU, from: ME, text: 'what a swap brings' }],
    ],
    [
      'a v4 swap for another',
      0x10,
      input('bytes,bytes[]', ['0x060e', ['0x', input('address,address,uint256', [USDC, YOU, 0n])]]),
      [{ kind: 'transfer', to: YOU, token: USDC, text: 'what a swap brings' }],
    ],
    [
      'a v4 swap for the caller',
      0x10,
      input('bytes,bytes[]', ['0x060e', ['0x', input('address,address,uint256', [USDC, CALLER, 0n])]]),
      [],
    ],
  ])('reads %s', (_name, command, bytes, expected) => {
    expect(effectsOf([command], [bytes])).toMatchObject(expected);
    expect(effectsOf([command], [bytes])).toHaveLength(expected.length);
  });

  it('reads plans inside plans', () => {
    const sweep = input('address,address,uint256', [USDC, YOU, 5n]);
    const inner = input('bytes,bytes[]', ['0x04', [sweep]]);
    expect(effectsOf([0x21, 0x04], [inner, sweep])).toMatchObject([{ to: YOU }, { to: YOU }]);
  });

  it('says nothing of a swap whose caller is not known', () => {
    const swap = input('address,uint256,uint256', [YOU, 5n, 4n]);
    expect(decodeRequest(send(execute([0x08], [swap]), { from: undefined })).effects).toMatchObject([{ kind: 'call' }]);
  });

  it('reads who owns a position, and who gets what is taken out of it', () => {
    const take = input('address,address,address', [USDC, NFT, YOU]);
    const plan = input('bytes,bytes[]', ['0x0111', ['0x', take]]);
    const { effects } = decodeRequest(send(calldata('modifyLiquidities(bytes,uint256)', [plan, SOON])));
    expect(effects).toMatchObject([
      { kind: 'transfer', to: YOU, text: 'what a pool position pays out' },
      { kind: 'call' },
    ]);
  });

  it('always tells the call itself', () => {
    expect(decodeRequest(send(execute([0x00], ['0x']))).effects).toMatchObject([{ kind: 'call' }]);
  });
});
