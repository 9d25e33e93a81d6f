/** `--alone`: nothing else runs on the machine. `--beside`: both browsers may run at the same time. */
export type Lane = '--alone' | '--beside';

/**
 * Suites in which the guard's one second decides what happens: on a machine that is busy with another browser, requests
 * would go on unchecked, as they should, and the suite would show nothing. All others only wait for what must come.
 */
const ALONE: ReadonlySet<string> = new Set([
  'bad-input',
  'belongings',
  'bypass',
  'chain',
  'claim',
  'dapps',
  'decisions',
  'guard',
  'local',
  'panel',
  'solana',
]);

export function isInLane(file: string, lane: Lane): boolean {
  return ALONE.has(file.replace(/\.e2e\.ts$/, '')) === (lane === '--alone');
}
