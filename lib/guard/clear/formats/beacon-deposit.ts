import type { Format } from '../format.ts';

/** Ethereum's deposit contract, where validators begin. Source: ethereum/consensus-specs. */
const format: Format = {
  id: 'beacon-deposit',
  protocol: 'Ethereum deposit contract',
  parts: [
    {
      contracts: {
        '1': '0x00000000219ab540356cbb839cbe05303d7705fa',
        '560048': '0x00000000219ab540356cbb839cbe05303d7705fa',
      },
      calls: `
        Stake for a validator = deposit(bytes pubkey, bytes withdrawal_credentials, bytes signature, bytes32 deposit_data_root)
          Amount to stake: @value of @coin
          Validator: pubkey
          Withdrawals go to: withdrawal_credentials
      `,
    },
  ],
};
export default format;
