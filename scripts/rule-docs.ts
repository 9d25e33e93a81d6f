// npm run docs: writes docs/rules.md from the rules. A test compares the two.
import { writeFileSync } from 'node:fs';
import { gatherRuleDocs } from './rule-docs/gather.ts';
import { renderRuleDocs } from './rule-docs/render.ts';

writeFileSync(new URL('../docs/rules.md', import.meta.url), renderRuleDocs(gatherRuleDocs()));
