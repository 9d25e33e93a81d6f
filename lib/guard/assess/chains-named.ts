import type { Decoded } from '@/lib/core/decoded.ts';

/** How the decoders tell of a second chain. */
const OTHER_CHAIN = /^the (?:request|sign-in text) names chain (\d{1,78}), the wallet (?:was|is) on chain (\d{1,78})$/;

/** The chain that a request names and the one that the wallet was on, as decimal ids, when they differ. */
export function chainsNamed({ effects }: Decoded): { named: string; wallet: string } | undefined {
  for (const oddity of effects.flatMap((effect) => effect.oddities)) {
    const [, named, wallet] = OTHER_CHAIN.exec(oddity) ?? [];
    if (named !== undefined && wallet !== undefined) return { named, wallet };
  }
  return undefined;
}

/** True for what the rule about chains tells, so that no other rule says it again. */
export function tellsChain(oddity: string): boolean {
  return OTHER_CHAIN.test(oddity);
}
