import type { Finding } from './finding.ts';

/** How sentences of rules begin that speak of the page or the post they were found on. */
const SUBJECT = /^(This|The) (?:page|post)\b(?! that\b)/;

/** The same finding, said of a text that stands alone: "This text asks for…". English words, as rules have them. */
export function aboutText(finding: Finding): Finding {
  return { ...finding, say: finding.say.replace(SUBJECT, '$1 text') };
}
