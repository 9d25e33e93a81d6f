import { fromHex } from './read-message.ts';
import type { Decoder } from './request.ts';
import { MEMO } from './solana/programs.ts';

/** Notes of one request that are told, and how long each. */
const MOST = 3;
const MAX_BYTES = 600;

/** A note that a transaction carries: it moves nothing, and stands on the chain in the signer's name. */
const decoder: Decoder = {
  id: 'solana-memo',
  decode(request) {
    const notes = (request.solana ?? []).flatMap(({ instructions }) =>
      instructions.filter(({ program }) => program !== undefined && MEMO.has(program)),
    );
    return notes.slice(0, MOST).flatMap(({ data }) => {
      const hex = Array.from(data.subarray(0, MAX_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
      const { text } = fromHex(hex);
      return text === undefined
        ? []
        : [{ kind: 'message' as const, by: decoder.id, text: text.slice(0, 500), oddities: [] }];
    });
  },
};
export default decoder;
