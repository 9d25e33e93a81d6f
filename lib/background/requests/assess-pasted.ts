import type { Assessment } from '@/lib/core/assessment.ts';
import type { Decoded } from '@/lib/core/decoded.ts';
import type { PastedRequest } from '@/lib/core/pasted/pasted.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { assessRequest } from '@/lib/guard/assess/index.ts';
import { decodeRequest } from '@/lib/guard/decode/index.ts';
import { en } from '@/lib/words/en.ts';

/**
 * What a pasted request would do, as the guard would show it, without a page around it. Pure but for the clock, which is
 * given (epoch milliseconds); asks nobody. What was not given with it is told as not checked.
 */
export function assessPasted({ request, noContract }: PastedRequest, now: number): Assessment {
  const decoded = decodeRequest(request);
  const sameSite = (one: string, other: string) => registrableDomain(one) === registrableDomain(other);
  const assessment = assessRequest(noContract ? withoutNewContract(decoded, request.params) : decoded, {
    request,
    now,
    sameSite,
  });
  const missing = [
    ...(noContract ? [en('which contract this goes to: none was given')] : []),
    ...(request.origin === '' ? [en('which site asks for it: none was given')] : []),
    en('lists of reported hosts, your saved projects, and addresses of earlier requests: only the text was read'),
  ];
  return { ...assessment, notChecked: [...assessment.notChecked, ...missing] };
}

/** A call without a target makes a new contract; here the target is only not known. */
function withoutNewContract(decoded: Decoded, params: unknown): Decoded {
  const isNew = (effect: Decoded['effects'][number]) => effect.by === 'unknown-call' && effect.text === 'new contract';
  const others = decoded.effects.filter((effect) => !isNew(effect));
  if (others.length > 0) return { ...decoded, effects: others };
  const effects = decoded.effects.map((effect) => (isNew(effect) ? { ...effect, text: functionOf(params) } : effect));
  return { ...decoded, effects };
}

function functionOf(params: unknown): string {
  const data = (params as { data: string }[])[0]?.data ?? '';
  return en('the function {data}', { data: data.slice(0, 10) });
}
