import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Servers that Chromium itself asks, with or without us; seen in runs of Chromium 156 without any extension. The last is
 * the start page that Debian sets, shown where a page of an extension stood that was reloaded.
 */
const BROWSER_OWN =
  /^(?:[A-Z]+ )?(?:https?:\/\/)?(?:clients2\.google\.com|update\.googleapis\.com|accounts\.google\.com|www\.google\.com|optimizationguide-pa\.googleapis\.com|content-autofill\.googleapis\.com|safebrowsing\.googleapis\.com|android\.clients\.google\.com|mtalk\.google\.com|redirector\.gvt1\.com|start\.duckduckgo\.com)[:/]/;

/** A proxy that lets nothing out and remembers who tried. Loopback pages go round it. */
export interface Trap {
  /** Chromium flags that send everything but loopback here. */
  flags: string[];
  /** Addresses asked for since the last call. */
  takeStrays(): string[];
  close(): Promise<void>;
}

export async function setTrap(): Promise<Trap> {
  let strays: string[] = [];
  const server = createServer((request, response) => {
    strays.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    strays.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    flags: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=127.0.0.1;localhost;*.localhost'],
    takeStrays() {
      const taken = strays.filter((stray) => !BROWSER_OWN.test(stray));
      strays = [];
      return taken;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
