import { assessSeen } from '@/lib/background/requests/assess-seen.ts';
import { Assessment } from '@/lib/core/assessment.ts';
import { SignRequest } from '@/lib/core/sign-request.ts';

/** A request and the page's text, when known → the Assessment that the guard would show. Throws with a sentence. */
export function assessmentOf(request: unknown, pageText: string | undefined, now: number): Assessment {
  const parsed = SignRequest.safeParse(withOrigin(request));
  if (!parsed.success) throw new Error('a request needs method, params and origin');
  return Assessment.parse(assessSeen(parsed.data, { now, pageText }));
}

/** An origin that was not given is an unknown one, said so, rather than a refusal to read the request. */
function withOrigin(request: unknown): unknown {
  if (request === null || typeof request !== 'object' || Array.isArray(request)) return request;
  return { origin: 'null', params: [], ...request };
}
