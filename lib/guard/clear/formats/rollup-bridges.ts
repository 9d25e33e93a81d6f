import type { Format } from '../format.ts';

/** The standard bridges of rollups, told by their form. Source: docs.optimism.io, docs.arbitrum.io, docs.polygon.technology. */
const format: Format = {
  id: 'rollup-bridges',
  protocol: 'Rollup bridge',
  parts: [
    {
      contracts: {
        '1': '0x99c9fc46f92e8a1c0dec1b1747d010903e884be1 0x3154cf16ccdb4c6d922629664174b904d80f2c35 0x4dbd4fc535ac27206064b68ffcf827b0a60bab3f 0x72ce9c846789fdb6fc1f34ac4ad25dd9ef7031ef',
        '10': '0x4200000000000000000000000000000000000010',
        '8453': '0x4200000000000000000000000000000000000010',
      },
      calls: `
        Bridge = depositETH(uint32 minGasLimit, bytes extraData)
          Amount to send: @value of @coin
        Bridge = depositETHTo(address to, uint32 minGasLimit, bytes extraData)
          Amount to send: @value of @coin
          Goes to: to
        Bridge = bridgeETHTo(address to, uint32 minGasLimit, bytes extraData)
          Amount to send: @value of @coin
          Goes to: to
        Bridge = depositERC20(address l1Token, address l2Token, uint256 amount, uint32 minGasLimit, bytes extraData)
          Amount to send: amount of l1Token
          Token there: l2Token
        Bridge = depositERC20To(address l1Token, address l2Token, address to, uint256 amount, uint32 minGasLimit, bytes extraData)
          Amount to send: amount of l1Token
          Token there: l2Token
          Goes to: to
        Bridge = bridgeERC20To(address localToken, address remoteToken, address to, uint256 amount, uint32 minGasLimit, bytes extraData)
          Amount to send: amount of localToken
          Token there: remoteToken
          Goes to: to
        Bridge back = withdraw(address l2Token, uint256 amount, uint32 minGasLimit, bytes extraData)
          Amount to send: amount of l2Token
        Bridge back = withdrawTo(address l2Token, address to, uint256 amount, uint32 minGasLimit, bytes extraData)
          Amount to send: amount of l2Token
          Goes to: to
        Bridge = outboundTransfer(address token, address to, uint256 amount, uint256 maxGas, uint256 gasPriceBid, bytes data)
          Amount to send: amount of token
          Goes to: to
        Bridge = depositEth()
          Amount to send: @value of @coin
      `,
    },
  ],
};
export default format;
