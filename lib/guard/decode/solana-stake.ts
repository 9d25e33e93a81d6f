import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Decoder } from './request.ts';
import { addressOf, littleEndian } from './solana/bytes.ts';
import { coinsMoved, handedOver } from './solana/effects.ts';
import { STAKE } from './solana/programs.ts';
import type { SolanaInstruction } from './solana/wire.ts';

/** Instructions of the Stake program by their number. Source: Solana's `StakeInstruction`. */
const AUTHORIZE = 1n;
const WITHDRAW = 4n;
const AUTHORIZE_WITH_SEED = 8n;
const AUTHORIZE_CHECKED = 10n;
const AUTHORIZE_CHECKED_WITH_SEED = 11n;

/** Staked SOL: somebody else may steer it or take it out, or it is paid out. */
const decoder: Decoder = {
  id: 'solana-stake',
  decode: (request) =>
    (request.solana ?? []).flatMap(({ instructions, payer }) =>
      instructions.flatMap((instruction) => (instruction.program === STAKE ? effectsOf(instruction, payer) : [])),
    ),
};
export default decoder;

function effectsOf({ data, accounts }: SolanaInstruction, payer: string): Effect[] {
  const stake = accounts[0]?.address;
  switch (littleEndian(data, 0, 4)) {
    case WITHDRAW:
      return [
        coinsMoved(decoder.id, { from: stake, to: accounts[1]?.address, amount: littleEndian(data, 4, 8) }),
      ].filter(({ to }) => to !== payer);
    // The new holder is in the data, and after it for what: 0 steering, 1 taking out.
    case AUTHORIZE:
    case AUTHORIZE_WITH_SEED: {
      const to = data.length >= 36 ? addressOf(data.subarray(4, 36)) : undefined;
      return authorized(stake, to, littleEndian(data, 36, 4), payer);
    }
    // The new holder is an account that signs as well.
    case AUTHORIZE_CHECKED:
    case AUTHORIZE_CHECKED_WITH_SEED:
      return authorized(stake, accounts[3]?.address, littleEndian(data, 4, 4), payer);
    default:
      return [];
  }
}

function authorized(
  stake: string | undefined,
  to: string | undefined,
  what: bigint | undefined,
  payer: string,
): Effect[] {
  if (to === payer) return [];
  const text = what === 0n ? en('the right to steer a stake') : en('ownership of a stake');
  return [handedOver(decoder.id, text, stake, to)];
}
