import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const ROOT = new URL('../..', import.meta.url).pathname;

/** One answer of the command line, or its error. */
export type Answer<Value> = { id: string; error?: string } & Partial<Value>;

/** Gives lines to `receipts COMMAND --jsonl`, the way anybody would, and collects the answers by id. */
export async function runLines<Value>(command: string, lines: readonly object[]): Promise<Map<string, Answer<Value>>> {
  const child = spawn('npx', ['tsx', 'scripts/receipts.ts', command, '--jsonl'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = new Map<string, Answer<Value>>();
  const reading = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const answer = JSON.parse(line) as Answer<Value>;
      answers.set(String(answer.id), answer);
    }
  })();
  for (const line of lines) {
    if (!child.stdin.write(`${JSON.stringify(line)}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await reading;
  return answers;
}
