/** Wallets by the names that people know, as they stand on buttons. Source: the wallets' own sites. */
const BRANDS =
  /\b(?:metamask|trust ?wallet|coinbase wallet|wallet ?connect|phantom|ledger|trezor|exodus|rabby|rainbow|keplr|solflare|tronlink|okx wallet|bitget wallet|backpack|atomic wallet|safepal|imtoken|tokenpocket|mathwallet|argent|zerion|myetherwallet|xverse|petra|leap wallet)\b/i;

/** The wallet that a name is about, in small letters; empty when it is about none. Names are at most 60 characters. */
export function walletNamed(name: string): string {
  return name.length > 60 ? '' : (BRANDS.exec(name)?.[0].toLowerCase().replace(/\s/g, '') ?? '');
}
