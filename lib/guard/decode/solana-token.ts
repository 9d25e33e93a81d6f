import type { Effect } from '@/lib/core/decoded.ts';
import type { Decoder } from './request.ts';
import { addressOf, littleEndian } from './solana/bytes.ts';
import { IN_TABLE, TOKEN, TOKEN_2022 } from './solana/programs.ts';
import type { SolanaInstruction, SolanaTransaction } from './solana/wire.ts';

/** From here an amount is as good as without limit: half of what 64 bits hold. */
const ENDLESS = 2n ** 63n;

/** What SetAuthority hands over, by type. Source: `AuthorityType` of the SPL token program. */
const AUTHORITY = [
  'the right to mint',
  'the right to freeze',
  'ownership of a token account',
  'the right to close a token account',
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
  9: ({ accounts }, { payer }) => close(accounts[0]?.address, accounts[1]?.address, payer),
  12: (instruction) => transfer(instruction, { token: 1, to: 2 }),
  13: (instruction) => approve(instruction, { token: 1, to: 2 }),
  26: (instruction) => (instruction.data[1] === 1 ? transfer(instruction, { token: 1, to: 2 }, 2) : []),
};

function effectsOf(instruction: SolanaInstruction, transaction: SolanaTransaction): Effect[] {
  return READINGS[instruction.data[0] ?? -1]?.(instruction, transaction) ?? [];
}

interface Places {
  token?: number;
  to: number;
}

function named(key: 'to' | 'from' | 'token', address: string | undefined): Partial<Effect> {
  return address === undefined ? {} : { [key]: address };
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
  const hidden = instruction.accounts[places.to]?.address === undefined;
  return [
    {
      kind: 'transfer',
      by: decoder.id,
      ...parties(instruction, places),
      ...(amount === undefined ? {} : { amount: amount.toString() }),
      oddities: hidden ? [`the receiver ${IN_TABLE}`] : [],
    },
  ];
}

function approve(instruction: SolanaInstruction, places: Places): Effect[] {
  const amount = littleEndian(instruction.data, 1, 8) ?? 0n;
  if (amount === 0n) return [{ kind: 'revocation', by: decoder.id, ...parties(instruction, places), oddities: [] }];
  const hidden = instruction.accounts[places.to]?.address === undefined;
  return [
    {
      kind: 'allowance',
      by: decoder.id,
      ...parties(instruction, places),
      amount: amount.toString(),
      ...(amount >= ENDLESS ? { unlimited: true } : {}),
      oddities: hidden ? [`the delegate ${IN_TABLE}`] : [],
    },
  ];
}

/** Giving an authority to oneself hands over nothing. */
function setAuthority({ data, accounts }: SolanaInstruction, payer: string): Effect[] {
  const to = data[2] === 1 && data.length >= 35 ? addressOf(data.subarray(3, 35)) : undefined;
  if (to === payer) return [];
  const text = AUTHORITY[data[1] ?? -1] ?? 'an authority';
  return [
    {
      kind: 'authority',
      by: decoder.id,
      ...named('from', accounts[0]?.address),
      ...named('to', to),
      text,
      oddities: [],
    },
  ];
}

/** Closing an account pays its rent out: to oneself that is housekeeping. */
function close(account: string | undefined, to: string | undefined, payer: string): Effect[] {
  if (to === payer) return [];
  const text = 'what is left in a token account that is closed';
  return [
    { kind: 'native-transfer', by: decoder.id, ...named('from', account), ...named('to', to), text, oddities: [] },
  ];
}
