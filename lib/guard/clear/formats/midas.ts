import type { Format } from '../format.ts';

/** Midas: buying and giving back its tokens. Its vaults write every amount with 18 decimals. Source: docs.midas.app. */
const format: Format = {
  id: 'midas',
  protocol: 'Midas',
  parts: [
    {
      contracts: {
        '1': '0x99361435420711723af805f08187c9e6bf796683 0xa8a5c4ff4c86a459ebbdc39c5be77833b3a15d88 0x10cc8dbca90db7606013d8cd2e77eb024df693bd 0xfe8de16f2663c61187c1e15fb04d773e6ac668cc 0x569d7dccbf6923350521ecbc28a555a500c4f0ec 0x0d89c1c4799353f3805a3e6c4e1cbbb83217d123 0x6be2f55816efd0d91f52720f096006d63c366e98',
        '8453':
          '0x8978e327fe7c72fa4eaf4649c23147e279ae1470 0x80b666d60293217661e7382737bb3e42348f7ce5 0x2a8c22e3b10036f3aef5875d04f8441d4188b656 0xf804a646c034749b5484bf7dfe875f6a4f969840',
      },
      calls: `
        Buy now = depositInstant(address tokenIn, uint256 amountToken, uint256 minReceiveAmount, bytes32 referrerId)
          Pays with: tokenIn as token
          Amount: amountToken as 18
          At least received: minReceiveAmount as 18
        Buy now = depositInstant(address tokenIn, uint256 amountToken, uint256 minReceiveAmount, bytes32 referrerId, address recipient)
          Pays with: tokenIn as token
          Amount: amountToken as 18
          At least received: minReceiveAmount as 18
          Goes to: recipient
        Ask to buy = depositRequest(address tokenIn, uint256 amountToken, bytes32 referrerId)
          Pays with: tokenIn as token
          Amount: amountToken as 18
        Ask to buy = depositRequest(address tokenIn, uint256 amountToken, bytes32 referrerId, address recipient)
          Pays with: tokenIn as token
          Amount: amountToken as 18
          Goes to: recipient
        Give back now = redeemInstant(address tokenOut, uint256 amountMTokenIn, uint256 minReceiveAmount)
          Paid in: tokenOut as token
          Amount: amountMTokenIn as 18
          At least received: minReceiveAmount as 18
        Give back now = redeemInstant(address tokenOut, uint256 amountMTokenIn, uint256 minReceiveAmount, address recipient)
          Paid in: tokenOut as token
          Amount: amountMTokenIn as 18
          At least received: minReceiveAmount as 18
          Goes to: recipient
        Ask to give back = redeemRequest(address tokenOut, uint256 amountMTokenIn)
          Paid in: tokenOut as token
          Amount: amountMTokenIn as 18
        Ask to give back = redeemRequest(address tokenOut, uint256 amountMTokenIn, address recipient)
          Paid in: tokenOut as token
          Amount: amountMTokenIn as 18
          Goes to: recipient
        Ask to give back for money = redeemFiatRequest(uint256 amountMTokenIn)
          Amount: amountMTokenIn as 18
      `,
    },
  ],
};
export default format;
