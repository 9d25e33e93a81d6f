import type { Format } from '../format.ts';

const DESC =
  '(address srcToken, address dstToken, address[] srcReceivers, uint256[] srcAmounts, address[] feeReceivers, uint256[] feeAmounts, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 flags, bytes permit) desc';

/** KyberSwap's aggregator, the same address on every chain. Source: docs.kyberswap.com, aggregator contracts. */
const format: Format = {
  id: 'kyberswap',
  protocol: 'KyberSwap',
  parts: [
    {
      contracts: { '*': '0x6131b5fae19ea4f9d964eac0408e4408b66337b5' },
      calls: `
        Swap = swap((address callTarget, address approveTarget, bytes targetData, ${DESC}, bytes clientData) execution)
          Amount to send: execution.desc.amount of execution.desc.srcToken
          At least received: execution.desc.minReturnAmount of execution.desc.dstToken
          Goes to: execution.desc.dstReceiver as receiver
        Swap = swapSimpleMode(address caller, ${DESC}, bytes executorData, bytes clientData)
          Amount to send: desc.amount of desc.srcToken
          At least received: desc.minReturnAmount of desc.dstToken
          Goes to: desc.dstReceiver as receiver
      `,
    },
  ],
};
export default format;
