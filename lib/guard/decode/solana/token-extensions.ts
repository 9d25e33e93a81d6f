import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { addressOf } from './bytes.ts';
import { handedOver, named } from './effects.ts';
import { TOKEN_2022 } from './programs.ts';
import type { SolanaInstruction } from './wire.ts';

/** Extensions of Token-2022 by the first byte of the data. Source: `TokenInstruction` of SPL Token-2022. */
const TRANSFER_FEE = 26;
const CONFIDENTIAL = 27;
const CPI_GUARD = 34;
const PERMANENT_DELEGATE = 35;
const CONFIDENTIAL_FEE = 37;

/** What instructions of Token-2022's extensions do; the amounts of confidential ones are hidden and said to be unread. */
export function extensionEffects(by: string, instruction: SolanaInstruction): Effect[] {
  const { data, accounts, program } = instruction;
  if (program !== TOKEN_2022) return [];
  const account = accounts[0]?.address;
  switch (data[0]) {
    case CONFIDENTIAL:
      return confidential(by, instruction);
    case PERMANENT_DELEGATE: {
      const to = data.length >= 33 ? addressOf(data.subarray(1, 33)) : undefined;
      return [handedOver(by, en('the right to move everybody’s tokens'), account, to)];
    }
    case CPI_GUARD:
      if (data[1] !== 1) return [];
      return [handedOver(by, en('the guard against hidden transfers'), account, undefined)];
    case TRANSFER_FEE:
      return data[1] === 2 || data[1] === 3 ? [feesTaken(by, instruction)] : [];
    case CONFIDENTIAL_FEE:
      return [unread(by, en('fees of confidential transfers, whose amount is hidden'))];
    default:
      return [];
  }
}

/** Transfer (7) and its form with a fee (13); deposits and the like stay within one's own account. */
function confidential(by: string, { data, accounts }: SolanaInstruction): Effect[] {
  if (data[1] !== 7 && data[1] !== 13) return [];
  const to = accounts[2]?.address;
  const receiver = to === undefined ? en('an account that is not known') : to;
  return [unread(by, en('a confidential transfer to {receiver}, whose amount is hidden', { receiver }))];
}

/** Fees held back at transfers are paid out: to the second account after the mint. */
function feesTaken(by: string, { accounts }: SolanaInstruction): Effect {
  const text = en('fees held back at transfers');
  const [token, to] = [accounts[0]?.address, accounts[1]?.address];
  return { kind: 'transfer', by, ...named('token', token), ...named('to', to), text, oddities: [] };
}

function unread(by: string, text: string): Effect {
  return { kind: 'unread', by, text, oddities: [] };
}
