import { describe, expect, it } from 'vitest';
import { mayReplace, readAnchors } from '@/lib/evidence/credentials/pem.ts';
import { readingOfError } from '@/lib/evidence/credentials/reader-error.ts';
import { verdictOf } from '@/lib/evidence/credentials/verdict.ts';
import { makeChain } from '../images/certificates.ts';

const [TOP, LOW] = ['urn:c2pa:top', 'urn:c2pa:low'];
const at = (label: string, place = 'c2pa.signature') => `self#jumbf=/c2pa/${label}/${place}`;
const status = (code: string, url = at(TOP)) => ({ code, url, explanation: 'words of the reader' });
const CHECKED = ['claimSignature.insideValidity', 'claimSignature.validated', 'assertion.dataHash.match'];

interface Sample {
  success?: (string | ReturnType<typeof status>)[];
  failure?: (string | ReturnType<typeof status>)[];
  informational?: string[];
  /** Failures that came up below. */
  below?: string[];
  /** Failures below that the taker had noted, as before 2.0 and as of it. */
  noted?: string[];
  notedNow?: string[];
  list?: string;
  assertions?: object[];
  lowAssertions?: object[];
}

/** What the reader answers of a picture with one other in it. */
function store(sample: Sample): object {
  const all = (codes: Sample['failure'] = []) => codes.map((code) => (typeof code === 'string' ? status(code) : code));
  const low = (codes: string[] = []) => codes.map((code) => status(code, at(LOW)));
  const lists = (failure: object[]) => ({ success: [], informational: [], failure });
  const ingredient = {
    title: 'part.png',
    relationship: 'componentOf',
    active_manifest: LOW,
    ...(sample.noted ? { validation_status: low(sample.noted) } : {}),
    ...(sample.notedNow ? { validation_results: { activeManifest: lists(low(sample.notedNow)) } } : {}),
  };
  const signature_info = { alg: 'Es256', issuer: 'Larkspur Press', common_name: 'desk' };
  return {
    active_manifest: TOP,
    manifests: {
      [TOP]: { ingredients: [ingredient], assertions: sample.assertions ?? [], signature_info },
      [LOW]: { assertions: sample.lowAssertions ?? [], signature_info: { issuer: 'Somebody else' } },
    },
    validation_results: {
      activeManifest: {
        success: all(sample.success ?? CHECKED),
        informational: all(sample.informational),
        failure: all(sample.failure),
      },
      ingredientDeltas: [
        { ingredientAssertionURI: at(TOP, 'c2pa.ingredient'), validationDeltas: lists(low(sample.below)) },
      ],
      trustListUri: sample.list ?? '',
    },
    validation_state: 'Trusted',
  };
}

const judge = (sample: Sample, hasList = true) => verdictOf({ ok: true, store: store(sample) }, hasList);
const TRUSTED = { success: [...CHECKED, 'signingCredential.trusted'], list: 'published-signers' };

const VERDICTS: [name: string, sample: Sample, verdict: string][] = [
  ['on the list', TRUSTED, 'valid-trusted'],
  ['on the person’s own list', { ...TRUSTED, list: 'own-signers' }, 'valid-trusted'],
  ['trusted by a list of clocks only', { ...TRUSTED, list: 'published-clocks' }, 'valid-untrusted'],
  ['trusted by a list that nobody gave', { ...TRUSTED, list: 'x' }, 'valid-untrusted'],
  [
    'another signature inside it is known, not that of the claim',
    {
      ...TRUSTED,
      success: [...CHECKED, status('signingCredential.trusted', at(TOP, 'c2pa.assertions/cawg.identity'))],
      failure: ['signingCredential.untrusted'],
    },
    'valid-untrusted',
  ],
  ['not on the list', { failure: ['signingCredential.untrusted'] }, 'valid-untrusted'],
  ['ran out', { ...TRUSTED, failure: ['signingCredential.expired'] }, 'valid-untrusted'],
  ['called back', { ...TRUSTED, failure: ['signingCredential.ocsp.revoked'] }, 'invalid'],
  ['called back, as it was written before', { ...TRUSTED, failure: ['signingCredential.revoked'] }, 'invalid'],
  ['not made for signing', { failure: ['signingCredential.invalid'] }, 'invalid'],
  ['other pixels', { ...TRUSTED, failure: ['assertion.dataHash.mismatch'] }, 'invalid'],
  ['other boxes', { failure: ['assertion.bmffHash.mismatch'] }, 'invalid'],
  ['another claim', { failure: ['claimSignature.mismatch'], informational: ['timeStamp.mismatch'] }, 'invalid'],
  ['another statement', { failure: ['assertion.hashedURI.mismatch'] }, 'invalid'],
  ['a statement gone', { failure: ['assertion.missing'] }, 'invalid'],
  ['no claim', { failure: ['claim.missing'] }, 'invalid'],
  ['bound to nothing', { failure: ['claim.hardBindings.missing'] }, 'invalid'],
  [
    'a time that does not hold',
    { ...TRUSTED, informational: ['timeStamp.mismatch', 'timeStamp.untrusted'] },
    'valid-trusted',
  ],
  [
    'a part was bad when it was put in, noted then',
    { ...TRUSTED, noted: ['claimSignature.mismatch'] },
    'ingredient-invalid',
  ],
  ['the same, noted as of 2.0', { ...TRUSTED, notedNow: ['assertion.dataHash.mismatch'] }, 'ingredient-invalid'],
  ['a part went bad since', { ...TRUSTED, below: ['assertion.hashedURI.mismatch'] }, 'ingredient-invalid'],
  ['told above, but of the part', { failure: [status('claimSignature.mismatch', at(LOW))] }, 'ingredient-invalid'],
  ['a part whose signer is not known', { ...TRUSTED, below: ['signingCredential.untrusted'] }, 'valid-trusted'],
  ['a part whose time does not hold', { ...TRUSTED, noted: ['timeStamp.mismatch'] }, 'valid-trusted'],
  ['bad itself, and a part as well', { failure: ['assertion.dataHash.mismatch'], noted: ['claim.missing'] }, 'invalid'],
  ['a failure that nobody knows', { ...TRUSTED, failure: ['assertion.newThing.mismatch'] }, 'unknown'],
  ['a failure in a part that nobody knows', { ...TRUSTED, below: ['general.error'] }, 'unknown'],
  ['a name of every object', { ...TRUSTED, failure: ['constructor'] }, 'unknown'],
  ['an algorithm that cannot be checked', { failure: ['algorithm.unsupported'] }, 'unknown'],
  ['a statement kept elsewhere', { ...TRUSTED, failure: ['assertion.inaccessible'] }, 'unknown'],
  ['a known failure wins over one that nobody knows', { failure: ['x.y', 'claimSignature.mismatch'] }, 'invalid'],
  ['no failure, and nothing checked', { success: [] }, 'unknown'],
  ['the picture was not checked', { success: ['claimSignature.validated'] }, 'unknown'],
  ['the signature was not checked', { success: ['assertion.dataHash.match'] }, 'unknown'],
];

describe('the verdict on what the reader answered', () => {
  it.each(VERDICTS)('%s', (_name, sample, verdict) => {
    expect(judge(sample).verdict).toBe(verdict);
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no results', { active_manifest: TOP, manifests: {} }],
    ['results of an old kind', { ...store({}), validation_results: { activeManifest: 7 } }],
  ])('an answer that is %s is not fine', (_name, value) => {
    expect(verdictOf({ ok: true, store: value }, true)).toMatchObject({ verdict: 'unknown', aiGenerated: null });
  });

  it('does not ask whether it changed where only a signature does not fit', () => {
    expect(judge({ failure: ['claimSignature.mismatch'] })).toMatchObject({ changed: false });
    expect(judge({ failure: ['assertion.dataHash.mismatch'] })).toMatchObject({ changed: true });
  });

  it('gives each code once, in order', () => {
    expect(judge({ failure: ['signingCredential.untrusted'], noted: ['timeStamp.mismatch'] }).codes).toEqual([
      'assertion.dataHash.match',
      'claimSignature.insideValidity',
      'claimSignature.validated',
      'signingCredential.untrusted',
      'timeStamp.mismatch',
    ]);
  });

  it('shows a name without what would disturb it', () => {
    const named = store(TRUSTED) as { manifests: Record<string, { signature_info: object }> };
    named.manifests[TOP] = {
      ...named.manifests[TOP],
      signature_info: { issuer: `\u202ELark\nspur ${'x'.repeat(500)}` },
    };
    const { signer } = verdictOf({ ok: true, store: named }, true);
    expect(signer?.length).toBeLessThanOrEqual(120);
    expect(signer).toMatch(/^Lark spur x/);
  });
});

const created = (type: string) => ({
  label: 'c2pa.actions',
  data: { actions: [{ action: 'c2pa.created', digitalSourceType: type }] },
});
const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

describe('who made it, as its signer says', () => {
  it.each<[string, Sample, boolean, string]>([
    ['a model', { assertions: [created(`${IPTC}trainedAlgorithmicMedia`)] }, true, 'AI-generated, says'],
    ['a model, in part', { assertions: [created(`${IPTC}compositeWithTrainedAlgorithmicMedia`)] }, true, 'in part'],
    ['an algorithm', { assertions: [created(`${IPTC}algorithmicMedia`)] }, true, 'Made by an algorithm'],
    [
      'a model, in a picture below',
      { lowAssertions: [created(`${IPTC}trainedAlgorithmicMedia`)] },
      true,
      'AI-generated',
    ],
    [
      'a model, in metadata',
      {
        assertions: [
          { label: 'c2pa.metadata', data: { 'Iptc4xmpExt:DigitalSourceType': `${IPTC}trainedAlgorithmicMedia` } },
        ],
      },
      true,
      'AI-generated',
    ],
    ['a camera', { assertions: [created(`${IPTC}digitalCapture`)] }, false, 'Signed by'],
    [
      'a person, of an algorithm in words',
      { assertions: [{ label: 'x', data: 'trainedAlgorithmicMedia' }] },
      false,
      'Signed by',
    ],
  ])('%s', (_name, sample, generated, words) => {
    const answer = judge({ ...TRUSTED, ...sample });
    expect(answer.aiGenerated).toBe(generated);
    expect(answer.says.join(' ')).toContain(words);
  });
});

describe('what the reader throws', () => {
  it.each<[unknown, string]>([
    ['C2pa(RemoteManifestUrl("https://credentials.example/a"))', 'kept elsewhere'],
    ['C2pa(UnsupportedType)', 'does not take'],
    ['C2pa(JumbfParseError(InvalidBox))', 'could not be read (JumbfParseError)'],
    [new Error('unreachable'), 'broke off'],
    [undefined, 'broke off'],
  ])('%s', (error, why) => {
    expect(readingOfError(error)).toMatchObject({ ok: false, why: expect.stringContaining(why) });
  });

  it('is no error where there is no manifest', () => {
    expect(readingOfError('C2pa(JumbfNotFound)')).toBe('no-manifest');
  });
});

describe('lists of certificates', () => {
  it('takes the certificates and nothing else', async () => {
    const [one, two] = [(await makeChain()).root, (await makeChain()).root];
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
    const text = `# a list\r\n${one}${key}${two.replaceAll('\n', '\r\n')}${one}`;
    expect(readAnchors(text)).toEqual({ pem: one + two, count: 2 });
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><p>Not found</p>'],
    ['no end', '-----BEGIN CERTIFICATE-----\nMIIB'],
    ['no base64', '-----BEGIN CERTIFICATE-----\n<script>\n-----END CERTIFICATE-----'],
    ['too short', `-----BEGIN CERTIFICATE-----\n${'A'.repeat(40)}\n-----END CERTIFICATE-----`],
    ['no certificate', `-----BEGIN CERTIFICATE-----\n${'A'.repeat(400)}\n-----END CERTIFICATE-----`],
  ])('finds none in %s', (_name, text) => {
    expect(readAnchors(text)).toEqual({ pem: '', count: 0 });
  });

  it('does not let a list shrink to less than half', () => {
    const list = (count: number) => ({ pem: '', count });
    expect([mayReplace(list(0), 0), mayReplace(list(4), 9), mayReplace(list(5), 9)]).toEqual([false, false, true]);
  });
});
