import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { attempt, type Stored } from '../stored.ts';

/** Certificates of signers whom the person added as known, as PEM. */
const Kept = z.catch(z.string().check(z.maxLength(4_000_000)), '');
const item = storage.defineItem<unknown>('local:trust-anchors');

/** Empty where there are none, or where they cannot be read: then nobody is known by them. */
export async function getOwnAnchors(): Promise<string> {
  const read = await attempt(async () => Kept.parse((await item.getValue()) ?? ''));
  return read.ok ? read.value : '';
}

export function setOwnAnchors(pem: string): Promise<Stored<void>> {
  return attempt(() => item.setValue(pem));
}
