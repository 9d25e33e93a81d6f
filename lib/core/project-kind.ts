import * as z from 'zod/mini';

/** What a project does, from what its pages say; several may hold. */
export const PROJECT_KINDS = ['compute', 'data', 'provenance', 'agents', 'model', 'token-only', 'other'] as const;
export const ProjectKind = z.enum(PROJECT_KINDS);
export type ProjectKind = z.infer<typeof ProjectKind>;
