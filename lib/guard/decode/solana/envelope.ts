/** The first byte is no length that a transaction can have, so no envelope can be taken for one. */
const START = [0xff, ...Array.from('solana offchain', (letter) => letter.charCodeAt(0))];

/**
 * The message inside Solana's envelope for messages that are no transactions; undefined when the bytes are no such
 * envelope. Source of both layouts of version 0: Solana's off-chain message signing proposal.
 */
export function textInEnvelope(bytes: Uint8Array): Uint8Array | undefined {
  if (START.some((byte, at) => bytes[at] !== byte) || bytes[START.length] !== 0) return undefined;
  return longForm(bytes) ?? shortForm(bytes);
}

/** After version 0: application (32 bytes), format, signers with their count, length in two bytes, message. */
function longForm(bytes: Uint8Array): Uint8Array | undefined {
  const count = START.length + 1 + 32 + 1;
  const start = count + 1 + (bytes[count] ?? 0) * 32;
  return messageAt(bytes, start);
}

/** After version 0: format, length in two bytes, message. */
function shortForm(bytes: Uint8Array): Uint8Array | undefined {
  return messageAt(bytes, START.length + 2);
}

function messageAt(bytes: Uint8Array, at: number): Uint8Array | undefined {
  const length = (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  return at + 2 + length === bytes.length ? bytes.subarray(at + 2) : undefined;
}
