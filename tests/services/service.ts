/** What a service is asked, the same in unit tests and in a real browser. */
export interface ServiceRequest {
  method: string;
  host: string;
  /** With what follows the question mark: "/domain/larkspur.example?x=1". */
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** Given when whoever asked gave up. */
  signal: AbortSignal;
}

/** A recorded server: one request in, what the service answers out. */
export type ServiceHandler = (request: ServiceRequest) => Response | Promise<Response>;

/** An answer with this value as JSON. */
export function json(value: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json', ...headers } });
}

/** An answer with this text; 200 unless another status is given. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });
}

/**
 * A server out of its paths: the path without what follows the question mark, then its answer, or what makes it. What is
 * not there is a plain 404.
 */
export function servePaths(paths: Readonly<Record<string, ServiceHandler>>): ServiceHandler {
  return (request) => {
    const handler = paths[request.path.split('?', 1)[0] ?? ''];
    return handler ? handler(request) : text('Not found', 404);
  };
}
