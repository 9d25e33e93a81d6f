import * as z from 'zod/mini';

/**
 * Everything for which something may leave the browser, or which works on what came from outside. The page of look-ups,
 * the privacy text and the tests list these and no others.
 */
export const LOOK_UP_IDS = [
  'host-lists',
  'trust-list',
  'protocols',
  'receipt',
  'domain-age',
  'first-certificate',
  'first-archive',
  'security-contact',
  'repository',
  'contract',
  'credentials',
  'second-opinion',
] as const;
export const LookUpId = z.enum(LOOK_UP_IDS);
export type LookUpId = z.infer<typeof LookUpId>;

/** `off`: not even when asked · `ask`: when the person presses for one thing · `on`: by itself, where it is of use. */
export const LookUpMode = z.enum(['off', 'ask', 'on']);
export type LookUpMode = z.infer<typeof LookUpMode>;

/** What a person is told of one look-up before anything is sent. */
export interface LookUp {
  id: LookUpId;
  title: string;
  /** What it is good for, in one sentence. */
  use: string;
  /** What leaves the browser, in words: "The domain's name". */
  sends: string;
  /** Who gets it, in words: "the registry of that domain". */
  to: string;
  /** Origins that are asked, as host patterns of the browser; empty where the page itself decides (a link's target). */
  origins: readonly string[];
  /** `bulk`: the same file for everybody, so that nobody learns anything · `one`: tells what was looked at · `here`: nothing leaves. */
  kind: 'bulk' | 'one' | 'here';
  /** Until the person says otherwise. Only bulk lists of hosts are on. */
  usual: LookUpMode;
}

/** Where a look-up about a page stands. */
export const LookedUp = z.object({
  id: LookUpId,
  /** What is asked about, as the probe takes it: a domain, an address, "owner/name". */
  subject: z.string(),
  /** What one would learn, in words: "When larkspur.example was registered". */
  about: z.string(),
  mode: LookUpMode,
  state: z.enum(['not-asked', 'asking', 'known', 'unknown']),
  /** What came of it, each a sentence: "Registered 12 days ago."; or why it is not known; empty before. */
  says: z.array(z.string()),
  /** Who said so, and when (epoch milliseconds; 0 before). */
  source: z.string(),
  at: z.number(),
});
export type LookedUp = z.infer<typeof LookedUp>;
