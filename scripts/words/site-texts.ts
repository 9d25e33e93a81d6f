/**
 * Texts of the readers of pages, which know nothing of languages: what they left out, and why. `{…}` stands where a file
 * fills in a number or a name. A test looks for each of them in its file.
 */
export const SITE_TEXTS: readonly { file: string; texts: readonly string[] }[] = [
  {
    file: 'lib/sites/doc-builder.ts',
    texts: [
      'the page is empty',
      'source after the first {most} characters',
      'text after the first {most} characters',
      'text after the first {most} pieces',
      'links after the first {most}',
      'buttons and fields after the first {most}',
    ],
  },
  { file: 'lib/sites/dom-actions.ts', texts: ['pictures after the first {most}'] },
  { file: 'lib/sites/dom-walk.ts', texts: ['elements nested very deep'] },
  { file: 'lib/sites/article.ts', texts: ['where the article begins and ends'] },
  {
    file: 'lib/sites/generic.ts',
    texts: [
      'the description of the page',
      'part of the page',
      'the scripts of the page',
      'a frame from another site',
      '{frames} frames from other sites',
    ],
  },
  {
    file: 'lib/sites/html.ts',
    texts: [
      'this is not text',
      'source after character {at}: elements nested very deep',
      'the page could not be parsed',
    ],
  },
  {
    file: 'lib/sites/wallet-paths.ts',
    texts: [
      'a link that starts with {scheme}:',
      'its window <{name}>',
      'a script file of its name',
      'its name in a script of the page',
      'what it keeps in this browser',
      'a link to {host}',
      'a script that opens {scheme}:',
      'a picture of a code beside words about wallets',
      'a drawn code on a page that uses a wallet',
      'a script that writes to an extension',
      "Telegram's script for mini apps",
      "Farcaster's script for mini apps",
      "Farcaster's mark for mini apps",
    ],
  },
  {
    file: 'lib/core/topic.ts',
    texts: [
      'a field for a recovery phrase or key',
      'a command to paste and run',
      'words: {words}',
      'links: {hosts}',
      'host: {host}',
      'wallet use',
    ],
  },
];
