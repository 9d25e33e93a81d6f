import type { Format } from '../format.ts';

const EETH = '0x35fa164735182de50811e8e2e824cfb9b6118ac2';

/** ether.fi: staking and its wrapped token. Source: etherfi.gitbook.io, deployed contracts. */
const format: Format = {
  id: 'ether-fi',
  protocol: 'ether.fi',
  parts: [
    {
      contracts: { '1': '0x308861a430be4cce5502d0a12724771fc6daf216' },
      calls: `
        Stake = deposit()
          Amount to stake: @value of @coin
        Stake = deposit(address referral)
          Amount to stake: @value of @coin
          Referral: referral
        Ask to withdraw = requestWithdraw(address recipient, uint256 amount)
          Amount: amount of ${EETH} max All
          Goes to: recipient
      `,
    },
    {
      contracts: { '1': '0xcd5fe23c85820f7b72d0926fc9b05b43e359b7ee' },
      calls: `
        Wrap = wrap(uint256 eETHAmount)
          Amount to wrap: eETHAmount of ${EETH} max All
        Unwrap = unwrap(uint256 weETHAmount)
          Amount to unwrap: weETHAmount of @to max All
      `,
    },
  ],
};
export default format;
