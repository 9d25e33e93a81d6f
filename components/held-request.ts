import type { Assessment } from '@/lib/core/assessment.ts';
import type { Simulation } from '@/lib/core/simulation.ts';

/** What the wallet view shows of one request that waits for an answer. */
export interface HeldRequest {
  id: string;
  assessment?: Assessment | undefined;
  /** The request as JSON text. */
  raw?: string | undefined;
  /** What was known of the page when it asked. */
  page?: { host: string; title: string; sentence: string } | undefined;
  /** The trial run at the person's own node, when they turned that on. */
  simulation?: Simulation | undefined;
}
