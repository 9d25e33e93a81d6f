// @vitest-environment happy-dom
import { PublicKey, SystemProgram, Transaction, TransactionMessage, VersionedTransaction } from '@solana/web3.js';
import { describe, expect, it } from 'vitest';
import { pinTransaction, unpin } from '@/lib/guard/page/pin.ts';

const keyOf = (byte: number) => new PublicKey(new Uint8Array(32).fill(byte));
const transfer = (lamports: number) => SystemProgram.transfer({ fromPubkey: keyOf(1), toPubkey: keyOf(2), lamports });
const recentBlockhash = keyOf(9).toBase58();
const older = () => new Transaction({ feePayer: keyOf(1), recentBlockhash }).add(transfer(5));
const newer = () =>
  new VersionedTransaction(
    new TransactionMessage({ payerKey: keyOf(1), recentBlockhash, instructions: [transfer(5)] }).compileToV0Message(),
  );
const LOOSE = { requireAllSignatures: false, verifySignatures: false };

describe('pinTransaction', () => {
  it('reads the bytes of both kinds', () => {
    expect([...pinTransaction(older()).bytes]).toEqual([...older().serialize(LOOSE)]);
    expect([...pinTransaction(newer()).bytes]).toEqual([...newer().serialize()]);
  });

  it('gives the same bytes, whole and as a message', () => {
    const one = pinTransaction(older()).standIn as Transaction;
    expect([...one.serialize(LOOSE)]).toEqual([...older().serialize(LOOSE)]);
    expect([...one.serializeMessage()]).toEqual([...older().serializeMessage()]);
    const other = pinTransaction(newer()).standIn as VersionedTransaction;
    expect([...other.message.serialize()]).toEqual([...newer().message.serialize()]);
    expect(other instanceof VersionedTransaction).toBe(true);
  });

  it('lets signatures be added, and they are on the own object', () => {
    const mine = newer();
    const standIn = pinTransaction(mine).standIn as VersionedTransaction;
    standIn.addSignature(keyOf(1), new Uint8Array(64).fill(7));
    expect(standIn.serialize()[1]).toBe(7);
    expect(unpin(standIn)).toBe(mine);
    expect(unpin([standIn, 1])).toEqual([mine, 1]);
    expect(mine.signatures[0]?.[0]).toBe(7);
  });

  it.each<[string, (mine: Transaction) => unknown]>([
    ['another instruction', (mine) => mine.add(transfer(9))],
    ['another block', (mine) => Object.assign(mine, { recentBlockhash: keyOf(8).toBase58() })],
    ['a function of the page', (mine) => Object.assign(mine, { serialize: () => Buffer.alloc(200) })],
  ])('refuses when the object changed: %s', (_, change) => {
    const mine = older();
    const standIn = pinTransaction(mine).standIn as Transaction;
    change(mine);
    expect(() => standIn.serialize(LOOSE)).toThrow(expect.objectContaining({ code: 4001 }));
  });

  it.each<[string, number[], number[]]>([
    ['a count of signatures in two bytes', [0x81, 0, ...new Array(70).fill(1)], [0x81, 0, ...new Array(70).fill(2)]],
    ['no bytes', [], []],
  ])('does not pin what others may read differently: %s', (_, first, then) => {
    let reads = 0;
    const sly = {
      serialize: () => {
        reads += 1;
        return new Uint8Array(reads === 1 ? first : then);
      },
    };
    expect(() => pinTransaction(sly)).toThrow();
  });

  it('gives no other message where a message was given for the whole', () => {
    const message = (byte: number) => Uint8Array.from({ length: 200 }, (_, at) => (at > 0 && at < 65 ? byte : 1));
    const sly = { serialize: () => message(3), message: { serialize: () => message(4) } };
    const standIn = pinTransaction(sly).standIn as typeof sly;
    expect(() => standIn.message.serialize()).toThrow(expect.objectContaining({ code: 4001 }));
  });
});
