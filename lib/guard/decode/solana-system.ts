import type { Effect } from '@/lib/core/decoded.ts';
import type { Decoder } from './request.ts';
import { addressOf, littleEndian } from './solana/bytes.ts';
import { IN_TABLE, SYSTEM } from './solana/programs.ts';
import type { SolanaInstruction } from './solana/wire.ts';

/** Instructions of the System program by their number. Source: Solana's `SystemInstruction`. */
const CREATE = 0;
const ASSIGN = 1;
const TRANSFER = 2;
const CREATE_WITH_SEED = 3;
const ADVANCE_NONCE = 4;
const WITHDRAW_NONCE = 5;
const AUTHORIZE_NONCE = 7;
const ASSIGN_WITH_SEED = 10;
const TRANSFER_WITH_SEED = 11;

/** The System program: SOL leaves, an account gets another owner, a transaction that never expires. */
const decoder: Decoder = {
  id: 'solana-system',
  decode(request) {
    return (request.solana ?? []).flatMap(({ instructions, payer }) =>
      instructions.flatMap((instruction) => (instruction.program === SYSTEM ? effectsOf(instruction, payer) : [])),
    );
  },
};
export default decoder;

function effectsOf({ data, accounts }: SolanaInstruction, payer: string): Effect[] {
  const address = (at: number) => accounts[at]?.address;
  switch (littleEndian(data, 0, 4)) {
    case BigInt(TRANSFER):
      return [moved(address(0), address(1), littleEndian(data, 4, 8))];
    case BigInt(CREATE):
      return [moved(address(0), address(1), littleEndian(data, 4, 8), 'opens an account')];
    case BigInt(CREATE_WITH_SEED):
      return [moved(address(0), address(1), undefined, 'opens an account')];
    case BigInt(TRANSFER_WITH_SEED):
      return [moved(address(0), address(2), littleEndian(data, 4, 8))];
    case BigInt(WITHDRAW_NONCE):
      return [moved(address(0), address(1), littleEndian(data, 4, 8))];
    case BigInt(ASSIGN):
      return [handedOver(address(0), data.length >= 36 ? addressOf(data.subarray(4, 36)) : undefined)];
    case BigInt(ASSIGN_WITH_SEED):
      return [handedOver(address(0), data.length >= 36 ? addressOf(data.subarray(-32)) : undefined)];
    case BigInt(AUTHORIZE_NONCE):
      return [handedOver(address(0), data.length >= 36 ? addressOf(data.subarray(4, 36)) : undefined)];
    case BigInt(ADVANCE_NONCE):
      return [{ kind: 'durable', by: decoder.id, from: payer, ...named('to', address(2)), oddities: [] }];
    default:
      return [];
  }
}

function named(key: 'to' | 'from', address: string | undefined): Partial<Effect> {
  return address === undefined ? {} : { [key]: address };
}

function moved(from: string | undefined, to: string | undefined, lamports: bigint | undefined, text?: string): Effect {
  return {
    kind: 'native-transfer',
    by: decoder.id,
    ...named('from', from),
    ...named('to', to),
    ...(lamports === undefined ? {} : { amount: lamports.toString() }),
    ...(text === undefined ? {} : { text }),
    oddities: to === undefined ? [`the receiver ${IN_TABLE}`] : [],
  };
}

/** `from` is the account that changes hands, `to` the program or address that controls it afterwards. */
function handedOver(account: string | undefined, to: string | undefined): Effect {
  const text = 'ownership of an account';
  return { kind: 'authority', by: decoder.id, ...named('from', account), ...named('to', to), text, oddities: [] };
}
