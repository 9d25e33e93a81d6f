const BYTES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12, p: 1e15, e: 1e18 };

/**
 * What one of these is, in bytes or seconds; undefined for other words. Binary prefixes count as decimal ones: the
 * difference is within what a claim may be off. In: "12 TB", "380 ms", "2 minutes".
 */
export function measureOf(words: string): { unit: 'bytes' | 'seconds'; factor: number } | undefined {
  const name = /[a-z]{1,12}$/i.exec(words)?.[0].toLowerCase() ?? '';
  if (/^[kmgtpe]i?b$|bytes?$/.test(name)) return { unit: 'bytes', factor: BYTES[name.charAt(0)] ?? 1 };
  if (/^(?:ms|milli)/.test(name)) return { unit: 'seconds', factor: 0.001 };
  if (/^s/.test(name)) return { unit: 'seconds', factor: 1 };
  if (/^m/.test(name)) return { unit: 'seconds', factor: 60 };
  if (/^h/.test(name)) return { unit: 'seconds', factor: 3_600 };
  return undefined;
}
