export interface WelcomeEdges {
  /** How this copy came into the browser, in the browser's word: "normal", "development", "admin" … */
  installType(): Promise<string>;
  open(page: `/${string}`): Promise<unknown>;
}

/**
 * Opens the first-run page when a person put the extension in. A copy loaded from a folder is somebody's work in progress,
 * put in again and again: there the page is opened from the options. So is one that an administrator put in.
 */
export function createWelcome({ installType, open }: WelcomeEdges) {
  return async function welcome(reason: string): Promise<void> {
    if (reason !== 'install') return;
    // A browser that does not tell gets the page: one tab too many is better than a choice that was never offered.
    const type = await installType().catch(() => 'normal');
    if (type === 'normal' || type === 'sideload') await open('/first-run.html');
  };
}
