import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Decoder } from './request.ts';
import { addressOf, littleEndian } from './solana/bytes.ts';
import { coinsMoved, handedOver, named } from './solana/effects.ts';
import { SYSTEM } from './solana/programs.ts';
import type { SolanaInstruction, SolanaTransaction } from './solana/wire.ts';

/**
 * Lamports with which new accounts are opened before it is told: 0.02 SOL covers the rent of several small accounts.
 * Source: our own line, on rent of 0.00204 SOL for a token account.
 */
const RENT = 20_000_000n;

const OWNERSHIP = en('ownership of an account');

/** The System program: SOL leaves, an account gets another owner, a transaction that never expires. */
const decoder: Decoder = {
  id: 'solana-system',
  decode(request) {
    const transactions = request.solana ?? [];
    const opened = transactions.flatMap(openings).reduce((sum, amount) => sum + amount, 0n);
    return transactions.flatMap(({ instructions, payer }) =>
      instructions.flatMap((instruction) =>
        instruction.program === SYSTEM ? effectsOf(instruction, payer, opened > RENT) : [],
      ),
    );
  },
};
export default decoder;

/** Lamports that each new account is opened with. */
function openings({ instructions }: SolanaTransaction): bigint[] {
  return instructions.flatMap((instruction) => {
    const number = instruction.program === SYSTEM ? littleEndian(instruction.data, 0, 4) : undefined;
    if (number !== CREATE && number !== CREATE_WITH_SEED) return [];
    return [openedWith(instruction, number === CREATE_WITH_SEED) ?? RENT + 1n];
  });
}

/** CreateAccountWithSeed has the base and the seed, with its length in eight bytes, in front of the lamports. */
function openedWith({ data }: SolanaInstruction, withSeed: boolean): bigint | undefined {
  if (!withSeed) return littleEndian(data, 4, 8);
  const length = littleEndian(data, 36, 8);
  return length === undefined || length > 1_000n ? undefined : littleEndian(data, 44 + Number(length), 8);
}

/** Instructions by their number. Source: Solana's `SystemInstruction`. */
const CREATE = 0n;
const ASSIGN = 1n;
const TRANSFER = 2n;
const CREATE_WITH_SEED = 3n;
const ADVANCE_NONCE = 4n;
const WITHDRAW_NONCE = 5n;
const AUTHORIZE_NONCE = 7n;
const ASSIGN_WITH_SEED = 10n;
const TRANSFER_WITH_SEED = 11n;

function effectsOf(instruction: SolanaInstruction, payer: string, tellsOpenings: boolean): Effect[] {
  const { data, accounts } = instruction;
  const [from, to, third] = [0, 1, 2].map((at) => accounts[at]?.address);
  const by = decoder.id;
  const amount = littleEndian(data, 4, 8);
  const key = data.length >= 36 ? addressOf(data.subarray(4, 36)) : undefined;
  const number = littleEndian(data, 0, 4);
  switch (number) {
    case TRANSFER:
    case WITHDRAW_NONCE:
      return [coinsMoved(by, { from, to, amount })];
    case TRANSFER_WITH_SEED:
      return [coinsMoved(by, { from, to: third, amount })];
    case CREATE:
    case CREATE_WITH_SEED: {
      const text = en('opens an account');
      const lamports = openedWith(instruction, number === CREATE_WITH_SEED);
      return tellsOpenings ? [coinsMoved(by, { from, to, amount: lamports, text })] : [];
    }
    case ASSIGN:
    case AUTHORIZE_NONCE:
      return [handedOver(by, OWNERSHIP, from, key)];
    case ASSIGN_WITH_SEED:
      return [handedOver(by, OWNERSHIP, from, data.length >= 36 ? addressOf(data.subarray(-32)) : undefined)];
    case ADVANCE_NONCE:
      return [{ kind: 'durable', by, from: payer, ...named('to', third), oddities: [] }];
    default:
      return [];
  }
}
