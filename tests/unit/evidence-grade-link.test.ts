import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Receipt } from '@/lib/core/receipt.ts';
import { counterpartyReceipt, gradeLink } from '@/lib/evidence/grade-link.ts';

const HOME = 'https://acme.network/';

function grade(href: string, page = HOME): string {
  const receipt = gradeLink({ block: 3, start: 0, end: 4, text: 'link', href }, { url: page });
  Receipt.parse(receipt);
  return `${receipt.kind} ${receipt.grade}`;
}

describe('what an address shows by itself', () => {
  test.each([
    // Independent places, at something in particular.
    ['https://etherscan.io/address/0x00000000219ab540356cbb839cbe05303d7705fa', 'explorer R4'],
    ['https://solscan.io/token/So11111111111111111111111111111111111111112', 'explorer R4'],
    ['https://tronscan.org/#/address/TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE', 'explorer R4'],
    ['https://base.blockscout.com/tx/0xabc', 'explorer R4'],
    ['https://www.trailofbits.com/documents/acme.pdf', 'auditor R4'],
    ['https://skynet.certik.com/projects/acme', 'auditor R4'],
    ['https://consensys.io/diligence/audits/2025/01/acme', 'auditor R4'],
    ['https://github.com/acme/node', 'repository R4'],
    ['https://github.com/trailofbits/publications/blob/master/reviews/acme.pdf', 'repository R4'],
    ['https://huggingface.co/acme/model-7b', 'repository R4'],
    ['https://huggingface.co/datasets/acme/pages', 'repository R4'],
    ['https://immunefi.com/bug-bounty/acme/', 'bounty R4'],
    ['https://register.fca.org.uk/s/firm?id=001', 'register R4'],
    ['https://arxiv.org/abs/2405.00001', 'paper R4'],
    ['https://doi.org/10.1000/182', 'paper R4'],
    // Collected by somebody else, perhaps from what the project says.
    ['https://dune.com/acme/network-usage', 'dashboard R3'],
    ['https://defillama.com/protocol/acme', 'dashboard R3'],
    // Own figures and reports.
    ['https://stats.acme.network/', 'own-dashboard R2'],
    ['https://acme.network/transparency/2026', 'own-dashboard R2'],
    ['https://acme.network/network-stats', 'own-dashboard R2'],
    ['https://status.acme.network/', 'own-dashboard R2'],
    ['https://acme.network/files/usage-report-q3.pdf', 'own-dashboard R2'],
    ['https://acme.statuspage.io/', 'status R2'],
    // Own words.
    ['https://acme.network/blog/we-did-it', 'own-page R1'],
    ['https://docs.acme.network/dashboard', 'own-page R1'],
    ['https://acme.network/blog/our-new-dashboard', 'own-page R1'],
    ['https://acme.network/acme-whitepaper-v2.pdf', 'own-page R1'],
    ['https://acme.network/#numbers', 'own-page R1'],
    ['https://x.com/acme/status/1', 'social R1'],
    ['https://medium.com/@acme/announcement', 'social R1'],
    ['https://bit.ly/3abc', 'shortener R1'],
    ['https://partner.example/acme', 'elsewhere R1'],
    ['https://partner.example/acme-report.pdf', 'elsewhere R1'],
    // Nothing in particular.
    ['https://etherscan.io/', 'home-page R0'],
    ['https://etherscan.io/?utm_source=acme', 'home-page R0'],
    ['https://etherscan.io/charts', 'home-page R0'],
    ['https://www.certik.com', 'home-page R0'],
    ['https://halborn.com/audits', 'home-page R0'],
    ['https://immunefi.com/explore/', 'home-page R0'],
    ['https://arxiv.org/', 'home-page R0'],
    ['https://github.com/', 'home-page R0'],
    ['https://github.com/acme', 'home-page R1'],
    ['https://github.com/orgs/acme/repositories', 'home-page R1'],
    ['https://huggingface.co/datasets/acme', 'home-page R1'],
    // Test networks.
    ['https://sepolia.etherscan.io/address/0x1', 'testnet-explorer R0'],
    ['https://explorer.solana.com/tx/abc?cluster=devnet', 'testnet-explorer R0'],
    ['https://mempool.space/testnet/tx/abc', 'testnet-explorer R0'],
    ['https://base-sepolia.blockscout.com/tx/0x1', 'testnet-explorer R0'],
    // No page at all.
    ['mailto:team@acme.network', 'elsewhere R0'],
    ['javascript:void(0)', 'elsewhere R0'],
    ['data:text/html,hi', 'elsewhere R0'],
    ['http://', 'elsewhere R0'],
    ['not an address', 'elsewhere R0'],
    ['', 'elsewhere R0'],
  ])('%s is %s', (href, expected) => {
    expect(grade(href)).toBe(expected);
  });

  test.each([
    // Look-alike hosts are strangers.
    'https://etherscan.io.example/address/0x1',
    'https://notetherscan.io/address/0x1',
    'https://github.com.example/acme/node',
    'https://example.org/https://etherscan.io/address/0x1',
    'https://etherscan.io@example.org/address/0x1',
    'https://consensys.io/metamask',
  ])('%s only looks like a place for receipts', (href) => {
    expect(grade(href)).toBe('elsewhere R1');
  });
});

describe('direction: a link that stays at home is circular', () => {
  test.each([
    ['https://acme.pages.dev/proof', 'https://acme.pages.dev/', 'own-page R1'],
    ['https://other.pages.dev/proof', 'https://acme.pages.dev/', 'elsewhere R1'],
    ['https://github.com/acme/node', 'https://github.com/acme/node/blob/main/README.md', 'own-page R1'],
    ['https://github.com/acme/node/tree/main/contracts', 'https://github.com/acme/node', 'repository R4'],
    ['https://github.com/other/tool', 'https://github.com/acme/node', 'repository R4'],
    ['https://www.certik.com/projects/acme', 'https://www.certik.com/blog', 'own-page R1'],
    ['https://explorer.solana.com/tx/abc', 'https://solana.com/news', 'own-dashboard R2'],
    ['https://x.com/acme', 'https://x.com/acme/status/1', 'social R1'],
    ['https://etherscan.io/address/0x1', 'not an address', 'explorer R4'],
  ])('%s on %s is %s', (href, page, expected) => {
    expect(grade(href, page)).toBe(expected);
  });
});

test('every note says what was seen, and that nothing was opened where it matters', () => {
  const noteOf = (href: string) => gradeLink({ block: 0, start: 0, end: 1, text: '', href }, { url: HOME }).note;
  expect(noteOf('https://halborn.com/reports/acme')).toBe('points to the auditor (Halborn), not opened');
  expect(noteOf('https://halborn.com/')).toBe('points to a general page (Halborn), not to a report');
  expect(noteOf('https://somebody.example/x')).toBe('another site, not opened');
  expect(noteOf('mailto:a@b.example')).toBe('an e-mail address, not a page');
});

test('any address on any page gives a receipt', () => {
  const address = fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true }));
  fc.assert(
    fc.property(address, address, (href, page) => {
      expect(grade(href, page)).toMatch(/^[a-z-]+ R[0-4]$/);
    }),
    { numRuns: 300 },
  );
});

describe('counterpartyReceipt', () => {
  const claim = 'We run on Big Cloud and render for Studio Nine every day.';
  const judge = (href: string, sentence = claim) =>
    counterpartyReceipt(
      gradeLink({ block: 0, start: 0, end: 1, text: '', href }, { url: HOME }),
      { url: HOME },
      sentence,
    );

  test.each(['https://www.bigcloud.example/customers/acme', 'https://studio-nine.example/blog/acme'])(
    '%s is the other party that the sentence names',
    (href) => expect(judge(href)?.grade).toBe('R4'),
  );

  test.each([
    ['its front page', 'https://bigcloud.example/'],
    ['somebody not named', 'https://smallcloud.example/customers/acme'],
    ['a part of a longer word', 'https://cloud9render.example/x'],
    ['the project itself under another ending', 'https://acme.example/partners'],
    ['a post', 'https://x.com/bigcloud/status/1'],
  ])('%s shows nothing', (_why, href) => expect(judge(href, `${claim} Acme.`)).toBeUndefined());
});
