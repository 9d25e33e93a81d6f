import { describe, expect, it } from 'vitest';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { calldata, inDays, ME, NOW, send, TOKEN, USDC, YOU } from './decode-requests.ts';

const SOON = BigInt(inDays(1));
const PATH = [TOKEN, USDC];
const LONG = `0x${'5a'.repeat(32)}`;
/** LI.FI's arguments, and one leg of a swap. */
const LIFI = 'bytes32,string,string,address,uint256,(address,address,address,address,uint256,bytes,bool)';
const LEG = [TOKEN, TOKEN, TOKEN, USDC, 5n, '0x', true];
const bytes32 = (address: string) => `0x${'0'.repeat(24)}${address.slice(2)}`;

/** Function, and its arguments when `who` gets what it brings. */
type Row = [signature: string, args: (who: string) => unknown[]];
const rows: Row[] = [
  ['swapExactTokensForTokens(uint256,uint256,address[],address,uint256)', (who) => [5n, 4n, PATH, who, SOON]],
  ['swapTokensForExactTokens(uint256,uint256,address[],address,uint256)', (who) => [5n, 4n, PATH, who, SOON]],
  ['swapTokensForExactETH(uint256,uint256,address[],address,uint256)', (who) => [5n, 4n, PATH, who, SOON]],
  ['swapExactTokensForETH(uint256,uint256,address[],address,uint256)', (who) => [5n, 4n, PATH, who, SOON]],
  [
    'swapExactTokensForTokensSupportingFeeOnTransferTokens(uint256,uint256,address[],address,uint256)',
    (who) => [5n, 4n, PATH, who, SOON],
  ],
  [
    'swapExactTokensForETHSupportingFeeOnTransferTokens(uint256,uint256,address[],address,uint256)',
    (who) => [5n, 4n, PATH, who, SOON],
  ],
  ['swapExactETHForTokens(uint256,address[],address,uint256)', (who) => [5n, PATH, who, SOON]],
  ['swapETHForExactTokens(uint256,address[],address,uint256)', (who) => [5n, PATH, who, SOON]],
  [
    'swapExactETHForTokensSupportingFeeOnTransferTokens(uint256,address[],address,uint256)',
    (who) => [5n, PATH, who, SOON],
  ],
  ['swapExactTokensForTokens(uint256,uint256,address[],address)', (who) => [5n, 4n, PATH, who]],
  ['swapTokensForExactTokens(uint256,uint256,address[],address)', (who) => [5n, 4n, PATH, who]],
  [
    'exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))',
    (who) => [[TOKEN, USDC, 500, who, SOON, 5n, 4n, 0n]],
  ],
  [
    'exactInputSingle((address,address,uint24,address,uint256,uint256,uint160))',
    (who) => [[TOKEN, USDC, 500, who, 5n, 4n, 0n]],
  ],
  [
    'exactOutputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))',
    (who) => [[TOKEN, USDC, 500, who, SOON, 5n, 4n, 0n]],
  ],
  [
    'exactOutputSingle((address,address,uint24,address,uint256,uint256,uint160))',
    (who) => [[TOKEN, USDC, 500, who, 5n, 4n, 0n]],
  ],
  ['exactInput((bytes,address,uint256,uint256,uint256))', (who) => [[LONG, who, SOON, 5n, 4n]]],
  ['exactInput((bytes,address,uint256,uint256))', (who) => [[LONG, who, 5n, 4n]]],
  ['exactOutput((bytes,address,uint256,uint256,uint256))', (who) => [[LONG, who, SOON, 5n, 4n]]],
  ['exactOutput((bytes,address,uint256,uint256))', (who) => [[LONG, who, 5n, 4n]]],
  [
    'swap(address,(address,address,address,address,uint256,uint256,uint256),bytes)',
    (who) => [TOKEN, [TOKEN, USDC, TOKEN, who, 5n, 4n, 0n], '0x'],
  ],
  [
    'swap(address,(address,address,address,address,uint256,uint256,uint256),bytes,bytes)',
    (who) => [TOKEN, [TOKEN, USDC, TOKEN, who, 5n, 4n, 0n], '0x', '0x'],
  ],
  [
    'swap((address,uint256,address,address,uint256,uint256,address),bytes,address,uint32)',
    (who) => [[TOKEN, 5n, TOKEN, USDC, 4n, 3n, who], '0x', TOKEN, 0],
  ],
  ['execute((address,address,uint256),bytes[],bytes32)', (who) => [[who, USDC, 4n], [], LONG]],
  ...['ERC20ToERC20', 'ERC20ToNative', 'NativeToERC20'].flatMap((way): Row[] => [
    [`swapTokensSingleV3${way}(${LIFI})`, (who) => [LONG, 'orbit', '', who, 4n, LEG]],
    [`swapTokensMultipleV3${way}(${LIFI}[])`, (who) => [LONG, 'orbit', '', who, 4n, [LEG]]],
  ]),
  [`swapTokensGeneric(${LIFI}[])`, (who) => [LONG, 'orbit', '', who, 4n, [LEG]]],
  [
    'swap((address,address,bytes,(address,address,address[],uint256[],address[],uint256[],address,uint256,uint256,uint256,bytes),bytes))',
    (who) => [[TOKEN, TOKEN, LONG, [TOKEN, USDC, [], [], [], [], who, 5n, 4n, 0n, '0x'], '0x']],
  ],
  [
    'swapExactAmountIn(address,(address,address,uint256,uint256,uint256,bytes32,address),uint256,bytes,bytes)',
    (who) => [TOKEN, [TOKEN, USDC, 5n, 4n, 4n, LONG, who], 0n, '0x', '0x'],
  ],
  [
    'swapExactAmountOut(address,(address,address,uint256,uint256,uint256,bytes32,address),uint256,bytes,bytes)',
    (who) => [TOKEN, [TOKEN, USDC, 5n, 4n, 4n, LONG, who], 0n, '0x', '0x'],
  ],
  [
    'exchange(address[11],uint256[5][5],uint256,uint256,address[5],address)',
    (who) => [Array(11).fill(TOKEN), Array(5).fill(Array(5).fill(0n)), 5n, 4n, Array(5).fill(TOKEN), who],
  ],
  ['exchange(int128,int128,uint256,uint256,address)', (who) => [0n, 1n, 5n, 4n, who]],
  ['exchange(uint256,uint256,uint256,uint256,bool,address)', (who) => [0n, 1n, 5n, 4n, false, who]],
  [
    'swap((bytes32,uint8,address,address,uint256,bytes),(address,bool,address,bool),uint256,uint256)',
    (who) => [[LONG, 0, TOKEN, USDC, 5n, '0x'], [ME, false, who, false], 4n, SOON],
  ],
  [
    'batchSwap(uint8,(bytes32,uint256,uint256,uint256,bytes)[],address[],(address,bool,address,bool),int256[],uint256)',
    (who) => [0, [], [], [ME, false, who, false], [], SOON],
  ],
  ['supplyTo(address,address,uint256)', (who) => [who, USDC, 5n]],
  [
    'removeLiquidity(address,address,uint256,uint256,uint256,address,uint256)',
    (who) => [...PATH, 5n, 1n, 1n, who, SOON],
  ],
  ['removeLiquidityETH(address,uint256,uint256,uint256,address,uint256)', (who) => [USDC, 5n, 1n, 1n, who, SOON]],
  ['supply(address,uint256,address,uint16)', (who) => [USDC, 5n, who, 0]],
  ['deposit(address,uint256,address,uint16)', (who) => [USDC, 5n, who, 0]],
  ['withdrawTo(address,address,uint256)', (who) => [who, USDC, 5n]],
  ['transferAsset(address,address,uint256)', (who) => [who, USDC, 5n]],
  ['requestWithdrawals(uint256[],address)', (who) => [[5n], who]],
  ['requestWithdrawalsWstETH(uint256[],address)', (who) => [[5n], who]],
  ['depositForBurn(uint256,uint32,bytes32,address)', (who) => [5n, 6, bytes32(who), USDC]],
  [
    'depositForBurn(uint256,uint32,bytes32,address,bytes32,uint256,uint32)',
    (who) => [5n, 6, bytes32(who), USDC, LONG, 0n, 1_000],
  ],
  [
    'depositV3(address,address,address,address,uint256,uint256,uint256,address,uint32,uint32,uint32,bytes)',
    (who) => [ME, who, USDC, USDC, 5n, 4n, 10n, TOKEN, 1, 2, 3, '0x'],
  ],
  [
    'deposit(bytes32,bytes32,bytes32,bytes32,uint256,uint256,uint256,bytes32,uint32,uint32,uint32,bytes)',
    (who) => [bytes32(ME), bytes32(who), bytes32(USDC), bytes32(USDC), 5n, 4n, 10n, bytes32(TOKEN), 1, 2, 3, '0x'],
  ],
  [
    'send((uint32,bytes32,uint256,uint256,bytes,bytes,bytes),(uint256,uint256),address)',
    (who) => [[30_184, bytes32(who), 5n, 4n, '0x', '0x', '0x'], [1n, 0n], ME],
  ],
  ['transferTokens(address,uint256,uint16,bytes32,uint256,uint32)', (who) => [USDC, 5n, 30, bytes32(who), 0n, 1]],
  ['bridgeETHTo(address,uint32,bytes)', (who) => [who, 200_000, '0x']],
  ['depositETHTo(address,uint32,bytes)', (who) => [who, 200_000, '0x']],
  ['bridgeERC20To(address,address,address,uint256,uint32,bytes)', (who) => [USDC, USDC, who, 5n, 200_000, '0x']],
  ['depositERC20To(address,address,address,uint256,uint32,bytes)', (who) => [USDC, USDC, who, 5n, 200_000, '0x']],
  ['outboundTransfer(address,address,uint256,uint256,uint256,bytes)', (who) => [USDC, who, 5n, 1n, 1n, '0x']],
  [
    'outboundTransferCustomRefund(address,address,address,uint256,uint256,uint256,bytes)',
    (who) => [USDC, ME, who, 5n, 1n, 1n, '0x'],
  ],
  ['depositEtherFor(address)', (who) => [who]],
  ['depositFor(address,address,bytes)', (who) => [who, USDC, '0x']],
  ['withdrawETH(address,uint256,address)', (who) => [TOKEN, 5n, who]],
  ['depositETH(address,address,uint16)', (who) => [TOKEN, who, 0]],
  [
    'withdraw((address,address,address,address,uint256),uint256,uint256,address,address)',
    (who) => [[USDC, TOKEN, TOKEN, TOKEN, 9n], 5n, 0n, ME, who],
  ],
  [
    'borrow((address,address,address,address,uint256),uint256,uint256,address,address)',
    (who) => [[USDC, TOKEN, TOKEN, TOKEN, 9n], 5n, 0n, ME, who],
  ],
  [
    'withdrawCollateral((address,address,address,address,uint256),uint256,address,address)',
    (who) => [[TOKEN, USDC, TOKEN, TOKEN, 9n], 5n, ME, who],
  ],
  ['withdrawFrom(address,address,address,uint256)', (who) => [ME, who, USDC, 5n]],
  ['claimWithdrawalsTo(uint256[],uint256[],address)', (who) => [[5n], [1n], who]],
  [
    'mint((address,address,uint24,int24,int24,uint256,uint256,uint256,uint256,address,uint256))',
    (who) => [[TOKEN, USDC, 500, -10, 10, 5n, 4n, 1n, 1n, who, SOON]],
  ],
  [
    'addLiquidity(address,address,uint256,uint256,uint256,uint256,address,uint256)',
    (who) => [...PATH, 5n, 4n, 1n, 1n, who, SOON],
  ],
  ['addLiquidityETH(address,uint256,uint256,uint256,address,uint256)', (who) => [USDC, 5n, 1n, 1n, who, SOON]],
  ['mint(uint256,address)', (who) => [5n, who]],
];

const assess = (request: SignRequest, text: string) => {
  const page = { text, host: 'app.orbit.example', title: '', worst: 'none' as const };
  return assessRequest(decodeRequest(request), { request, now: NOW, page });
};
const transfers = (request: SignRequest) => decodeRequest(request).effects.filter(({ kind }) => kind === 'transfer');

describe('what one pays for and somebody else gets', () => {
  it.each(rows)('%s', (signature, args) => {
    const other = send(calldata(signature, args(YOU)));
    expect(transfers(other)).toMatchObject([{ by: 'paid-to-another', from: ME, to: YOU, oddities: [] }]);
    expect(assess(other, 'Trade any pair.').worst).toBe('caution');
    expect(assess(other, 'Claim your free tokens now!').worst).toBe('warning');
  });

  it.each(rows)('says nothing when the caller gets it: %s', (signature, args) => {
    expect(transfers(send(calldata(signature, args(ME))))).toEqual([]);
  });

  it('says nothing of an account on a chain with other addresses', () => {
    expect(transfers(send(calldata('depositForBurn(uint256,uint32,bytes32,address)', [5n, 5, LONG, USDC])))).toEqual(
      [],
    );
  });

  it('says nothing when a contract in between calls, and the one who signs gets it', () => {
    const swap = calldata('exactInput((bytes,address,uint256,uint256))', [[LONG, ME, 5n, 4n]]);
    const carried = calldata('execute(address,uint256,bytes)', [USDC, 0n, swap]);
    expect(transfers(send(carried))).toEqual([]);
  });

  it('reads what 0x carries in the name of who called', () => {
    const swap = (who: string) =>
      calldata('execute((address,address,uint256),bytes[],bytes32)', [[who, USDC, 4n], [], LONG]);
    const held = (who: string) =>
      send(calldata('exec(address,address,uint256,address,bytes)', [TOKEN, USDC, 5n, TOKEN, swap(who)]));
    expect(transfers(held(ME))).toEqual([]);
    expect(transfers(held(YOU))).toMatchObject([{ to: YOU, text: 'what a swap brings' }]);
  });

  it('tells the coins that go along with the call itself', () => {
    const swap = calldata('swapExactETHForTokens(uint256,address[],address,uint256)', [5n, PATH, ME, SOON]);
    expect(decodeRequest(send(swap, { value: '0xde0b6b3a7640000' })).effects).toMatchObject([
      { kind: 'call', amount: '1000000000000000000' },
    ]);
  });
});
