import type { Format } from '../format.ts';

const BORG = '0x64d0f55cd8c7133a9d7102b13987235f486f2224';

/** SwissBorg: the change of its old token into the new one, and that token's bridge. Source: swissborg.com, migration. */
const format: Format = {
  id: 'swissborg',
  protocol: 'SwissBorg',
  parts: [
    {
      contracts: { '1': '0xaa854688caab725fe17b7d21b46fda5af365985a' },
      calls: `
        Change CHSB into BORG = migrate(uint256 amount)
          Amount: amount of 0xba9d4199fab4f26efe3551d490e3821486f135ba
      `,
    },
    {
      contracts: { '1': '0x66a28b080918184851774a89ab94850a41f6a1e5' },
      calls: `
        Bridge BORG = transfer(uint256 amount, uint16 recipientChain, bytes32 recipient)
          Amount to send: amount of ${BORG}
          To chain (Wormhole’s number): recipientChain as 1=Solana,2=Ethereum
          Goes to: recipient
          Fee: @value of @coin
        Bridge BORG = transfer(uint256 amount, uint16 recipientChain, bytes32 recipient, bytes32 refundAddress, bool shouldQueue, bytes transceiverInstructions)
          Amount to send: amount of ${BORG}
          To chain (Wormhole’s number): recipientChain as 1=Solana,2=Ethereum
          Goes to: recipient
          What is left goes to: refundAddress
          Fee: @value of @coin
      `,
    },
  ],
};
export default format;
