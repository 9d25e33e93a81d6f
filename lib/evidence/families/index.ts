import ally from './ally.ts';
import audit from './audit.ts';
import benchmark from './benchmark.ts';
import code from './code.ts';
import control from './control.ts';
import type { ClaimFamily } from './family.ts';
import integrity from './integrity.ts';
import model from './model.ts';
import privacy from './privacy.ts';
import provenance from './provenance.ts';
import reliability from './reliability.ts';
import returns from './return.ts';
import security from './security.ts';
import sourcing from './sourcing.ts';
import standing from './standing.ts';
import superlative from './superlative.ts';
import team from './team.ts';
import token from './token.ts';
import traction from './traction.ts';

/** Every family of claims, by file name. Numbers in figures are not here: lib/core/text/metrics.ts finds them. */
export const FAMILIES: readonly ClaimFamily[] = [
  ally,
  audit,
  benchmark,
  code,
  control,
  integrity,
  model,
  privacy,
  provenance,
  reliability,
  returns,
  security,
  sourcing,
  standing,
  superlative,
  team,
  token,
  traction,
];
