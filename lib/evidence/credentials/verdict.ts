import type { ImageCredentials } from '@/lib/core/image-credentials.ts';
import { en } from '@/lib/words/en.ts';
import { BINDS, type CodeMeaning, meaningOf } from './codes.ts';
import { type MadeBy, madeByOf } from './made-by.ts';
import { chainOf, type Ingredient, type ManifestStore, readManifestStore, type Status } from './manifest-store.ts';
import { NO_CREDENTIAL, sayChain, sayUnknown } from './words.ts';

/** Names of the lists that the reader is given: who may sign, and who may tell the time of it. */
export const SIGNER_LISTS = ['published-signers', 'own-signers'] as const;
export const TIME_LIST = 'published-clocks';

/** What the reader made of a file. */
export type Reading = { ok: true; store: unknown } | { ok: false; why: string };

const NOBODY = { signer: null, changed: false, compared: false, codes: [] };

/**
 * Did the reader take a list of clocks for one of signers? It names one list that knows the signer, and where several do,
 * any of them.
 */
export function isNamedByClocks(reading: Reading): boolean {
  return reading.ok && readManifestStore(reading.store)?.validation_results.trustListUri === TIME_LIST;
}

/** No manifest is in the file, and none is named elsewhere. */
export function noCredential(): ImageCredentials {
  return { ...NOBODY, verdict: 'none', aiGenerated: false, says: [NO_CREDENTIAL] };
}

/** It could not be checked; `why` is the end of the sentence "Could not check, because …". */
export function notChecked(why: string): ImageCredentials {
  return { ...NOBODY, verdict: 'unknown', aiGenerated: null, says: [sayUnknown(why)] };
}

/**
 * The verdict on a file that carries a manifest. In: what the reader answered, and whether a list of known signers was
 * there to compare with. The reader's own summary is not used: only codes that are known here decide, and what is not
 * known is `unknown`, never valid. What fails in the active manifest goes before what fails below it; of what is below,
 * both what fails now and what its taker already noted as failed counts.
 */
export function verdictOf(reading: Reading, hasList: boolean): ImageCredentials {
  if (!reading.ok) return notChecked(reading.why);
  const store = readManifestStore(reading.store);
  const active = store?.validation_results.activeManifest;
  if (!store || !active) return notChecked(en('the answer of the reader could not be read'));
  const chain = chainOf(store);
  const made = madeByOf(chain);
  const signer = signerOf(store);
  const facts = factsOf(
    store,
    active.failure,
    belowOf(
      store,
      chain.flatMap(({ ingredients }) => ingredients),
    ),
  );
  const told = { signer, made, hasList, ...facts };
  return {
    verdict: facts.verdict,
    signer: signer || null,
    aiGenerated: made !== undefined,
    changed: facts.verdict === 'invalid' && facts.changed,
    compared: hasList,
    codes: codesOf(
      store,
      chain.flatMap(({ ingredients }) => ingredients),
    ),
    says: sayChain(told),
  };
}

/** What decides, put together. */
export interface Facts {
  verdict: Exclude<ImageCredentials['verdict'], 'none'>;
  /** A list of signers names whoever signed, whatever else came up. */
  trusted: boolean;
  /** That list is the person's own. */
  byOwn: boolean;
  changed: boolean;
  /** The certificate has run out, and no trusted time shows that it was good when it was used. */
  expired: boolean;
  /** Codes that nobody knows here. */
  untold: readonly string[];
}

export interface Told extends Facts {
  signer: string;
  made: MadeBy | undefined;
  hasList: boolean;
}

function factsOf(store: ManifestStore, failures: readonly Status[], below: readonly string[]): Facts {
  // A failure that names a place in another manifest is that manifest's, wherever it is told.
  const isOwn = ({ url }: Status) => !namesOther(url, store.active_manifest);
  const own = failures.filter(isOwn).map(({ code }) => code);
  const others = [...below, ...failures.filter((failure) => !isOwn(failure)).map(({ code }) => code)];
  const changed = has(own, 'binding');
  const expired = own.includes('signingCredential.expired');
  const untold = [...new Set([...own, ...others].filter((code) => meaningOf(code) === 'untold'))];
  const trusted = isTrusted(store, own);
  const byOwn = store.validation_results.trustListUri === SIGNER_LISTS[1];
  const told = { trusted, byOwn, changed, expired, untold };
  if (changed || has(own, 'breaks')) return { ...told, verdict: 'invalid' };
  if (has(others, 'binding') || has(others, 'breaks')) return { ...told, verdict: 'ingredient-invalid' };
  if (untold.length > 0 || !isChecked(store)) return { ...told, verdict: 'unknown' };
  return { ...told, verdict: trusted ? 'valid-trusted' : 'valid-untrusted' };
}

/** Does a place ("self#jumbf=/c2pa/LABEL/…") name another manifest than this one? */
function namesOther(url: string, label: string): boolean {
  const named = /^self#jumbf=\/c2pa\/([^/]{1,300})/.exec(url)?.[1];
  return named !== undefined && named !== label;
}

function has(codes: readonly string[], meaning: CodeMeaning): boolean {
  return codes.some((code) => meaningOf(code) === meaning);
}

/** Was the signature checked, and the picture with it? A manifest that only lacks failures was checked by nobody. */
function isChecked({ validation_results: { activeManifest, ingredientDeltas } }: ManifestStore): boolean {
  const own = activeManifest?.success.map(({ code }) => code) ?? [];
  // A manifest that only updates another is bound to the picture through that one.
  const all = [...own, ...ingredientDeltas.flatMap(({ validationDeltas }) => validationDeltas.success.map(codeOf))];
  return own.includes('claimSignature.validated') && all.some((code) => BINDS.includes(code));
}

/**
 * The signer is on a list of signers: of the claim itself, not of another signature inside it, and by one of the lists
 * that are about signers, since the reader also takes a list of clocks for one.
 */
function isTrusted({ validation_results: results, active_manifest: label }: ManifestStore, own: readonly string[]) {
  const place = `self#jumbf=/c2pa/${label}/c2pa.signature`;
  const isNamed = results.activeManifest?.success.some(
    ({ code, url }) => code === 'signingCredential.trusted' && url === place,
  );
  const byList = SIGNER_LISTS.some((list) => list === results.trustListUri);
  return isNamed === true && byList && !has(own, 'identity');
}

/** Failures below the active manifest: those that came up now, and those that their takers had noted. */
function belowOf({ validation_results: { ingredientDeltas } }: ManifestStore, ingredients: readonly Ingredient[]) {
  const now = ingredientDeltas.flatMap(({ validationDeltas }) => validationDeltas.failure);
  const noted = ingredients.flatMap(({ validation_status: status, validation_results: results }) => [
    ...status,
    ...(results?.activeManifest?.failure ?? []),
    ...(results?.ingredientDeltas.flatMap(({ validationDeltas }) => validationDeltas.failure) ?? []),
  ]);
  return [...now, ...noted].map(codeOf);
}

function codesOf({ validation_results: results }: ManifestStore, ingredients: readonly Ingredient[]): string[] {
  const lists = [
    results.activeManifest,
    ...results.ingredientDeltas.map(({ validationDeltas }) => validationDeltas),
    ...ingredients.flatMap(({ validation_results: noted }) => noted?.activeManifest ?? []),
  ];
  const codes = lists.flatMap((list) => (list ? [...list.success, ...list.informational, ...list.failure] : []));
  const noted = ingredients.flatMap(({ validation_status: status }) => status);
  return [...new Set([...codes, ...noted].map(codeOf))].sort();
}

function codeOf({ code }: Status): string {
  return code;
}

/** Longest name of a signer that is shown. */
const LONGEST_NAME = 120;

/** Whom the certificate of the active manifest names: the organisation, else its common name. */
function signerOf({ manifests, active_manifest: active }: ManifestStore): string {
  const info = manifests[active]?.signature_info;
  const name = (info?.issuer || info?.common_name || '').replace(/\p{C}+/gu, ' ').trim();
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
