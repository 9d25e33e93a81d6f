import type { Format } from '../format.ts';

/** Rarible's exchange. Source: docs.rarible.org, protocol contracts. */
const format: Format = {
  id: 'rarible',
  protocol: 'Rarible',
  parts: [
    {
      contracts: {
        '1': '0x9757f2d2b135150bbeb65308d4a91804107cd8d6 0x7f19564c35c681099c0c857a7141836cf7edaa53',
        '137': '0x12b3897a36fdb436dde2788c06eff0ffd997066e 0x7f19564c35c681099c0c857a7141836cf7edaa53',
      },
      messages: `
        Order = Order(maker, makeAsset, taker, takeAsset, start, end)
          Made by: maker
          Gives: makeAsset.value
          For: taker
          Receives: takeAsset.value
          From: start as date
          Until: end as date
        Relayed call = MetaTransaction(nonce, from, functionSignature)
          Account: from
          Number: nonce
      `,
    },
    {
      contracts: { '1': '0xc9154424b823b10579895ccbe442d41b9abd96ed 0xb66a603f4cfe17e3d27b87a8bfcad319856518b8' },
      messages: `
        Make an item = Mint721(tokenId, tokenURI, creators, royalties)
          Item: tokenId
          Address of the picture: tokenURI
          Creator: creators[].account
          Royalty: royalties[].account
        Make items = Mint1155(tokenId, supply, tokenURI, creators, royalties)
          Item: tokenId
          How many: supply
          Address of the picture: tokenURI
          Creator: creators[].account
          Royalty: royalties[].account
      `,
    },
  ],
};
export default format;
