import { en } from '@/lib/words/en.ts';
/** Programs of the chain itself and of common tokens. Source: Solana's documentation and the SPL repositories. */
export const SYSTEM = '11111111111111111111111111111111';
export const TOKEN = 'TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA';
export const TOKEN_2022 = 'TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb';
export const STAKE = 'Stake11111111111111111111111111111111111111';
export const LOADER = 'BPFLoaderUpgradeab1e11111111111111111111111';
export const MEMO: ReadonlySet<string> = new Set([
  'MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr',
  'Memo1UhkJRfHyvLMcVucJwxXeuD728EqVDDwQDxFMNo',
]);

/** Programs that a decoder of their own reads. */
export const READ_PROGRAMS: ReadonlySet<string> = new Set([SYSTEM, TOKEN, TOKEN_2022, STAKE, LOADER, ...MEMO]);

/**
 * Programs whose instructions move nothing of the signer's by themselves: fees, opening token accounts, lookup tables,
 * checks of signatures.
 */
export const QUIET_PROGRAMS: ReadonlySet<string> = new Set([
  'ComputeBudget111111111111111111111111111111',
  'ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL',
  'AddressLookupTab1e1111111111111111111111111',
  'Ed25519SigVerify111111111111111111111111111',
  'KeccakSecp256k11111111111111111111111111111',
  'Secp256r1SigVerify1111111111111111111111111',
]);

/** Why an address is missing, for oddities and texts. */
export const IN_TABLE = en('stands in a lookup table that was not read');
