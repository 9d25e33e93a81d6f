import { SIGNER_LISTS, TIME_LIST } from './verdict.ts';

/** Certificates that are trusted, each list as PEM; empty where there is none. */
export interface Anchors {
  /** Of signers, from the published list. */
  signers: string;
  /** Of signers, as the person added them. */
  own: string;
  /** Of clocks: who may tell the time of a signature. */
  clocks: string;
}

export const NO_ANCHORS: Anchors = { signers: '', own: '', clocks: '' };

export function hasSigners({ signers, own }: Anchors): boolean {
  return signers !== '' || own !== '';
}

/**
 * The settings of the reader (c2pa-rs), as JSON. Nothing may leave: no manifest kept elsewhere is fetched, no revocation
 * is asked for, and identities that would have to be looked up on the web are not decoded. Lists go in by name, so that
 * the verdict can tell which of them knew the signer.
 */
export function readerSettings({ signers, own, clocks }: Anchors): string {
  const [published, mine] = SIGNER_LISTS;
  const anchors = [
    { trust_anchors: signers, trust_uri: published, trust_kind: 'manifest' },
    { trust_anchors: own, trust_uri: mine, trust_kind: 'manifest' },
    { trust_anchors: clocks, trust_uri: TIME_LIST, trust_kind: 'tsa' },
  ].filter(({ trust_anchors: pem }) => pem !== '');
  return JSON.stringify({
    verify: { remote_manifest_fetch: false, ocsp_fetch: false, verify_trust: true, verify_timestamp_trust: true },
    core: { decode_identity_assertions: false, allowed_network_hosts: [] },
    ...(anchors.length > 0 ? { trust: { anchors } } : {}),
  });
}
