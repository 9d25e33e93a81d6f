import type { Decoded, Effect } from '@/lib/core/decoded.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import blurOrder from './blur-order.ts';
import daiPermit from './dai-permit.ts';
import delegation from './delegation.ts';
import eip3009 from './eip3009.ts';
import erc20Approve from './erc20-approve.ts';
import erc20Transfer from './erc20-transfer.ts';
import erc2612Permit from './erc2612-permit.ts';
import erc7710Delegation from './erc7710-delegation.ts';
import ethSign from './eth-sign.ts';
import type { MethodKind } from './methods.ts';
import nativeTransfer from './native-transfer.ts';
import nftPermit from './nft-permit.ts';
import nftSale from './nft-sale.ts';
import { normaliseRequest } from './normalise-request.ts';
import payableLure from './payable-lure.ts';
import permitCall from './permit-call.ts';
import permit2Allowance from './permit2-allowance.ts';
import permit2Approve from './permit2-approve.ts';
import permit2Transfer from './permit2-transfer.ts';
import personalSign from './personal-sign.ts';
import type { Decoder, Normal } from './request.ts';
import seaport from './seaport.ts';
import session from './session.ts';
import setApprovalForAll from './set-approval-for-all.ts';
import signIn from './sign-in.ts';
import solanaSystem from './solana-system.ts';
import solanaToken from './solana-token.ts';
import solanaUnknown from './solana-unknown.ts';
import unknownCall from './unknown-call.ts';
import unknownTyped from './unknown-typed.ts';

/** Every decoder. All of them run on every request; their effects add up, and none of them can silence another. */
export const DECODERS: readonly Decoder[] = [
  erc20Approve,
  erc20Transfer,
  setApprovalForAll,
  permit2Approve,
  permitCall,
  nativeTransfer,
  payableLure,
  erc2612Permit,
  daiPermit,
  nftPermit,
  permit2Allowance,
  permit2Transfer,
  eip3009,
  seaport,
  nftSale,
  blurOrder,
  signIn,
  personalSign,
  ethSign,
  delegation,
  session,
  erc7710Delegation,
  solanaSystem,
  solanaToken,
  solanaUnknown,
  unknownCall,
];

/**
 * What a wallet request would let happen. Takes any JSON; never throws; work is bounded, and what was left unread is
 * said by `unread` effects. Effects are in the order of the decoders; a request that only reads gives none.
 */
export function decodeRequest(request: SignRequest): Decoded {
  const { normal, kind } = normaliseRequest(request);
  const effects = DECODERS.flatMap((decoder) => decoder.decode(normal));
  // The last resort: typed data that nobody above had anything to say about.
  if (normal.typed && effects.length === 0) effects.push(...unknownTyped.decode(normal));
  effects.push(...unreadOf(normal, kind, effects.length));
  if (effects[0]) effects[0].oddities.unshift(...normal.oddities);
  for (const effect of effects) effect.oddities = [...new Set(effect.oddities)].slice(0, MAX_ODDITIES);
  const decoded: Decoded = { method: normal.method, effects, readable: effects.every(isReadable) };
  if (normal.chainId !== undefined) decoded.chainId = normal.chainId;
  const outer = normal.calls[0];
  const target = outer?.to ?? normal.typed?.contract;
  if (target) decoded.target = target;
  if (outer) decoded.value = outer.value.toString();
  return decoded;
}

/** What was left unread: `by` is `request` for a part of a request, `method` for a method that we do not know. */
function unreadOf(normal: Normal, kind: MethodKind, found: number): Effect[] {
  const unread = normal.unread.map((text) => unreadEffect('request', text));
  if (kind === 'quiet' || found > 0 || unread.length > 0) return unread;
  // A Solana transaction that was read and moves nothing of the signer's.
  if (normal.solana && normal.solana.length > 0) return [];
  if (kind === 'unknown') return [unreadEffect('method', 'this wallet method is not one that we read')];
  return [unreadEffect('request', 'nothing in this request could be read')];
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
