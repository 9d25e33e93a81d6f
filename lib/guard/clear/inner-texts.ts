import { toFunctionSelector } from 'viem';
import type { Call } from '../decode/calldata.ts';
import type { FieldRule } from './format.ts';
import { type Around, valuesAt } from './read-path.ts';

/** Kinds of a field that is no field: calldata for another contract, and the commands of Uniswap's router. */
const INNER: ReadonlySet<string> = new Set(['call', 'commands']);

export function isInner(as: string | undefined): boolean {
  return as !== undefined && INNER.has(as);
}

/** The calls that a value holds: `data of target as call`, or `commands of inputs as commands`. */
export function innerCalls(rule: FieldRule, values: unknown, around: Around, depth: number): Call[] {
  if (!isInner(rule.as)) return [];
  const datas = valuesAt(values, rule.path, around);
  const others = valuesAt(values, rule.of ?? '@to', around);
  if (rule.as === 'commands') return commandCalls(String(datas[0] ?? ''), others, around, depth);
  return datas.map((data, index) => make(String(data), String(others[index] ?? others[0] ?? ''), around, depth));
}

function make(hex: string, to: string, { from }: Around, depth: number): Call {
  const data = hex.replace(/^0x/, '').toLowerCase();
  const call: Call = { value: 0n, data, selector: data.slice(0, 8), oddities: [], depth };
  if (/^0x[0-9a-f]{40}$/i.test(to)) call.to = to.toLowerCase();
  if (from) call.from = from;
  return call;
}

/** Commands of the universal router that are laid out, by their number. Source: docs.uniswap.org, Universal Router. */
export const ROUTER_COMMANDS: Readonly<Record<number, string>> = {
  0: 'command00(address recipient, uint256 amountIn, uint256 amountOutMin, bytes path, bool payerIsUser)',
  1: 'command01(address recipient, uint256 amountOut, uint256 amountInMax, bytes path, bool payerIsUser)',
  2: 'command02(address token, address recipient, uint160 amount)',
  4: 'command04(address token, address recipient, uint256 amountMin)',
  5: 'command05(address token, address recipient, uint256 value)',
  6: 'command06(address token, address recipient, uint256 bips)',
  8: 'command08(address recipient, uint256 amountIn, uint256 amountOutMin, address[] path, bool payerIsUser)',
  9: 'command09(address recipient, uint256 amountOut, uint256 amountInMax, address[] path, bool payerIsUser)',
  10: 'command10(((address token, uint160 amount, uint48 expiration, uint48 nonce) details, address spender, uint256 sigDeadline) permit, bytes signature)',
  11: 'command11(address recipient, uint256 amountMin)',
  12: 'command12(address recipient, uint256 amountMin)',
};

/** The upper bit allows a command to fail; the lower six say which one it is. */
const WHICH = 0x3f;

/** Each command as a call of its own to the router, by the name that our format gives it. */
function commandCalls(commands: string, inputs: readonly unknown[], around: Around, depth: number): Call[] {
  const bytes = commands.slice(2).match(/../g) ?? [];
  return inputs.slice(0, bytes.length).flatMap((input, index) => {
    const signature = ROUTER_COMMANDS[Number.parseInt(bytes[index] ?? '', 16) & WHICH];
    if (signature === undefined) return [];
    const selector = toFunctionSelector(`function ${signature}`).slice(2);
    return [make(`0x${selector}${String(input).slice(2)}`, around.to ?? '', around, depth)];
  });
}
