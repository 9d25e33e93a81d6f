/** Names of coins and words for crypto in general, for use inside a pattern. */
export const COIN = String.raw`(?:eth|ether|ethereum|btc|bitcoins?|sol|solana|bnb|xrp|doge|ada|trx|ton|avax|usdt|usdc|dai|tao|crypto|cryptocurrency|coins?|tokens?|\$[a-z]{2,10})`;

/** Does the text speak of crypto at all? */
export const CRYPTO_CONTEXT =
  /\b(?:crypto\w{0,10}|wallets?|tokens?|airdrops?|blockchain|web3|bitcoin|btc|eth|ethereum|usdt|usdc|solana|defi|nfts?|metamask|on-?chain)\b|\$[A-Z]{2,10}\b|\b0x[0-9a-fA-F]{40}\b/i;

/** A place to send to: an EVM, bitcoin or Solana address. */
export const ADDRESS =
  /\b0x[0-9a-fA-F]{40}\b|\bbc1[a-z0-9]{20,60}\b|\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\b|\b[1-9A-HJ-NP-Za-km-z]{40,44}\b/;
