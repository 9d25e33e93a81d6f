import * as z from 'zod/mini';

/** Where a Block stands on the page. `aside` is comments, sidebars and footers around an article. */
export const BlockKind = z.enum([
  'heading',
  'paragraph',
  'item',
  'cell',
  'stat',
  'quote',
  'code',
  'action',
  'alt',
  'aside',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/**
 * One run of text without inner block borders. `text` has white space collapsed and is trimmed;
 * every offset in Links, Claims and Findings is a UTF-16 index into it.
 */
export const Block = z.object({
  index: z.int(),
  kind: BlockKind,
  text: z.string(),
  /** Heading level 1–6, only for headings. */
  level: z.optional(z.int()),
  /** Index of the nearest heading above, −1 when there is none. */
  heading: z.int(),
  /** Index of the Block that introduces this list ("Red flags:"), −1 when there is none. */
  lead: z.int(),
  /** Card, list or table row this Block shares with its neighbours; equal numbers belong together. */
  group: z.int(),
  /** True when CSS hides it from people. Hidden text never earns a good sign. */
  hidden: z.optional(z.boolean()),
  /** True when it is laid out but cannot be seen: transparent, clipped, off the page, in the colour behind it. Earns no good sign. */
  veiled: z.optional(z.boolean()),
});
export type Block = z.infer<typeof Block>;

export const Link = z.object({
  block: z.int(),
  start: z.int(),
  end: z.int(),
  /** What a person sees of the link: its text, or the alt text of the image in it. */
  text: z.string(),
  /** Absolute address. */
  href: z.string(),
});
export type Link = z.infer<typeof Link>;

export const Media = z.object({
  block: z.int(),
  kind: z.enum(['image', 'video']),
  src: z.string(),
  alt: z.string(),
  /** Address the image links to, when it does. */
  href: z.optional(z.string()),
});
export type Media = z.infer<typeof Media>;

/** Something a person can press or fill in. */
export const Action = z.object({
  block: z.int(),
  kind: z.enum(['button', 'link', 'field', 'timer', 'box']),
  /** Accessible name; for a field its label, placeholder and name joined. */
  name: z.string(),
  href: z.optional(z.string()),
  /** For fields: text, textarea, password, email … */
  input: z.optional(z.string()),
  /** For boxes and switches: on as the page was given. */
  checked: z.optional(z.boolean()),
  /** For buttons that agree or refuse, where the reader has a layout: what they take up, in CSS px². */
  area: z.optional(z.number()),
  /** For the same buttons: neither fill nor border, written like plain text. */
  bare: z.optional(z.boolean()),
  group: z.int(),
});
export type Action = z.infer<typeof Action>;

/** Everything that was read of one page, as plain JSON. Text in it is hostile input. */
export const PageDoc = z.object({
  url: z.string(),
  /** Reader that made it: `generic`, `x`, `markdown`, `text`. */
  site: z.string(),
  title: z.string(),
  /** BCP 47 tag of the page, lower case, or empty when not stated. */
  lang: z.string(),
  blocks: z.array(Block),
  links: z.array(Link),
  media: z.array(Media),
  actions: z.array(Action),
  meta: z.object({
    siteName: z.string(),
    description: z.string(),
    canonical: z.string(),
    ogUrl: z.string(),
    ogType: z.string(),
    byline: z.string(),
    published: z.string(),
    /** `@type` values of the page's JSON-LD. */
    schemaTypes: z.array(z.string()),
  }),
  /** What the reader looked at beside the text. */
  signs: z.object({
    /** The page shows or loads wallet code or a connect button. */
    wallet: z.boolean(),
    /** Share of the text that sits in an article body, 0–1. */
    article: z.number(),
    /** Host names of scripts loaded from elsewhere. */
    scriptHosts: z.array(z.string()),
    /** Of those: hosts all of whose scripts carry a checksum (SRI), and hosts that an encrypted page loads from without encryption. */
    scripts: z.optional(z.object({ withChecksum: z.array(z.string()), unencrypted: z.array(z.string()) })),
    /** Hosts that the page asked for data while it was open, as the browser noted it; only a live page tells. */
    dataHosts: z.optional(z.array(z.string())),
    /** Ways to a wallet that the guard cannot read, by the marker that was seen on the page. */
    walletPaths: z.optional(
      z.array(
        z.object({
          kind: z.enum(['walletconnect', 'deep-link', 'qr', 'extension-port', 'mini-app']),
          /** What was seen, short: "a link that starts with wc:". */
          marker: z.string(),
        }),
      ),
    ),
    /** What scripts written into the page do to keep people from looking at its source. */
    inspection: z.optional(z.array(z.enum(['menu', 'keys', 'debugger']))),
    /** A command that a script of the page puts on the clipboard; its first characters. */
    clipboard: z.optional(z.string()),
    /** A form drawn in the page under a wallet's name that asks for that wallet's password or PIN. */
    walletForm: z.optional(z.object({ brand: z.string(), field: z.string() })),
    /** Whether a script of the page can reach a wallet; left out where not every script could be read. */
    web3Code: z.optional(z.enum(['seen', 'not-seen'])),
  }),
  /** What could not be read, in words ("2 frames from other sites"). Empty means nothing known to be missing. */
  missing: z.array(z.string()),
});
export type PageDoc = z.infer<typeof PageDoc>;

/** Longest text, in UTF-16 units, that a reader takes from one page; the rest is named in `missing`. */
export const MAX_PAGE_TEXT = 600_000;

/** Most Blocks that a reader makes of one page; the rest is named in `missing`. */
export const MAX_BLOCKS = 20_000;
