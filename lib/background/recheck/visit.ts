import { isUnderOne } from '@/lib/core/own-host.ts';
import { registrableDomain } from '@/lib/evidence/domain.ts';
import { en } from '@/lib/words/en.ts';
import { isInside } from '../../core/private-address.ts';
import type { Get, Got } from './get.ts';
import { MOST_BYTES } from './get.ts';
import { MOST_ROBOTS, NO_ROBOTS, type Robots, readRobots } from './robots.ts';
import type { TakeTurn } from './turns.ts';

/** Pause between two requests to one host, in ms, and the longest that a site may ask for. */
export const PAUSE = 1_000;
const LONGEST_PAUSE = 10_000;

/** Whose page it is: where the project lives, and what is its own beside. */
export interface Owner {
  /** Address that the project was saved from. */
  url: string;
  domain: string;
  /** Hosts that the person confirmed; each covers what is under it. */
  domains: readonly string[];
}

export interface VisitEdges {
  get: Get;
  take: TakeTurn;
  /** Hosts, with port, that asked in this run to be left alone. */
  isResting(host: string): boolean;
  rest(host: string): Promise<void>;
}

/** Fetches pages of one run, each after asking its host's robots.txt, which is asked once for the run. */
export type Visit = (address: string, owner: Owner, signal: AbortSignal) => Promise<Got>;

export function createVisit({ get, take, isResting, rest }: VisitEdges): Visit {
  const known = new Map<string, Promise<Robots | string>>();

  async function askRobots(url: URL, owner: Owner, signal: AbortSignal): Promise<Robots | string> {
    const asking = { signal, most: MOST_ROBOTS, longer: 'cut', onlyText: false } as const;
    const mayRead = (answered: string) => mayLead(answered, url, owner);
    const turn = { host: url.host, pause: PAUSE, signal };
    const got = await take(turn, () => get(`${url.origin}/robots.txt`, { ...asking, mayRead }));
    if (!got || (!got.ok && got.givenUp)) return en('was cancelled');
    if (got.ok) return readRobots(got.text);
    if (got.rest) await rest(url.host);
    const none = got.status !== undefined && got.status >= 400 && got.status < 500 && !got.rest;
    return none ? NO_ROBOTS : en('was not asked for: its robots.txt could not be read (it {~why})', { why: got.why });
  }

  async function robotsOf(url: URL, owner: Owner, signal: AbortSignal): Promise<Robots | string> {
    const mine = known.get(url.origin) ?? askRobots(url, owner, signal);
    known.set(url.origin, mine);
    const robots = await mine;
    // A project that was given up must not answer for the others on its host.
    if (signal.aborted && known.get(url.origin) === mine) known.delete(url.origin);
    return robots;
  }

  return async (address, owner, signal) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const whyNot = url ? refusal(url, owner) : en('has no address that can be asked');
    if (!url || whyNot) return { ok: false, why: whyNot };
    if (isResting(url.host))
      return { ok: false, why: en('was not asked for: its site asked to be left alone for now') };
    const robots = await robotsOf(url, owner, signal);
    if (typeof robots === 'string') return { ok: false, why: robots, ...(signal.aborted ? { givenUp: true } : {}) };
    const why = whyRobots(robots, url);
    if (why) return { ok: false, why };
    const turn = { host: url.host, pause: Math.max(PAUSE, robots.delay * 1_000), signal };
    const asking = { signal, most: MOST_BYTES, longer: 'refuse', onlyText: true } as const;
    const got = await take(turn, async (): Promise<Got> => {
      if (isResting(url.host))
        return { ok: false, why: en('was not asked for: its site asked to be left alone for now') };
      return get(url.href, { ...asking, mayRead: (answered) => mayLead(answered, url, owner) });
    });
    if (!got) return { ok: false, why: en('was cancelled'), givenUp: true };
    if (!got.ok && got.rest) await rest(url.host);
    return got;
  };
}

function whyRobots(robots: Robots, url: URL): string {
  if (!robots.allows(url.pathname + url.search)) return en('was not asked for: its robots.txt asks not to');
  if (robots.delay * 1_000 <= LONGEST_PAUSE) return '';
  return en('was not asked for: its robots.txt asks for {delay} seconds between requests, longer than we wait', {
    delay: robots.delay,
  });
}

/** Why an address is not asked at all; empty when it may be. */
function refusal(url: URL, owner: Owner): string {
  if (!/^https?:$/.test(url.protocol)) return en('has no address that can be asked');
  if (isElsewhereInside(url, owner)) return en('was not asked for: its address is inside this machine or its network');
  return '';
}

/** On this machine or its network, and not the host that the person saved the project from. */
function isElsewhereInside({ hostname }: URL, owner: Owner): boolean {
  return isInside(hostname) && !(URL.canParse(owner.url) && new URL(owner.url).hostname === hostname);
}

/** May the answer to a page of this project come from there: its own domain, the project's, a confirmed one? */
function mayLead(answered: string, asked: URL, owner: Owner): boolean {
  if (!URL.canParse(answered)) return false;
  const url = new URL(answered);
  if (!/^https?:$/.test(url.protocol) || isElsewhereInside(url, owner)) return false;
  const domain = registrableDomain(url.hostname);
  if (domain === owner.domain || domain === registrableDomain(asked.hostname)) return true;
  return isUnderOne(url.hostname, owner.domains);
}
