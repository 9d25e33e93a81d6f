import type { Format } from '../format.ts';

const USDE = '0x4c9edd5852cd905f086c759e8383e09bff1e68b3';

/** Ethena's staked USDe. Source: docs.ethena.fi, key addresses. */
const format: Format = {
  id: 'ethena',
  protocol: 'Ethena',
  parts: [
    {
      contracts: { '1': '0x9d39a5de30e57443bff2a8307a4256c8797a3497' },
      calls: `
        Start to unstake = cooldownShares(uint256 shares)
          Amount: shares of @to max All
        Start to unstake = cooldownAssets(uint256 assets)
          Amount: assets of ${USDE} max All
        Take what is unstaked = unstake(address receiver)
          To: receiver
      `,
    },
    {
      contracts: { '1': '0x8be3460a480c80728a8c4d7a5d5303c85ba7b3b9' },
      calls: `
        Lock = stake(address token, uint104 amount)
          Amount to lock: amount of token
        Unlock = unstake(address token, uint104 amount)
          Amount to unlock: amount of token
        Take what is unlocked = withdraw(address token, uint104 amount)
          Amount: amount of token
      `,
    },
  ],
};
export default format;
