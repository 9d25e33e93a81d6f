// tsx scripts/publish-list.ts HOSTS.txt FOLDER --name NAME …: base, deltas and manifest of a list; docs/lists.md
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deltaBetween, writeDeltaFile } from '@/lib/evidence/lists/delta-file.ts';
import { countListed } from '@/lib/evidence/lists/host-list.ts';
import { buildAtOnce } from '@/lib/evidence/lists/host-list-build.ts';
import { readListFile, writeListFile } from '@/lib/evidence/lists/host-list-file.ts';
import { aboutOfManifest, type Delta, Manifest, readManifest } from '@/lib/evidence/lists/manifest.ts';
import { faultOfList } from '@/lib/evidence/lists/sanity.ts';
import { digest } from './build-list.ts';

/** Versions before the newest that are kept, and from which a delta leads to it. */
const MOST_DELTAS = 30;
const MANIFEST = 'list.json';

export interface Publishing {
  /** Text with a host a line. */
  listed: string;
  allowed?: string;
  folder: string;
  name: string;
  licence?: string;
  home?: string;
  appeal?: string;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * Writes the next version of a list into a folder that any static host can serve. Out: the manifest, and lines that held
 * no host. Throws where the list would be refused by those who fetch it.
 */
export async function publishList(given: Publishing): Promise<{ manifest: Manifest; refused: number }> {
  const { listed, allowed = '', folder, name, licence = '', home, appeal, now } = given;
  mkdirSync(folder, { recursive: true });
  const before = existsSync(join(folder, MANIFEST)) ? readManifest(readBytes(join(folder, MANIFEST))) : undefined;
  const version = (before?.version ?? 0) + 1;
  const about = aboutOfManifest({ name, version, appeal, made: now });
  const { list, refusedCount } = buildAtOnce({ listed, allowed, about });
  const fault = faultOfList(list, before?.hosts ?? 0);
  if (fault) throw new Error(`This list would not be taken: ${fault}.`);
  const base = await writeFile(folder, `base-${version}.bin`, await writeListFile(list, digest));
  const deltas: Delta[] = [];
  for (const from of oldVersions(folder, version)) {
    const old = await readListFile(readBytes(join(folder, `base-${from}.bin`)), digest);
    if (!old.ok) continue;
    const bytes = await writeDeltaFile(deltaBetween(old.list, list, from, version), digest);
    if (bytes.length < base.bytes)
      deltas.push({ from, to: version, ...(await writeFile(folder, `delta-${from}-${version}.bin`, bytes)) });
  }
  const manifest = Manifest.parse({
    format: 1,
    name,
    licence,
    home,
    appeal,
    version,
    made: now,
    hosts: countListed(list),
    base,
    deltas,
  });
  // Last of all: until it is there, everybody is served the version before.
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
  tidy(folder, manifest);
  return { manifest, refused: refusedCount };
}

function oldVersions(folder: string, version: number): number[] {
  return readdirSync(folder)
    .flatMap((file) => /^base-(\d{1,9})\.bin$/.exec(file)?.[1] ?? [])
    .map(Number)
    .filter((one) => one < version)
    .sort((one, other) => other - one)
    .slice(0, MOST_DELTAS);
}

async function writeFile(folder: string, file: string, bytes: Uint8Array<ArrayBuffer>) {
  writeFileSync(join(folder, file), bytes);
  return { file, bytes: bytes.length, sha256: Buffer.from(await digest(bytes)).toString('hex') };
}

function readBytes(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}

/** Deltas that lead to older versions, and versions from which none leads on. The one before stays whole for a while. */
function tidy(folder: string, { version, deltas }: Manifest): void {
  const named = new Set(deltas.map(({ file }) => file));
  const oldest = Math.max(1, version - MOST_DELTAS);
  for (const file of readdirSync(folder)) {
    const isOldDelta =
      /^delta-\d{1,9}-\d{1,9}\.bin$/.test(file) && !named.has(file) && !file.endsWith(`-${version - 1}.bin`);
    const from = Number(/^base-(\d{1,9})\.bin$/.exec(file)?.[1] ?? version);
    if (isOldDelta || from < oldest) rmSync(join(folder, file));
  }
}

const OPTIONS = {
  name: { type: 'string' },
  licence: { type: 'string' },
  home: { type: 'string' },
  appeal: { type: 'string' },
  allowed: { type: 'string' },
} as const;

const USAGE =
  'Say the file of hosts, the folder, and --name NAME; --licence, --home, --appeal and --allowed FILE if there are any. See docs/lists.md.\n';

/** Undefined for words that nobody knows. */
function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    return undefined;
  }
}

/** The command. Out: its exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const said = readWords(words);
  const [hosts, folder] = said?.positionals ?? [];
  if (!said || !hosts || !folder || !said.values.name) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { values } = said;
  const { allowed, name = '', ...rest } = values;
  const { manifest, refused } = await publishList({
    ...{ ...rest, name, folder, now: Date.now() },
    listed: readFileSync(hosts, 'utf8'),
    allowed: allowed ? readFileSync(allowed, 'utf8') : '',
  });
  const { version, hosts: count, base, deltas } = manifest;
  process.stdout.write(`version ${version}: ${count} hosts, base ${base.bytes} bytes, ${deltas.length} deltas\n`);
  if (refused > 0) process.stderr.write(`${refused} lines held no host and were left out\n`);
  return 0;
}

if (process.argv[1]?.endsWith('publish-list.ts')) process.exit(await main(process.argv.slice(2)));
