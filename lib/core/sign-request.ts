import * as z from 'zod/mini';

/** A wallet request as the guard read it, once, as plain JSON. Hostile input. */
export const SignRequest = z.object({
  method: z.string(),
  params: z.unknown(),
  /** Hex or decimal as the wallet or the page gave it; empty when not known. */
  chainId: z.optional(z.union([z.string(), z.number()])),
  /** Origin of the frame that asked, such as https://app.example.org. */
  origin: z.string(),
  /** True when a frame of another origin than the page asked. */
  framed: z.optional(z.boolean()),
  /** Whether anybody pressed anything in the asking frame since it was loaded, when the browser tells. */
  pressed: z.optional(z.boolean()),
  /** Whether the last press there is only seconds ago, when the browser tells. */
  active: z.optional(z.boolean()),
});
export type SignRequest = z.infer<typeof SignRequest>;
