import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Decoder, Message } from './request.ts';
import { hasSignIn } from './sign-in.ts';

/** A message for a Solana wallet: text is a message, bytes are blind, and a transaction in disguise is told loudly. */
const decoder: Decoder = {
  id: 'solana-message',
  decode(request) {
    const { message, moreMessages = [], method } = request;
    if (!message || !/^(?:solana[:_])?signMessage$/.test(method)) return [];
    return [message, ...moreMessages].flatMap(decodeOne);
  },
};
export default decoder;

function decodeOne(message: Message): Effect[] {
  if (message.isTransaction) {
    const oddities = [en('a transaction is asked to be signed as if it were a text')];
    return [{ kind: 'blind', by: decoder.id, text: en('a transaction, not a text'), unlimited: true, oddities }];
  }
  if (message.text === undefined) {
    const text = en('{count} bytes that are no text', { count: Math.floor((message.hex?.length ?? 0) / 2) });
    return [{ kind: 'blind', by: decoder.id, text, oddities: [] }];
  }
  if (hasSignIn(message.text)) return [];
  const effect: Effect = { kind: 'message', by: decoder.id, text: message.text.slice(0, 500), oddities: [] };
  if (/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(message.text)) {
    effect.oddities.push(en('the text has invisible characters'));
  }
  return [effect];
}
