import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { E2E } from './context.ts';

/** The real libraries, as a page of an app would bundle them, with the transactions that the suite asks with. */
const PAGE = `
import { Buffer } from 'buffer';
import { PublicKey, SystemProgram, Transaction, TransactionInstruction, TransactionMessage, VersionedTransaction } from '@solana/web3.js';
import { getWallets } from '@wallet-standard/app';
import { registerWallet } from '@wallet-standard/wallet';
window.Buffer = Buffer;
const keyOf = (byte) => new PublicKey(new Uint8Array(32).fill(byte));
const owner = keyOf(1);
const recentBlockhash = keyOf(9).toBase58();
// Approve of the token program (instruction 4) with the largest amount there is: the delegate may take everything.
const approve = () => new TransactionInstruction({
  programId: new PublicKey('TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA'),
  keys: [
    { pubkey: keyOf(2), isSigner: false, isWritable: true },
    { pubkey: keyOf(3), isSigner: false, isWritable: false },
    { pubkey: owner, isSigner: true, isWritable: false },
  ],
  data: Buffer.from([4, 255, 255, 255, 255, 255, 255, 255, 255]),
});
const older = () => new Transaction({ feePayer: owner, recentBlockhash }).add(approve());
const newer = () => new VersionedTransaction(
  new TransactionMessage({ payerKey: owner, recentBlockhash, instructions: [approve()] }).compileToV0Message(),
);
const wire = () => newer().serialize();
window.solanaPage = { SystemProgram, keyOf, owner, older, newer, wire, getWallets, registerWallet };
`;

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const made = await build({
    stdin: { contents: PAGE, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  });
  return made.outputFiles[0]?.text ?? '';
}

/** Opens the Solana page with the libraries in it. */
export async function openSolana(t: E2E): Promise<Page> {
  bundled ??= bundle();
  const page = await t.open('/guard/solana.html');
  await page.addScriptTag({ content: await bundled });
  return page;
}

/** Runs `ask`, a text of code that gives a promise, and keeps how it ended in `window.ended`. */
export async function begin(page: Page, ask: string): Promise<void> {
  await page.evaluate(`
    window.ended = undefined;
    (async () => (${ask}))().then(
      (value) => { window.answer = value; window.ended = { ok: true }; },
      (error) => { window.ended = { ok: false, code: error.code, message: error.message }; },
    );
    undefined;
  `);
}
