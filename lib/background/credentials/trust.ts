import { mayReplace, readAnchors } from '@/lib/evidence/credentials/pem.ts';
import type { Anchors } from '@/lib/evidence/credentials/reader-settings.ts';
import { TrustList, trustList } from '@/lib/evidence/credentials/trust-list.ts';
import type { Trust } from '@/lib/messaging/image-protocol.ts';
import type { Answers, Asks } from '@/lib/messaging/protocol.ts';
import type { FileCache } from '@/lib/store/looked-up.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { en } from '@/lib/words/en.ts';
import type { LookUps } from '../look-ups/run.ts';

const KEY = 'trust-list';
/** The probe asks for one thing only. */
const ALL = 'all';
/** How old the published lists get before they are fetched again by themselves, where that is on. In ms. */
const STALE = 7 * 86_400_000;

export interface TrustEdges {
  lookUps: LookUps;
  files: FileCache;
  own: { read(): Promise<string>; write(pem: string): Promise<Stored<void>> };
  now(): number;
}

/**
 * Whose signatures are known: the published lists as they were last fetched, and what the person added. No list comes
 * with the extension: until one was fetched, nobody is known by it, and that is said.
 */
export function createTrust({ lookUps, files, own, now }: TrustEdges) {
  /** What was read last: a store that is slow for a moment does not make known signers unknown. */
  let held: TrustList | undefined;

  async function published(): Promise<TrustList | undefined> {
    const read = TrustList.safeParse(await files.read(KEY));
    if (read.success) held = read.data;
    return held;
  }

  async function tell(): Promise<Trust> {
    const [lists, mine] = await Promise.all([published(), own.read()]);
    const counts = { signers: lists?.signers.count ?? 0, clocks: lists?.clocks.count ?? 0, at: lists?.at ?? 0 };
    return { ...counts, own: readAnchors(mine).count };
  }

  /** Puts what was fetched in place of what was there, if it is fit to be. Out: why not, or nothing. */
  async function refresh(by: 'person' | 'itself'): Promise<string> {
    const fact = await lookUps.ask(trustList, ALL, by);
    if (fact.state === 'unknown') return en('The lists were not fetched: {~why}.', { why: fact.why });
    const before = await published();
    const { signers, clocks } = fact.value;
    if (!mayReplace(signers, before?.signers.count ?? 0) || !mayReplace(clocks, before?.clocks.count ?? 0)) {
      return en('What was fetched has lost more than half of what was there, so the lists from before stay.');
    }
    return (await files.write(KEY, fact.value)) ? '' : en('The lists were fetched and could not be kept.');
  }

  return {
    /** Certificates for the reader. Fetches fresh lists beside it where the old ones are a week old and that is on. */
    async anchors(): Promise<Anchors> {
      const [lists, mine] = await Promise.all([published(), own.read()]);
      if (!lists || lists.at + STALE < now()) void refresh('itself').catch(() => {});
      return { signers: lists?.signers.pem ?? '', clocks: lists?.clocks.pem ?? '', own: mine };
    },
    /** A number that is another one after the certificates changed. */
    async stamp(): Promise<number> {
      const [lists, mine] = await Promise.all([published(), own.read()]);
      return (lists?.at ?? 0) + mine.length;
    },
    /** Everything was deleted. */
    forget() {
      held = undefined;
    },
    get: (): Promise<Answers<'trust:get'>> => tell(),
    async refresh(): Promise<Answers<'trust:refresh'>> {
      const why = await refresh('person');
      return { trust: await tell(), why };
    },
    async setOwn({ pem: text }: Asks<'trust:own'>): Promise<Answers<'trust:own'>> {
      const { pem, count } = readAnchors(text);
      if (text.trim() !== '' && count === 0)
        return { trust: await tell(), why: en('This holds no certificate (PEM).') };
      const kept = await own.write(pem);
      return { trust: await tell(), why: kept.ok ? '' : kept.why };
    },
  };
}
