/** Opcodes of the EVM that the test contracts use. Source: the Yellow Paper, appendix H; EIP-145 (SHR), EIP-1344. */
const OPCODES: Readonly<Record<string, number>> = {
  STOP: 0x00,
  ADD: 0x01,
  SUB: 0x03,
  LT: 0x10,
  EQ: 0x14,
  ISZERO: 0x15,
  SHL: 0x1b,
  SHR: 0x1c,
  SHA3: 0x20,
  ADDRESS: 0x30,
  CALLER: 0x33,
  CALLDATALOAD: 0x35,
  CODECOPY: 0x39,
  TIMESTAMP: 0x42,
  CHAINID: 0x46,
  POP: 0x50,
  MLOAD: 0x51,
  MSTORE: 0x52,
  SLOAD: 0x54,
  SSTORE: 0x55,
  JUMP: 0x56,
  JUMPI: 0x57,
  GAS: 0x5a,
  JUMPDEST: 0x5b,
  DUP1: 0x80,
  LOG3: 0xa3,
  CALL: 0xf1,
  RETURN: 0xf3,
  STATICCALL: 0xfa,
  REVERT: 0xfd,
};

/**
 * EVM code out of words: `ADD` is an opcode, a number is pushed in as few bytes as it needs, `name:` is a place to jump
 * to, `@name` pushes that place in two bytes, `;` begins a comment. Out: hex without 0x. Throws on an unknown word.
 */
export function assemble(program: string): string {
  const words = program
    .replace(/;[^\n]{0,200}/g, ' ')
    .split(/\s/)
    .filter((word) => word !== '');
  const places = new Map<string, number>();
  let length = 0;
  for (const word of words) {
    if (word.endsWith(':')) places.set(word.slice(0, -1), length);
    length += word.startsWith('@') ? 3 : encode(word).length / 2;
  }
  return words.map((word) => (word.startsWith('@') ? jump(word, places) : encode(word))).join('');
}

function jump(word: string, places: ReadonlyMap<string, number>): string {
  const place = places.get(word.slice(1));
  if (place === undefined) throw new Error(`There is no place ${word}.`);
  return `61${place.toString(16).padStart(4, '0')}`;
}

function encode(word: string): string {
  if (word.endsWith(':')) return byte(OPCODES.JUMPDEST ?? 0);
  if (/^\d/.test(word)) return push(BigInt(word));
  const opcode = OPCODES[word];
  if (opcode === undefined) throw new Error(`There is no opcode ${word}.`);
  return byte(opcode);
}

function push(value: bigint): string {
  const digits = value.toString(16);
  const even = digits.length % 2 === 1 ? `0${digits}` : digits;
  return byte(0x5f + even.length / 2) + even;
}

function byte(value: number): string {
  return value.toString(16).padStart(2, '0');
}

/** The code that creates a contract: runs `first`, then hands over `runtime`. Both are programs. */
export function creation(first: string, runtime: string): `0x${string}` {
  const code = assemble(runtime);
  const size = code.length / 2;
  const copy = (offset: number) =>
    `${first} ${size} 0x${offset.toString(16).padStart(4, '0')} 0 CODECOPY ${size} 0 RETURN`;
  // The offset is the length of what comes before; a number of the same width gives the same length.
  const before = assemble(copy(0x100)).length / 2;
  if (before < 0x100) return creation(`0 POP ${first}`, runtime);
  return `0x${assemble(copy(before))}${code}`;
}
