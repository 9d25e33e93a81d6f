/** Signs and words of a currency; what is meant to be worth a dollar counts as one. Source: ISO 4217, the tokens' own names. */
const WRITTEN: readonly (readonly [currency: string, pattern: string])[] = [
  ['aud', String.raw`a\$|aud`],
  ['cad', String.raw`c\$|cad`],
  ['hkd', String.raw`hk\$`],
  ['sgd', String.raw`s\$|sgd`],
  ['nzd', String.raw`nz\$`],
  ['usd', String.raw`(?:us)?\$|usd[ct]?|dai|busd|dollars?|bucks|dólares|долларов`],
  ['eur', '€|eur|euros?|евро'],
  ['gbp', '£|gbp|pounds?'],
  ['chf', 'chf'],
  ['jpy', '¥|jpy|円'],
  ['cny', 'cny|元'],
  ['inr', '₹|inr'],
  ['krw', '₩|krw|원'],
  ['rub', '₽|rub|рублей'],
  ['btc', '₿|w?btc|bitcoins?'],
  ['eth', 'w?eth|ether'],
  ['sol', 'sol'],
  ['bnb', 'bnb'],
  ['avax', 'avax'],
  ['matic', 'matic'],
  ['xrp', 'xrp'],
  ['trx', 'trx'],
];

const EACH = WRITTEN.map(([currency, pattern]) => ({
  currency,
  anywhere: new RegExp(String.raw`(?<![\p{L}])(?:${pattern})(?![\p{L}])`, 'iu'),
  starts: new RegExp(String.raw`^(?:${pattern})(?![\p{L}])`, 'iu'),
}));

/** The currency that a few characters name, as ISO code or ticker in lower case; empty when they name none. */
export function currencyOf(words: string, where: 'anywhere' | 'starts' = 'anywhere'): string {
  return EACH.find((one) => one[where].test(words))?.currency ?? '';
}
