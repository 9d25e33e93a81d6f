import { type Part, paragraph, strong, text } from './tree.ts';
import type { Made, ReportWords } from './words.ts';

const IS =
  'This is a record of what pages said when they were read, and of which links stood near what they claim. It quotes; ';
const IS_NOT =
  'it is no advice and no judgement of anybody, and it does not say that anything is true or false. What was not checked is listed and means nothing either way.';

/** The first lines of every report: what it is and is not, by whom and when it was made. */
export function aboutParts({ at, by }: Made, words: ReportWords): Part[] {
  return [
    paragraph(strong('What this is.'), text(` ${IS}${IS_NOT}`)),
    paragraph(text(`Made by ${by}, `), { is: 'time', at, text: words.time(at) }, text('.')),
  ];
}
