/**
 * Root elements of feeds that anybody can run on a host of their own, so that no list of hosts knows them: the web
 * interface of Mastodon. The gate asks for it on every page, so it stays one plain selector.
 */
export const FEED_ROOT = '#mastodon';
