type Tell = (english: string) => string;

/**
 * Reasons that stood in a row with semicolons, some with their number, told one by one. One may have a semicolon of its
 * own: it is known `exactly`, with the piece after it.
 */
export function tellReasons(
  [first = '', second, ...others]: readonly string[],
  exactly: (english: string) => string | undefined,
  tell: Tell,
): string {
  const [, number = '', both = ''] = /^(\d{1,4}: )?(.{0,1000})$/.exec(`${first}; ${second}`) ?? [];
  const whole = second === undefined ? undefined : exactly(both);
  const part = whole === undefined ? tell(first) : `${number}${whole}`;
  const rest = whole === undefined && second !== undefined ? [second, ...others] : others;
  return rest.length === 0 ? part : `${part}; ${tellReasons(rest, exactly, tell)}`;
}
