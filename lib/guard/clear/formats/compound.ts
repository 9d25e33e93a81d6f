import type { Format } from '../format.ts';

/** Compound: the markets of v3 and v2. Source: docs.compound.finance, networks. */
const format: Format = {
  id: 'compound',
  protocol: 'Compound',
  parts: [
    {
      contracts: {
        '1': '0xc3d688b66703497daa19211eedff47f25384cdc3 0xa17581a9e3356d9a858b789d68b4d866e593ae94 0x3afdc9bca9213a35503b077a6072f3d0d5ab0840',
        '137': '0xf25212e676d1f7f89cd72ffee66158f541246445',
        '8453': '0xb125e6687d4313864e53df431d5425969c15eb2f 0x46e6b214b524310239732d51387075e0e70970bf',
        '42161': '0x9c4ec768c28520b50860ea7a15bd7213a9ff58bf 0xa5edbdd9646f8dff606d7448e414884c7d905dca',
        '10': '0x2e44e174f7d53f0212823acc11c01a11d58c5bcb',
      },
      calls: `
        Supply = supply(address asset, uint256 amount)
          Amount: amount of asset max All
        Supply = supplyTo(address dst, address asset, uint256 amount)
          Amount: amount of asset max All
          For: dst
        Supply = supplyFrom(address from, address dst, address asset, uint256 amount)
          Amount: amount of asset max All
          From: from
          For: dst
        Withdraw or borrow = withdraw(address asset, uint256 amount)
          Amount: amount of asset max All
        Withdraw or borrow = withdrawTo(address to, address asset, uint256 amount)
          Amount: amount of asset max All
          To: to
        Withdraw or borrow = withdrawFrom(address src, address to, address asset, uint256 amount)
          Amount: amount of asset max All
          From: src
          To: to
        Send collateral = transferAsset(address dst, address asset, uint256 amount)
          Amount: amount of asset max All
          To: dst
        Let another manage your position = allow(address manager, bool isAllowed)
          Who: manager
          Allowed: isAllowed
        Let another manage your position = allowBySig(address owner, address manager, bool isAllowed, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s)
          Owner: owner
          Who: manager
          Allowed: isAllowed
          Signature valid until: expiry as date
      `,
      messages: `
        Let another manage your position = Authorization(owner, manager, isAllowed, nonce, expiry)
          Owner: owner
          Who: manager
          Allowed: isAllowed
          Valid until: expiry as date
      `,
    },
    {
      contracts: { '1': '0x4ddc2d193948926d02f9b1fe9e1daa0718270ed5' },
      calls: `
        Supply = mint()
          Amount: @value of @coin
        Give back = redeem(uint256 redeemTokens)
          Shares to give back: redeemTokens of @to max All
        Withdraw = redeemUnderlying(uint256 redeemAmount)
          Amount: redeemAmount of @coin
        Borrow = borrow(uint256 borrowAmount)
          Amount: borrowAmount of @coin
        Repay = repayBorrow()
          Amount: @value of @coin
      `,
    },
    ...(
      [
        ['0x5d3a536e4d6dbd6114cc1ead35777bab948e3643', '0x6b175474e89094c44da98b954eedeac495271d0f'],
        ['0x39aa39c021dfbae8fac545936693ac917d5e7563', '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48'],
        ['0xf650c3d88d12db855b8bf7d11be6c55a4e07dcc9', '0xdac17f958d2ee523a2206206994597c13d831ec7'],
      ] as const
    ).map(([market, token]) => ({
      contracts: { '1': market },
      calls: `
        Supply = mint(uint256 mintAmount)
          Amount: mintAmount of ${token}
        Give back = redeem(uint256 redeemTokens)
          Shares to give back: redeemTokens of @to max All
        Withdraw = redeemUnderlying(uint256 redeemAmount)
          Amount: redeemAmount of ${token}
        Borrow = borrow(uint256 borrowAmount)
          Amount: borrowAmount of ${token}
        Repay = repayBorrow(uint256 repayAmount)
          Amount: repayAmount of ${token} max All
      `,
    })),
  ],
};
export default format;
