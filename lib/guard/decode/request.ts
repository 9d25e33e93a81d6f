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
  /** The bytes are a transaction, asked to be signed as if they were a text (Solana). */
  isTransaction?: boolean;
  /** The text stands in Solana's envelope for messages, which no transaction can be taken for. */
  inEnvelope?: boolean;
}

/** A SignRequest in one canonical form. What was not canonical is said in `oddities`, what was not read in `unread`. */
export interface Normal {
  /** Canonical spelling, such as eth_signTypedData_v4. */
  method: string;
  /** Origin of the frame that asked. */
  origin: string;
  /** Decimal. */
  chainId?: string;
  /** Who is asked to sign, lower case. */
  signer?: string;
  params: readonly unknown[];
  calls: Call[];
  typed?: Typed;
  message?: Message;
  /** Messages after the first, where one request may hold several (Solana's Wallet Standard). */
  moreMessages?: readonly Message[];
  /** Transactions of a Solana request. */
  solana?: readonly SolanaTransaction[];
  /** Hex digits of calldata that may still be read: bounded work, however many calls there are. */
  room: number;
  oddities: string[];
  unread: string[];
  /** What else is asked of the wallet, in words: who pays the fee, all calls or none. */
  also: string[];
}

/**
 * One decoder: looks for one kind of effect, and gives an empty list for everything else. Never throws. `decode` looks at
 * the request as a whole; `decodeCall` at each of its calls, inner ones included, and what it finds belongs to that call.
 */
export interface Decoder {
  /** File name. */
  id: string;
  decode?(request: Normal): Effect[];
  decodeCall?(call: Call, request: Normal): Effect[];
}
