import { QUESTION_TEXT } from '../../lib/core/answer.ts';
import { ASK_INSTEAD } from '../../lib/core/ask-instead.ts';
import { LISTED_WORDS, LOOKALIKE_WORDS } from '../../lib/core/host-words.ts';
import { COLUMNS } from '../../lib/core/list/order.ts';
import { LOOK_UPS } from '../../lib/core/look-ups.ts';
import { ROW_TEXT } from '../../lib/core/row.ts';
import { ROW_QUESTIONS } from '../../lib/core/row-questions.ts';
import { SHORTCUTS } from '../../lib/core/shortcuts.ts';
import { THRESHOLDS } from '../../lib/core/thresholds.ts';
import { callsOf, messagesOf } from '../../lib/guard/clear/find-entry.ts';
import { FORMATS } from '../../lib/guard/clear/formats/index.ts';
import { FACETS } from '../../lib/rules/facets/index.ts';
import { RULES } from '../../lib/rules/index.ts';
import { PASSAGES } from '../../lib/rules/passages/index.ts';
import { SITE_TEXTS } from './site-texts.ts';

/**
 * Texts that stand in registries and not in a call, each once: of rows `title`, `ask`, and what they ask each kind of
 * project; of rules `title`, `say`, `ask`, `clears`; of what a page is asked `title`; of facets `name`; of better
 * questions `ask`; of look-ups `title`, `use`, `sends`, `to`; of thresholds `says`; of shortcuts `description`; of
 * the list's columns `title`; of addresses that are listed or look alike `ask`, `clears`; of passages `title`; of
 * formats of calls and messages `title` and each field's `label`; what the readers of pages say was left out.
 */
export function registryTexts(): string[] {
  const texts = [
    ...Object.values(ROW_TEXT).flatMap(({ title, ask }) => [title, ask]),
    ...Object.values(ROW_QUESTIONS).flatMap((asks) => Object.values(asks)),
    ...RULES.flatMap(({ title, say, ask, clears }) => [title, say, ask, clears]),
    ...Object.values(QUESTION_TEXT).map(({ title }) => title),
    ...FACETS.map(({ name }) => name),
    ...ASK_INSTEAD.map(({ ask }) => ask),
    ...LOOK_UPS.flatMap(({ title, use, sends, to }) => [title, use, sends, to]),
    ...THRESHOLDS.map(({ says }) => says),
    ...Object.values(SHORTCUTS).map(({ description }) => description),
    ...COLUMNS.map(({ title }) => title),
    ...PASSAGES.map(({ title }) => title),
    ...FORMATS.flatMap((format) =>
      format.parts.flatMap((part) => [...callsOf(format, part), ...messagesOf(format, part)]),
    ).flatMap(({ title, fields }) => [title, ...fields.map(({ label }) => label)]),
    ...SITE_TEXTS.flatMap(({ texts }) => texts),
    ...[LISTED_WORDS, LOOKALIKE_WORDS].flatMap(({ ask, clears }) => [ask, clears]),
  ];
  return [...new Set(texts)];
}
