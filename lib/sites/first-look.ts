/** How much of the page's text, scripts included, is searched: UTF-16 units, and text nodes. */
const LONGEST = 12_000;
const MOST_NODES = 300;
/** `NodeFilter.SHOW_TEXT`, which not every document outside a browser names. */
const TEXT_NODES = 4;
/** A page with less text than this is a shell that its scripts will fill: worth a whole look. */
const SHELL = 400;
const MOST_LINKS = 150;

/**
 * Word parts of the subject, small letters. One of them stands in almost every page that `topicOf` would call ours, and
 * plain search finds them without compiling a pattern: on an ordinary page this is all that happens.
 */
const STEMS: readonly string[] = [
  '0x',
  'airdrop',
  'altcoin',
  'binance',
  'bitcoin',
  'bittensor',
  'block chain',
  'blockchain',
  'cosmos',
  'criptomo',
  'cross-chain',
  'crypto',
  'dapp',
  'defi',
  'depin',
  'erc-20',
  'erc20',
  'ethereum',
  'gamefi',
  'gasless',
  'hodl',
  'kripto',
  'mainnet',
  'meme coin',
  'memecoin',
  'metamask',
  'mnemonic',
  'multisig',
  'nft',
  'on-chain',
  'onchain',
  'powershell',
  'presale',
  'recovery phrase',
  'rollup',
  'seed phrase',
  'smart contract',
  'solana',
  'solidity',
  'stablecoin',
  'staking',
  'testnet',
  'token',
  'uniswap',
  'usdc',
  'usdt',
  'wallet',
  'web3',
  'win + r',
  'windows + r',
  'zk-',
  'zkml',
  'криптовал',
  'блокчейн',
  'кошел',
  'токен',
  'аирдроп',
  'эирдроп',
  'cüzdan',
  'chuỗi khối',
  'tiền mã hóa',
  'tiền điện tử',
  'kết nối ví',
  '区块链',
  '區塊鏈',
  '加密货币',
  '加密貨幣',
  '空投',
  '钱包',
  '錢包',
  '代币',
  'ブロックチェーン',
  '仮想通貨',
  'ウォレット',
  'エアドロップ',
  '블록체인',
  '암호화폐',
  '지갑',
  '에어드랍',
];

/** Parts of hosts of the field, as they stand in links. */
const LINKED: readonly string[] = [
  'blockscout.',
  'certik.',
  'coingecko.',
  'coinmarketcap.',
  'defillama.',
  'dexscreener.',
  'dune.com',
  'explorer.solana',
  'galxe.',
  'immunefi.',
  'jup.ag',
  'l2beat.',
  'mempool.space',
  'opensea.',
  'phantom.',
  'pump.fun',
  'safe.global',
  'scan.co',
  'scan.io',
  'scan.org',
  'scan.xyz',
  'snapshot.org',
  'warpcast.',
  'zealy.',
];

/**
 * Markup that only wallets, and fields for what controls them, have. Two selectors, because each is tried on every element
 * of the page: with eighteen this took most of the time that we need on a long table.
 */
const MARKUP =
  ':is(w3m-button,appkit-button,w3m-modal,dynamic-widget),:is(script,input,textarea,button):is(.wallet-adapter-button,[src*=walletconnect],[src*=web3],[src*=wagmi],[src*=ethers],[name*=seed],[name*=mnemonic],[name*=phrase],[placeholder*=phrase],[placeholder*="rivate key"],[aria-label*=allet],[value*=allet])';

/**
 * Is there any reason to look at this page closer? Made to cost next to nothing where there is none: native text,
 * native search, no pattern, no layout. In: any document. Out: false when not one sign of the subject is in it.
 */
export function hasReasonToLook(document: Document): boolean {
  const text = firstWords(document).toLowerCase();
  if (text.length < SHELL || STEMS.some((stem) => text.includes(stem))) return true;
  if (document.querySelector(MARKUP)) return true;
  const host = document.location?.hostname ?? '';
  const linked = linksOf(document);
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content')?.toLowerCase() ?? '';
  return (
    STEMS.some((stem) => host.includes(stem) || description.includes(stem)) ||
    LINKED.some((part) => linked.includes(part))
  );
}

/**
 * The title and the first text nodes of the page, whatever holds them, at most about 12,000 characters. A table's cells are
 * many and short: while there is less than a shell's text the count of nodes ends nothing.
 */
export function firstWords(document: Document): string {
  let text = `${document.title}\n`;
  const body = document.querySelector('body');
  if (!body) return text;
  const walker = document.createTreeWalker(body, TEXT_NODES);
  for (let seen = 0; text.length < (seen < MOST_NODES ? LONGEST : SHELL) && walker.nextNode(); seen += 1) {
    text += (walker.currentNode.nodeValue ?? '').slice(0, LONGEST);
  }
  return text.slice(0, LONGEST);
}

function linksOf(document: Document): string {
  const anchors = document.querySelectorAll('a[href*="//"]');
  let linked = '';
  for (let at = 0; at < anchors.length && at < MOST_LINKS; at += 1) linked += `${anchors[at]?.getAttribute('href')}\n`;
  return linked;
}
