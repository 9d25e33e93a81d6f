import type { Format } from '../format.ts';

const WITH = '(address recipient, address token, (uint8 erc, uint256 id, uint256 quantity) info) request';

/** Ronin: staking and its bridge. Source: docs.roninchain.com, deployed contracts. */
const format: Format = {
  id: 'ronin',
  protocol: 'Ronin',
  parts: [
    {
      contracts: { '2020': '0x545edb750eb8769c868429be9586f5857a768758' },
      calls: `
        Stake = delegate(address validator)
          Amount to stake: @value of @coin
          Validator: validator
        Unstake = undelegate(address validator, uint256 amount)
          Validator: validator
          Amount: amount of @coin
        Unstake = bulkUndelegate(address[] validators, uint256[] amounts)
          Validator: validators[]
          Amount: amounts[] of @coin
        Move a stake = redelegate(address source, address destination, uint256 amount)
          From validator: source
          To validator: destination
          Amount: amount of @coin
        Take rewards = claimRewards(address[] validators)
          Validator: validators[]
        Stake rewards = delegateRewards(address[] validators, address destination)
          Validator: validators[]
          To validator: destination
      `,
    },
    {
      contracts: {
        '1': '0x64192819ac13ef72bf6b5ae239ac672b43a9af08',
        '2020': '0x0cf8ff40a508bdbc39fbe1bb679dcba64e65c7df',
      },
      calls: `
        Bridge = requestDepositFor(${WITH})
          Goes to: request.recipient
          Amount: request.info.quantity of request.token
          Token: request.token as token
        Bridge = requestWithdrawalFor(${WITH}, uint256 chainId)
          Goes to: request.recipient
          Amount: request.info.quantity of request.token
          To chain: chainId as chain
      `,
    },
  ],
};
export default format;
