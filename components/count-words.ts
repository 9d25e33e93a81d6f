/** "1 claim", "2 claims". The plural is the word with an s unless another is given. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
