import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

/** Some notes nothing clears, and their own sentence says so: after "Would clear it" it would be said twice. */
export function isClearedByNothing(clears: string): boolean {
  return clears.startsWith('Nothing clears it');
}

/** The receipt that would clear a note, where a person reads it. */
export function clearsWords(clears: string): string {
  return clears === 'Nothing clears it.' ? say('No receipt would clear this.') : told(clears);
}
