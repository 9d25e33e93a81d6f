const NUMERAL = /\d{1,16}(?:[,.' \u2019]\d{1,16}){0,6}/;
const SCALE = /^[ -]?(?:(hundred|thousand) )?(thousand|million|billion|trillion|mln|mn|mm|bn|tn|k|m|b|t)(?![a-z\d])/i;
/** After one of these a dot is a decimal point, however many digits follow: "99.999%", "1.125x". */
const DECIMAL_UNIT = /^\+?\s?(?:%|percent|per cent|pct|x|×)/i;

const POWER: Readonly<Record<string, number>> = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};

/**
 * The value of what NUM, PCT, MULT or MONEY matched: "1.2M" → 1200000, "€ 2.000" → 2000, "12,5 %" → 12.5.
 * `undefined` when there is no numeral in it. Source of the grammar: the specification, section 4.
 */
export function readNumber(text: string): number | undefined {
  const found = NUMERAL.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found.index + found[0].length);
  const scale = SCALE.exec(rest);
  const pointIsDecimal = scale !== null || DECIMAL_UNIT.test(rest);
  const value = Number(plainDigits(found[0], pointIsDecimal));
  if (!Number.isFinite(value)) return undefined;
  if (!scale) return value;
  return value * (POWER[scale[1]?.toLowerCase() ?? ''] ?? 1) * (POWER[scale[2]!.toLowerCase()] ?? 1);
}

/** Takes grouping marks out and makes the decimal mark a dot. */
function plainDigits(numeral: string, pointIsDecimal: boolean): string {
  const digits = numeral.replace(/[ '\u2019]/g, '');
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const decimal = comma > point ? ',' : '.';
    return digits.replace(decimal === ',' ? /\./g : /,/g, '').replace(decimal, '.');
  }
  if (comma >= 0) return isGrouped(digits, ',') ? digits.replace(/,/g, '') : digits.replace(',', '.');
  if (point < 0) return digits;
  const groups = digits.split('.').length;
  if (isGrouped(digits, '.') && !(pointIsDecimal && groups === 2)) return digits.replace(/\./g, '');
  return digits;
}

/** 1,200 and 1.200.000 are grouped; 0.500 and 12,5 are not. */
function isGrouped(digits: string, mark: string): boolean {
  const groups = digits.split(mark);
  const first = groups[0] ?? '';
  return first.length <= 3 && !first.startsWith('0') && groups.slice(1).every((group) => group.length === 3);
}
