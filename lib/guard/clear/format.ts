/** Where a protocol says its contracts are: addresses by chain id, or by `*` where it is the same on every chain. */
export type Contracts = Readonly<Record<string, string>>;

/** Calls and messages that belong to the same contracts. */
export interface FormatPart {
  contracts?: Contracts;
  /** Function signatures with their fields, in the notation of parse-format.ts. */
  calls?: string;
  /** Types of signed messages with their fields, in the same notation. */
  messages?: string;
}

/**
 * How the calls and messages of one protocol or standard are read. Facts (signatures, what a parameter means, where the
 * contracts are) are those of the protocol's own documentation and of the ERC-7730 registry; labels are our words.
 */
export interface Format {
  /** File name. */
  id: string;
  /** Absent for a standard, which belongs to nobody. */
  protocol?: string;
  parts: readonly FormatPart[];
}

/** One line of a format: which value, under which label, read as what. */
export interface FieldRule {
  label: string;
  /** Where the value is (read-path.ts). */
  path: string;
  /**
   * Where the token of an amount is: a path, an address, `@to` (the contract called), `@coin` (the chain's own),
   * `@wrapped` (that coin wrapped), `@underlying` (what the vault called takes), `~path` (what the vault there takes), or
   * `@unknown` where only the contract knows.
   */
  of?: string;
  /** Word for the largest number there is: "All", "Unlimited". */
  max?: string;
  /** What kind of value it is, when its type does not tell. */
  as?: string;
}

/** One call or message of a format. */
export interface Entry {
  format: Format;
  part: FormatPart;
  title: string;
  /** Signature with parameter names, or the message's type with the members that it must have. */
  signature: string;
  fields: readonly FieldRule[];
}
