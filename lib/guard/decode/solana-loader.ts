import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Decoder } from './request.ts';
import { littleEndian } from './solana/bytes.ts';
import { coinsMoved, handedOver } from './solana/effects.ts';
import { LOADER } from './solana/programs.ts';
import type { SolanaInstruction } from './solana/wire.ts';

/** Instructions of the upgradeable loader by their number. Source: Solana's `UpgradeableLoaderInstruction`. */
const UPGRADE = 3n;
const SET_AUTHORITY = 4n;
const CLOSE = 5n;
const SET_AUTHORITY_CHECKED = 7n;

/** Programs of one's own: who may replace their code, a new code, and what is left when one is closed. */
const decoder: Decoder = {
  id: 'solana-loader',
  decode: (request) =>
    (request.solana ?? []).flatMap(({ instructions, payer }) =>
      instructions.flatMap((instruction) => (instruction.program === LOADER ? effectsOf(instruction, payer) : [])),
    ),
};
export default decoder;

function effectsOf({ data, accounts }: SolanaInstruction, payer: string): Effect[] {
  const [first, second, third] = [0, 1, 2].map((at) => accounts[at]?.address);
  switch (littleEndian(data, 0, 4)) {
    case SET_AUTHORITY:
    case SET_AUTHORITY_CHECKED:
      return third === payer
        ? []
        : [handedOver(decoder.id, en('the right to replace the code of a program'), first, third)];
    case UPGRADE:
      return [handedOver(decoder.id, en('the code of a program'), second, third)];
    case CLOSE:
      if (second === payer) return [];
      return [
        coinsMoved(decoder.id, { from: first, to: second, amount: undefined, text: en('what a closed program held') }),
      ];
    default:
      return [];
  }
}
