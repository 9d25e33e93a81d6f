/** What fields for the words or the key behind a wallet are called, in nine languages. */
const phrase = () =>
  /\b(?:seed|recovery|secret|mnemonic|backup|wallet)[ _-]{0,2}(?:recovery[ _-]{0,2})?(?:phrases?|words?)\b|\bmnemonic\b|\b(?:12|24)[ -]words?\b|助记词|助記詞|シードフレーズ|リカバリーフレーズ|니모닉|시드 ?구문|복구 ?구문|(?:сид|seed)-?фраз|мнемоническ|frase (?:semilla|secreta|de recuper)|kurtarma (?:ifadesi|kelimeleri)|cụm từ (?:khôi phục|bí mật)/;

/** Server pages ask for private keys too, so this one needs a wallet next to it. */
const key = () =>
  /private[ _-]{0,2}key|私钥|私鑰|秘密鍵|개인 ?키|приватн[а-я]{1,3} ключ|clave privada|chave privada|özel anahtar/;
const wallet = () =>
  /wallet|crypto|metamask|phantom|ledger|trezor|钱包|錢包|ウォレット|지갑|кошел|billetera|carteira|cüzdan/;

/**
 * Does a field ask for the words or the key that control a wallet? In: the field's label, placeholder and name joined,
 * and words around it (the page's title). Out: true when it does.
 */
export function asksForSecret(label: string, around = ''): boolean {
  // Small letters instead of the `i` flag: with letters of many scripts, that flag costs milliseconds to compile.
  const small = label.toLowerCase();
  return phrase().test(small) || (key().test(small) && wallet().test(`${small} ${around.toLowerCase()}`));
}
