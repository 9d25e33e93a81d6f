import { hostAndParents, readHostAddress } from '@/lib/evidence/host-address.ts';
import { countListed, findInList, hasPrefix } from '@/lib/evidence/lists/host-list.ts';
import { buildHostList, type ListText } from '@/lib/evidence/lists/host-list-build.ts';
import { sha256Prefix } from '@/lib/evidence/lists/sha-256.ts';
import { line, median } from './measure.ts';

const HOSTS = 1_000_000;
const LOOKUPS = 200_000;
/** Look-ups timed together, because one is shorter than a clock tells. */
const BATCH = 20;
const ABOUT: ListText['about'] = { name: 'made up', version: '1', appeal: '' };

/** A million made-up hosts: bytes, the longest slice while building, and what one look-up takes. */
export function benchHosts(): void {
  console.log(`host list of ${HOSTS.toLocaleString('en')} made-up hosts`);
  const listed = Array.from({ length: HOSTS }, (_, at) => madeUp(at)).join('\n');
  const slices: number[] = [];
  const work = buildHostList({ listed, about: ABOUT });
  let step = work.next();
  for (let start = performance.now(); !step.done; start = performance.now()) {
    step = work.next();
    slices.push(performance.now() - start);
  }
  const { list } = step.value;
  const total = slices.reduce((sum, one) => sum + one, 0);
  const mb = (bytes: number) => `${(bytes / 1_048_576).toFixed(2)} MB`;
  line('memory', `${mb(list.listed.length)}, ${countListed(list).toLocaleString('en')} hosts`, 'at most 8 MB');
  const sorted = [...slices].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  line('built in slices', `${(total / 1_000).toFixed(1)} s, ${slices.length} slices`, '');
  line('slice: median · p99 · longest', `${at(0.5)} · ${at(0.99)} · ${sorted.at(-1)?.toFixed(1)} ms`, '16 ms');
  const prefixes = Array.from({ length: 1_000 }, (_, nth) => sha256Prefix(madeUp(nth * 997)));
  timed('search alone', (nth) => hasPrefix(list.listed, prefixes[nth % 1_000] ?? 0), 'at most 5 µs');
  timed('hash and search, one host', (nth) => hasPrefix(list.listed, sha256Prefix(madeUp(nth * 3))), 'at most 5 µs');
  timed('an address: parents by the suffix list, each looked up', (nth) =>
    findInList(list, readHostAddress(`app.not-listed-${nth}.io`) ?? { host: '', path: '/' }),
  );
  timed('of that, the suffix list', (nth) => hostAndParents(`app.not-listed-${nth}.io`));
}

function madeUp(at: number): string {
  return `season-${at.toString(36)}-drop.${['io', 'xyz', 'app', 'com', 'pages.dev'][at % 5]}`;
}

/** Median and 95th percentile of one look-up, in µs, of batches of twenty. */
function timed(what: string, look: (nth: number) => unknown, budget = ''): void {
  const times: number[] = [];
  for (let nth = 0; nth < LOOKUPS; nth += BATCH) {
    const start = performance.now();
    for (let one = nth; one < nth + BATCH; one += 1) look(one);
    times.push(((performance.now() - start) / BATCH) * 1_000);
  }
  const p95 = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
  line(what, `${median(times).toFixed(2)} µs, p95 ${p95.toFixed(2)} µs`, budget);
}
