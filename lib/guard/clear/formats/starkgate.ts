import type { Format } from '../format.ts';

/** StarkGate, the bridges to Starknet: one contract for each token. Source: docs.starknet.io, StarkGate addresses. */
const format: Format = {
  id: 'starkgate',
  protocol: 'StarkGate',
  parts: [
    {
      contracts: {
        '1': '0xce5485cfb26914c5dce00b9baf0580364dafc7a4 0xae0ee0a63a2ce6baeeffe56e7714fb4efe48d419 0xf6080d9fbeebcd44d89affbfd42f098cbff92816 0xbb3400f107804dfb482565ff1ec8d8ae66747605 0x9f96fe0633ee838d0298e8b8980e6716be81388d 0xbf67f59d2988a46fbff7ed79a621778a3cd3985b',
      },
      calls: `
        Bridge to Starknet = deposit(address token, uint256 amount, uint256 l2Recipient)
          Amount: amount of token
          Account there: l2Recipient
          Fee of the bridge: @value of @coin
        Bridge to Starknet = depositWithMessage(address token, uint256 amount, uint256 l2Recipient, uint256[] message)
          Amount: amount of token
          Account there: l2Recipient
          Sent along: @value of @coin
        Take a withdrawal = withdraw(address token, uint256 amount, address recipient)
          Amount: amount of token
          Goes to: recipient
        Take a withdrawal = withdraw(uint256 amount, address recipient)
          Units: amount
          Goes to: recipient
      `,
    },
  ],
};
export default format;
