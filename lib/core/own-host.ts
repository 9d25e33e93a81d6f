/** Is this host one of these domains, or below one? All in lower case. */
export function isUnderOne(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
