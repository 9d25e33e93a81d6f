import type { ClaimKind } from '@/lib/core/claim.ts';
import type { Cued } from '@/lib/core/engine/prefilter.ts';
import type { RowId } from '@/lib/core/row.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

/** Words that open a claim, and what has to follow them at once: `next` is anchored and minds capitals. */
export interface Opening {
  words: RegExp;
  next: RegExp;
}

/** One sort of statement that an expert would ask a receipt for. Finds claims, writes no notes. */
export interface ClaimFamily extends Cued {
  /** Equal to the file name. */
  id: string;
  kind: ClaimKind;
  /** The row its claims stand in, when it is not the first one of the kind. */
  row?: RowId;
  /** What such a statement looks like. The first that fits gives the place of the claim. Linear, bounded. */
  patterns: readonly (RegExp | Opening)[];
  /** Sentences that use the same words for something else. */
  not?: RegExp;
  /** `keep`: the statements are themselves negative ("never stored"), so their own negation does not silence them. */
  negation?: 'keep';
  /** May open with an imperative: "Stake and earn 20 % a year" is an offer, not an instruction. */
  offers?: true;
  examples: { claims: readonly string[]; others: readonly string[] };
}

/** Compiles the patterns of a family; macros as in lib/core/text/pattern.ts. */
export function patterns(...sources: readonly string[]): RegExp[] {
  return sources.map((source) => pattern(source));
}

/** A proper name, or several: "Halborn", "Acme Labs and Big Cloud". */
export const NAMES =
  /^[\s:]{1,2}(?:the\s)?[A-Z\d][\w&.'\u00c0-\u024f-]{1,30}(?:(?:\s|,\s|\s?\/\s?|\s&\s|\sand\s|,\sand\s|\sx\s)[A-Z][\w&.'\u00c0-\u024f-]{1,30}){0,6}/;

/** `words` and then one or more proper names. */
export function naming(...sources: readonly string[]): Opening[] {
  return sources.map((source) => ({ words: pattern(`${source}(?=[\\s:])`), next: NAMES }));
}

/** A promise about a quality: "ensures the integrity of every job", "guaranteed fairness". `objects`: what is promised. */
export function promising(objects: string): string {
  return String.raw`\b(?:ensur(?:es?|ing)|guarantee(?:s|d|ing)?|provid(?:es?|ing)|offer(?:s|ing)?|deliver(?:s|ing)?|maintain(?:s|ing)?|achiev(?:es?|ing)|enhanc(?:es?|ing)|maximi[sz](?:es?|ing)|preserv(?:es?|ing))\s(?:\w[\w'-]{0,16},?\s){0,4}?(?:${objects})\b`;
}

/** Public chains and layers that contracts run on; extended by hand. */
export const CHAINS =
  'ethereum|base|arbitrum|optimism|polygon|solana|bnb(?: smart)? chain|bsc|avalanche|near|aptos|sui|starknet|zksync|linea|scroll|blast|mantle|celo|gnosis(?: chain)?|fantom|sonic|cosmos|osmosis|celestia|polkadot|kusama|cardano|algorand|hedera|ton|tron|tezos|bitcoin|lightning|filecoin|arweave|ipfs|internet computer|icp|bittensor|berachain|monad|sei|injective|flow|stellar|xrp ledger|eigenlayer|eigenda|cronos|moonbeam|metis|manta|taiko|ronin|immutable(?: x)?|hyperliquid';
