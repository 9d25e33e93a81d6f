import { type PlainNumber, plainWords } from './plain-words.ts';

/** How one statement differs from another: its numbers alone, with those that differ, or its words. */
export type StatementChange = { is: 'same' | 'reworded' } | { is: 'numbers'; from: string; to: string };

/** 12k and 12,000, other quotation marks and other spaces are the same. */
export function statementChange(before: string, after: string): StatementChange {
  const [one, other] = [plainWords(before), plainWords(after)];
  if (one.key === other.key) return { is: 'same' };
  if (one.words !== other.words) return { is: 'reworded' };
  const differing = one.numbers.flatMap((number, at) => {
    const now = other.numbers[at];
    return now && now.value !== number.value ? [{ number, now }] : [];
  });
  const list = (numbers: readonly PlainNumber[]) => numbers.map(({ raw }) => raw).join(' and ');
  return { is: 'numbers', from: list(differing.map((it) => it.number)), to: list(differing.map((it) => it.now)) };
}
