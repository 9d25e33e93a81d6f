import type { Effect } from '@/lib/core/decoded.ts';
import type { Situation } from './wallet-rule.ts';
import { plain } from './words.ts';

const LEAVING: ReadonlySet<Effect['kind']> = new Set([
  'allowance',
  'operator',
  'transfer',
  'native-transfer',
  'delegation',
  'authority',
  'session',
  'order',
  'call',
]);

/** What this assessment did not look at, in words, so that silence is never read as a good sign. */
export function notCheckedOf({ decoded, context, chainId }: Situation): string[] {
  const { effects } = decoded;
  if (effects.length === 0) return [];
  const found: string[] = [];
  if (effects.some((effect) => LEAVING.has(effect.kind))) {
    found.push('who controls the address in the request, and whether it is a contract');
    found.push('what would happen on the chain: no simulation ran');
    if (chainId === undefined) found.push('which chain this is for');
  }
  for (const effect of effects.filter((each) => each.kind === 'call').slice(0, 3)) {
    found.push(`what ${plain(effect.text ?? 'the function', 60)} does`);
  }
  if (effects.some((effect) => effect.kind === 'blind' || effect.kind === 'unread')) {
    found.push('the parts of the request that could not be read');
  }
  if (!context.page) found.push('what the page says: its text was not read');
  return found;
}
