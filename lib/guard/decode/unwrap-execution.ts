import { addressIn, arrayAt, bytesAt, type Call, itemStart, numberIn, wordAt } from './calldata.ts';
import { insideOf } from './inside-of.ts';

/** Kinds of call in the first byte of an execution mode. Source: ERC-7579. */
const SINGLE = '00';
const BATCH = '01';
const DELEGATE = 'ff';

/** execute(mode, executionData) of ERC-7579 and ERC-7821: one call, a list of them, or code run as the account. */
export function executionsOf(call: Call, most: number): Call[] {
  const kind = wordAt(call.data, 0).slice(0, 2);
  const bytes = bytesAt(call.data, 8, 8 + 64);
  if (bytes === undefined) return [];
  if (kind === BATCH) return batch(call, bytes, most);
  if (kind === DELEGATE && bytes.length >= 40) {
    return [insideOf(call, { to: `0x${bytes.slice(0, 40)}`, data: bytes.slice(40), delegated: true })];
  }
  if (kind !== SINGLE || bytes.length < 104) return [];
  const value = numberIn(bytes, 40);
  return [insideOf(call, { to: `0x${bytes.slice(0, 40)}`, value, data: bytes.slice(104) })];
}

/** (address target, uint256 value, bytes callData)[]; the zero address stands for the account itself (ERC-7821). */
function batch(call: Call, bytes: string, most: number): Call[] {
  const list = arrayAt(bytes, 0, 0, most);
  const found: Call[] = [];
  for (let index = 0; list && index < list.count; index++) {
    const start = itemStart(bytes, list.base, index);
    const data = start === undefined ? undefined : bytesAt(bytes, start, start + 128);
    if (start === undefined || data === undefined) continue;
    const target = addressIn(bytes, start);
    const value = numberIn(bytes, start + 64);
    found.push(insideOf(call, { to: /^0x0{40}$/.test(target) ? call.to : target, value, data }));
  }
  return found;
}
