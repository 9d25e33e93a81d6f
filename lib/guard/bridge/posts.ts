/**
 * Methods by which a page asks a wallet to sign, send or grant. Only whole names of this kind, since pages post to
 * themselves for many reasons. Source: EIP-1474, 712, 5792, 7702, ERC-7715 and the API pages of Solana wallets.
 */
const ASKS =
  /^(?:(?:eth_s(?:end|ign)|personal_sign|wallet_(?:send|sign|grant|requestExec))\w{0,40}|[a-z:_]{0,8}sign(?:Message|\w{0,10}Transactions?))$/;
/** Wallets put the request into an envelope or two: their name, a type, then `data` or `payload`, then the request. */
const MOST_DEEP = 4;
const MOST_MEMBERS = 20;
/** Checked requests that are remembered, and posts that are told, in one frame. */
const MOST_KEPT = 100;
const MOST_TOLD = 20;

export interface Posts {
  /** A request was checked and goes on: the wallet's own script will post it, once. */
  allow(method: string, params: unknown): void;
}

/**
 * Listens to what the page posts to its own window, which is how the scripts of wallets talk to their extensions. A
 * request among it that was not checked just before went round the guard. Nothing is held up or changed. Runs in the
 * extension's own world, so it stands whatever the page did to its built-ins.
 */
export function watchPosts(window: Window, tell: (method: string) => void): Posts {
  const allowed: string[] = [];
  let told = 0;

  window.addEventListener('message', ({ source, data }) => {
    if (source !== window || typeof data !== 'object' || told >= MOST_TOLD) return;
    const found = requestIn(data, 0);
    if (!found) return;
    const at = allowed.indexOf(keyOf(found));
    if (at >= 0) return void allowed.splice(at, 1);
    told += 1;
    tell(found.method);
  });

  return {
    allow(method, params) {
      allowed.push(keyOf({ method, params }));
      if (allowed.length > MOST_KEPT) allowed.shift();
    },
  };
}

interface Request {
  method: string;
  params: unknown;
}

function requestIn(value: unknown, deep: number): Request | undefined {
  if (typeof value !== 'object' || !value || deep > MOST_DEEP) return undefined;
  const { method, params } = value as { method?: unknown; params?: unknown };
  if (typeof method === 'string' && ASKS.test(method)) return { method, params };
  for (const inner of Object.values(value).slice(0, MOST_MEMBERS)) {
    const found = requestIn(inner, deep + 1);
    if (found) return found;
  }
  return undefined;
}

/**
 * Wallets turn objects into text and back, and change case, but not what is said. Solana's bytes they write in a form of
 * their own each: there, one post goes with one checked request.
 */
function keyOf({ method, params }: Request): string {
  if (!method.includes('_') || method.startsWith('sol')) return 'solana';
  return (method + JSON.stringify(params)).toLowerCase().replace(/[\\"\s]/g, '');
}
