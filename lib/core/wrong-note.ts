import type { Finding } from './finding.ts';

/** Longest quote that goes into the text, in UTF-16 units. */
const MOST_QUOTE = 600;

export interface WrongNote {
  finding: Pick<Finding, 'rule' | 'quote' | 'say' | 'severity' | 'pack'>;
  /** Of the program and of its rules. */
  version: string;
  ruleset: string;
  /** Only when the person wants it in. */
  host?: string | undefined;
}

/** The text of a report on a wrong note, for the person to read, change and send themselves. Nothing else is in it. */
export function wrongNoteText({ finding, version, ruleset, host }: WrongNote): string {
  const quote = finding.quote.length > MOST_QUOTE ? `${finding.quote.slice(0, MOST_QUOTE)}…` : finding.quote;
  return [
    'A note of Receipts that I think is wrong',
    '',
    `Rule: ${finding.rule} (${finding.severity})`,
    ...(finding.pack ? [`From the rule pack: ${finding.pack.name}`] : []),
    `It says: ${finding.say}`,
    quote === '' ? 'It is about the page as a whole.' : `About these words: “${quote}”`,
    ...(host ? [`Site: ${host}`] : []),
    `Receipts ${version}, rules ${ruleset}`,
    '',
    'Why I think so:',
    '',
  ].join('\n');
}
