import type { Format } from '../format.ts';

const USDC = '0x833589fcd6edb6e08f4c7c32d4f71b54bda02913';

/** Surge: lending on Base. Source: surge.credit. */
const format: Format = {
  id: 'surge',
  protocol: 'Surge',
  parts: [
    {
      contracts: { '8453': '0xee755f1bbcbf6e3260469d0f473522d71d3bddda' },
      calls: `
        Supply = deposit(uint256 amount)
          Amount: amount of ${USDC}
        Withdraw = withdraw(uint256 amount)
          Amount: amount of ${USDC}
        Ask to withdraw = withdrawFromMarket(uint256 marketId, uint256 amount)
          Amount: amount of ${USDC}
          Market: marketId
        Choose a share = setExposure(uint256 marketId, uint256 exposureBps)
          Market: marketId
          Share: exposureBps as %2
        Choose shares = setExposures(uint256[] marketIds, uint256[] exposures)
          Market: marketIds[]
          Share: exposures[] as %2
      `,
    },
  ],
};
export default format;
