import type { Format } from '../format.ts';

const SALE =
  '(uint256 price, uint256 cost, uint256 expiryTime, address destination, uint256[] tokenIds, (address recipient, uint256 bps)[][] revenueShares, bool payByVaultContract) sale';

/** Feral File: buying artworks of its exhibitions. Source: docs.feralfile.com, exhibition contracts. */
const format: Format = {
  id: 'feral-file',
  protocol: 'Feral File',
  parts: [
    {
      contracts: {
        '1': '0x1d9787369b1dcf709f92da1d8743c2a4b6028a83 0x835df7cc88d8bc51fcbb6a7fded0bbe1ec020273 0xacd3392e9ec2c4d876d09dc38cb52f842ea58096 0xbb12686c360e9057be3cd031140035a705e19cec 0xf51bfc40c10289246e5bba7afedeb8cf976c3250 0x115c9a6118bc7a3eb0abd30f6bcf1c45bb198aed 0x32c07ade321b90813220f5064842b1f34a59f322 0x5d303a17883c442603b8afb54921d1b7dcc0c831 0x8a20fb6eb7e1d662b157fc6ea0694972584c09bb 0xffe213c3faa18b4b80ac1658c363d471dc745886',
      },
      calls: `
        Buy artworks = buyArtworks(bytes32 r, bytes32 s, uint8 v, ${SALE})
          Price: sale.price of @coin
          Of it for the platform: sale.cost of @coin
          Goes to: sale.destination
          Artwork: sale.tokenIds[]
          Offer valid until: sale.expiryTime as date
          Paid to: sale.revenueShares[][].recipient
        Destroy artworks = burnArtworks(uint256[] tokenIds)
          Artwork: tokenIds[]
      `,
    },
  ],
};
export default format;
