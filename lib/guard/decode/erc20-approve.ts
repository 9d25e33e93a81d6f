import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { isUnlimited } from './amounts.ts';
import { addressAt, type Call, numberAt, oddArguments } from './calldata.ts';
import type { Decoder } from './request.ts';

/** approve(spender, id, amount) of ERC-6909, which says for which item. */
const ITEM = '426a8493';

/** ERC-20 approve and its relatives that raise or lower an allowance. On an NFT collection `approve` names one item. */
const decoder: Decoder = {
  id: 'erc20-approve',
  decodeCall,
};
export default decoder;

/** approve, increaseAllowance, increaseApproval, both forms of approveAndCall (ERC-1363), and ERC-6909's approve. */
const RAISE: ReadonlySet<string> = new Set(['095ea7b3', '39509351', 'd73dd623', '3177029f', 'cae9ca51', ITEM]);
/** decreaseAllowance, decreaseApproval. */
const LOWER: ReadonlySet<string> = new Set(['a457c2d7', '66188463']);

function decodeCall(call: Call): Effect[] {
  const raises = RAISE.has(call.selector);
  if (!raises && !LOWER.has(call.selector)) return [];
  const hasItem = call.selector === ITEM;
  const amount = numberAt(call.data, hasItem ? 2 : 1);
  const effect: Effect = {
    kind: raises && amount > 0n ? 'allowance' : 'revocation',
    by: decoder.id,
    to: addressAt(call.data, 0),
    amount: amount.toString(),
    oddities: [...call.oddities, ...oddArguments(call.data, hasItem ? 3 : 2, [0])],
  };
  if (call.to) effect.token = call.to;
  if (hasItem) effect.text = en('item {number}', { number: numberAt(call.data, 1) });
  if (call.from) effect.from = call.from;
  if (effect.kind === 'allowance' && isUnlimited(amount)) effect.unlimited = true;
  return [effect];
}
