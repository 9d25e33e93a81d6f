import type { Effect } from '@/lib/core/decoded.ts';
import type { Call } from './calldata.ts';
import type { JsonObject } from './json.ts';
import type { SolanaTransaction } from './solana/wire.ts';

/** Typed data, whichever of its versions it came in. */
export interface Typed {
  primaryType: string;
  domain: JsonObject;
  types: JsonObject;
  message: JsonObject;
  /** The contract that would check the signature, lower case. */
  contract?: string;
}

/** Text or bytes that a person is asked to sign. */
export interface Message {
  /** The text, when the bytes are text. */
  text?: string;
  /** Lower-case hex without 0x, when it was given as hex. */
  hex?: string;
}

/** A SignRequest in one canonical form. What was not canonical is said in `oddities`, what was not read in `unread`. */
export interface Normal {
  /** Canonical spelling, such as eth_signTypedData_v4. */
  method: string;
  /** Decimal. */
  chainId?: string;
  /** Who is asked to sign, lower case. */
  signer?: string;
  params: readonly unknown[];
  calls: Call[];
  typed?: Typed;
  message?: Message;
  /** Transactions of a Solana request. */
  solana?: readonly SolanaTransaction[];
  oddities: string[];
  unread: string[];
}

/** One decoder: looks for one kind of effect, and gives an empty list for everything else. Never throws. */
export interface Decoder {
  /** File name. */
  id: string;
  decode(request: Normal): Effect[];
}
