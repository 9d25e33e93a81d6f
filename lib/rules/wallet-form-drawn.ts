import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { spotOfBlock } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';
import { connectActions } from './lexicon/wallet-actions.ts';
import { walletNamed } from './lexicon/wallet-brands.ts';

/** So many wallets side by side are a choice of wallets, not a mention. */
const A_CHOICE = 3;

/** Where the wallet is named on the page, for the quote. */
function placeOf(view: PageView, words: string): Spot {
  const small = words.toLowerCase();
  const block = view.doc.blocks.find(({ text, hidden }) => !hidden && text.slice(0, 300).toLowerCase().includes(small));
  return block ? spotOfBlock(view, block.index) : WHOLE_PAGE;
}

/** Pages that may compare wallets or show how they look. */
const TELLS = new Set(['news', 'education', 'docs', 'legal', 'store', 'post']);

/** Wallets to choose from, on a page none of whose scripts can reach one. */
function emptyChoice(view: PageView): Spot | undefined {
  if (view.doc.signs.web3Code !== 'not-seen' || TELLS.has(view.pageType)) return undefined;
  if (connectActions(view).length === 0) return undefined;
  const pressed = view.doc.actions.filter(({ kind, name }) => kind !== 'field' && walletNamed(name) !== '');
  const named = [...pressed.map(({ name }) => name), ...view.doc.media.map(({ alt }) => alt)].map(walletNamed);
  if (new Set(named.filter((name) => name !== '')).size < A_CHOICE) return undefined;
  const say = en('This page lists wallets to connect, and none of its scripts can reach a wallet.');
  const at = pressed[0] ?? connectActions(view)[0];
  return { ...(at && at.block >= 0 ? spotOfBlock(view, at.block) : WHOLE_PAGE), say };
}

const UNLOCK = '# MetaMask\n\nWelcome back\n\n[Password](field:)\n\n[Unlock](button:)';
const CHOICE =
  '# Validate\n\n[Connect wallet](button:)\n\n[MetaMask](button:) [Trust Wallet](button:) [Phantom](button:)';
const form = { walletForm: { brand: 'MetaMask', field: 'Password' } };

const rule: Rule = {
  id: 'wallet-form-drawn',
  row: 'requests',
  severity: 'warning',
  kind: 'dom',
  anywhere: true,
  title: "A form under a wallet's name",
  say: "This page draws a form under a wallet's name; a wallet asks for its password in its own window only.",
  ask: 'Why is this asked by a page and not by the wallet itself?',
  clears: "The wallet's own window, opened from its button in the browser.",
  source: ['SEAL-DRAINER', 'TXPHISH', 'FBI-HEDERA'],
  pages: PAGE_TYPES,
  check(view): readonly Spot[] {
    const { walletForm, web3Code } = view.doc.signs;
    if (!walletForm) return [emptyChoice(view)].filter((spot) => spot !== undefined);
    const { brand, field } = walletForm;
    const say = en(
      'This page asks for “{field}” under the name {brand}; a wallet asks for its password in its own window only.',
      { field: field.slice(0, 60), brand },
    );
    return [{ ...placeOf(view, brand), say, severity: web3Code === 'not-seen' ? 'danger' : 'warning' }];
  },
  examples: {
    flags: [
      { text: UNLOCK, signs: form },
      { text: UNLOCK, signs: { ...form, web3Code: 'not-seen' }, as: 'claim' },
      { text: '# Restore session\n\n[PIN](field:)', signs: { walletForm: { brand: 'Ledger', field: 'PIN' } } },
      { text: CHOICE, signs: { web3Code: 'not-seen' }, as: 'claim' },
      {
        text: '# Node help desk\n\n[Link wallet](button:)\n\n[Rabby](button:) [Exodus](button:) [Trezor](button:)',
        signs: { web3Code: 'not-seen' },
      },
      { text: '# Phantom\n\n[Password](field:)', signs: { walletForm: { brand: 'Phantom', field: 'Password' } } },
    ],
    passes: [
      { text: CHOICE, signs: { web3Code: 'seen' }, as: 'claim' },
      { text: CHOICE, as: 'claim' },
      {
        text: '# Sign in\n\n[Email](field:)\n\n[Password](field:)\n\n[MetaMask](button:)',
        signs: { web3Code: 'seen' },
      },
      {
        text: '# Wallets compared\n\n[MetaMask](button:) [Phantom](button:) [Rabby](button:)',
        signs: { web3Code: 'not-seen' },
      },
      { text: '# Larkspur\n\n[Connect wallet](button:) [MetaMask](button:)', signs: { web3Code: 'not-seen' } },
      { text: 'A page that shows a wallet form and asks for its password wants your wallet.', as: 'education' },
    ],
  },
};
export default rule;
