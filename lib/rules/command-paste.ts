import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import { type Rule, type Spot, spotOf } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { textAround } from './lexicon/page-words.ts';

/** Opening the place where a computer runs what is pasted. */
const RUN_BOX = pattern(
  String.raw`\b(?:press|hit|open|use|hold)\b{{GAP25}}(?:\bwin(?:dows)?(?: key| button)? ?\+ ?r\b|⊞ ?\+ ?r\b|\b(?:command|cmd) ?\+ ?space\b|\brun (?:dialog|box|window)\b|\bpowershell\b|\bterminal\b|\bcommand prompt\b|\b(?:dev(?:eloper)? |browser )?console\b|\bf12\b)`,
);
const PASTE = /\bpaste\b|\bctrl ?\+ ?v\b|\bcmd ?\+ ?v\b|\bcommand ?\+ ?v\b/i;

/** What such pages give as the reason. Installing software is not one of them. */
const REASON =
  /\b(?:you(?:'re| are) (?:a )?(?:human|not a (?:robot|bot))|not a robot|human verification|captcha|verification (?:step|code|steps)|claim (?:your|the|it)|your (?:reward|bonus|airdrop|tokens|allocation)|free (?:tokens|nitro|robux|coins)|bonus appears)\b/i;

/** Docs for programmers tell how to get coins of a test network, which nobody can lose. */
const TEST_NETWORK = /\b(?:faucets?|testnets?|devnet|test (?:tokens?|coins?|eth|sol|network))\b/i;

/** The steps come up after a press, so that only the script and the reason are there yet. */
function onClipboard(view: PageView): readonly Spot[] {
  const { clipboard } = view.doc.signs;
  if (!clipboard || TELLS.has(view.pageType)) return [];
  const found = view.said(REASON, { anyFrame: true });
  if (!found) return [];
  const say = en(
    'A script of this page puts a command on your clipboard ({clipboard}…), where it asks for a check or a claim; real verification checks do not do that.',
    { clipboard: clipboard.slice(0, 40) },
  );
  return [spotOf(found, { say })];
}

/** Pages that explain software tell what to paste, and copy it for the reader. */
const TELLS = new Set(['docs', 'news', 'education', 'legal', 'store']);

const COPIED = { clipboard: 'powershell -w hidden -c' };
const rule: Rule = {
  id: 'command-paste',
  row: 'requests',
  severity: 'danger',
  kind: 'dom',
  anywhere: true,
  title: 'Asks you to paste and run a command',
  say: 'This page asks you to paste and run a command on your computer; real verification checks do not do that.',
  ask: 'What would the pasted text do on your computer?',
  clears: 'Nothing clears it when it is called a verification or a claim.',
  source: ['FTC-CAPTCHA'],
  pages: PAGE_TYPES,
  check(view): readonly Spot[] {
    const found = view.said(RUN_BOX);
    if (!found) return onClipboard(view);
    if (view.pageType === 'docs' && TEST_NETWORK.test(view.visibleText)) return [];
    const { sentence } = found;
    const around = textAround(view, sentence.block, 4);
    if (!PASTE.test(around) || !REASON.test(around)) return [];
    return [{ block: sentence.block, start: sentence.offset + found.start, end: sentence.offset + found.end }];
  },
  examples: {
    flags: [
      'To verify that you are human, press Windows + R, then Ctrl + V and Enter.',
      'Open Terminal and paste the code to claim your reward.',
      'Press F12, paste the script and your bonus appears.',
      '# Captcha\n\n1. Press Win + R.\n2. Press Ctrl + V.\n3. Press Enter.',
      'Your allocation is waiting: hold Cmd + Space, type Terminal, press Cmd + V and Enter.',
      { text: '# One moment\n\nConfirm that you are human.\n\n[Verify](button:)', signs: COPIED },
      { text: 'Verification step 2: open PowerShell, paste the line below, then press Enter.', as: 'claim' },
    ],
    passes: [
      'A real captcha never tells you to press Windows + R and paste anything.',
      'Never open the console and paste code a stranger sent you to claim your reward.',
      { text: 'Open Terminal and paste this line to install the command line tool.', as: 'docs' },
      'Press F12 to see the console of your browser.',
      { text: '# Larkspur\n\nOne line installs it.\n\n[Copy](button:)', signs: { clipboard: 'curl -sSf https://' } },
      { text: '# Captcha\n\nHow to tell that you are human, in code.', signs: COPIED, as: 'docs' },
      { text: 'Open the console, paste the snippet and claim your test tokens from the faucet.', as: 'docs' },
      'Our support will never ask you to open PowerShell and paste anything to claim your tokens.',
      { text: 'Open the terminal and paste the key of your node, then restart the service.', as: 'docs' },
    ],
  },
};
export default rule;
