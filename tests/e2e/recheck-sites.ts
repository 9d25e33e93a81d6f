import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a site answers to one request. */
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Sites {
  /** http://NAME.localhost:PORT */
  origin(name: string): string;
  /** http://127.0.0.1:PORT */
  plain: string;
  /** What one name answers from now on; its robots.txt is left out unless `robots` is given. */
  set(name: string, answer: Answer, robots?: string): void;
  /** What all names without an answer of their own say. */
  others: Answer;
  /** Everything that was asked for, in order. */
  asked: { host: string; path: string; headers: IncomingMessage['headers']; at: number }[];
  /** Most requests that were open at one time. */
  most(): number;
  close(): Promise<void>;
}

/** Many sites on loopback, each under a name of its own, with what was asked of them. */
export async function serveSites(): Promise<Sites> {
  const answers = new Map<string, { answer: Answer; robots?: string | undefined }>();
  const asked: Sites['asked'] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const name = host.split('.')[0] ?? '';
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    asked.push({ host, path: request.url ?? '', headers: request.headers, at: Date.now() });
    const site = answers.get(name);
    if (request.url !== '/robots.txt') (site?.answer ?? sites.others)(request, response);
    else if (site?.robots === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(site.robots);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const sites: Sites = {
    origin: (name) => `http://${name}.localhost:${port}`,
    plain: `http://127.0.0.1:${port}`,
    set: (name, answer, robots) => void answers.set(name, { answer, robots }),
    others: gone,
    asked,
    most: () => most,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return sites;
}

/** A page of HTML with these parts of a body. */
export function html(body: string): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'seen=1' });
    response.end(`<!doctype html><html lang="en"><title>Acme Compute</title><body>${body}</body></html>`);
  };
}

export const gone: Answer = (_, response) => void response.writeHead(404).end('There is no such page.');

/** Never answers. */
export const held: Answer = () => {};

export function redirect(to: string): Answer {
  return (_, response) => void response.writeHead(302, { location: to }).end();
}
