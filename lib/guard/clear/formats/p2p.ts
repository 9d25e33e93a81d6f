import type { Format } from '../format.ts';

/** P2P.org: the message with which a staker asks validators to leave. Source: docs.p2p.org. */
const format: Format = {
  id: 'p2p',
  protocol: 'P2P.org',
  parts: [
    {
      contracts: {
        '1': '0x4e1224f513048e18e7a1883985b45dc0fe1d917e',
        '560048': '0x917105cc314c12890d9c8224aee5af9574f871cf 0x158f2bbef21cf9f92cf4a294999ba422948c8242',
      },
      calls: `
        Ask to withdraw = send(string text)
          Message: text
      `,
    },
    {
      contracts: { '1': '0x23be839a14cec3d6d716d904f09368bbf9c750eb' },
      calls: `
        Stake = addEth(bytes32 eth2WithdrawalCredentials, uint96 ethAmountPerValidatorInWei, (uint96 basisPoints, address recipient) clientConfig, (uint96 basisPoints, address recipient) referrerConfig, bytes extraData)
          Amount to stake: @value of @coin
          For each validator: ethAmountPerValidatorInWei of @coin
          Withdrawals go to: eth2WithdrawalCredentials
          Rewards go to: clientConfig.recipient
          Share of rewards: clientConfig.basisPoints as %2
          Referrer: referrerConfig.recipient
      `,
    },
  ],
};
export default format;
