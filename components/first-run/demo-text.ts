/** The page of the demo, in Markdown: a project that does not exist. It is read and judged like any other. */
export const DEMO_PAGE =
  '# Brightloom: the AI cloud that runs on-chain\n\nOur 70-billion-parameter model lives entirely on the blockchain. Stake LOOM today for up to 480% APY, paid every day.\n\nSmart contracts passed three security audits. Jobs that were paid for are counted in [our public job log](https://jobs.brightloom.example/log), block by block.\n';

/** Where that page would be. Names under .example belong to nobody (RFC 2606). */
export const DEMO_ADDRESS = 'https://brightloom.example/';

/** What its airdrop would ask of a wallet: an allowance without a limit, for a made-up token and a made-up spender. */
export const DEMO_REQUEST = {
  method: 'eth_sendTransaction',
  params: [
    {
      from: '0x2222222222222222222222222222222222222222',
      to: '0x1111111111111111111111111111111111111111',
      data: `0x095ea7b3${'3'.repeat(40).padStart(64, '0')}${'f'.repeat(64)}`,
    },
  ],
  origin: 'https://brightloom.example',
  chainId: 1,
} as const;
