import type { Format } from '../format.ts';

const CLAIM =
  '(bytes32[] merkleProof, (uint24 rewardEpochId, bytes20 beneficiary, uint120 amount, uint8 claimType) body)[] proofs';

/** Flare and Songbird: rewards, votes, wrapped coins that vote. Source: dev.flare.network, deployed contracts. */
const format: Format = {
  id: 'flare',
  protocol: 'Flare',
  parts: [
    {
      contracts: {
        '14': '0xc8f55c5aa2c752ee285bd872855c749f4ee6239b',
        '19': '0xe26ad68b17224951b5740f33926cc438764eb9a7',
      },
      calls: `
        Take rewards = claim(address rewardOwner, address recipient, uint24 rewardEpochId, bool wrap, ${CLAIM})
          Owner: rewardOwner
          Goes to: recipient
          Up to epoch: rewardEpochId
          Wrapped: wrap
          Amount: proofs[].body.amount of @coin
        Take rewards for others = autoClaim(address[] rewardOwners, uint24 rewardEpochId, ${CLAIM})
          Owner: rewardOwners[]
          Up to epoch: rewardEpochId
      `,
    },
    {
      contracts: { '14': '0x9c7a4c83842b29bb4a082b0e689cb9474bd938d0' },
      calls: `
        Take rewards = claim(address rewardOwner, address recipient, uint256 month, bool wrap)
          Owner: rewardOwner
          Goes to: recipient
          Month: month
          Wrapped: wrap
      `,
    },
    {
      contracts: { '14': '0xc0cf3aaf93bd978c5bc662564aa73e331f2ec0b5' },
      calls: `
        Take rewards = claim(address rewardOwner, address recipient, uint256 rewardAmount, bool wrap)
          Owner: rewardOwner
          Goes to: recipient
          Amount: rewardAmount of @coin
          Wrapped: wrap
      `,
    },
    {
      contracts: {
        '14': '0x1d80c49bbbcd1c0911346656b529df9e5c2f783d',
        '19': '0x02f0826ef6ad107cfc861152b32b52fd11bab9ed',
      },
      calls: `
        Wrap = deposit()
          Amount to wrap: @value of @coin
        Unwrap = withdraw(uint256 amount)
          Amount to unwrap: amount of @to max All
        Hand over part of your votes = delegate(address to, uint256 bips)
          Votes go to: to
          Share: bips as %2
      `,
    },
  ],
};
export default format;
