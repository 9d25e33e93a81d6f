import { browser } from 'wxt/browser';

/** The part of the browser's permissions that is used here. */
export interface Permissions {
  contains(permissions: { origins: string[] }): Promise<boolean>;
  request(permissions: { origins: string[] }): Promise<boolean>;
  remove(permissions: { origins: string[] }): Promise<boolean>;
}

/** What the browser answered. `why` is its own word, where it gave one. */
export type Granted = { is: 'held' } | { is: 'refused' } | { is: 'failed'; why: string };
/** `still-held`: the browser lets Receipts read these pages for another reason, so that there is nothing to give back. */
export type GivenBack = 'given-back' | 'still-held' | 'nothing-held';

/**
 * Asks the browser for these origins, and through it the person where they are not held. Has to be called first thing
 * when something is pressed: Firefox knows of a press only until the first wait. What is held already is not asked again.
 */
export async function askForOrigins(
  origins: readonly string[],
  permissions: Permissions = browser.permissions,
): Promise<Granted> {
  if (origins.length === 0) return { is: 'held' };
  try {
    return { is: (await permissions.request({ origins: [...origins] })) ? 'held' : 'refused' };
  } catch (error) {
    // Chrome does not ask again for what is in the manifest, and says so as an error where it is held all the same.
    if (await holdsOrigins(origins, permissions)) return { is: 'held' };
    return { is: 'failed', why: error instanceof Error ? error.message.slice(0, 200) : '' };
  }
}

/** Gives these origins back, as far as the browser lets go of them. */
export async function giveOriginsBack(
  origins: readonly string[],
  permissions: Permissions = browser.permissions,
): Promise<GivenBack> {
  if (origins.length === 0 || !(await holdsOrigins(origins, permissions))) return 'nothing-held';
  // What the manifest asks for cannot be removed; Chrome says so by an error.
  await permissions.remove({ origins: [...origins] }).catch(() => false);
  return (await holdsOrigins(origins, permissions)) ? 'still-held' : 'given-back';
}

/** Does the browser hold all of these origins for us? What it does not understand is no. */
export async function holdsOrigins(
  origins: readonly string[],
  permissions: Permissions = browser.permissions,
): Promise<boolean> {
  return permissions.contains({ origins: [...origins] }).catch(() => false);
}
