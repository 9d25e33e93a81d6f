import type { Format } from '../format.ts';

/** BENQI: liquid staking of AVAX. Source: docs.benqi.fi. */
const format: Format = {
  id: 'benqi',
  protocol: 'BENQI',
  parts: [
    {
      contracts: { '43114': '0x2b2c81e08f1af8835a78bb2a90ae924ace0ea4be' },
      calls: `
        Stake = submit()
          Amount to stake: @value of @coin
        Ask to unstake = requestUnlock(uint256 shareAmount)
          Amount: shareAmount of @to max All
        Take what is unstaked = redeem()
        Take what is unstaked = redeem(uint256 unlockIndex)
          Request: unlockIndex
        Get back shares = redeemOverdueShares()
        Get back shares = redeemOverdueShares(uint256 unlockIndex)
          Request: unlockIndex
      `,
    },
  ],
};
export default format;
