import type { Format } from '../format.ts';

/** POAP: badges moved from Gnosis to Ethereum. Source: documentation.poap.tech. */
const format: Format = {
  id: 'poap',
  protocol: 'POAP',
  parts: [
    {
      contracts: { '1': '0x0bb4d3e88243f4a057db77341e6916b0e449b158' },
      calls: `
        Move a badge here = mintToken(uint256 eventId, uint256 tokenId, address receiver, uint256 expirationTime, bytes signature)
          Event: eventId
          Badge: tokenId
          Goes to: receiver
          Valid until: expirationTime as date
          Fee: @value of @coin
      `,
    },
  ],
};
export default format;
