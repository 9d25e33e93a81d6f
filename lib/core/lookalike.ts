import type { KnownProject } from './known.ts';

/**
 * How an address comes close to a known one: the same to the eye (`letters`), a slip of the hand (`spelling`), another
 * ending (`ending`), its name with words such as claim or airdrop added (`words`) or with those of a service such as app
 * or support (`service`), or its name in front of a foreign domain (`front`).
 */
export type LikenessKind = 'letters' | 'spelling' | 'ending' | 'words' | 'service' | 'front';

/** An address that can be taken for that of a known project. */
export interface Lookalike {
  project: KnownProject;
  /** The domain of the project that it comes close to. */
  domain: string;
  how: LikenessKind;
  /** `weak`: honest pages have such addresses too, so another sign must be there. */
  strength: 'strong' | 'weak';
  /** How loudly the address may be spoken of by itself, before anything of the page is read. */
  alone: 'info' | 'caution' | 'warning';
}
