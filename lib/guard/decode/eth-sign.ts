import { en } from '@/lib/words/en.ts';
import type { Decoder } from './request.ts';

/** eth_sign: signs 32 bytes as they are. They may be the hash of any transaction. */
const decoder: Decoder = {
  id: 'eth-sign',
  decode(request) {
    if (request.method !== 'eth_sign') return [];
    const text = request.message?.hex?.startsWith('05') ? en('may be a code delegation') : en('any transaction');
    return [{ kind: 'blind', by: decoder.id, text, oddities: [] }];
  },
};
export default decoder;
