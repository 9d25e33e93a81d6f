import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { foldLookalikes } from '@/lib/core/text/lookalikes.ts';
import { normalise } from '@/lib/core/text/normalise.ts';

/** Words of an action that matters: only there do hidden or swapped characters mean something. */
const ACTION_WORDS =
  /\b(?:claim|connect|wallet|metamask|phantom|mint|stake|swap|airdrop|verify|sign|approve|withdraw|redeem|eligib)/i;

const rule: Rule = {
  id: 'hidden-or-lookalike-text',
  row: 'requests',
  severity: 'caution',
  kind: 'dom',
  title: 'Look-alike or hidden characters',
  say: 'A button here is written with look-alike or hidden characters.',
  ask: 'Why is this word not written with ordinary letters?',
  clears: 'The same words in ordinary letters.',
  source: ['FBI-NFT', 'DNS-PHISH'],
  pages: PAGE_TYPES,
  check(view): readonly Spot[] {
    for (const action of view.doc.actions) {
      const block = view.doc.blocks[action.block];
      if (!block || action.kind === 'timer' || action.name.length > 120) continue;
      const raw = action.name.length >= block.text.length ? action.name : block.text.slice(0, 200);
      if (!/[^\x20-\x7e]/.test(raw)) continue;
      const plain = normalise(raw);
      const folded = foldLookalikes(raw);
      const odd = plain.hidden > 0 || folded.folded > 0;
      if (!odd || !ACTION_WORDS.test(foldLookalikes(plain.text).text)) continue;
      return [{ block: action.block, start: 0, end: view.text(action.block).length }];
    }
    return [];
  },
  examples: {
    flags: [
      '[Airdr\u03bfp check](button:)',
      '[V\u0435rify w\u0430llet](button:)',
      '[Swa\u0440 tokens](button:)',
      '[Cl\u0430im now](button:)',
      '[Connect Meta\u200bMask](button:)',
      '[C\u043ennect w\u0430llet](button:)',
    ],
    passes: [
      '[Connect wallet →](button:)',
      '[Réclamer larkspur](button:)',
      '[Подключить кошелёк](button:)',
      '[Claim now](button:)',
      '[Получить Larkspur](button:)',
      '[👨\u200d👩\u200d👧 Family plan](button:)',
      'The word сlaim is written with a Cyrillic letter here.',
    ],
  },
};
export default rule;
