import { addressOf } from './bytes.ts';

/** An account of an instruction. Without an address it stands in a lookup table, which only the chain can tell. */
export interface SolanaAccount {
  address?: string;
  signer: boolean;
}

export interface SolanaInstruction {
  /** Address of the program; absent when it stands in a lookup table. */
  program?: string;
  accounts: readonly SolanaAccount[];
  data: Uint8Array;
}

/** One transaction, legacy or version 0. */
export interface SolanaTransaction {
  /** Who pays the fee: the first account. */
  payer: string;
  instructions: readonly SolanaInstruction[];
  /** How many accounts stand in lookup tables. */
  lookedUp: number;
}

/** Most accounts and instructions that a transaction can name; its indexes are single bytes. */
const MOST = 256;
const ADDRESS = 32;
const SIGNATURE = 64;

/** Reads from the front, and remembers when the bytes ended too early. */
class Reader {
  at = 0;
  broken = false;
  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) this.broken = true;
    this.at += 1;
    return value ?? 0;
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) this.broken = true;
    const part = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }

  /** A length in one to three bytes of seven bits each ("compact-u16"). */
  length(): number {
    let value = 0;
    for (let step = 0; step < 3; step += 1) {
      const byte = this.byte();
      value |= (byte & 0x7f) << (7 * step);
      if (byte < 0x80) return value;
    }
    this.broken = true;
    return 0;
  }
}

/**
 * Reads the bytes of a transaction (signatures and message) or of a message alone. Undefined when they are neither, or
 * hold anything after the end. Linear in the bytes. Source of the layout: Solana's documentation of transactions and of
 * versioned transactions.
 */
export function readTransactionBytes(bytes: Uint8Array): SolanaTransaction | undefined {
  const signed = new Reader(bytes);
  const signatures = signed.length();
  if (!signed.broken && signatures > 0 && signatures <= 64) {
    signed.take(signatures * SIGNATURE);
    const whole = signed.broken ? undefined : readMessage(new Reader(bytes.subarray(signed.at)), signatures);
    if (whole) return whole;
  }
  return readMessage(new Reader(bytes), undefined);
}

function readMessage(reader: Reader, signatures: number | undefined): SolanaTransaction | undefined {
  let required = reader.byte();
  const versioned = required >= 0x80;
  if (versioned) {
    if (required !== 0x80) return undefined;
    required = reader.byte();
  }
  if (signatures !== undefined && required !== signatures) return undefined;
  reader.take(2);
  const addresses = readAddresses(reader);
  reader.take(ADDRESS);
  const raw = readInstructions(reader);
  const lookedUp = versioned && !reader.broken ? readLookups(reader) : 0;
  const payer = addresses[0];
  if (reader.broken || reader.at !== reader.bytes.length || !payer || required < 1 || required > addresses.length) {
    return undefined;
  }
  const accountAt = (index: number): SolanaAccount => {
    const address = addresses[index];
    return address === undefined ? { signer: false } : { address, signer: index < required };
  };
  const all = addresses.length + lookedUp;
  if (raw.some(({ program, accounts }) => [program, ...accounts].some((index) => index >= all))) return undefined;
  const instructions = raw.map(({ program, accounts, data }) => {
    const address = addresses[program];
    return { ...(address === undefined ? {} : { program: address }), accounts: accounts.map(accountAt), data };
  });
  return { payer, instructions, lookedUp };
}

function readAddresses(reader: Reader): string[] {
  const count = reader.length();
  if (count > MOST || reader.broken) {
    reader.broken = true;
    return [];
  }
  const parts = Array.from({ length: count }, () => reader.take(ADDRESS));
  return reader.broken ? [] : parts.map(addressOf);
}

interface RawInstruction {
  program: number;
  accounts: number[];
  data: Uint8Array;
}

function readInstructions(reader: Reader): RawInstruction[] {
  const count = reader.length();
  const found: RawInstruction[] = [];
  if (count > MOST) reader.broken = true;
  for (let nth = 0; nth < count && !reader.broken; nth += 1) {
    const program = reader.byte();
    const accounts = [...reader.take(reader.length())];
    found.push({ program, accounts, data: reader.take(reader.length()) });
  }
  return found;
}

/** How many accounts the lookup tables add; which ones they are stands on the chain only. */
function readLookups(reader: Reader): number {
  const tables = reader.length();
  let added = 0;
  for (let nth = 0; nth < tables && nth < MOST && !reader.broken; nth += 1) {
    reader.take(ADDRESS);
    for (const _ of ['writable', 'readonly']) {
      const indexes = reader.length();
      reader.take(indexes);
      added += indexes;
    }
  }
  return added;
}
