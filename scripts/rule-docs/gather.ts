import { existsSync, readFileSync } from 'node:fs';
import type { Demotion } from '@/lib/core/demotion.ts';
import type { LocalePack } from '@/lib/core/locale.ts';
import type { Rule } from '@/lib/core/rule.ts';
import { WALLET_RULES } from '@/lib/guard/assess/index.ts';
import { RULES } from '@/lib/rules/index.ts';
import { LOCALES } from '@/lib/rules/locales/index.ts';
import { DEMOTED } from '@/lib/rules/measured/demoted.ts';
import { Measured } from '../eval/measured.ts';
import { SOURCES, type Source } from './sources.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
/** Figures of the last `npm run eval -- FOLDER --write`. */
const MEASURED = `${ROOT}docs/measured.json`;

/** A rule about wallet requests: its level depends on the request, and what it looks for is told in its file. */
export interface WalletWords {
  id: string;
  about: string;
  ask: string;
  clears: string;
}

/** Everything that docs/rules.md is made of. */
export interface RuleDocs {
  rules: readonly Rule[];
  wallet: readonly WalletWords[];
  locales: readonly LocalePack[];
  demoted: readonly Demotion[];
  sources: readonly Source[];
  measured: Measured;
}

/** The rules as they are, with the figures as they were last measured. */
export function gatherRuleDocs(): RuleDocs {
  const measured = existsSync(MEASURED) ? Measured.parse(JSON.parse(readFileSync(MEASURED, 'utf8'))) : NOTHING;
  const wallet = WALLET_RULES.map(({ id, ask, clears }) => ({ id, about: aboutOf(id), ask, clears }));
  return { rules: RULES, wallet, locales: LOCALES, demoted: DEMOTED, sources: SOURCES, measured };
}

const NOTHING: Measured = { date: '', rules: [] };

/** The doc comment of a wallet rule: the sentence before `const rule`. */
function aboutOf(id: string): string {
  const source = readFileSync(`${ROOT}lib/guard/assess/rules/${id}.ts`, 'utf8');
  const comment = /\/\*\*((?:[^*]|\*(?!\/)){1,2000})\*\/\s{0,10}const rule\b/.exec(source)?.[1] ?? '';
  return comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
}
