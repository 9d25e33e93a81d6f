import { createRests } from '@/lib/background/look-ups/rests.ts';
import { createServiceGet } from '@/lib/background/look-ups/service-get.ts';
import { createSession } from '@/lib/background/session.ts';
import type { ServiceGet } from '@/lib/evidence/probes/probe.ts';
import type { Failure } from './failures.ts';
import { type MemoryServices, servicesInMemory } from './in-memory.ts';
import type { ServiceHandler } from './service.ts';

/** The background's own way to services, over recorded ones: what is told of a failure is what a person reads. */
export interface RealGet {
  get: ServiceGet;
  services: MemoryServices;
  /** The time for an answer is over. */
  late(): void;
}

export function realGet(
  handlers: Readonly<Record<string, ServiceHandler>>,
  { signal = new AbortController().signal, now = Date.now } = {},
): RealGet {
  const services = servicesInMemory(handlers);
  const late = new AbortController();
  const kept: Record<string, unknown> = {};
  const area = {
    get: async () => kept,
    set: async (items: object) => void Object.assign(kept, items),
    remove: async (key: string) => void delete kept[key],
  };
  const get = createServiceGet({
    fetch: services.fetch,
    after: () => late.signal,
    take: async (_turn, work) => work(),
    rests: createRests({ session: createSession(area), now }),
    mayAsk: async () => true,
    now,
  })(signal);
  return { get, services, late: () => late.abort() };
}

/** The handler of a failure; where the service says nothing, the time for an answer ends once it was asked. */
export function failing({ name, handler }: Failure, end: () => void): ServiceHandler {
  return (request) => {
    const answer = handler(request);
    // After whoever asked began to wait.
    if (name === 'silence') queueMicrotask(end);
    return answer;
  };
}
