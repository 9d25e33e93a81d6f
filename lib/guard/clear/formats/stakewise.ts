import type { Format } from '../format.ts';

/** StakeWise v3: its vaults are contracts of many operators, told by their form. Source: docs.stakewise.io, vaults. */
const format: Format = {
  id: 'stakewise',
  protocol: 'StakeWise',
  parts: [
    {
      contracts: {
        '1': '0xb36fc5e542cb4fc562a624912f55da2758998113 0xac0f906e433d58fa868f936e8a43230473652885',
      },
      calls: `
        Stake = deposit(address receiver, address referrer)
          Amount to stake: @value of @coin
          Shares go to: receiver
          Referrer: referrer
        Stake and mint = depositAndMintOsToken(address receiver, uint256 osTokenShares, address referrer)
          Amount to stake: @value of @coin
          To mint: osTokenShares of 0xf1c9acdc66974dfb6decb12aa385b9cd01190e38 max All
          Goes to: receiver
          Referrer: referrer
        Update and stake = updateStateAndDeposit(address receiver, address referrer, (bytes32 rewardsRoot, int160 reward, uint160 unlockedMevReward, bytes32[] proof) harvestParams)
          Amount to stake: @value of @coin
          Shares go to: receiver
          Referrer: referrer
        Mint = mintOsToken(address receiver, uint256 osTokenShares, address referrer)
          To mint: osTokenShares of 0xf1c9acdc66974dfb6decb12aa385b9cd01190e38 max All
          Goes to: receiver
          Referrer: referrer
        Give back = burnOsToken(uint128 osTokenShares)
          To give back: osTokenShares of 0xf1c9acdc66974dfb6decb12aa385b9cd01190e38 max All
        Ask to leave = enterExitQueue(uint256 shares, address receiver)
          Shares to lock: shares as 18
          Goes to: receiver
        Take what left = claimExitedAssets(uint256 positionTicket, uint256 timestamp, uint256 exitQueueIndex)
          Ticket: positionTicket
          Asked on: timestamp as date
      `,
    },
  ],
};
export default format;
