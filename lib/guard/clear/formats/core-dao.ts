import type { Format } from '../format.ts';

/** Core: staking its coin with validators. Source: docs.coredao.org. */
const format: Format = {
  id: 'core-dao',
  protocol: 'Core',
  parts: [
    {
      contracts: { '1116': '0x0000000000000000000000000000000000001011' },
      calls: `
        Stake = delegateCoin(address candidate)
          Amount to stake: @value of @coin
          Validator: candidate
        Unstake = undelegateCoin(address candidate, uint256 amount)
          Validator: candidate
          Amount (0 is all): amount of @coin
        Move a stake = transferCoin(address sourceCandidate, address targetCandidate, uint256 amount)
          From validator: sourceCandidate
          To validator: targetCandidate
          Amount: amount of @coin
      `,
    },
    {
      contracts: { '1116': '0x0000000000000000000000000000000000001010' },
      calls: `
        Take rewards = claimReward()
        Take rewards = claimReward(address[] agentList)
          Agent: agentList[]
      `,
    },
    {
      contracts: { '1116': '0xf5fa1728babc3f8d2a617397fac2696c958c3409' },
      calls: `
        Stake = mint(address validator)
          Amount to stake: @value of @coin
          Validator: validator
        Unstake = redeem(uint256 stCore)
          Shares to give back: stCore as 18
        Take what is unstaked = withdraw()
      `,
    },
  ],
};
export default format;
