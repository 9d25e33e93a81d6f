import 'fake-indexeddb/auto';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeDecisionFile } from '@/lib/core/decision-file.ts';
import { openDatabase } from '@/lib/store/database.ts';
import { exportFile } from '@/lib/store/exchange/export.ts';
import { hashOfText } from '@/lib/store/hash.ts';
import { saveReview } from '@/lib/store/reviews.ts';
import type { Stored } from '@/lib/store/stored.ts';
import { sampleDecision } from '../fixtures/sample-decision.ts';
import { sampleReport } from '../fixtures/sample-report.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
/** Parts of the repository that commands of the documents read or write. */
const COPIED = ['lib', 'scripts', 'assets', 'tsconfig.json', '.wxt'];

const SPENDER = '1111111111111111111111111111111111111111';
const REQUEST = {
  method: 'eth_sendTransaction',
  params: [
    {
      from: '0x2222222222222222222222222222222222222222',
      to: '0x3333333333333333333333333333333333333333',
      data: `0x095ea7b3${SPENDER.padStart(64, '0')}${'f'.repeat(64)}`,
    },
  ],
  chainId: '0x1',
  origin: 'https://brightloom.example',
};
const WORDS =
  'Brightloom is a network of GPUs. 40,000 users trust it. Stake BRIGHT and earn a guaranteed 40% a month. Claim your airdrop now.';
const HTML = `<!doctype html><html lang="en"><title>Brightloom</title><h1>Brightloom</h1><p>${WORDS}</p></html>`;

/** A new folder with a copy of the program and the files that the commands name. Out: where it is. */
export async function makeWorkspace(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'receipts-docs-'));
  for (const part of COPIED) {
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writePrograms(folder);
  for (const [file, content] of Object.entries(await contents())) writeFileSync(join(folder, file), content);
  return folder;
}

/**
 * The scripts of package.json, with the command line put together once: loading it file by file for each of twenty
 * commands would take longer than all that they do.
 */
async function writePrograms(folder: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  // In the folder of its parts: they look for files of the repository from where they stand.
  const programs = ['receipts'];
  await build({
    entryPoints: programs.map((name) => join(ROOT, `scripts/${name}.ts`)),
    outdir: join(folder, 'scripts/cli'),
    outExtension: { '.js': '.mjs' },
    absWorkingDir: ROOT,
    ...{ bundle: true, platform: 'node', format: 'esm', alias: { '@': ROOT.replace(/\/$/, '') } },
    external: ['linkedom', '@mozilla/readability', '@contentauth/c2pa-wasm'],
  });
  for (const [name, script] of Object.entries(manifest.scripts)) {
    const program = /^tsx scripts\/([a-z-]+)\.ts$/.exec(script)?.[1] ?? '';
    if (programs.includes(program)) manifest.scripts[name] = `node scripts/cli/${program}.mjs`;
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
}

/** The same folder once more, for commands that run beside those in the first. */
export function copyWorkspace(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'receipts-docs-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

async function contents(): Promise<Record<string, string | Uint8Array>> {
  const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
  const page = { url: 'https://brightloom.example/', html: HTML };
  const docs = { url: 'https://docs.brightloom.example/', text: 'Brightloom docs. Nodes serve models to agents.' };
  const decisions = await writeDecisionFile([sampleDecision()], { made: 1, by: 'Receipts', hash: hashOfText });
  return {
    'page.html': HTML,
    'words.txt': WORDS,
    'request.json': JSON.stringify(REQUEST),
    'my-pack.json': /```json\n([\s\S]*?)\n```/.exec(readFileSync(join(ROOT, 'docs/rule-packs.md'), 'utf8'))?.[1] ?? '',
    'hosts.txt': 'listed.example\nother.example/claim\n',
    'pages.jsonl': lines({ id: 'one', ...page }, { id: 'two', ...docs }),
    'posts.jsonl': lines({ id: 'p1', text: 'Claim your BRIGHT airdrop before it ends: brightloom-claim.example' }),
    'hosts.jsonl': lines({ id: 'h1', host: 'some-host.example' }),
    'requests.jsonl': lines({ id: 'r1', request: REQUEST, pageText: WORDS }),
    // The first bytes of a JPEG and of a PNG: pictures without anything in them, and so without credentials.
    'picture.jpg': Uint8Array.from([0xff, 0xd8, 0xff, 0xd9]),
    'other.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'decisions.json': decisions.text,
    'export.json': await exported(),
  };
}

/** An export of one project with one review, as the extension writes it. */
async function exported(): Promise<string> {
  const database = kept(await openDatabase({ name: 'docs' }));
  const review = { report: sampleReport(), domain: 'acme.example', textHash: 'ab'.repeat(32), now: 1 };
  kept(await saveReview(database, { ...review, newId: () => 'one' }));
  const { file } = kept(await exportFile(database, { made: '', by: '', what: 'projects' }));
  database.close();
  return file.text();
}

function kept<Value>(stored: Stored<Value>): Value {
  if (!stored.ok) throw new Error(stored.why);
  return stored.value;
}
