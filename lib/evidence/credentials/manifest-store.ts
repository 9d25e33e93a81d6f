import * as z from 'zod/mini';

/** Longest lists and texts that are looked at; a reader's answer may hold whatever a stranger wrote into a picture. */
const MOST = 2_000;

const Status = z.object({ code: z.string(), url: z.catch(z.string(), '') });
export type Status = z.infer<typeof Status>;
const Statuses = z.catch(z.array(Status), []);

const StatusCodes = z.object({ success: Statuses, informational: Statuses, failure: Statuses });
export type StatusCodes = z.infer<typeof StatusCodes>;

const Deltas = z.catch(z.array(z.object({ ingredientAssertionURI: z.string(), validationDeltas: StatusCodes })), []);

/** What validating came to: of the active manifest, and of those below it beyond what their takers had noted. */
const Results = z.object({
  activeManifest: z.optional(StatusCodes),
  ingredientDeltas: Deltas,
  trustListUri: z.catch(z.string(), ''),
});

/** A picture that went into this one, with what its taker noted about it then: as of 2.0 (results), or before (status). */
const Ingredient = z.object({
  title: z.catch(z.string(), ''),
  active_manifest: z.catch(z.string(), ''),
  validation_status: Statuses,
  validation_results: z.catch(z.optional(Results), undefined),
});
export type Ingredient = z.infer<typeof Ingredient>;

const Manifest = z.object({
  ingredients: z.catch(z.array(Ingredient), []),
  assertions: z.catch(z.array(z.object({ label: z.string(), data: z.unknown() })), []),
  signature_info: z.catch(
    z.object({ issuer: z.catch(z.string(), ''), common_name: z.catch(z.string(), ''), time: z.catch(z.string(), '') }),
    { issuer: '', common_name: '', time: '' },
  ),
});
export type Manifest = z.infer<typeof Manifest>;

/** The reader's answer, as c2pa-rs 0.91 writes it. Only what is used here. */
const ManifestStore = z.object({
  active_manifest: z.string(),
  manifests: z.record(z.string(), Manifest),
  validation_results: Results,
});
export type ManifestStore = z.infer<typeof ManifestStore>;

/** Reads the reader's answer; undefined when it is none of the expected shape. */
export function readManifestStore(value: unknown): ManifestStore | undefined {
  const read = ManifestStore.safeParse(value);
  return read.success ? read.data : undefined;
}

/** The active manifest and all that led to it, each once, the active one first. Bounded; a circle ends. */
export function chainOf({ manifests, active_manifest: active }: ManifestStore): Manifest[] {
  const known = new Map(Object.entries(manifests));
  const seen = new Set<string>([active]);
  for (const label of seen) {
    if (seen.size > MOST) break;
    for (const { active_manifest: below } of known.get(label)?.ingredients ?? []) {
      if (known.has(below)) seen.add(below);
    }
  }
  return [...seen].flatMap((label) => known.get(label) ?? []);
}
