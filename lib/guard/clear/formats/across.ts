import type { Format } from '../format.ts';

/** Across: its spoke pools. Source: docs.across.to, contract addresses. */
const format: Format = {
  id: 'across',
  protocol: 'Across',
  parts: [
    {
      contracts: {
        '1': '0x5c7bcd6e7de5423a257d81b442095a1a6ced35c5',
        '10': '0x6f26bf09b1c792e3228e5467807a900a503c0281',
        '137': '0x9295ee1d8c5b022be115a2ad3c30c72e34e7f096',
        '8453': '0x09aea4b2242abc8bb4bb78d537a67a245a7bec64',
        '42161': '0xe35e9842fceaca96570b734083f4a58e8f7c5f2a',
        '59144': '0x7e63a5f1a8f0b4d0934b2f2327daed3f6bb2ee75',
      },
      calls: `
        Bridge = depositV3(address depositor, address recipient, address inputToken, address outputToken, uint256 inputAmount, uint256 outputAmount, uint256 destinationChainId, address exclusiveRelayer, uint32 quoteTimestamp, uint32 fillDeadline, uint32 exclusivityDeadline, bytes message)
          Amount to send: inputAmount of inputToken
          To chain: destinationChainId as chain
          Arrives, in smallest units: outputAmount
          Token there: outputToken
          Goes to: recipient
          Valid until: fillDeadline as date
        Bridge = deposit(bytes32 depositor, bytes32 recipient, bytes32 inputToken, bytes32 outputToken, uint256 inputAmount, uint256 outputAmount, uint256 destinationChainId, bytes32 exclusiveRelayer, uint32 quoteTimestamp, uint32 fillDeadline, uint32 exclusivityParameter, bytes message)
          Amount to send: inputAmount of inputToken
          To chain: destinationChainId as chain
          Arrives, in smallest units: outputAmount
          Token there: outputToken as address
          Goes to: recipient as address
          Valid until: fillDeadline as date
      `,
    },
  ],
};
export default format;
