import type { Entry, FieldRule, Format, FormatPart } from './format.ts';

/**
 * Reads the notation of the formats, one line each:
 *
 *     Supply = supply(address asset, uint256 amount, address onBehalfOf, uint16 code)
 *       Amount to supply: amount of asset max All
 *       Collateral for: onBehalfOf
 *
 * A line with ` = ` starts an entry. The lines below it are its fields: label, path, then `of` (where the amount's token
 * is), `max` (word for the largest number) and `as` (kind of value). Without lines below, the names of the parameters
 * are the labels. Throws on a line that is neither: formats are ours, and a test reads them all.
 */
export function parseEntries(format: Format, part: FormatPart, text: string): Entry[] {
  const entries: (Entry & { fields: FieldRule[] })[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const start = line.indexOf(' = ');
    const label = line.indexOf(': ');
    const last = entries.at(-1);
    if (start > 0) {
      entries.push({ format, part, title: line.slice(0, start), signature: line.slice(start + 3).trim(), fields: [] });
    } else if (label > 0 && last) {
      last.fields.push(parseField(line.slice(0, label), line.slice(label + 2)));
    } else {
      throw new Error(`${format.id}: “${line}” is neither an entry nor a field`);
    }
  }
  return entries;
}

const CLAUSE = /^(of|max|as)$/;

function parseField(label: string, text: string): FieldRule {
  const [path = '', ...words] = text.trim().split(' ');
  const field: FieldRule = { label, path };
  for (let at = 0; at < words.length; at += 2) {
    const clause = words[at] ?? '';
    const value = words[at + 1];
    if (!CLAUSE.test(clause) || value === undefined) throw new Error(`“${label}: ${text}” has an unknown clause`);
    field[clause as 'of' | 'max' | 'as'] = value.replaceAll('_', ' ');
  }
  return field;
}
