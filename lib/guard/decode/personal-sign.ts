import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Decoder } from './request.ts';
import { hasSignIn } from './sign-in.ts';

/** personal_sign: readable text is a message; 32 bytes or bytes that are no text are blind. Sign-in has its own decoder. */
const decoder: Decoder = {
  id: 'personal-sign',
  decode(request) {
    if (request.method !== 'personal_sign' && request.method !== 'eth_personalSign') return [];
    const message = request.message;
    if (!message) return [];
    if (message.text === undefined) {
      const bytes = Math.floor((message.hex?.length ?? 0) / 2);
      if (bytes === 0) return [{ kind: 'message', by: decoder.id, text: '', oddities: [] }];
      const text = bytes === 32 ? en('a 32-byte hash') : en('{bytes} bytes that are no text', { bytes });
      return [{ kind: 'blind', by: decoder.id, text, oddities: [] }];
    }
    if (hasSignIn(message.text)) return [];
    const effect: Effect = { kind: 'message', by: decoder.id, text: message.text.slice(0, 500), oddities: [] };
    if (/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(message.text)) {
      effect.oddities.push(en('the text has invisible characters'));
    }
    return [effect];
  },
};
export default decoder;
