import type { MissedKind } from '@/lib/messaging/protocol.ts';
import { en } from '@/lib/words/en.ts';

/** Reasons for a request that was not checked, in words a person reads. Codes come from the guard and the bridge. */
const WORDS: Record<MissedKind, string> = {
  late: en('Our check took too long, so the request went to the wallet. It was not checked.'),
  unanswered: en('Our check did not answer, so the request went to the wallet. It was not checked.'),
  failed: en('Our check stopped with an error, so the request went to the wallet. It was not checked.'),
  round: en('A wallet request went round our check. It was not checked.'),
  locked: en('A wallet on this page cannot be read by us. What it is asked is not checked.'),
  port: en(
    'This page talks to a wallet extension directly, which cannot be read by us. What it asks for is not checked.',
  ),
  tampered: en(
    'The page was at work in one of its frames before our check stood there. What it asks for is not checked.',
  ),
  left: en('The page was left before an answer.'),
  crowded: en('The page asked for too much at one time. This request was sent back.'),
};

/** A code of the guard or the bridge as one that we know; what we do not know went round us. */
export function missedKind(code: string): MissedKind {
  return Object.hasOwn(WORDS, code) ? (code as MissedKind) : 'round';
}

/** Says why a request was not checked, with its method when it is known. Unknown codes get the general sentence. */
export function missedWords(code: string, method: string): string {
  const words = WORDS[missedKind(code)];
  const name = method.replace(/[^\w.:-]/g, '').slice(0, 60);
  return name === '' ? words : `${name}: ${words}`;
}
