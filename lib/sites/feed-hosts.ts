/** Sites whose timelines have a reader of their own; the gate lets them through by name, whatever is on screen. */
const FEED_HOSTS = /(?:^|\.)(?:x|twitter)\.com$/;

export function isFeedHost(host: string): boolean {
  return FEED_HOSTS.test(host);
}
