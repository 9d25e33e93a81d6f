/** `--alone`: nothing else runs on the machine. `--beside` and `--saved`: several browsers may run at the same time. */
export const LANES = ['--alone', '--beside', '--saved'] as const;
export type Lane = (typeof LANES)[number];

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
  'newcomer',
  'panel',
  'solana',
]);

/** Suites of saved projects, which are as long as all others beside each other. */
const SAVED: ReadonlySet<string> = new Set([
  'changes',
  'compare',
  'exchange',
  'language',
  'list',
  'project-page',
  'recheck',
  'store-faults',
  'store-full',
]);

/** Suites that press their way through pages of the extension at length: shown in one browser, for the time they take. */
const CHROMIUM_ONLY: ReadonlySet<string> = new Set([
  'belongings',
  'changes',
  'compare',
  'exchange',
  'gallery',
  'habits',
  'language',
  'list',
  'lists',
  'open-receipt',
  'packs',
  'page-look-ups',
  'project-page',
  'projects',
  'save-post',
  'spoken',
  'store-faults',
  'store-full',
]);

/** Suites of what only Firefox's driver reaches: its own buttons, menus, keys and questions. */
const FIREFOX_ONLY: ReadonlySet<string> = new Set(['firefox-habits', 'permissions']);

export function runsIn(browser: string, file: string): boolean {
  return !(browser === 'chromium' ? FIREFOX_ONLY : CHROMIUM_ONLY).has(file.replace(/\.e2e\.ts$/, ''));
}

export function isInLane(file: string, lane: Lane): boolean {
  const suite = file.replace(/\.e2e\.ts$/, '');
  return lane === (ALONE.has(suite) ? '--alone' : SAVED.has(suite) ? '--saved' : '--beside');
}
