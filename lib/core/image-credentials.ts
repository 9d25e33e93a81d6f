import * as z from 'zod/mini';

/**
 * What came of looking for Content Credentials in a picture. `none` is the usual case and says nothing against it ·
 * `unknown` could not be checked, whatever the reason.
 */
export const IMAGE_VERDICTS = [
  'none',
  'valid-trusted',
  'valid-untrusted',
  'invalid',
  'ingredient-invalid',
  'unknown',
] as const;
export const ImageVerdict = z.enum(IMAGE_VERDICTS);
export type ImageVerdict = z.infer<typeof ImageVerdict>;

export const ImageCredentials = z.object({
  verdict: ImageVerdict,
  /** Whom the certificate names; null where nobody signed or it names nobody. Text of the picture: hostile. */
  signer: z.nullable(z.string()),
  /** A manifest of the chain says that a generative model or an algorithm made it; null where that could not be read. */
  aiGenerated: z.nullable(z.boolean()),
  /** The bytes of the picture itself are not those that were signed. */
  changed: z.boolean(),
  /** There was a list of known signers to compare with. */
  compared: z.boolean(),
  /** Status codes of the C2PA specification that came up, sorted, each once. */
  codes: z.array(z.string()),
  /** What it comes to, in sentences; the first one is the verdict. */
  says: z.array(z.string()),
});
export type ImageCredentials = z.infer<typeof ImageCredentials>;
