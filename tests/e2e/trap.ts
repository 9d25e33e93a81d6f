import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Services, serveServices } from './services.ts';

/**
 * Servers that browsers themselves ask, with or without us; seen in runs of Chromium 156 and Firefox ESR 153 without any
 * extension. The start page is the one that Debian sets, shown where a page of an extension stood that was reloaded.
 */
const BROWSER_OWN =
  /^(?:[A-Z]+ )?(?:https?:\/\/)?(?:clients2\.google\.com|update\.googleapis\.com|accounts\.google\.com|www\.google\.com|optimizationguide-pa\.googleapis\.com|content-autofill\.googleapis\.com|safebrowsing\.googleapis\.com|android\.clients\.google\.com|mtalk\.google\.com|redirector\.gvt1\.com|start\.duckduckgo\.com|(?:[a-z0-9-]{1,40}\.){1,5}mozilla\.(?:com|org|net)|detectportal\.firefox\.com|dummy\.test)[:/]/;

/**
 * A proxy that lets nothing out and remembers who tried. Loopback pages go round it. Hosts of public services for which
 * the suite has a recorded server are answered by that one.
 */
export interface Trap {
  /** Chromium flags that send everything but loopback here, and take the certificate of the recorded services. */
  flags: string[];
  /** The same for Firefox, as its preferences. */
  preferences: Record<string, string | number | boolean>;
  services: Services;
  /** Addresses asked for since the last call, without those of recorded services. */
  takeStrays(): string[];
  /** Forgets recorded services, and what was asked of them: the next suite has its own. */
  forgetServices(): void;
  close(): Promise<void>;
}

export async function setTrap(): Promise<Trap> {
  let strays: string[] = [];
  const services = await serveServices(({ method, headers, url }) => {
    strays.push(`${method} https://${headers.host}${url}`);
  });
  const server = createServer((request, response) => {
    if (services.serve(request, response)) return;
    strays.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket, head) => {
    // A browser that is closed in the middle leaves a connection that nobody will read from.
    socket.on('error', () => socket.destroy());
    const host = /^([^:]{1,253}):443$/.exec(request.url ?? '')?.[1] ?? '';
    if (services.has(host.toLowerCase())) return services.takeOver(socket, head);
    strays.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...waysThrough(port),
    services,
    forgetServices: () => services.reset(),
    takeStrays() {
      const taken = strays.filter((stray) => !BROWSER_OWN.test(stray));
      strays = [];
      return taken;
    },
    async close() {
      await services.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** How each browser is told to send everything but loopback to the proxy at this port. */
function waysThrough(port: number): Pick<Trap, 'flags' | 'preferences'> {
  return {
    flags: [
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=127.0.0.1;localhost;*.localhost',
      '--ignore-certificate-errors',
    ],
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1, .localhost',
      // Firefox asks again without the proxy where it fails, for its own requests.
      'network.proxy.failover_direct': false,
    },
  };
}
