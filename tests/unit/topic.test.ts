import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { asksForSecret } from '@/lib/core/secret-field.ts';
import { MAX_TOPIC_TEXT, type TopicSigns, topicOf } from '@/lib/core/topic.ts';
import { gateSigns } from '@/lib/sites/gate.ts';

function signs(text: string, more: Partial<TopicSigns> = {}): TopicSigns {
  return { host: 'example.org', title: '', text, linkHosts: [], walletUse: false, secretField: false, ...more };
}

function pageSigns(body: string, head = ''): TopicSigns {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return gateSigns(parseHTML(html).document as unknown as Document);
}

describe('our subject', () => {
  test.each([
    ['a project', 'A decentralized network for GPU jobs. Stake the native token to run a node; fees settle on-chain.'],
    ['a claim page', 'The airdrop is open. Connect wallet to claim your tokens on Arbitrum.'],
    ['docs', 'The smart contract is deployed on mainnet. Validators vote on rewards. Gas fees are paid in ETH.'],
    [
      'an agent wallet',
      'Give your AI agents an agent wallet with spend limits. Pay in USDC on Ethereum from a smart contract.',
    ],
    [
      'a paper on a token economy',
      'Agents trade with each other in a decentralized token economy. Work is recorded on-chain; the protocol mints one token a job.',
    ],
    [
      'a short page of docs',
      'Your node joins the blockchain of the network. Miners earn by the hour; it is decentralized.',
    ],
    ['ways to pay', 'Open MetaMask, choose the wallet and confirm. Tokens arrive within a minute.'],
    ['two names of the field', 'The bot trades on Binance and Coinbase while you sleep.'],
    ['Chinese', '这是一个去中心化的区块链项目。连接钱包领取空投代币，质押获得收益。'],
    ['Russian', 'Проект на блокчейне: подключите кошелёк, получите аирдроп, стейкинг токенов.'],
    ['Spanish', 'Conecta tu billetera y recibe la criptomoneda del proyecto, con contratos inteligentes y staking.'],
    ['Portuguese', 'Uma criptomoeda com contratos inteligentes: staking e airdrop para todos.'],
    ['Turkish', 'Cüzdan bağla, kripto para kazan: airdrop ve staking burada.'],
    ['Vietnamese', 'Kết nối ví để nhận airdrop tiền điện tử trên chuỗi khối.'],
    ['Korean', '블록체인 지갑을 연결하고 에어드랍을 받으세요. 스테이킹 보상.'],
    ['Japanese', 'ブロックチェーンのウォレットを接続してエアドロップを受け取る。ステーキング報酬。'],
  ])('%s', (_what, text) => {
    const { ours, why } = topicOf(signs(text));
    expect(ours).toBe(true);
    expect(why.length).toBeGreaterThan(0);
  });

  test('links and wallet use make up for words', () => {
    const words = 'Join the subnet. Miners and validators earn from every transaction.';
    const linkHosts = ['etherscan.io', 'app.uniswap.org', 'dune.com'];
    expect(topicOf(signs(words)).ours).toBe(false);
    expect(topicOf(signs(words, { linkHosts })).ours).toBe(true);
    expect(topicOf(signs(words, { walletUse: true })).ours).toBe(true);
  });

  test('a field for the phrase, and a command to paste, are ours whatever else stands there', () => {
    expect(topicOf(signs('Hello', { secretField: true })).ours).toBe(true);
    const box = 'Verify you are human: press Windows key + R, then press Ctrl + V and Enter.';
    expect(topicOf(signs(box)).ours).toBe(true);
    expect(topicOf(signs('I am not a robot. Open Terminal, then paste the text and press return.')).ours).toBe(true);
  });
});

describe('false friends', () => {
  test.each([
    [
      'an API',
      'Each request costs tokens. Create an access token, hash the body with SHA-256 and mint a new session token.',
    ],
    [
      'NLP',
      'The tokenizer splits text into tokens; the model has a context of 8,000 tokens and three attention blocks.',
    ],
    [
      'Node.js',
      'Run node index.js. The crypto module hashes a block; validators check the form. Use a private key for SSH.',
    ],
    [
      'a shop',
      'Pay with Apple Pay or Google Wallet. Your wallet stays private. Protocol: mint green, rewards for members.',
    ],
    [
      'data mining',
      'Data mining finds patterns in transactions. A governance board reads the whitepaper and its incentives.',
    ],
    ['insurance', 'File a claim with your agent. Claim forms, rewards and the claims ledger are kept by the insurer.'],
    ['supply chain', 'Our supply chain software tracks blocks of stock, ledger entries and swaps between warehouses.'],
    ['utilities', 'Gas and electricity tariffs. Gas bills are validated monthly; stakeholders may swap tariffs.'],
    ['real estate', 'Our agents sell houses. Earn a bonus for each transaction. Bridge loans and yields explained.'],
    [
      'a news front page',
      `Bitcoin fell on Monday. ${'The council met about the new road and its trees. '.repeat(400)}`,
    ],
    [
      'a garden',
      'Staking tomatoes: tie each plant to a stake. Mint keeps leaf miners away. Restaking after a storm pays off.',
    ],
    ['a network', 'Layer 2 switches learn addresses; bridges join subnets. A token ring passes one token around.'],
    ['contracts of work', 'Shares vest over four years. Vesting, rewards and governance are laid down in the plan.'],
    ['a phone', 'Send the photo by AirDrop: hold the two phones side by side, then press Accept.'],
    [
      'a petrol station',
      'Today the gas price fell. Fuel rewards are kept in the app’s wallet; one token for each litre.',
    ],
    ['one word in passing', 'She writes about gardens, rivers and blockchain, and lives by the sea.'],
    ['installing a tool', 'Open a terminal and paste this command: curl -fsSL https://example.org/install.sh | sh'],
  ])('%s', (_what, text) => {
    expect(topicOf(signs(text)).ours).toBe(false);
  });

  test('one family said a thousand times is one sign', () => {
    expect(topicOf(signs('blockchain '.repeat(1000))).ours).toBe(false);
  });

  test('more mentions are asked of a long page than of a short one', () => {
    const words = 'Bitcoin and an NFT and the wallet.';
    expect(topicOf(signs(words, { title: 'Bitcoin' })).ours).toBe(true);
    expect(topicOf(signs(words + ' The river is long.'.repeat(2_000), { title: 'Trees' })).ours).toBe(false);
  });

  test('text beyond the sample changes nothing', () => {
    const late = `${'x '.repeat(MAX_TOPIC_TEXT / 2)}blockchain airdrop staking ethereum smart contract`;
    expect(topicOf(signs(late)).why).toEqual([]);
  });
});

describe('gateSigns', () => {
  test('title, description, text and links, without scripts, styles and code', () => {
    const found = pageSigns(
      `<p>Hello <b>world</b></p><script>var airdrop</script><style>.nft{}</style><pre>staking</pre>
       <a href="https://www.EtherScan.io/address/0x1">x</a><a href="/docs">docs</a><a href="//dune.com/q">q</a>
       <a href="javascript:void 0">j</a><a>none</a>`,
      '<title>Acme</title><meta name="description" content="Work done"><meta property="og:site_name" content="Acme Net">',
    );
    expect(found.title).toContain('Acme Work done');
    expect(found.title).toContain('Acme Net');
    expect(found.text).toBe('Hello world x docs q j none');
    expect(found.linkHosts).toEqual(['etherscan.io', 'dune.com']);
    expect([found.walletUse, found.secretField]).toEqual([false, false]);
  });

  test.each([
    '<button>Connect Wallet</button>',
    '<button><span>Connect</span>\n <span>your wallet</span></button>',
    '<div role="button" aria-label="Connect MetaMask"></div>',
    '<input type="submit" value="Connect wallet">',
    '<a class="btn primary" href="#">连接钱包</a>',
    '<w3m-button></w3m-button>',
    '<script>ethereum.request({method: "eth_requestAccounts"})</script>',
    '<script src="https://unpkg.example/@walletconnect/x.js"></script>',
  ])('wallet use: %s', (body) => {
    expect(pageSigns(body).walletUse).toBe(true);
  });

  test.each([
    '<button>Connect</button>',
    '<button>Add to wallet</button>',
    '<p>Connect wallet</p>',
    '<script type="module">const token = 1</script>',
  ])('no wallet use: %s', (body) => {
    expect(pageSigns(body).walletUse).toBe(false);
  });

  test.each([
    '<textarea placeholder="Enter your 12 word recovery phrase"></textarea>',
    '<label for="p">Seed phrase</label><input id="p">',
    '<label>Secret recovery phrase <input type="password"></label>',
    '<input aria-label="助记词">',
    '<input placeholder="Wallet private key">',
    Array.from({ length: 12 }, (_, at) => `<input name="word${at + 1}">`).join(''),
  ])('a field for the phrase: %s', (body) => {
    expect(pageSigns(body).secretField).toBe(true);
  });

  test.each([
    '<input type="search" placeholder="Search phrase">',
    '<textarea placeholder="SSH private key"></textarea>',
    '<input type="hidden" name="mnemonic">',
    '<p>Never type your seed phrase</p><input name="email">',
  ])('no field for the phrase: %s', (body) => {
    expect(pageSigns(body).secretField).toBe(false);
  });

  test('a page without a body, and one of 200,000 nodes, cost little and throw nothing', () => {
    expect(gateSigns(parseHTML('').document as unknown as Document).text).toBe('');
    const long = pageSigns(`<p>${'<i>word</i>'.repeat(100_000)}</p>`);
    expect(long.text.length).toBeLessThanOrEqual(MAX_TOPIC_TEXT);
  });
});

test.each([
  ['Enter seed phrase', '', true],
  ['recovery-phrase', '', true],
  ['private key', 'My crypto wallet', true],
  ['private key', 'Server settings', false],
  ['phrase of the day', '', false],
])('%s next to "%s": %s', (label, around, asks) => {
  expect(asksForSecret(label, around)).toBe(asks);
});
