/**
 * Kinds of addresses that sites show posts at; ":" stands for a name, a number or a title. Only these come out, so that
 * nobody's name does, not even one that is spelled like a word of the site. Source: the sites' own addresses, November
 * 2026.
 */
const KINDS: Readonly<Record<string, string>> = {
  bluesky:
    '/ /search /notifications /feeds /lists /saved /messages /settings /profile/: /profile/:/post/: /profile/:/feed/: /profile/:/lists/: /hashtag/:',
  discord: '/ /app /login /channels/@me /channels/:/: /channels/:/:/:',
  farcaster: '/ /~/channel/: /~/conversations/: /~/notifications /:/: /:',
  'hacker-news': '/ /news /newest /front /ask /show /best /active /newcomments /item /user /threads /submitted /from',
  mastodon:
    '/ /home /public /public/local /public/remote /explore /explore/: /notifications /favourites /bookmarks /lists/: /tags/: /deck /search /:/media /:/with_replies /:/: /:',
  reddit:
    '/ /hot /new /top /best /rising /popular /search /r/: /r/:/hot /r/:/new /r/:/top /r/:/rising /r/:/best /r/:/search /r/:/comments/: /r/:/comments/:/: /r/:/comments/:/:/: /user/: /user/:/comments /user/:/submitted /user/:/comments/:/:',
  telegram: '/ /a /k /z /s/: /s/:/: /:/: /:',
  x: '/ /home /explore /search /notifications /i/bookmarks /i/lists/: /i/communities/: /i/: /:/status/: /:/status/:/: /:/with_replies /:/media /:/likes /:/highlights /:/articles /:/lists /:/communities /:/article/: /:',
  youtube:
    '/ /watch /shorts/: /live/: /results /post/: /hashtag/: /playlist /feed/: /channel/: /channel/:/: /c/: /c/:/: /:/: /:',
};

/**
 * The kind of an address, with every part of it that is not a fixed word of the site replaced: "/:/status/:". In: the
 * id of the site and the path; query and fragment never count.
 */
export function kindOfAddress(site: string, path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const kinds = Object.hasOwn(KINDS, site) ? (KINDS[site] ?? '').split(' ') : [];
  return kinds.find((kind) => isKind(kind, parts)) ?? `/${parts.slice(0, 8).fill(':').join('/')}`;
}

function isKind(kind: string, parts: readonly string[]): boolean {
  const words = kind.split('/').filter((word) => word !== '');
  return words.length === parts.length && words.every((word, index) => word === ':' || word === parts[index]);
}
