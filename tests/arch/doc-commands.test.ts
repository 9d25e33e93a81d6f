import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOT_RUN, RUN, RUN_BY_TESTS } from '../docs/command-list.ts';
import { commandsIn, nameOf } from '../docs/read-commands.ts';
import { readMarkdown } from './markdown-files.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { scripts, ...manifest } = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const PACKAGES = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).map((name) =>
  name.replace(/^@[^/]+\//, ''),
);
/** Programs whose package has another name. */
const PROGRAMS: Readonly<Record<string, string>> = { biome: 'biome', tsc: 'typescript' };

const pages = readMarkdown();
const commands = pages.flatMap(({ path, text }) => commandsIn(path, text));
const listed = new Set([...RUN, ...NOT_RUN].map(({ command }) => command));

/** What is wrong with a command that is not run: a script, option, program or file that is not there. */
function faultsOf(command: string): string[] {
  const words = command.split(/\s+/).filter((word) => word !== '' && word !== '--');
  const [program = '', ...rest] = words;
  const variable = /^(RECEIPTS_[A-Z]+)=\S+$/.exec(program)?.[1];
  if (variable) {
    const unread = read('tests/drawn.ts').includes(`process.env.${variable} `)
      ? []
      : [`${variable} is read by no test`];
    return [...unread, ...faultsOf(rest.join(' '))];
  }
  if (program === 'npx') return [...faultOfProgram(rest[0] ?? ''), ...faultsOfPaths(rest.slice(1))];
  if (program !== 'npm') return [`${program} is nothing that this test knows`];
  if (rest[0] === 'ci' || rest[0] === 'install') return [];
  const named = rest.filter((word) => word !== 'run' && word !== '--silent' && word !== '-s');
  const [script = '', ...options] = named;
  const source = scripts[script];
  if (source === undefined) return [`there is no script ${script}`];
  return [...faultsOfOptions(script, source, options), ...faultsOfPaths(options)];
}

function faultOfProgram(program: string): string[] {
  return PACKAGES.includes(PROGRAMS[program] ?? program) ? [] : [`no package brings ${program}`];
}

/** Options have to stand in the program of the script, or in what it imports next to it. */
function faultsOfOptions(script: string, source: string, words: readonly string[]): string[] {
  const file = /scripts\/[a-z-]+\.(?:ts|mjs)/.exec(source)?.[0];
  if (file && !existsSync(join(ROOT, file))) return [`${script} begins ${file}, which is not there`];
  const program = file ? read(file) + (script === 'receipts' ? read('scripts/cli/arguments.ts') : '') : '';
  return words.filter((word) => word.startsWith('--') && !program.includes(word)).map((word) => `no option ${word}`);
}

/** Words with a folder in them are files of the repository. */
function faultsOfPaths(words: readonly string[]): string[] {
  const paths = words.filter(
    (word) => !word.includes('<') && /^(?:lib|tests|scripts|assets|docs|components|entrypoints)\//.test(word),
  );
  return paths.filter((path) => !existsSync(join(ROOT, path))).map((path) => `there is no ${path}`);
}

describe('commands of README and docs', () => {
  it('are found', () => expect(commands.length).toBeGreaterThan(20));

  it('are each run, or listed with why not', () => {
    const unknown = commands.filter((one) => !listed.has(nameOf(one)) && !(one.page in RUN_BY_TESTS));
    const named = unknown.map((one) => `${one.page}:${one.line} ${nameOf(one)}`);
    expect(named, 'add each of these to tests/docs/command-list.ts: how it is run, or why it is not').toEqual([]);
  });

  it('are no others than those in the documents', () => {
    const written = new Set(commands.map(nameOf));
    expect([...listed].filter((command) => !written.has(command))).toEqual([]);
  });

  it.each(NOT_RUN.map(({ command, why }) => [command, why] as const))(
    '%s is there, though it is not run',
    (command, why) => {
      expect(why).not.toBe('');
      expect(faultsOf(command)).toEqual([]);
    },
  );

  it('named in a sentence are there', () => {
    const said = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:npm (?:run|test)|npx) [^`\n]{1,200})`/g)].map((match) => ({
        path,
        said: match[1] ?? '',
      })),
    );
    expect(said.length).toBeGreaterThan(10);
    const faults = said.flatMap((one) => faultsOf(one.said).map((fault) => `${one.path}: \`${one.said}\`: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('on pages with a test of their own are run there', () => {
    for (const [page, test] of Object.entries(RUN_BY_TESTS)) {
      expect(read(test), `${test} does not read ${page}`).toContain(page);
      expect(read(test), `${test} does not look for fences`).toContain('```sh');
    }
  });

  it('would be noticed when they are wrong', () => {
    expect(faultsOf('npm run no-such-script')).toEqual(['there is no script no-such-script']);
    expect(faultsOf('npm run eval -- FOLDER --no-such-option')).toEqual(['no option --no-such-option']);
    expect(faultsOf('npx vitest run tests/unit/no-such.test.ts')).toEqual(['there is no tests/unit/no-such.test.ts']);
    expect(faultsOf('npx no-such-program')).toEqual(['no package brings no-such-program']);
  });
});

describe('commandsIn', () => {
  it.each([
    ['a comment behind a command', '```sh\nnpm test # all of it\n```', ['npm test']],
    ['a sign inside quotation marks', '```sh\nprintf "# no comment"\n```', ['printf "# no comment"']],
    [
      'quotation marks over lines',
      "```sh\nnode -e '\n1 # 2\n' FILE\nnpm test\n```",
      ["node -e '\n1 # 2\n' FILE", 'npm test'],
    ],
    ['another fence', '```json\n{}\n```\n```\ntext\n```', []],
    ['a fence in a list', '- one:\n  ```sh\n  npm test\n  ```', ['npm test']],
  ])('reads %s', (_name, markdown, texts) => {
    expect(commandsIn('page.md', markdown).map(({ text }) => text)).toEqual(texts);
  });
});
