/** The host name of an address, without port; empty for what is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
