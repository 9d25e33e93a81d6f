import { createRest, resting } from '@/lib/background/lists/resting.ts';
import { applyDelta, deltaBetween } from '@/lib/evidence/lists/delta-file.ts';
import { readListFile, writeListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { readPublished } from '@/lib/evidence/lists/published.ts';
import { faultOfList } from '@/lib/evidence/lists/sanity.ts';
import { digest } from '../build-list.ts';
import { line } from './measure.ts';

const HOSTS = 1_000_000;
const ABOUT = { name: 'made up', version: '1', appeal: '' };
const FORM = { is: 'json', listed: 'blacklist', allowed: 'whitelist' } as const;

/**
 * A published list of a million made-up hosts, from its bytes to the file that is kept: how long nothing else gets its
 * turn, seen from a message that comes whenever it may, and the total.
 */
export async function benchLists(): Promise<void> {
  console.log(`applying a list of ${HOSTS.toLocaleString('en')} made-up hosts`);
  const bytes = published(0);
  const rest = createRest(
    () => performance.now(),
    () => new Promise((resolve) => setImmediate(resolve)),
  );
  const before = process.memoryUsage();
  const read = await watched('read, checked and written', async () => {
    const made = await resting(readPublished(bytes, FORM, ABOUT), rest);
    if (!made.ok || faultOfList(made.list, HOSTS)) throw new Error('the list was not taken');
    return { list: made.list, file: await writeListFile(made.list, digest) };
  });
  const after = process.memoryUsage();
  line('memory while it was made', `${Math.round((after.rss - before.rss) / 1_048_576)} MB more than before`, '');
  await watched('read again by a new worker', () => readListFile(read.file, digest, rest));
  const other = await resting(readPublished(published(10_000), FORM, ABOUT), rest);
  if (!other.ok) throw new Error(other.why);
  const delta = deltaBetween(read.list, other.list, 1, 2);
  await watched('a delta of 20,000 changes', () => resting(applyDelta(read.list, delta, ABOUT), rest));
}

function published(from: number): Uint8Array {
  const hosts = Array.from(
    { length: HOSTS },
    (_, at) => `season-${(at + from).toString(36)}-drop.${['io', 'xyz', 'pages.dev'][at % 3]}`,
  );
  return new TextEncoder().encode(JSON.stringify({ version: 2, blacklist: hosts, whitelist: [] }));
}

async function watched<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  let [last, longest, going] = [performance.now(), 0, true];
  let [lastWork, longestWork] = [cpu(), 0];
  const look = () => {
    const [now, work] = [performance.now(), cpu()];
    [longest, longestWork] = [Math.max(longest, now - last), Math.max(longestWork, work - lastWork)];
    [last, lastWork] = [now, work];
  };
  const tick = () => {
    look();
    if (going) setImmediate(tick);
  };
  setImmediate(tick);
  const start = performance.now();
  const value = await work();
  look();
  const total = performance.now() - start;
  going = false;
  line(
    what,
    `${(total / 1_000).toFixed(2)} s, longest block ${longest.toFixed(1)} ms (${longestWork.toFixed(1)} of work)`,
    'no block over 50 ms',
  );
  return value;
}

/** Milliseconds that this process has worked, all threads: what a busy machine keeps it waiting is not in it. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
