import type { Format } from '../format.ts';

/** Sei: staking through its built-in contracts, which write amounts with 6 decimals. Source: docs.sei.io, precompiles. */
const format: Format = {
  id: 'sei',
  protocol: 'Sei',
  parts: [
    {
      contracts: { '1329': '0x0000000000000000000000000000000000001005' },
      calls: `
        Stake = delegate(string valAddress)
          Amount to stake: @value of @coin
          Validator: valAddress
        Unstake = undelegate(string valAddress, uint256 amount)
          Validator: valAddress
          Amount of SEI: amount as 6
        Move a stake = redelegate(string srcAddress, string dstAddress, uint256 amount)
          From validator: srcAddress
          To validator: dstAddress
          Amount of SEI: amount as 6
        Become a validator = createValidator(string pubKeyHex, string moniker, string commissionRate, string commissionMaxRate, string commissionMaxChangeRate, uint256 minSelfDelegation)
          Own stake: @value of @coin
          Name: moniker
          Commission: commissionRate
          Least own stake of SEI: minSelfDelegation as 6
        Change a validator = editValidator(string moniker, string commissionRate, uint256 minSelfDelegation)
          Name: moniker
          Commission: commissionRate
          Least own stake of SEI: minSelfDelegation as 6
      `,
    },
    {
      contracts: { '1329': '0x0000000000000000000000000000000000001007' },
      calls: `
        Choose where rewards go = setWithdrawAddress(address withdrawAddr)
          Goes to: withdrawAddr
        Take rewards = withdrawDelegationRewards(string validator)
          Validator: validator
        Take rewards = withdrawMultipleDelegationRewards(string[] validators)
          Validator: validators[]
        Take commission = withdrawValidatorCommission(string validator)
          Validator: validator
      `,
    },
  ],
};
export default format;
