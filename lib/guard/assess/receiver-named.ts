import type { Effect } from '@/lib/core/decoded.ts';

/** How the decoders tell that what an order brings goes to somebody else. */
const OTHER_RECEIVER = /^what comes back goes to another address, (0x[0-9a-f]{40})$/;

/** Who gets what an order brings, when that is not the one who signs. */
export function receiverNamed({ oddities }: Effect): string | undefined {
  return oddities.map((oddity) => OTHER_RECEIVER.exec(oddity)?.[1]).find((receiver) => receiver !== undefined);
}

/** True for what the rule about orders tells, so that no other rule says it again. */
export function tellsReceiver(oddity: string): boolean {
  return OTHER_RECEIVER.test(oddity);
}
