import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
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
  const leaving = effects.filter((effect) => LEAVING.has(effect.kind));
  if (leaving.length > 0) {
    const isKnown = leaving.every(({ to }) => to === undefined || context.hasCode?.(to) !== undefined);
    found.push(
      isKnown
        ? en('who controls the address in the request')
        : en('who controls the address in the request, and whether it is a contract'),
    );
    found.push(en('what would happen on the chain when it is sent'));
    if (chainId === undefined) found.push(en('which chain this is for'));
  }
  for (const effect of effects.filter((each) => each.kind === 'call').slice(0, 3)) {
    found.push(en('what {~call} does', { call: plain(effect.text ?? en('the function'), 60) }));
  }
  if (effects.some((effect) => effect.kind === 'blind' || effect.kind === 'unread')) {
    found.push(en('the parts of the request that could not be read'));
  }
  if (!context.page) found.push(en('what the page says: its text was not read'));
  // What an address tells is checked when its tab opens; what could not be is said there, and here.
  found.push(...(context.host?.notChecked ?? []).slice(0, 3).map((what) => plain(what, 160)));
  return found;
}
