import type { Format } from '../format.ts';

const SINGLE = '(bytes32 poolId, uint8 kind, address assetIn, address assetOut, uint256 amount, bytes userData) swap';
const FUNDS = '(address sender, bool fromInternalBalance, address recipient, bool toInternalBalance) funds';

/** Balancer's vault and Curve's router: swaps that name their tokens. Source: docs.balancer.fi; docs.curve.finance, deployments. */
const format: Format = {
  id: 'swap-pools',
  protocol: 'Balancer or Curve',
  parts: [
    {
      contracts: { '*': '0xba12222222228d8ba445958a75a0704d566bf2c8' },
      calls: `
        Swap = swap(${SINGLE}, ${FUNDS}, uint256 limit, uint256 deadline)
          Amount to send: swap.amount of swap.assetIn
          Limit of what comes back: limit of swap.assetOut
          From: funds.sender
          Goes to: funds.recipient
          Valid until: deadline as date
        Add liquidity = joinPool(bytes32 poolId, address sender, address recipient, (address[] assets, uint256[] maxAmountsIn, bytes userData, bool fromInternalBalance) request)
          At most: request.maxAmountsIn[] of request.assets[]
          From: sender
          Goes to: recipient
        Remove liquidity = exitPool(bytes32 poolId, address sender, address recipient, (address[] assets, uint256[] minAmountsOut, bytes userData, bool toInternalBalance) request)
          At least: request.minAmountsOut[] of request.assets[]
          From: sender
          Goes to: recipient
      `,
    },
    {
      contracts: { '1': '0x45312ea0eff7e09c83cbe249fa1d7598c4c8cd4e 0x16c6521dff6bab339122a0fe25a9116693265353' },
      calls: `
        Swap = exchange(address[11] route, uint256[5][5] swapParams, uint256 amount, uint256 expected, address[5] pools, address receiver)
          Amount to send: amount of route[0]
          At least, in smallest units: expected
          Goes to: receiver
        Swap = exchange(address[11] route, uint256[5][5] swapParams, uint256 amount, uint256 expected)
          Amount to send: amount of route[0]
          At least, in smallest units: expected
      `,
    },
  ],
};
export default format;
