import type { Format } from '../format.ts';

/** Figment: many validators in one transaction. Source: docs.figment.io, batch deposit contract. */
const format: Format = {
  id: 'figment',
  protocol: 'Figment',
  parts: [
    {
      contracts: {
        '1': '0x8b0d88b8be3c15d746feb0b1f18c883c03b6aa62',
        '560048': '0x7ac74cb69104cea773cc3154d47c930ca6462fe8',
      },
      calls: `
        Stake for validators = deposit(bytes[] pubkeys, bytes[] withdrawalCredentials, bytes[] signatures, bytes32[] depositDataRoots, uint256[] amountsGwei)
          Amount to stake: @value of @coin
          Validator: pubkeys[]
          Withdrawals go to: withdrawalCredentials[]
          For each validator, in ETH: amountsGwei[] as 9
      `,
    },
  ],
};
export default format;
