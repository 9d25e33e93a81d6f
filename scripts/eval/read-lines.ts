import { existsSync, readFileSync } from 'node:fs';

/** One JSON object a line; none when the file is absent. */
export function readLines(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A list of strings, whatever was there. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
