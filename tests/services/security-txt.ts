import { type ServiceHandler, servePaths, text } from './service.ts';

/** A site with this file at the place where security contacts belong. */
export function securityTxt(file: string, type = 'text/plain; charset=utf-8'): ServiceHandler {
  return servePaths({ '/.well-known/security.txt': () => text(file, 200, { 'content-type': type }) });
}
