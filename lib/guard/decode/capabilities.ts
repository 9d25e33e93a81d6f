import { en } from '@/lib/words/en.ts';
import { firstOf, isObject, memberOf } from './json.ts';

/** Capabilities that are named; more say nothing new. */
const MOST = 10;

/** Capabilities that have a decoder of their own. */
const READ: ReadonlySet<string> = new Set(['signInWithEthereum', 'grantPermissions', 'authorization']);

/**
 * What a batch (EIP-5792) asks of the wallet besides its calls, in words: all or none, who pays the fee (ERC-7677), and
 * every other capability by its name.
 */
export function besidesOf(batch: unknown): string[] {
  const found: string[] = [];
  const atomic = firstOf(batch, 'atomicRequired', 'atomic');
  if (atomic === true)
    found.push(en('all calls or none: the wallet may turn the account into a smart account for that'));
  if (atomic === false) found.push(en('the calls may be sent one after the other, and some of them alone'));
  const capabilities = memberOf(batch, 'capabilities');
  if (!isObject(capabilities)) return found;
  for (const [name, capability] of Object.entries(capabilities).slice(0, MOST)) {
    if (!READ.has(name)) found.push(wordsFor(name, capability));
  }
  return found;
}

function wordsFor(name: string, capability: unknown): string {
  const must = memberOf(capability, 'optional') === true ? '' : en(', or the wallet is to refuse');
  if (/^paymaster/i.test(name)) {
    const url = firstOf(capability, 'url') ?? firstOf(Object.values(isObject(capability) ? capability : {})[0], 'url');
    return typeof url === 'string'
      ? en('the fee is paid by somebody else: {url}', { url: url.slice(0, 120) })
      : en('the fee is paid by somebody else');
  }
  if (/^auxiliaryFunds$/i.test(name)) return en('the wallet may bring in funds from elsewhere');
  return en('the wallet is to support “{name}”{~must}', { name: name.slice(0, 60), must });
}
