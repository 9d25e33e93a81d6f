/** What can be seen of a page without laying it out. Everything in it is hostile input. */
export interface TopicSigns {
  host: string;
  /** Title and description. */
  title: string;
  /** A sample of the page's text, at most MAX_TOPIC_TEXT characters are looked at. */
  text: string;
  /** Hosts that the page links to. */
  linkHosts: readonly string[];
  /** The page shows a connect button or talks to a wallet. */
  walletUse: boolean;
  /** The page has a field for a recovery phrase or a private key. */
  secretField: boolean;
}

/** UTF-16 units of text that decide; the rest of a long page changes nothing. */
export const MAX_TOPIC_TEXT = 40_000;

/** Points for a page to be ours. Distinct signs count, never how often one is repeated. */
const ENOUGH = 5;
/** Of these, so many from signs that hardly mean anything else. */
const SOLID = 4;
/** A page as short as this has no room for more: there so many points are enough, wherever they come from. */
const SHORT = 5_000;
const ENOUGH_OF_FEW = 4;
/** One point more for each so many characters, because long pages mention many things in passing. */
const SLACK = 10_000;
/** Title and first words: a page that opens with the subject is more likely about it. */
const HEAD = 300;

// Patterns are made when they are first asked for: a browser reads each one through when it is made, and this stands on
// every page, where it is mostly never asked.

/**
 * Families of words that hardly mean anything else: 2 points each. One group is one family, so that "blockchain" said
 * forty times is one sign. Source: the subjects of the rules in the specification, and the field's common words.
 */
const strongWords = () =>
  /\b(?:(block-?chains?|(?:on|off|cross)-chain)|(cryptocurrenc\w{1,3}|criptomon?edas?|kripto para|crypto (?:wallet|asset|token|market|project|trad|exchange|econom)\w{0,4})|(web ?3|dapps?|depin|defi|gamefi)|(ethereum|evm|erc-?\d{2,5}|[\d.]{1,12} eth)|(bitcoin|btc)|(solana|bittensor|netuid|arbitrum|bnb|binance|cardano|polkadot|filecoin|arweave|hyperliquid)|(smart[- ]contracts?|contratos? inteligentes?)|(airdrops?)|(tokenomics|token (?:sale|holders?|supply|price|launch|allocation|rewards|econom\w{1,3})|(?:native|utility) tokens?|presale|tge|vesting)|(stable-?coins?|usd[ct])|(meta ?mask|wallet ?connect|coinbase|trust wallet|rabby|keplr)|((?:seed|recovery|mnemonic) phrases?|frase semilla|cold ?keys?)|((?:re)?staking|stakers?|stake your)|((?:test|main)-?net)|(nfts?)|(gas (?:fees?|price)|gasless|gwei)|(liquidity (?:pool|provider|mining)s?|dexes|tvl|uniswap|pancakeswap|pump\.fun)|(0x[0-9a-f]{40})|(connect (?:your |a )?wallet|wallet address(?:es)?|(?:hot|cold|crypto|hardware|agent) wallets?)|(proof[- ]of[- ](?:stake|work))|(zk-?(?:proofs?|snarks?|ml|rollups?|vm)|opml|rollups|layer[- ]2)|(meme ?coins?|altcoins?|hodl|rug ?pulls?)|((?:ether|bsc|sol|base|polygon)scan|blockscout)|(solidity|hardhat|openzeppelin|ethers\.js|chainlink|multi-?sig)|(claim (?:your |my |the )?(?:\w{2,12} )?(?:token|airdrop|reward)s?)|(nostr|lightning network)|(decentrali[sz]ed (?:ai|gpu|comput|infer)\w{0,6})|(intel tdx|remote attestation|private inference|confidential comput\w{0,4}))(?![a-z0-9])/g;

/** Not what gardens, networks, contracts of work and petrol stations have too: alone that decides no short page, and no beginning. */
const meansThisAlone = (word: string) => !/^(?:gas p|lay|pres|rest|roll|stak|tge|vest)/.test(word);

/** Words that also mean something else (NLP tokens, form validators, data mining): 1 point each. */
const weakWords = () =>
  /\b(?:(crypto)|(wallets?|billetera|carteira|cüzdan)|(tokens?)|(rewards?|incentives?)|(miners?|mining)|(validators?)|(stak(?:e|ed))|(private keys?)|(governance)|(p2p|peer-to-peer)|(daos?)|(decentrali[sz]\w{2,5})|(mint(?:ed|ing)?)|(whitepaper)|(zero-knowledge)|(subnets?)|(swaps?|bridges?)|(agents)|(passive income))\b/g;

/** Cyrillic, Vietnamese vowels, Japanese, Chinese and Korean. */
const otherScript = () => /[\u0400-\u04ff\u1ea0-\u1eff\u3040-\ud7a3]/;
/** The same subject in zh, ja, ko, ru and vi; 2 points each. Scripts without word borders match anywhere. */
const otherLanguages = () =>
  /(区块链|區塊鏈|ブロックチェーン|블록체인|блокчейн|chuỗi khối)|(加密货币|加密貨幣|仮想通貨|암호화폐|криптовалют|tiền (?:điện tử|mã hóa))|(空投|エアドロップ|에어드랍|[аэ]ирдроп)|(钱包|錢包|ウォレット|지갑|кошел[её]к|kết nối ví)|(代币|代幣|токены)|(质押|質押|ステーキング|스테이킹|стейкинг)|(智能合约|智能合約|смарт-контракт)|(助记词|助記詞|シードフレーズ|니모닉|сид-фраз|cụm từ khôi phục)/g;

/** Hosts of the field, by what a link to them says; 2 points each group. */
const fieldHosts = () =>
  /(?:^|\.)(?:([a-z0-9]{2,20}scan\.(?:io|com|org|xyz|co|app|build)|blockscout\.com|explorer\.solana\.com|mempool\.space)|(uniswap\.org|pancakeswap\.finance|jup\.ag|pump\.fun|dexscreener\.com|dextools\.io|coingecko\.com|coinmarketcap\.com|opensea\.io|binance\.com)|(metamask\.io|phantom\.(?:app|com)|walletconnect\.(?:com|network)|safe\.global)|(dune\.com|defillama\.com|l2beat\.com|snapshot\.org|immunefi\.com|certik\.com|ethereum\.org|openzeppelin\.com|chain\.link)|(galxe\.com|zealy\.io|mirror\.xyz|warpcast\.com))$/gm;

/** Names in a host that belong to this field: projects of AI and crypto, and words that few others carry. */
const fieldName = () =>
  /crypto|blockchain|web3|airdrop|ethereum|solana|bittensor|taostats|fetch\.ai|singularitynet|oceanprotocol|render(?:foundation|network)|akash|golem\.|aethir|gensyn|phala|nillion|virtuals\.|elizaos|olas\.|nosana|livepeer|numerai|allora|gaianet|(?:^|[.-])(?:defi|dao|nft|token|wallet)s?(?:[.-]|$)|coin(?:s|\.|-)|\.eth\.|chain\./;

/** "Press Windows + R, then Ctrl + V", or a terminal line to prove that one is human: ours whatever else it says. */
const commandBox = () =>
  /\bwin(?:dows)?(?: logo)?(?: key)? ?(?:\+|and|then) ?r\b[\s\S]{0,300}?ctrl ?\+ ?v|(?:not a robot|are human|captcha)[\s\S]{0,200}?(?:terminal|powershell)[\s\S]{0,60}?paste/;

/**
 * Is this page about crypto or web3 projects, with or without AI, or does it ask for what controls a wallet? Linear in
 * the text. `why` names the signs seen, in words, also when they were too few; empty means none.
 */
export function topicOf(signs: TopicSigns): { ours: boolean; why: string[] } {
  const text = `${signs.title}\n${signs.text.slice(0, MAX_TOPIC_TEXT)}`.toLowerCase();
  const why: string[] = [];
  if (signs.secretField) why.push('a field for a recovery phrase or key');
  if (commandBox().test(text)) why.push('a command to paste and run');
  const always = why.length > 0;
  const strong = strongWords();
  const words = families(text, strong);
  if (otherScript().test(text)) words.push(...families(text, otherLanguages()));
  const hosts = families(signs.linkHosts.join('\n'), fieldHosts());
  const named = fieldName().test(signs.host);
  const few = 2 * (words.length + hosts.length);
  let solid = few;
  const isSure = words.some(meansThisAlone);
  if (isSure && families(text.slice(0, HEAD), strong)[0]) solid += 2;
  if (words[0]) why.push(`words: ${words.slice(0, 5).join(', ')}`);
  if (hosts[0]) why.push(`links: ${hosts.join(', ')}`);
  if (named) {
    why.push(`host: ${signs.host}`);
    solid += 3;
  }
  if (signs.walletUse) {
    why.push('wallet use');
    solid += 4;
  }
  // The weak words are looked for only when they can decide, so that an ordinary page costs one pass.
  const isShort = isSure && text.length < SHORT;
  if (always || (solid < SOLID && !isShort)) return { ours: always, why };
  const weak = Math.min(3, families(text, weakWords()).length);
  const enough = ENOUGH + Math.floor(text.length / SLACK);
  return { ours: (solid >= SOLID && solid + weak >= enough) || (isShort && few + weak >= ENOUGH_OF_FEW), why };
}

/** One example of each family that stands in the text. In: a pattern with one group a family and the `g` flag. */
function families(text: string, pattern: RegExp): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(pattern)) {
    found[match.findIndex((group, at) => at && group)] ??= match[0];
  }
  return found.filter(Boolean);
}
