/** Longest name that is shown below the address bar, in UTF-16 units; a name can be as long as a page's title. */
const LONGEST = 80;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * One line for the address bar's list: a name of any origin without what turns lines round or ends them (control and
 * direction characters, lone surrogates), each kind of white space as one blank.
 */
export function plainLine(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd\ufffe\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const points = [...line];
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('').trimEnd()}…` : line;
}

/** The same as text within Chromium's suggestions, which are XML. Source: the documentation of chrome.omnibox. */
export function xmlLine(text: string): string {
  return plainLine(text).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
