/** Most entries that are looked at; the browser keeps 250 of a page unless the page asks for more. */
const MOST_ENTRIES = 1_000;
const MOST_HOSTS = 50;
/** How a page asks for data, as browsers name it. Source: Resource Timing, `initiatorType`. */
const ASKS_DATA = new Set(['fetch', 'xmlhttprequest']);

/** Hosts that the page asked for data so far, as its browser noted it; nothing is asked for this. At most 50, in order. */
export function dataHosts(): string[] {
  const hosts = new Set<string>();
  for (const entry of performance.getEntriesByType('resource').slice(0, MOST_ENTRIES)) {
    if (!ASKS_DATA.has((entry as PerformanceResourceTiming).initiatorType) || !/^https?:/.test(entry.name)) continue;
    if (URL.canParse(entry.name)) hosts.add(new URL(entry.name).hostname.slice(0, 253));
    if (hosts.size >= MOST_HOSTS) break;
  }
  return [...hosts];
}
