import { browser } from 'wxt/browser';

/** The part of the browser's permissions that is used here. */
export interface PermissionsHeld {
  contains(permissions: { origins: string[] }): Promise<boolean>;
}

/**
 * Does the browser let Receipts ask there? In: patterns as of `originPattern`; none is yes. The person may take any of
 * them back in the browser's own settings at any time, so this is asked before each look-up. Never throws; what the
 * browser does not understand is no.
 */
export async function mayAsk(
  origins: readonly string[],
  held: PermissionsHeld = browser.permissions,
): Promise<boolean> {
  if (origins.length === 0) return true;
  try {
    return await held.contains({ origins: [...origins] });
  } catch {
    return false;
  }
}
