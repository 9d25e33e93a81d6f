/** Half an hour: a slow disk, or a person who is asked where to put it, may take that long. Then the memory is freed. */
const KEPT = 30 * 60_000;

/** Hands a file to the person by the browser's own download. Needs no permission and no server. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
