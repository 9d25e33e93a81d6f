import type { Decoded, Effect } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { en } from '@/lib/words/en.ts';
import accountOperator from './account-operator.ts';
import blurOrder from './blur-order.ts';
import borrowDelegation from './borrow-delegation.ts';
import borrowedCode from './borrowed-code.ts';
import bulkTransfer from './bulk-transfer.ts';
import contractControl from './contract-control.ts';
import cryptoPunks from './crypto-punks.ts';
import daiPermit from './dai-permit.ts';
import delegation from './delegation.ts';
import eip3009 from './eip3009.ts';
import eip3009Call from './eip3009-call.ts';
import ensControl from './ens-control.ts';
import erc20Approve from './erc20-approve.ts';
import erc20Transfer from './erc20-transfer.ts';
import erc2612Permit from './erc2612-permit.ts';
import erc7710Delegation from './erc7710-delegation.ts';
import ethSign from './eth-sign.ts';
import holderDelegation from './holder-delegation.ts';
import hyperliquid from './hyperliquid.ts';
import type { MethodKind } from './methods.ts';
import nativeTransfer from './native-transfer.ts';
import nftPermit from './nft-permit.ts';
import nftSale from './nft-sale.ts';
import { normaliseRequest } from './normalise-request.ts';
import operatorSignature from './operator-signature.ts';
import paidToAnother from './paid-to-another.ts';
import payableLure from './payable-lure.ts';
import payoutAddress from './payout-address.ts';
import permitCall from './permit-call.ts';
import permit2Allowance from './permit2-allowance.ts';
import permit2Approve from './permit2-approve.ts';
import permit2Call from './permit2-call.ts';
import permit2Transfer from './permit2-transfer.ts';
import personalSign from './personal-sign.ts';
import type { Decoder, Normal } from './request.ts';
import safeControl from './safe-control.ts';
import seaport from './seaport.ts';
import selfPermit from './self-permit.ts';
import session from './session.ts';
import setApprovalForAll from './set-approval-for-all.ts';
import signIn from './sign-in.ts';
import signInInput from './sign-in-input.ts';
import smartAccount from './smart-account.ts';
import solanaLoader from './solana-loader.ts';
import solanaMemo from './solana-memo.ts';
import solanaMessage from './solana-message.ts';
import solanaStake from './solana-stake.ts';
import solanaSystem from './solana-system.ts';
import solanaToken from './solana-token.ts';
import solanaUnknown from './solana-unknown.ts';
import spendPermission from './spend-permission.ts';
import tokenOrder from './token-order.ts';
import universalRouter from './universal-router.ts';
import unknownCall from './unknown-call.ts';
import unknownTyped from './unknown-typed.ts';
import voteDelegation from './vote-delegation.ts';

/** Every decoder. All of them run on every request; their effects add up, and none of them can silence another. */
export const DECODERS: readonly Decoder[] = [
  erc20Approve,
  erc20Transfer,
  bulkTransfer,
  setApprovalForAll,
  accountOperator,
  permit2Approve,
  permitCall,
  permit2Call,
  selfPermit,
  eip3009Call,
  universalRouter,
  borrowDelegation,
  borrowedCode,
  contractControl,
  safeControl,
  smartAccount,
  paidToAnother,
  payoutAddress,
  ensControl,
  voteDelegation,
  holderDelegation,
  cryptoPunks,
  nativeTransfer,
  payableLure,
  erc2612Permit,
  daiPermit,
  nftPermit,
  permit2Allowance,
  permit2Transfer,
  operatorSignature,
  eip3009,
  seaport,
  nftSale,
  tokenOrder,
  blurOrder,
  hyperliquid,
  signIn,
  signInInput,
  personalSign,
  ethSign,
  delegation,
  session,
  erc7710Delegation,
  spendPermission,
  solanaSystem,
  solanaToken,
  solanaStake,
  solanaLoader,
  solanaMessage,
  solanaUnknown,
  unknownCall,
  solanaMemo,
];

/**
 * What a wallet request would let happen. Takes any JSON; never throws; work is bounded, and what was left unread is
 * said by `unread` effects. Effects are in the order of the decoders; a request that only reads gives none.
 */
export function decodeRequest(request: SignRequest): Decoded {
  const { normal, kind } = normaliseRequest(request);
  const effects = DECODERS.flatMap((decoder) => effectsBy(decoder, normal));
  // The last resort: typed data that nobody above had anything to say about.
  if (normal.typed && effects.length === 0) effects.push(...effectsBy(unknownTyped, normal));
  effects.push(...unreadOf(normal, kind, effects.length));
  if (effects[0]) effects[0].oddities.unshift(...normal.oddities);
  for (const effect of effects) effect.oddities = [...new Set(effect.oddities)].slice(0, MAX_ODDITIES);
  const decoded: Decoded = { method: normal.method, effects, readable: effects.every(isReadable) };
  if (normal.chainId !== undefined) decoded.chainId = normal.chainId;
  const outer = normal.calls[0];
  const target = outer?.to ?? normal.typed?.contract;
  if (target) decoded.target = target;
  if (outer) decoded.value = outer.value.toString();
  if (normal.also.length > 0) decoded.also = normal.also;
  return decoded;
}

/** What one decoder finds: in the request as a whole, then in each call, with the place of that call in its batch. */
function effectsBy(decoder: Decoder, normal: Normal): Effect[] {
  const found = decoder.decode?.(normal) ?? [];
  const inCalls = normal.calls.flatMap((call) => {
    const effects = decoder.decodeCall?.(call, normal) ?? [];
    return call.at === undefined ? effects : effects.map((effect) => ({ ...effect, call: call.at }));
  });
  return [...found, ...inCalls];
}

/** What was left unread: `by` is `request` for a part of a request, `method` for a method that we do not know. */
function unreadOf(normal: Normal, kind: MethodKind, found: number): Effect[] {
  const unread = normal.unread.map((text) => unreadEffect('request', text));
  if (kind === 'quiet' || kind === 'connect' || found > 0 || unread.length > 0) return unread;
  // A Solana transaction that was read and moves nothing of the signer's.
  if (normal.solana && normal.solana.length > 0) return [];
  if (kind === 'unknown') return [unreadEffect('method', en('this wallet method is not one that we read'))];
  return [unreadEffect('request', en('nothing in this request could be read'))];
}

function unreadEffect(by: string, text: string): Effect {
  return { kind: 'unread', by, text, oddities: [] };
}

/** Oddities told of one effect. */
const MAX_ODDITIES = 20;

function isReadable(effect: Effect): boolean {
  return (
    effect.kind !== 'unread' &&
    effect.kind !== 'blind' &&
    effect.by !== unknownCall.id &&
    effect.by !== solanaUnknown.id
  );
}
