import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Decoder } from './request.ts';
import { addressOf, littleEndian } from './solana/bytes.ts';
import { coinsMoved, handedOver, hidden, named } from './solana/effects.ts';
import { TOKEN, TOKEN_2022 } from './solana/programs.ts';
import { extensionEffects } from './solana/token-extensions.ts';
import type { SolanaInstruction, SolanaTransaction } from './solana/wire.ts';

/** From here an amount is as good as without limit: half of what 64 bits hold. */
const ENDLESS = 2n ** 63n;

/** What SetAuthority hands over, by type. Source: `AuthorityType` of the SPL token programs. */
const AUTHORITY = [
  en('the right to mint'),
  en('the right to freeze'),
  en('ownership of a token account'),
  en('the right to close a token account'),
  en('the right to set the transfer fee'),
  en('the right to take withheld fees'),
  en('the right to end a mint'),
  en('the right to set the interest'),
  en('the right to move everybody’s tokens'),
  en('the right over confidential transfers'),
  en('the right to set what runs at each transfer'),
  en('the right over confidential fees'),
  en('the right to set the description'),
  en('the right to set the group'),
  en('the right to set the members'),
  en('the right to set the scale'),
  en('the right to pause a token'),
];

/** The token programs (Token and Token-2022): transfers, delegates, owners, closed accounts. */
const decoder: Decoder = {
  id: 'solana-token',
  decode(request) {
    return (request.solana ?? []).flatMap((transaction) =>
      transaction.instructions.flatMap((instruction) =>
        instruction.program === TOKEN || instruction.program === TOKEN_2022 ? effectsOf(instruction, transaction) : [],
      ),
    );
  },
};
export default decoder;

type Reading = (instruction: SolanaInstruction, transaction: SolanaTransaction) => Effect[];

/** By the first byte of the data. Source: `TokenInstruction` of the SPL token program, shared by Token-2022. */
const READINGS: Readonly<Record<number, Reading>> = {
  3: (instruction) => transfer(instruction, { to: 1 }),
  4: (instruction) => approve(instruction, { to: 1 }),
  5: ({ accounts }) => [{ kind: 'revocation', by: decoder.id, ...named('from', accounts[0]?.address), oddities: [] }],
  6: (instruction, { payer }) => setAuthority(instruction, payer),
  8: burn,
  9: ({ accounts }, { payer }) => close(accounts[0]?.address, accounts[1]?.address, payer),
  12: (instruction) => transfer(instruction, { token: 1, to: 2 }),
  13: (instruction) => approve(instruction, { token: 1, to: 2 }),
  15: burn,
  26: (instruction) => (instruction.data[1] === 1 ? transfer(instruction, { token: 1, to: 2 }, 2) : []),
  // WithdrawExcessLamports and UnwrapLamports: coins that lie in a token account.
  38: paidOut,
  45: paidOut,
  255: batch,
};

function effectsOf(instruction: SolanaInstruction, transaction: SolanaTransaction): Effect[] {
  const reading = READINGS[instruction.data[0] ?? -1];
  if (reading) return [...reading(instruction, transaction), ...extensionEffects(decoder.id, instruction)];
  return extensionEffects(decoder.id, instruction);
}

interface Places {
  token?: number;
  to: number;
}

function parties({ accounts }: SolanaInstruction, { token, to }: Places): Partial<Effect> {
  return {
    ...named('from', accounts[0]?.address),
    ...named('token', token === undefined ? undefined : accounts[token]?.address),
    ...named('to', accounts[to]?.address),
  };
}

function transfer(instruction: SolanaInstruction, places: Places, at = 1): Effect[] {
  const amount = littleEndian(instruction.data, at, 8);
  return [
    {
      kind: 'transfer',
      by: decoder.id,
      ...parties(instruction, places),
      ...(amount === undefined ? {} : { amount: amount.toString() }),
      oddities: hidden('receiver', instruction.accounts[places.to]?.address),
    },
  ];
}

/** Burned tokens are gone, and nobody receives them. */
function burn({ data, accounts }: SolanaInstruction): Effect[] {
  const amount = littleEndian(data, 1, 8);
  const token = named('token', accounts[1]?.address);
  const from = named('from', accounts[0]?.address);
  const units = amount === undefined ? {} : { amount: amount.toString() };
  return [{ kind: 'transfer', by: decoder.id, ...from, ...token, ...units, text: 'burned', oddities: [] }];
}

function approve(instruction: SolanaInstruction, places: Places): Effect[] {
  const amount = littleEndian(instruction.data, 1, 8) ?? 0n;
  if (amount === 0n) return [{ kind: 'revocation', by: decoder.id, ...parties(instruction, places), oddities: [] }];
  return [
    {
      kind: 'allowance',
      by: decoder.id,
      ...parties(instruction, places),
      amount: amount.toString(),
      ...(amount >= ENDLESS ? { unlimited: true } : {}),
      oddities: hidden('delegate', instruction.accounts[places.to]?.address),
    },
  ];
}

/** Giving an authority to oneself hands over nothing. */
function setAuthority({ data, accounts }: SolanaInstruction, payer: string): Effect[] {
  const to = data[2] === 1 && data.length >= 35 ? addressOf(data.subarray(3, 35)) : undefined;
  if (to === payer) return [];
  return [handedOver(decoder.id, AUTHORITY[data[1] ?? -1] ?? en('an authority'), accounts[0]?.address, to)];
}

/** Closing an account pays its rent out: to oneself that is housekeeping. */
function close(from: string | undefined, to: string | undefined, payer: string): Effect[] {
  if (to === payer) return [];
  const text = en('what is left in a token account that is closed');
  return [coinsMoved(decoder.id, { from, to, amount: undefined, text })];
}

function paidOut({ accounts }: SolanaInstruction, { payer }: SolanaTransaction): Effect[] {
  const [from, to] = [accounts[0]?.address, accounts[1]?.address];
  if (to === payer) return [];
  const text = en('coins that lie in a token account');
  return [coinsMoved(decoder.id, { from, to, amount: undefined, text })];
}

/** Several instructions in one (Token program, 255): for each its count of accounts, its length, and its data. */
function batch({ data, accounts, program }: SolanaInstruction, transaction: SolanaTransaction): Effect[] {
  const found: Effect[] = [];
  let at = 1;
  let account = 0;
  while (at + 2 <= data.length) {
    const count = data[at] ?? 0;
    const length = data[at + 1] ?? 0;
    const inner = data.subarray(at + 2, at + 2 + length);
    const own = accounts.slice(account, account + count);
    // A batch inside a batch is refused by the program.
    if (inner[0] !== 255) {
      const one = { accounts: own, data: inner, ...(program === undefined ? {} : { program }) };
      found.push(...effectsOf(one, transaction));
    }
    at += 2 + length;
    account += count;
  }
  return found;
}
