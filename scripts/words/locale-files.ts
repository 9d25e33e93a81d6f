import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHORTCUTS } from '../../lib/core/shortcuts.ts';
import { LANGUAGE_TAGS, type LanguageTag } from '../../lib/words/languages.ts';
import type { BuiltFile } from '../make-list-file.ts';
import { cataloguePath, readCatalogueFile } from './catalogue-files.ts';

/** What the extension says of itself in the browser's own lists. Stores allow 132 characters. */
const DESCRIPTION =
  'Every claim needs a receipt: inline notes on AI and crypto project pages, and plain words before you sign.';

/** The texts of the manifest, by the name of their message. Browsers read those from `_locales`. */
export const MANIFEST_TEXTS: Readonly<Record<string, string>> = {
  description: DESCRIPTION,
  ...Object.fromEntries(Object.entries(SHORTCUTS).map(([name, { description }]) => [messageName(name), description])),
};

/** A command's message: names of messages know no hyphen, and Chromium ends a name at the first two underscores. */
function messageName(command: string): string {
  return `key_${command.replace(/^_/, '').replaceAll('-', '_')}`;
}

/** The manifest's commands with the names of their messages in place of their words. */
export function localCommands() {
  return Object.fromEntries(
    Object.entries(SHORTCUTS).map(([name, shortcut]) => [
      name,
      { ...shortcut, description: `__MSG_${messageName(name)}__` },
    ]),
  );
}

/** The messages of one language, as browsers read them; English where the catalogue has no word. */
export function messagesOf(tag: LanguageTag): Record<string, { message: string }> {
  const words = readCatalogueFile(tag);
  return Object.fromEntries(
    Object.entries(MANIFEST_TEXTS).map(([name, english]) => {
      const word = words[english];
      return [name, { message: typeof word === 'string' ? word : english }];
    }),
  );
}

/** Everything of the languages that the build copies into the extension: catalogues, and messages written in `folder`. */
export function makeLocaleFiles(folder: string): BuiltFile[] {
  const messages = LANGUAGE_TAGS.map((tag) => {
    const relativeDest = `_locales/${tag.replace('-', '_')}/messages.json`;
    const absoluteSrc = join(folder, relativeDest);
    mkdirSync(join(absoluteSrc, '..'), { recursive: true });
    writeFileSync(absoluteSrc, `${JSON.stringify(messagesOf(tag), null, 2)}\n`);
    return { absoluteSrc, relativeDest };
  });
  const catalogues = LANGUAGE_TAGS.filter((tag) => existsSync(cataloguePath(tag))).map((tag) => ({
    absoluteSrc: cataloguePath(tag),
    relativeDest: `words/${tag}.json`,
  }));
  return [...messages, ...catalogues];
}
