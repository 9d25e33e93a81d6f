/**
 * What a status code of the C2PA specification means for the picture. `fine` it fits, or is only told · `breaks` what it
 * is about is not what was signed, or was never signed rightly · `binding` the same, of the picture's own bytes ·
 * `identity` it fits, but nobody vouches for who signed · `untold` neither can be said.
 * Source of the codes: C2PA specification 2.2, 15.2 (and those of 1.0 to 1.4 that it gave up), CAWG identity 1.1.
 */
export type CodeMeaning = 'fine' | 'breaks' | 'binding' | 'identity' | 'untold';

/** The bytes of the picture are not those that were signed. */
const BINDING = [
  'assertion.dataHash.mismatch',
  'assertion.bmffHash.mismatch',
  'assertion.boxesHash.mismatch',
  'assertion.boxesHash.unknownBox',
  'assertion.boxHash.mismatch',
  'assertion.boxHash.unknownBox',
  'assertion.collectionHash.mismatch',
  'assertion.collectionHash.incorrectFileCount',
  'assertion.collectionHash.incorrectItemCount',
  'assertion.multiAssetHash.mismatch',
];

const BREAKS = [
  ...['claim.missing', 'claim.multiple', 'claim.malformed', 'claim.required.missing', 'claim.cbor.invalid'],
  ...['claim.hardBindings.missing', 'claim.hardBindings.multiple', 'assertion.multipleHardBindings'],
  ...['claimSignature.missing', 'claimSignature.mismatch', 'claimSignature.outsideValidity'],
  ...['signingCredential.invalid', 'signingCredential.revoked', 'signingCredential.ocsp.revoked'],
  ...['manifest.multipleParents', 'manifest.update.invalid', 'manifest.update.wrongParents'],
  ...['manifest.compressed.invalid', 'manifest.timestamp.invalid', 'manifest.timestamp.wrongParents'],
  ...['ingredient.hashedURI.mismatch', 'ingredient.manifest.missing', 'ingredient.manifest.mismatch'],
  ...['ingredient.claimSignature.missing', 'ingredient.claimSignature.mismatch', 'assertion.ingredient.malformed'],
  ...['assertion.hashedURI.mismatch', 'hashedURI.missing', 'hashedURI.mismatch', 'assertion.missing'],
  ...['assertion.undeclared', 'assertion.outsideManifest', 'assertion.notRedacted', 'assertion.selfRedacted'],
  ...['assertion.required.missing', 'assertion.json.invalid', 'assertion.cbor.invalid'],
  ...['assertion.hardBinding.redacted', 'assertion.cloud-data.hardBinding', 'assertion.cloud-data.actions'],
  ...['assertion.cloud-data.malformed', 'assertion.cloud-data.labelMismatch'],
  ...['assertion.action.ingredientMismatch', 'assertion.action.redacted', 'assertion.action.malformed'],
  ...['assertion.action.redactionMismatch', 'assertion.action.softBindingMissing', 'assertion.action.soft-binding'],
  ...['assertion.dataHash.malformed', 'assertion.bmffHash.malformed', 'assertion.boxesHash.malformed'],
  ...['assertion.collectionHash.malformed', 'assertion.collectionHash.invalidURI'],
  ...['assertion.metadata.disallowed', 'assertion.timestamp.malformed', 'assertion.external-reference.malformed'],
];

/**
 * A certificate that ran out says nothing against the picture: it fits what was signed, and only whether the certificate
 * was good when it was used is not shown. It is never trusted for it.
 */
const IDENTITY = ['signingCredential.untrusted', 'signingCredential.expired', 'signingCredential.ocsp.unknown'];

const FINE = [
  ...['claimSignature.validated', 'claimSignature.insideValidity', 'signingCredential.trusted'],
  ...['signingCredential.ocsp.notRevoked', 'signingCredential.ocsp.skipped', 'signingCredential.ocsp.inaccessible'],
  ...['signingCredential.notRevoked', 'assertion.hashedURI.match', 'hashedURI.match', 'assertion.accessible'],
  ...['assertion.dataHash.match', 'assertion.bmffHash.match', 'assertion.boxesHash.match', 'assertion.boxHash.match'],
  ...['assertion.collectionHash.match', 'assertion.multiAssetHash.match'],
  ...['assertion.dataHash.additionalExclusionsPresent', 'assertion.bmffHash.additionalExclusionsPresent'],
  ...['assertion.boxesHash.additionalExclusionsPresent'],
  ...['ingredient.manifest.validated', 'ingredient.claimSignature.validated', 'ingredient.unknownProvenance'],
  ...['manifest.unknownProvenance', 'manifest.unreferenced', 'algorithm.deprecated'],
  ...['timeOfSigning.insideValidity', 'timeOfSigning.outsideValidity'],
  // A time of signing that does not hold is as good as none: what was signed was signed all the same.
  ...['timeStamp.validated', 'timeStamp.trusted', 'timeStamp.untrusted', 'timeStamp.mismatch', 'timeStamp.malformed'],
  ...['timeStamp.outsideValidity', 'timeStamp.credentialInvalid'],
];

const MEANINGS: ReadonlyMap<string, CodeMeaning> = new Map([
  ...BINDING.map((code) => [code, 'binding'] as const),
  ...BREAKS.map((code) => [code, 'breaks'] as const),
  ...IDENTITY.map((code) => [code, 'identity'] as const),
  ...FINE.map((code) => [code, 'fine'] as const),
]);

/**
 * What a code means. Those that nobody knows here, and those that say that something could not be read (general.error,
 * algorithm.unsupported, manifest.inaccessible), are `untold`: they never count as fine.
 */
export function meaningOf(code: string): CodeMeaning {
  return MEANINGS.get(code) ?? 'untold';
}

/** The success codes without which nobody checked that the picture is the one that was signed. */
export const BINDS = [
  'assertion.dataHash.match',
  'assertion.bmffHash.match',
  'assertion.boxesHash.match',
  'assertion.boxHash.match',
  'assertion.collectionHash.match',
  'assertion.multiAssetHash.match',
];
