import type { Facet } from '@/lib/core/facet.ts';
import { AI_FACETS } from './ai.ts';
import { CONTROL_FACETS } from './control.ts';
import { DATA_ROW_FACETS } from './data.ts';
import { NUMBER_FACETS } from './numbers.ts';
import { REQUEST_FACETS } from './requests.ts';
import { SECURITY_FACETS } from './security.ts';
import { SPEAKER_FACETS } from './speaker.ts';
import { TOKEN_FACETS } from './token.ts';
import { USER_FACETS } from './users.ts';

/**
 * What the rows of the checklist look for, in the order in which it is told. Each is a Question: notes of a page hold
 * its answer under the facet's id, so that it counts on the project's other pages.
 */
export const FACETS: readonly Facet[] = [
  ...USER_FACETS,
  ...NUMBER_FACETS,
  ...AI_FACETS,
  ...CONTROL_FACETS,
  ...SECURITY_FACETS,
  ...TOKEN_FACETS,
  ...DATA_ROW_FACETS,
  ...SPEAKER_FACETS,
  ...REQUEST_FACETS,
];
