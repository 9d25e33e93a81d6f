import type { Format } from '../format.ts';

/** Layerswap's depository, where its solvers take what is to be swapped. Source: docs.layerswap.io. */
const format: Format = {
  id: 'layerswap',
  protocol: 'Layerswap',
  parts: [
    {
      contracts: { '*': '0xe226e4825cb215abafad98fdd400583eab6a594f' },
      calls: `
        Swap to another chain = depositNative(bytes32 id, address receiver)
          Amount: @value of @coin
          Solver: receiver
          Swap: id
        Swap to another chain = depositERC20(bytes32 id, address token, address receiver, uint256 amount)
          Amount: amount of token
          Token: token as token
          Solver: receiver
          Swap: id
      `,
    },
  ],
};
export default format;
