import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const TESTS = ['unit', 'rules', 'properties', 'corpus', 'components', 'arch']
  .flatMap((room) => readdirSync(`tests/${room}`).map((file) => `tests/${room}/${file}`))
  .filter((file) => /\.test\.tsx?$/.test(file));

/** What a test file holds that changes the world around it: another environment, stand-ins, a database. */
const CHANGES_ITS_WORLD =
  /@vitest-environment|\bvi\.(?:mock|stubGlobal|useFakeTimers|spyOn)\b|fake-indexeddb|fake-browser|\bglobalThis\.\w+ = /;

const byThemselves = TESTS.filter((file) => CHANGES_ITS_WORLD.test(readFileSync(file, 'utf8')));

/**
 * Most tests call pure functions: they share one world, in which each module is loaded once. Those that change their
 * world have one each. Loading the rules anew for every file took half of the time.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['tests/drawn.ts'],
    // As many as there are processors: the usual one less leaves half of a small machine idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: TESTS.filter((file) => !byThemselves.includes(file)), isolate: false },
      },
      { extends: true, test: { name: 'by itself', include: byThemselves } },
    ],
  },
});
