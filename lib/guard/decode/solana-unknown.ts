import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import type { Decoder } from './request.ts';
import { IN_TABLE, QUIET_PROGRAMS, READ_PROGRAMS } from './solana/programs.ts';

/** Programs told one by one; how many more there are is said. */
const MOST = 10;

/** Instructions of programs that no decoder here reads, when the wallet signs for them. */
const decoder: Decoder = {
  id: 'solana-unknown',
  decode(request) {
    const found = new Map<string, Effect>();
    for (const { instructions } of request.solana ?? []) {
      for (const { program, accounts } of instructions) {
        if (program && (QUIET_PROGRAMS.has(program) || READ_PROGRAMS.has(program))) continue;
        if (!accounts.some((account) => account.signer) || found.size >= MOST) continue;
        const to = program === undefined ? {} : { to: program };
        const text =
          program === undefined ? en('an instruction whose program {~place}', { place: IN_TABLE }) : 'a function';
        found.set(program ?? '', { kind: 'call', by: decoder.id, ...to, text, oddities: [] });
      }
    }
    return [...found.values()];
  },
};
export default decoder;
