import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

const ANVIL = new URL('../../../node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil', import.meta.url).pathname;

/** What a node was sent by the browser. */
export interface Received {
  method: string;
  params: unknown;
  headers: Record<string, string | string[] | undefined>;
}

/** A chain of its own on this machine, for as long as a suite runs. */
export interface LocalChain {
  /** http://127.0.0.1:PORT, for wallets and tests. */
  url: string;
  /** The same chain through a door that writes down who asks: the person's own node. */
  nodeUrl: string;
  received: Received[];
  stop(): Promise<void>;
}

/** Starts anvil; undefined when its package has no build for this machine. */
export async function startChain(): Promise<LocalChain | undefined> {
  if (!existsSync(ANVIL)) return undefined;
  const anvil = spawn(ANVIL, ['--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    anvil.once('exit', (code) => reject(new Error(`anvil ended with ${code} before it listened`)));
    createInterface(anvil.stdout).on('line', (line) => {
      const port = /^Listening on 127\.0\.0\.1:(\d{1,5})/.exec(line)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
  });
  const received: Received[] = [];
  const door = await openDoor(url, received);
  return {
    url,
    nodeUrl: door.url,
    received,
    async stop() {
      await door.close();
      const ended = new Promise((resolve) => anvil.once('exit', resolve));
      anvil.kill();
      await ended;
    },
  };
}

/** Passes everything on to `url`, and keeps what was asked. Without CORS, as a node of one's own may be. */
async function openDoor(url: string, received: Received[]): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString('utf8');
    const { method, params } = JSON.parse(body || '{}') as { method?: string; params?: unknown };
    received.push({ method: method ?? '', params, headers: request.headers });
    const answered = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    response.writeHead(answered.status, { 'content-type': 'application/json' }).end(await answered.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
