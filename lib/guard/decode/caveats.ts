import { en } from '@/lib/words/en.ts';
import { turnWords, unitsWords } from './agent-limit-words.ts';
import { numberIn } from './calldata.ts';

/** What one caveat of a delegation limits. */
export interface Caveat {
  amount?: bigint;
  token?: string;
  /** Words for `amount`: in all, or each turn. */
  howMuch?: string;
  often?: string;
  contracts?: readonly string[];
  functions?: readonly string[];
  /** Who alone may use it. */
  redeemers?: readonly string[];
  /** Seconds since the epoch; '0' is none. */
  starts?: bigint;
  expires?: bigint;
  /** Calls carry no calldata: no function can be called. */
  noData?: boolean;
}

type Reading = (terms: string) => Caveat | undefined;

/** Lists of addresses or selectors, `size` hex digits each. */
function listOf(terms: string, size: number): string[] | undefined {
  if (terms.length === 0 || terms.length % size !== 0 || terms.length > size * 200) return undefined;
  return Array.from({ length: terms.length / size }, (_, at) => `0x${terms.slice(at * size, (at + 1) * size)}`);
}

const word = (terms: string, at: number) => numberIn(terms, at);

function coinTurn(terms: string): Caveat | undefined {
  if (terms.length !== 192) return undefined;
  return turned(word(terms, 0), undefined, word(terms, 64), word(terms, 128));
}

function tokenTurn(terms: string): Caveat | undefined {
  if (terms.length !== 232) return undefined;
  return turned(word(terms, 40), `0x${terms.slice(0, 40)}`, word(terms, 104), word(terms, 168));
}

function turned(amount: bigint, token: string | undefined, period: bigint, starts: bigint): Caveat {
  const often = turnWords(period);
  return { amount, ...(token ? { token } : {}), howMuch: `${unitsWords(amount, token)} ${often}`, often, starts };
}

function whole(amount: bigint, token: string | undefined): Caveat {
  return { amount, ...(token ? { token } : {}), howMuch: en('{~units} in all', { units: unitsWords(amount, token) }) };
}

/** initial amount, maximum, amount each second, start: bounded by its maximum. */
function stream(terms: string, token: string | undefined): Caveat {
  const rate = en('{initial} at once, then {perSecond} each second', {
    initial: word(terms, 0),
    perSecond: word(terms, 128),
  });
  const caveat = whole(word(terms, 64), token);
  return {
    ...caveat,
    howMuch: en('{~units} in all: {~rate}', { units: unitsWords(word(terms, 64), token), rate }),
    often: en('each second'),
    starts: word(terms, 192),
  };
}

/**
 * Enforcers of the Delegation Framework 1.3.0 by address (the same on every chain) and how their terms are packed.
 * Source: the framework's contracts (`getTermsInfo` of each) and its list of deployments.
 */
const ENFORCERS: Readonly<Record<string, Reading>> = {
  // AllowedTargets, AllowedMethods, Redeemer
  '0x7f20f61b1f09b08d970938f6fa563634d65c4eeb': (terms) => field('contracts', listOf(terms, 40)),
  '0x2c21fd0cb9dc8445cb3fb0dc5e7bb0aca01842b5': (terms) => field('functions', listOf(terms, 8)),
  '0xe144b0b2618071b4e56f746313528a669c7e65c5': (terms) => field('redeemers', listOf(terms, 40)),
  // Timestamp: after and before, 16 bytes each
  '0x1046bb45c8d673d4ea75321280db34899413c069': (terms) =>
    terms.length === 64
      ? { starts: BigInt(`0x${terms.slice(0, 32)}`), expires: BigInt(`0x${terms.slice(32)}`) }
      : undefined,
  // LimitedCalls, ValueLte (a cap on the coins of one call)
  '0x04658b29f6b82ed55274221a06fc97d318e25416': (terms) =>
    terms.length === 64 ? { often: en('{~amount} times in all', { amount: word(terms, 0) }) } : undefined,
  '0x92bf12322527caa612fd31a0e810472bbb106a8f': (terms) => (terms.length === 64 ? {} : undefined),
  // ExactCalldata
  '0x99f2e9bf15ce5ec84685604836f71ab835dbbded': (terms) => (terms === '' ? { noData: true } : {}),
  // ERC20TransferAmount, NativeTokenTransferAmount
  '0xf100b0819427117ecf76ed94b358b1a5b5c6d2fc': (terms) =>
    terms.length === 104 ? whole(word(terms, 40), `0x${terms.slice(0, 40)}`) : undefined,
  '0xf71af580b9c3078fbc2bbf16fbb8eed82b330320': (terms) =>
    terms.length === 64 ? whole(word(terms, 0), undefined) : undefined,
  // ERC20PeriodTransfer, NativeTokenPeriodTransfer
  '0x474e3ae7e169e940607cc624da8a15eb120139ab': tokenTurn,
  '0x9bc0faf4aca5ae429f4c06aeeac517520cb16bd9': coinTurn,
  // ERC20Streaming, NativeTokenStreaming
  '0x56c97ae02f233b29fa03502ecc0457266d9be00e': (terms) =>
    terms.length === 296 ? stream(terms.slice(40), `0x${terms.slice(0, 40)}`) : undefined,
  '0xd10b97905a320b13a0608f7e9cc506b56747df19': (terms) =>
    terms.length === 256 ? stream(terms, undefined) : undefined,
  // Nonce, which only lets the account take all delegations back at once
  '0xde4f2fac4b3d87a1d9953ca5fc09fca7f366254f': (terms) => (terms.length === 64 ? {} : undefined),
};

/** What a caveat limits; undefined when its enforcer is not known here, or its terms are not in its form. */
export function readCaveat(enforcer: string | undefined, terms: string): Caveat | undefined {
  return enforcer !== undefined && Object.hasOwn(ENFORCERS, enforcer) ? ENFORCERS[enforcer]?.(terms) : undefined;
}

function field(name: 'contracts' | 'functions' | 'redeemers', list: string[] | undefined): Caveat | undefined {
  return list === undefined ? undefined : { [name]: list };
}
