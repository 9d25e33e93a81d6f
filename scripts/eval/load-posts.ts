import { join } from 'node:path';
import { halfOf, type Item } from './item.ts';
import { readLines, strings } from './read-lines.ts';

export interface PostItem extends Item {
  kind: 'post';
  text: string;
  links: string[];
}

/**
 * Posts with their class and finer labels. Some were read again more carefully: there that label (`reader:…`) stands
 * instead of the class.
 */
export function loadPosts(folder: string): PostItem[] {
  const careful = new Map(
    readLines(join(folder, 'posts/ai-crypto-posts.jsonl')).map((line) => [String(line.id), String(line.label)]),
  );
  return readLines(join(folder, 'posts/x-posts.jsonl')).map((line) => {
    const id = String(line.id);
    const reader = careful.get(id);
    const tags = [
      reader === undefined ? `cls:${String(line.cls)}` : `reader:${reader}`,
      ...strings(line.labels).map((label) => `label:${label}`),
      ...(line.subclass ? [`subclass:${String(line.subclass)}`] : []),
    ];
    return {
      id,
      kind: 'post',
      half: halfOf(id),
      tags: new Set(tags),
      quotes: new Map(),
      claims: [],
      text: String(line.text),
      links: strings(line.urls).map(addressOf),
    };
  });
}

/** The set keeps addresses as people see them, without the scheme. */
function addressOf(shown: string): string {
  return /^https?:/.test(shown) ? shown : `https://${shown}`;
}
