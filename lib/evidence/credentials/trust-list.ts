import * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import { en } from '@/lib/words/en.ts';
import type { Probe, ProbeEdges } from '../probes/probe.ts';
import { MOST_PEM, type PemList, readAnchors } from './pem.ts';

/**
 * Where the lists are published: certificates of signers, and of clocks that may tell when something was signed.
 * Source: C2PA conformance programme, public repository, folder trust-list. The interim list that came before it is
 * frozen since January 2026 and has known signers that the new one has not; a person can add it as their own.
 */
const FOLDER = 'https://raw.githubusercontent.com/c2pa-org/conformance-public/main/trust-list';
export const SIGNERS = `${FOLDER}/C2PA-TRUST-LIST.pem`;
export const CLOCKS = `${FOLDER}/C2PA-TSA-TRUST-LIST.pem`;

const DAY = 86_400_000;

const List = z.object({ pem: z.string(), count: z.int() });
/** The two lists as they were fetched, and when (epoch ms). */
export const TrustList = z.object({ signers: List, clocks: List, at: z.number() });
export type TrustList = z.infer<typeof TrustList>;

/** Both lists, whole, or why not. The subject is always the same. */
export const trustList: Probe<TrustList> = {
  id: 'trust-list',
  version: 1,
  value: TrustList,
  keeps: { known: DAY / 24, unknown: DAY / 144 },

  async ask(_subject, edges): Promise<Fact<TrustList>> {
    const signers = await fetchList(SIGNERS, edges);
    const clocks = typeof signers === 'string' ? signers : await fetchList(CLOCKS, edges);
    if (typeof signers === 'string' || typeof clocks === 'string') return { state: 'unknown', why: String(clocks) };
    const at = edges.now();
    return { state: 'known', value: { signers, clocks, at }, source: en('C2PA trust list'), at };
  },

  words: ({ signers, clocks }) => [
    en('{count} signers and {countB} clocks are on the list.', { count: signers.count, countB: clocks.count }),
  ],
};

/** The certificates, or why there are none. */
async function fetchList(address: string, { get }: ProbeEdges): Promise<PemList | string> {
  const answer = await get(address, { most: MOST_PEM, accept: 'text/plain' });
  if (!answer.ok) return en('the place of the list {~why}', { why: answer.why });
  const list = readAnchors(new TextDecoder('latin1').decode(answer.bytes));
  return list.count > 0 ? list : en('what was published as the list holds no certificate');
}
