import type { Format } from '../format.ts';

const KEYS = 'bytes publicKeys, bytes withdrawalCreds, bytes signatures, bytes32[] dataRoots';
const FIELDS = `
          Amount to stake: @value of @coin
          Validators: publicKeys
          Withdrawals go to: withdrawalCreds`;

/** Kiln: many validators in one transaction, and asking them to leave. Source: docs.kiln.fi. */
const format: Format = {
  id: 'kiln',
  protocol: 'Kiln',
  parts: [
    {
      contracts: {
        '1': '0x576834cb068e677db4aff6ca245c7bde16c3867e',
        '560048': '0x00ae9b96ef8d5d54cfcc02d9a1ccc19acd688b72',
      },
      calls: `
        Stake for validators = batchDeposit(${KEYS})${FIELDS}
        Stake for validators = bigBatchDeposit(${KEYS})${FIELDS}
        Stake for validators = batchDepositCustom(${KEYS}, uint256 amountPerValidator)${FIELDS}
          For each validator: amountPerValidator of @coin
        Stake for validators = bigBatchDepositCustom(${KEYS}, uint256 amountPerValidator)${FIELDS}
          For each validator: amountPerValidator of @coin
      `,
    },
    {
      contracts: {
        '1': '0x004c226fff73aa94b78a4df1a0e861797ba16819',
        '560048': '0x06f9c32a3093dde837a2e172041df79b4b850a2e',
      },
      calls: `
        Ask validators to leave = requestExit(bytes validators)
          Validators: validators
      `,
    },
    {
      contracts: { '1': '0x1e68238ce926dec62b3fbc99ab06eb1d85ce0270 0x2e3956e1ee8b44ab826556770f69e3b9ca04a2a7' },
      calls: `
        Stake = deposit()
          Amount to stake: @value of @coin
        Stake = deposit(address withdrawer)
          Amount to stake: @value of @coin
          Withdrawals go to: withdrawer
      `,
    },
  ],
};
export default format;
