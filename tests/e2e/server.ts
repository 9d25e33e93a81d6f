import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

export interface SiteServer {
  /** http://127.0.0.1:PORT */
  origin: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Serves folders on loopback: the first one that has the file wins. `*.localhost` names lead here too, so pages can
 * have several origins. `?csp=strict` answers with a Content-Security-Policy that allows nothing but the page itself.
 */
export async function serveSite(folders: readonly string[], port = 0): Promise<SiteServer> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = await findFile(folders, url.pathname);
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
      return;
    }
    const headers: Record<string, string> = {
      'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    };
    if (url.searchParams.get('csp') === 'strict') {
      headers['content-security-policy'] = "default-src 'none'; script-src 'self'; img-src 'self'";
    }
    response.writeHead(200, headers).end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const used = (server.address() as AddressInfo).port;
  return { origin: `http://127.0.0.1:${used}`, port: used, close: () => closeServer(server) };
}

async function findFile(folders: readonly string[], pathname: string) {
  const safe = normalize(decodeURIComponent(pathname)).replace(/^(?:\.\.[/\\])+/, '');
  const name = safe.endsWith('/') ? `${safe}index.html` : safe;
  for (const folder of folders) {
    const path = join(folder, name);
    try {
      return { path, bytes: await readFile(path) };
    } catch {
      // Not in this folder: the next one is asked.
    }
  }
  return undefined;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
