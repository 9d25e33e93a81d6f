import type { Format } from '../format.ts';

const STETH = '0xae7ab96520de3a18e5e111b5eaab095312d7fe84';
const WSTETH = '0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0';
const PERMIT = '(uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) permit';

/** Lido: stETH, wstETH, the withdrawal queue, the referral staker. Source: docs.lido.fi, deployed contracts. */
const format: Format = {
  id: 'lido',
  protocol: 'Lido',
  parts: [
    {
      contracts: { '1': STETH },
      calls: `
        Stake = submit(address referral)
          Amount to stake: @value of @coin
          Referral: referral
        Send shares = transferShares(address recipient, uint256 sharesAmount)
          To: recipient
          Shares: sharesAmount as 18
        Move shares = transferSharesFrom(address sender, address recipient, uint256 sharesAmount)
          From: sender
          To: recipient
          Shares: sharesAmount as 18
      `,
    },
    {
      contracts: { '1': WSTETH },
      calls: `
        Wrap = wrap(uint256 amount)
          Amount to wrap: amount of ${STETH}
        Unwrap = unwrap(uint256 amount)
          Amount to unwrap: amount of ${WSTETH}
      `,
    },
    {
      contracts: { '1': '0xa88f0329c2c4ce51ba3fc619bbf44efe7120dd0d' },
      calls: `
        Stake = stakeETH(address referral)
          Amount to stake: @value of @coin
          Referral: referral
      `,
    },
    {
      contracts: { '1': '0x889edc2edab5f40e902b864ad4d7ade8e412f9b1' },
      calls: `
        Ask to withdraw = requestWithdrawals(uint256[] amounts, address owner)
          Amount: amounts[] of ${STETH}
          Goes to: owner
        Ask to withdraw = requestWithdrawalsWithPermit(uint256[] amounts, address owner, ${PERMIT})
          Amount: amounts[] of ${STETH}
          Goes to: owner
        Ask to withdraw = requestWithdrawalsWstETH(uint256[] amounts, address owner)
          Amount: amounts[] of ${WSTETH}
          Goes to: owner
        Ask to withdraw = requestWithdrawalsWstETHWithPermit(uint256[] amounts, address owner, ${PERMIT})
          Amount: amounts[] of ${WSTETH}
          Goes to: owner
        Take a withdrawal = claimWithdrawal(uint256 requestId)
          Request: requestId
        Take withdrawals = claimWithdrawals(uint256[] requestIds, uint256[] hints)
          Request: requestIds[]
        Take withdrawals = claimWithdrawalsTo(uint256[] requestIds, uint256[] hints, address recipient)
          Request: requestIds[]
          Goes to: recipient
        Permission to move a withdrawal = approve(address to, uint256 requestId)
          Operator: to
          Request: requestId
        Send a withdrawal = transferFrom(address from, address to, uint256 requestId)
          From: from
          To: to
          Request: requestId
      `,
    },
  ],
};
export default format;
