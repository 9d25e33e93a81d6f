import { en } from '@/lib/words/en.ts';
import type { MadeBy } from './made-by.ts';
import type { Told } from './verdict.ts';

export const NO_CREDENTIAL = en('No credential in this file; most pictures have none.');

const MADE: Readonly<Record<MadeBy, [by: string, what: string]>> = {
  model: ['AI-generated', en('that a generative model made it')],
  'model-in-part': [en('AI-generated in part'), en('that a generative model made a part of it')],
  algorithm: [en('Made by an algorithm'), en('that an algorithm made it')],
};

/** "Could not check, because …": `why` is the end of the sentence, without a full stop. */
export function sayUnknown(why: string): string {
  return en('Could not check, because {~why}.', { why });
}

/** What a chain of manifests comes to, in sentences; the verdict first. */
export function sayChain(told: Told): string[] {
  return [sayVerdict(told), ...sayTime(told), ...sayMade(told)];
}

function sayVerdict({ verdict, signer, trusted, byOwn, changed, hasList, untold }: Told): string {
  const by = signer ? en('Signed by {signer}', { signer }) : en('Signed by someone whom the certificate does not name');
  const list = listWords({ trusted, byOwn, hasList });
  switch (verdict) {
    case 'valid-trusted':
    case 'valid-untrusted':
      return `${by}, ${list}.`;
    case 'ingredient-invalid':
      return en(
        'A part of it is invalid: of what went into this picture, something does not fit its own signature. {~by}, {~list}.',
        { by, list },
      );
    case 'invalid':
      return changed
        ? en('Changed after signing: the picture is not the one that was signed.')
        : en('Invalid: its credential does not fit its own signature.');
    case 'unknown':
      return sayUnknown(
        untold.length > 0
          ? en('its credential came to a result that is not known here ({~list})', {
              list: untold.slice(0, 3).join(', ').slice(0, 200),
            })
          : en('not every part of its credential was checked'),
      );
  }
}

function listWords({ trusted, byOwn, hasList }: Pick<Told, 'trusted' | 'byOwn' | 'hasList'>): string {
  if (trusted) return byOwn ? en('on your own list of signers') : en('on the trust list');
  return hasList
    ? en('not on the trust list')
    : en('not compared with a list of signers, because none is on this machine');
}

function sayTime({ verdict, expired }: Told): string[] {
  if (!expired || verdict !== 'valid-untrusted') return [];
  return [en('The certificate has run out since, and nothing shows that it was good when it was used.')];
}

/** Only what was signed is the signer's word. */
function sayMade({ verdict, made }: Told): string[] {
  if (!made) return [];
  const [by, what] = MADE[made];
  const isWord = verdict === 'valid-trusted' || verdict === 'valid-untrusted' || verdict === 'ingredient-invalid';
  return [isWord ? en('{~by}, says its signer.', { by }) : en('Its credential says {~what}.', { what })];
}

/** The reason out of the sentence that `sayUnknown` made; the sentence itself where it is another. */
export function whyUnknown([sentence = '']: readonly string[]): string {
  const why = /^Could not check, because (.{1,1000})\.$/s.exec(sentence)?.[1];
  return why ?? sentence;
}
