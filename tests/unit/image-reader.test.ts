import { beforeAll, describe, expect, it } from 'vitest';
import { checkImage, MOST_AT_HAND } from '@/lib/evidence/credentials/check-image.ts';
import { type Anchors, NO_ANCHORS } from '@/lib/evidence/credentials/reader-settings.ts';
import { type Chain, makeChain } from '../images/certificates.ts';
import { changePicture, makePng, readCredentials, signPicture } from '../images/signed-picture.ts';

/** Whole files, signed here, through the real reader. */
function check(bytes: Uint8Array, anchors: Partial<Anchors> = {}) {
  const given = async () => ({ ...NO_ANCHORS, ...anchors });
  return checkImage(bytes, { read: readCredentials, anchors: given, most: MOST_AT_HAND });
}

describe('pictures signed here, read by the real reader', () => {
  let chain: Chain;
  let signed: Uint8Array;
  beforeAll(async () => {
    chain = await makeChain();
    signed = await signPicture({ chain, made: 'trainedAlgorithmicMedia' });
  });

  it('tells who signed, on the list and not, and that a model made it', async () => {
    expect(await check(signed, { signers: chain.root })).toMatchObject({
      verdict: 'valid-trusted',
      signer: 'Larkspur Press',
      aiGenerated: true,
      says: ['Signed by Larkspur Press, on the trust list.', 'AI-generated, says its signer.'],
    });
    expect((await check(signed, { own: chain.root })).says[0]).toContain('on your own list of signers');
    const other = (await makeChain()).root;
    expect(await check(signed, { signers: other })).toMatchObject({
      verdict: 'valid-untrusted',
      says: ['Signed by Larkspur Press, not on the trust list.', 'AI-generated, says its signer.'],
    });
    expect((await check(signed)).says[0]).toContain('none is on this machine');
  });

  it('takes nobody for a known signer who is only on the list of clocks', async () => {
    expect(await check(signed, { clocks: chain.root })).toMatchObject({ verdict: 'valid-untrusted' });
  });

  it('knows a signer whom a list of clocks names too, whichever list the reader comes upon first', async () => {
    const both = { signers: chain.root, clocks: chain.root };
    const verdicts = new Set<string>();
    for (let times = 0; times < 12; times += 1) verdicts.add((await check(signed, both)).verdict);
    expect([...verdicts]).toEqual(['valid-trusted']);
  });

  it('sees one changed byte of the picture', async () => {
    expect(await check(changePicture(signed), { signers: chain.root })).toMatchObject({
      verdict: 'invalid',
      changed: true,
      aiGenerated: true,
      says: [
        'Changed after signing: the picture is not the one that was signed.',
        'Its credential says that a generative model made it.',
      ],
    });
  });

  it('never trusts a certificate that ran out, and does not call the picture changed for it', async () => {
    const old = await makeChain({ from: -100, until: -10 });
    const answer = await check(await signPicture({ chain: old }), { signers: old.root });
    expect(answer).toMatchObject({ verdict: 'valid-untrusted', changed: false });
    expect(answer.says.join(' ')).toContain('has run out');
  });

  it('sees a part that was changed before it was put in, and a model in a part', async () => {
    const bad = await signPicture({ chain, parts: [changePicture(signed)] });
    expect(await check(bad, { signers: chain.root })).toMatchObject({
      verdict: 'ingredient-invalid',
      signer: 'Larkspur Press',
      aiGenerated: true,
    });
    const good = await signPicture({ chain, parts: [signed] });
    expect(await check(good, { signers: chain.root })).toMatchObject({ verdict: 'valid-trusted', aiGenerated: true });
    const deep = await signPicture({ chain, parts: [bad] });
    expect(await check(deep, { signers: chain.root })).toMatchObject({ verdict: 'ingredient-invalid' });
  });

  it('does not fetch a manifest that is kept elsewhere', async () => {
    const elsewhere = await signPicture({ chain, elsewhere: 'https://credentials.example/wave.c2pa' });
    expect(await check(elsewhere)).toMatchObject({
      verdict: 'unknown',
      aiGenerated: null,
      says: [
        'Could not check, because its credential is kept at credentials.example, and nothing was fetched from there.',
      ],
    });
  });

  it('says that a manifest is there which nobody can read', async () => {
    const torn = signed.slice();
    torn.fill(0, 60, 400);
    expect(await check(torn)).toMatchObject({ verdict: 'unknown', signer: null });
  });

  it('finds nothing in a picture without one', async () => {
    expect(await check(makePng())).toMatchObject({ verdict: 'none', aiGenerated: false, codes: [] });
  });
});
