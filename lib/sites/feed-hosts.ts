/** Sites whose timelines have a reader of their own; the gate lets them through by name, whatever is on screen. */
const FEED_HOSTS = ['x.com', 'twitter.com'] as const;

export function isFeedHost(host: string): boolean {
  // No pattern: compiling one would cost every page more than the answer.
  return FEED_HOSTS.some((feed) => host === feed || host.endsWith(`.${feed}`));
}
