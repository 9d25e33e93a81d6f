import { attribute, wordsOf } from '../names.ts';
import { DISCORD_ATTRIBUTES, DISCORD_SELECTORS as TABLE } from './discord-selectors.ts';
import { findPart, findParts, isPart, partAround } from './find-parts.ts';

export interface DiscordAccount {
  /** The account's number, which its picture carries; empty for accounts without a picture. */
  handle: string;
  name: string;
  isApp: boolean;
  isVerified: boolean;
}

const NOBODY: DiscordAccount = { handle: '', name: '', isApp: false, isVerified: false };
/** Messages of one author that are looked through for the one that names them. Discord groups those of seven minutes. */
const MOST_ABOVE = 200;
/** What Discord writes on accounts that are programs, in its languages. */
const APP_WORDS = /^(?:APP|BOT|アプリ|앱|БОТ|ПРИЛОЖЕНИЕ|应用|應用程式)$/;

/** The author of a message. Of several in a row only the first carries a name; the others say which one names them. */
export function accountAbove(post: Element): DiscordAccount {
  const own = accountIn(post);
  if (own) return own;
  const first = firstOfGroup(post) ?? nearestAbove(post);
  return (first && accountIn(first)) ?? NOBODY;
}

/** A row's ARIA names the element with its author's name. */
function firstOfGroup(post: Element): Element | undefined {
  const row = isPart(post, TABLE.row) ? post : findPart(post, TABLE.row);
  const id = /(?:^|\s)(message-username-\d{1,25})(?:\s|$)/.exec(row?.getAttribute('aria-labelledby') ?? '')?.[1];
  const name = id === undefined ? null : post.ownerDocument.getElementById(id);
  return name ? partAround(name, TABLE.post) : undefined;
}

function nearestAbove(post: Element): Element | undefined {
  let above = post.previousElementSibling;
  for (let steps = 0; above && steps < MOST_ABOVE; steps++) {
    if (isPart(above, TABLE.post) && findPart(above, TABLE.userName, isOwn)) return above;
    above = above.previousElementSibling;
  }
  return undefined;
}

function accountIn(post: Element): DiscordAccount | undefined {
  const box = findPart(post, TABLE.userName, isOwn);
  if (!box) return undefined;
  const name = findPart(box, TABLE.namePiece) ?? box;
  const ticks = findParts(post, TABLE.appTick, isBesideName).map((tick) => attribute(tick, 'aria-label'));
  const isVerified = ticks.some((tick) => /^verified (?:app|bot)\b/i.test(tick));
  return {
    handle: numberIn(findPart(post, TABLE.avatar, isOwn)),
    name: nameIn(name),
    isApp: isVerified || findParts(post, TABLE.appMark, isBesideName).some((mark) => isAppMark(mark, name)),
    isVerified,
  };
}

/** Not a name that somebody chose to be "APP", and not the mark of a server, which is a button. */
function isAppMark(mark: Element, name: Element): boolean {
  const isName = name.contains(mark) || mark.contains(name);
  return !isName && !partAround(mark, TABLE.control) && APP_WORDS.test(wordsOf(mark, 20));
}

function isOwn(part: Element): boolean {
  return !partAround(part, TABLE.quote);
}

/** Words may hold headings of their own. */
function isBesideName(part: Element): boolean {
  return isOwn(part) && !partAround(part, TABLE.text);
}

export function nameIn(name: Element | undefined): string {
  return attribute(name, DISCORD_ATTRIBUTES.text).slice(0, 100) || wordsOf(name, 100);
}

/** ".../avatars/<account>/…" or, for a picture of one server only, ".../users/<account>/avatars/…". */
export function numberIn(avatar: Element | undefined): string {
  return /\/(?:avatars|users)\/(\d{15,25})\//.exec(avatar?.getAttribute('src') ?? '')?.[1] ?? '';
}
