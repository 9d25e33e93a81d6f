/** Names looked at; wallets' connectors keep few. */
const MOST = 200;

/**
 * Names under which this page keeps things in its own storage. What is kept there is never read. Empty where the
 * browser gives the page no storage.
 */
export function storedNames(): string[] {
  const names: string[] = [];
  try {
    for (let at = 0; at < localStorage.length && at < MOST; at += 1)
      names.push((localStorage.key(at) ?? '').slice(0, 80));
  } catch {
    // A page in a sandbox has none.
  }
  return names;
}
