const PER_DAY: readonly (readonly [pattern: RegExp, perDay: number])[] = [
  [/second|\bsec\b|\/ ?s\b/, 86_400],
  [/minute|\/ ?min\b/, 1_440],
  [/24 ?h|daily|\bdays?\b|\bd\b/, 1],
  [/hour|\/ ?hr?\b/, 24],
  [/week|7[- ]?d/, 1 / 7],
  [/quarter/, 4 / 365.25],
  [/month|30[- ]?d|\/ ?mo\b/, 12 / 365.25],
  [/year|annual|365[- ]?d|\/ ?yr\b/, 1 / 365.25],
];
const TOTAL = /all[- ]time|to date|so far|since|lifetime|cumulative|total/;
const MANY = /(\d{1,4})[- ]?(?:d|days?|weeks?|months?|years?|hours?|minutes?)/;

/**
 * How often such a period is in a day ("per month" is 0.033), `total` for a count from the beginning, undefined where
 * the words name neither. In: the words of a period, in lower case.
 */
export function rateOf(words: string): number | 'total' | undefined {
  if (words === '') return undefined;
  if (TOTAL.test(words)) return 'total';
  const rate = PER_DAY.find(([pattern]) => pattern.test(words))?.[1];
  const many = MANY.exec(words)?.[1];
  const isNamed = /24 ?h|7[- ]?d|30[- ]?d|365[- ]?d/.test(words);
  return rate === undefined || many === undefined || isNamed || Number(many) === 0 ? rate : rate / Number(many);
}
