// npm run levels -- FOLDER…: chooses from which confidence on a question counts as answered, on development pages
// that are not in this repository (docs/model.md says which). Each folder has sites/index.jsonl and its pages.
import { readFileSync, writeFileSync } from 'node:fs';
import { QUESTION_IDS, type QuestionId } from '@/lib/core/answer.ts';
import type { AnswerLevels } from '@/lib/core/readings.ts';
import { writeModel } from '@/lib/understanding/model.ts';
import { MODEL_FILE, trained } from './cli/trained.ts';
import { loadSites } from './eval/load-pages.ts';
import { dataNameOf } from './eval/questions.ts';
import { writeTrainedCard } from './train/card.ts';
import { chooseLevels, isTold, type Marked } from './train/choose-levels.ts';
import { answersOfPage } from './train/page-answers.ts';
import type { Quality } from './train/quality.ts';
import { readSentences } from './train/read-sentences.ts';

const QUALITY = new URL('../assets/understanding/quality.json', import.meta.url).pathname;
const LEVELS = new URL('../assets/understanding/levels.json', import.meta.url).pathname;

const folders = process.argv.slice(2);
const model = trained();
// The half that is held out stays so.
const items = folders
  .flatMap((folder) => loadSites(folder).map((item) => ({ ...item, from: folder })))
  .filter(({ half, id }) => half === 'dev' || id.startsWith('r'));
const read = items.map((item) => ({ item, told: answersOfPage(item, model) }));
const levels = {} as Record<QuestionId, AnswerLevels>;
for (const id of QUESTION_IDS) {
  const pages: Marked[] = read.map(({ item, told }) => ({
    ...told[id],
    wanted: item.tags.has(`${dataNameOf(id)}:y`),
    from: item.from,
  }));
  levels[id] = chooseLevels(pages);
  const says = pages.filter((page) => isTold(page, levels[id]));
  const right = says.filter(({ wanted }) => wanted).length;
  const wanted = pages.filter((page) => page.wanted).length;
  console.log(
    id.padEnd(26),
    JSON.stringify(levels[id]),
    `told ${says.length}, right ${right}, wanted ${wanted}, F1 ${((2 * right) / Math.max(1, says.length + wanted)).toFixed(2)}`,
  );
}
writeFileSync(LEVELS, `${JSON.stringify(levels, null, 2)}\n`);
const quality = JSON.parse(readFileSync(QUALITY, 'utf8')) as Quality;
writeTrainedCard(readSentences(), quality, levels);
writeFileSync(MODEL_FILE, writeModel({ ...model, header: { ...model.header, levels } }));
console.log(`${items.length} pages`);
