// npm run new:rule NAME: writes lib/rules/NAME.ts and its line in lib/rules/index.ts.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleTemplate, withRule } from './rule-files.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const INDEX = join(ROOT, 'lib/rules/index.ts');

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const [id] = process.argv.slice(2);
if (!id || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) {
  stop('Give the rule a name of two or more words in small letters: npm run new:rule -- audited-no-report');
}
const file = join(ROOT, 'lib/rules', `${id}.ts`);
if (existsSync(file)) stop(`lib/rules/${id}.ts is there already.`);
writeFileSync(file, ruleTemplate(id));
writeFileSync(INDEX, withRule(readFileSync(INDEX, 'utf8'), id));
console.log(`Wrote lib/rules/${id}.ts and its line in lib/rules/index.ts.`);
console.log('Fill it in, then run: npx vitest run tests/rules tests/arch');
