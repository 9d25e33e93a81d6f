import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The builds whose manifests are kept, by the name of their folder in `.output`. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

/** Where the manifest that was agreed to stands: what a build makes has to equal it, but for its version. */
export const snapshotPath = (root: string, build: Build) => join(root, 'tests/manifests', `${build}.json`);

export const builtManifest = (root: string, build: Build) => readJson(join(root, '.output', build, 'manifest.json'));

export const snapshotOf = (root: string, build: Build) => readJson(snapshotPath(root, build));

/** The manifest as it is kept: without the version, which stands in package.json alone. */
export function withoutVersion(manifest: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { version: _, ...rest } = manifest;
  return rest;
}

/**
 * What differs between two manifests, one line each: "permissions: + tabs", "action.default_title: "A" → "B"". Empty when
 * they are equal or differ in the order of keys, which no browser reads. Lists are compared in their order, since the
 * order of content scripts matters; lists of words are told by what came and went.
 */
export function differences(agreed: unknown, built: unknown, at = ''): string[] {
  if (JSON.stringify(agreed) === JSON.stringify(built)) return [];
  if (isWords(agreed) && isWords(built)) return wordDifferences(agreed, built, at);
  if (isRecord(agreed) && isRecord(built)) {
    const keys = [...new Set([...Object.keys(agreed), ...Object.keys(built)])];
    return keys.flatMap((key) => differences(agreed[key], built[key], at ? `${at}.${key}` : key));
  }
  return [`${at}: ${JSON.stringify(agreed) ?? 'not there'} → ${JSON.stringify(built) ?? 'not there'}`];
}

function wordDifferences(agreed: readonly string[], built: readonly string[], at: string): string[] {
  const gone = agreed.filter((word) => !built.includes(word)).map((word) => `${at}: - ${word}`);
  const come = built.filter((word) => !agreed.includes(word)).map((word) => `${at}: + ${word}`);
  const both = [...gone, ...come];
  return both.length > 0 ? both : [`${at}: another order`];
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
