import { encodeAbiParameters, encodeFunctionData, type Hex, parseAbi } from 'viem';
import { describe, expect, it } from 'vitest';
import type { ClearText } from '@/lib/core/clear-text.ts';
import { clearTextOf } from '@/lib/guard/clear/index.ts';

const USDC = '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48';
const WETH = '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2';
const AAVE = '0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2';
const SOMEBODY = '0x3333333333333333333333333333333333333333';
const ME = '0x4444444444444444444444444444444444444444';
const MAX = 2n ** 256n - 1n;

function send(to: string, data: Hex, value = '0x0', chainId = '0x1'): ClearText[] {
  const params = [{ from: ME, to, data, value }];
  return clearTextOf({ method: 'eth_sendTransaction', origin: 'https://app.example.org', chainId, params });
}

function call(signature: string, args: readonly unknown[]): Hex {
  return encodeFunctionData({ abi: parseAbi([`function ${signature}`] as readonly string[]), args } as never);
}

/** "Label: value" of each field. */
function lines(text: ClearText | undefined): string[] {
  return (text?.fields ?? []).map(({ label, value }) => `${label}: ${value}`);
}

const SUPPLY = 'supply(address asset, uint256 amount, address onBehalfOf, uint16 referralCode)';

describe('calls read field by field', () => {
  it('names a protocol as its own only at the contract that it publishes, on that chain', () => {
    const data = call(SUPPLY, [USDC, 1_250_500_000n, ME, 0]);
    expect(send(AAVE, data)).toMatchObject([{ title: 'Supply', protocol: 'Aave', known: true }]);
    expect(send(SOMEBODY, data)).toMatchObject([{ title: 'Supply', protocol: 'Aave', known: false }]);
    expect(send(AAVE, data, '0x0', '0xa')).toMatchObject([{ known: false }]);
  });

  it('writes amounts with the decimals and the symbol of their token, every digit, addresses short and whole', () => {
    const [text] = send(AAVE, call(SUPPLY, [USDC, 1_250_500_001n, ME, 0]));
    expect(text?.fields).toEqual([
      { label: 'Amount to supply', value: '1250.500001 USDC', kind: 'amount', full: '1250500001' },
      { label: 'Collateral goes to', value: '0x4444…4444', kind: 'address', full: ME },
    ]);
  });

  it('says all or unlimited for the largest number, as the call means it', () => {
    expect(
      lines(send(AAVE, call('withdraw(address asset, uint256 amount, address to)', [WETH, MAX, ME]))[0]),
    ).toContain('Amount to withdraw: Max WETH');
    expect(lines(send(USDC, call('approve(address spender, uint256 value)', [SOMEBODY, MAX]))[0])).toContain(
      'Amount: Unlimited USDC',
    );
  });

  it('gives smallest units and the whole address for a token that nobody listed, whatever it calls itself', () => {
    const [text] = send(SOMEBODY, call('transfer(address to, uint256 value)', [ME, 5_000_000n]));
    expect(text).toMatchObject({ title: 'Send', known: false });
    expect(lines(text)).toEqual([
      'Amount: 5000000 units of token 0x3333…3333',
      'Token: token 0x3333…3333',
      'To: 0x4444…4444',
    ]);
    expect(text?.fields[1]?.full).toBe(SOMEBODY);
  });

  it('takes the token of an amount from a format only at the protocol’s own contract', () => {
    const stake = call('createLock(uint256 amount, uint256 unlockTime)', [7n * 10n ** 18n, 1_900_000_000n]);
    expect(lines(send('0x521B4C065Bbdbe3E20B3727340730936912DfA46', stake, '0x0', '0xa')[0])).toEqual([
      'Amount to lock: 7 WCT',
      'Until: 17 March 2030, 17:46 UTC',
    ]);
    expect(lines(send(SOMEBODY, stake, '0x0', '0xa')[0])[0]).toBe('Amount to lock: 7000000000000000000 units');
  });

  it('says nothing of a name that everybody uses, at a contract that nobody published', () => {
    expect(send(SOMEBODY, call('cooldownShares(uint256 shares)', [1n]))).toEqual([]);
    expect(send(SOMEBODY, '0x12345678')).toEqual([]);
  });

  it('tells the coins that go along, once', () => {
    const swap = 'swapExactETHForTokens(uint256 amountOutMin, address[] path, address to, uint256 deadline)';
    const router = '0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D';
    const data = call(swap, [990_000n, [WETH, USDC], ME, 1_900_000_000n]);
    expect(lines(send(router, data, '0x16345785d8a0000')[0]).slice(0, 2)).toEqual([
      'Amount to send: 0.1 ETH',
      'At least received: 0.99 USDC',
    ]);
    expect(lines(send(AAVE, call(SUPPLY, [USDC, 1n, ME, 0]), '0x16345785d8a0000')[0])).toContain('Also sends: 0.1 ETH');
  });

  it('reads the ends of a packed path of pools', () => {
    const path = `${WETH}000bb8${USDC.slice(2)}` as Hex;
    const signature = 'exactInput((bytes path, address recipient, uint256 amountIn, uint256 amountOutMinimum) params)';
    const data = call(signature, [{ path, recipient: ME, amountIn: 10n ** 18n, amountOutMinimum: 3_000_000_000n }]);
    expect(lines(send('0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45', data)[0]).slice(0, 2)).toEqual([
      'Amount to send: 1 WETH',
      'At least received: 3000 USDC',
    ]);
  });

  it('knows what a listed vault takes, and its shares', () => {
    const vault = '0x9D39A5DE30e57443BfF2A8307A4256c8797A3497';
    const data = call('deposit(uint256 assets, address receiver)', [25n * 10n ** 17n, ME]);
    expect(send(vault, data)[0]).toMatchObject({ title: 'Deposit', known: true });
    expect(lines(send(vault, data)[0]).slice(0, 2)).toEqual(['Amount to deposit: 2.5 USDe', 'Vault shares: sUSDe']);
  });

  it('lays out each call of a batch and of a multicall', () => {
    const approve = call('approve(address spender, uint256 value)', [AAVE, 1_000_000n]);
    const supply = call(SUPPLY, [USDC, 1_000_000n, ME, 0]);
    const calls = [
      { to: USDC, data: approve },
      { to: AAVE, data: supply },
    ];
    const batch = clearTextOf({
      method: 'wallet_sendCalls',
      origin: 'https://app.example.org',
      params: [{ version: '2.0.0', chainId: '0x1', from: ME, calls }],
    });
    expect(batch.map(({ title }) => title)).toEqual(['Permission to spend', 'Supply']);
    const many = call('multicall(bytes[] data)', [[supply, supply]]);
    expect(send(AAVE, many).map(({ title }) => title)).toEqual(['Supply', 'Supply']);
  });

  it('lays out the commands of a router and what sets up a new account', () => {
    const input = encodeAbiParameters(
      [{ type: 'address' }, { type: 'uint256' }, { type: 'uint256' }, { type: 'bytes' }, { type: 'bool' }],
      ['0x0000000000000000000000000000000000000001', 10n ** 18n, 3_000_000_000n, `${WETH}000bb8${USDC.slice(2)}`, true],
    );
    const run = call('execute(bytes commands, bytes[] inputs, uint256 deadline)', ['0x80', [input], 1_900_000_000n]);
    const [outer, swap] = send('0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af', run);
    expect(outer?.title).toBe('Router commands');
    expect(lines(swap)).toEqual([
      'Amount to send: 1 WETH',
      'At least received: 3000 USDC',
      'Goes to: the account that sends this',
    ]);
    const setup =
      'setup(address[] owners, uint256 threshold, address to, bytes data, address fallbackHandler, address paymentToken, uint256 payment, address paymentReceiver)';
    const zero = '0x0000000000000000000000000000000000000000';
    const initializer = call(setup, [[ME, SOMEBODY], 2n, zero, '0x', zero, zero, 0n, zero]);
    const make = call('createProxyWithNonce(address singleton, bytes initializer, uint256 saltNonce)', [
      SOMEBODY,
      initializer,
      7n,
    ]);
    const [, inner] = send('0xa6B71E26C5e0845f74c812102Ca7114b6a896AB2', make);
    expect(lines(inner).slice(0, 3)).toEqual(['Signer: 0x4444…4444', 'Signer: 0x3333…3333', 'Signatures needed: 2']);
  });

  it('reads every call of a contract whose calls all begin alike', () => {
    const bridge = {
      transactionId: `0x${'11'.repeat(32)}`,
      bridge: 'madeup',
      integrator: 'app',
      referrer: ME,
      sendingAssetId: USDC,
      receiver: ME,
      minAmount: 40_000_000n,
      destinationChainId: 8453n,
      hasSourceSwaps: false,
      hasDestinationCall: false,
    };
    const signature =
      'startBridgeTokensViaMadeUp((bytes32 transactionId, string bridge, string integrator, address referrer, address sendingAssetId, address receiver, uint256 minAmount, uint256 destinationChainId, bool hasSourceSwaps, bool hasDestinationCall) bridgeData, (uint256 fee) more)';
    const data = call(signature, [bridge, { fee: 5n }]);
    const [text] = send('0x1231DEB6f5749EF6cE6943a275A1D3E7486F4EaE', data);
    expect(text).toMatchObject({ title: 'Bridge', protocol: 'LI.FI', known: true });
    expect(lines(text).slice(0, 2)).toEqual(['Amount to send: 40 USDC', 'To chain: Base']);
    expect(send(SOMEBODY, data)).toEqual([]);
  });

  it('gives nothing when the data does not have the form of its name, and ignores a stray byte behind it', () => {
    const data = call(SUPPLY, [USDC, 1n, ME, 0]);
    expect(send(AAVE, data.slice(0, -20) as Hex)).toEqual([]);
    expect(send(AAVE, `${data}00`)).toHaveLength(1);
  });

  it('keeps what it shows bounded', () => {
    const one = call('approve(address spender, uint256 value)', [AAVE, 1n]);
    const many = call('multicall(bytes[] data)', [Array.from({ length: 150 }, () => one)]);
    expect(send(USDC, many).length).toBeLessThanOrEqual(24);
    const owners = Array.from({ length: 200 }, () => ME);
    const zero = '0x0000000000000000000000000000000000000000';
    const setup =
      'setup(address[] owners, uint256 threshold, address to, bytes data, address fallbackHandler, address paymentToken, uint256 payment, address paymentReceiver)';
    const [text] = send(SOMEBODY, call(setup, [owners, 1n, zero, '0x', zero, zero, 0n, zero]));
    expect(text?.fields.length).toBeLessThanOrEqual(40);
  });

  it('shows a plain payment', () => {
    const [text] = send(SOMEBODY, '0x', '0x16345785d8a0000');
    expect(lines(text)).toEqual(['Amount: 0.1 ETH', 'To: 0x3333…3333']);
  });
});
