import { say } from '@/lib/words/say.ts';
import type { GivenBack, Granted } from './permissions.ts';

/** What the browser answered when it was asked for a permission; empty where there is nothing to say. */
export function grantedWords(granted: Granted): string {
  if (granted.is === 'held') return '';
  const said = granted.is === 'failed' && granted.why ? ` ${say('It said: “{why}”', { why: granted.why })}` : '';
  return granted.is === 'refused'
    ? say('The browser was not given leave to ask there, so nothing was changed.')
    : `${say('The browser could not be asked for its permission, so nothing was changed.')}${said}`;
}

/** What became of a permission that is not needed any more. */
export function givenBackWords(given: GivenBack): string {
  if (given === 'given-back') return say('The browser’s permission was given back.');
  if (given === 'nothing-held') return say('The browser holds no permission for it.');
  return say(
    'The browser keeps its permission to reach these hosts, because it lets Receipts read pages on all sites. Receipts does not ask them while this is off.',
  );
}
