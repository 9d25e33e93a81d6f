import { en } from '@/lib/words/en.ts';

/**
 * What members of messages are often called, as "sellAmount" is shown: "Sell amount". A name that is not among them is
 * the sender's own word, and stays as it was sent.
 */
export const MEMBER_NAMES: readonly string[] = [
  en('Deadline'),
  en('Expiry'),
  en('Expiration time'),
  en('Start time'),
  en('End time'),
  en('Start'),
  en('End'),
  en('Period'),
  en('Valid to'),
  en('Valid after'),
  en('Valid before'),
  en('Allowance'),
  en('Sender'),
  en('Recipient'),
  en('Buyer'),
  en('Taker'),
  en('User'),
  en('Author'),
  en('Target'),
  en('Token id'),
  en('Token ids'),
  en('Currency'),
  en('Payment token'),
  en('Sell token'),
  en('Sell amount'),
  en('Buy token'),
  en('Buy amount'),
  en('Maker token'),
  en('Maker asset'),
  en('Maker amount'),
  en('Taker token'),
  en('Taker asset'),
  en('Taker amount'),
  en('Contents'),
  en('Call data'),
  en('Delegation'),
  en('Login'),
  en('Claim'),
  en('Confirm'),
];

/** Words of ours for a number or a yes or no that a form gives a meaning. */
export const CHOICE_WORDS: ReadonlySet<string> = new Set([
  // "Yes" and "No" as they stand inside a line.
  'yes',
  'no',
  en('for'),
  en('against'),
  en('abstain'),
  en('stable'),
  en('variable'),
  en('a call'),
  en('the account itself (delegate call)'),
]);

/** What the reader of requests says of a method without marking it as a text of the interface. */
export const METHOD_TEXT = en('the method name is not spelled the usual way');
