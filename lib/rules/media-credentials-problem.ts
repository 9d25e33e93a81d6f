import type { CredentialsSeen } from '@/lib/core/known.ts';
import type { Media } from '@/lib/core/page-doc.ts';
import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { textAround } from './lexicon/page-words.ts';
import { credentialsUnread, pictureSpot, readPictures, shownPicture } from './lexicon/pictures.ts';

/** A picture that is shown as a record of something: a place, people, a payment, a screen. */
const RECORD =
  /\b(?:screenshots?|dashboard|photo(?:graph)?s?|footage|taken (?:at|in|on)|our (?:data ?cent(?:re|er)|office|team|factory|warehouse|rigs?|servers?|farm)|signing|signed (?:the|a|our)|ceremony|partnership|on stage|at the (?:event|conference|summit)|meeting|met with|handshake|payouts?|proof of|paid out|receipt|withdrawal|statement|certificate|interview|announces?)\b/i;
/** It says itself that it is made up or drawn. */
const LABELLED =
  /\b(?:illustrations?|rendering|rendered|artist's|concept|mock-?up|generated|ai[- ](?:made|image|art)|drawing|artwork|symbol(?:ic)? image|stock)\b/i;

const PROBLEM: Partial<Record<CredentialsSeen['verdict'], string>> = {
  changed: en('does not match the picture: it was changed after it was signed'),
  invalid: en('carries a signature that does not check out'),
  'part-invalid': en('is in order itself, but a part that went into the picture does not fit its own'),
  untrusted: en('is signed by someone who is on no list of known signers'),
};

function problemOf(view: PageView, seen: CredentialsSeen, media: Media): Spot | undefined {
  const words = `${media.alt} ${textAround(view, media.block, 1)}`;
  const asRecord = RECORD.test(words) && !LABELLED.test(words);
  const picture = shownPicture(media);
  const problem = PROBLEM[seen.verdict];
  if (problem) {
    const isMild = seen.verdict === 'untrusted' || seen.verdict === 'part-invalid';
    const severity = asRecord && !isMild ? 'warning' : asRecord ? 'caution' : 'info';
    return {
      ...pictureSpot(view, media),
      severity,
      say: en('{~picture}: its content credential {~problem}.', { picture, problem }),
    };
  }
  if (!seen.generated || !asRecord) return undefined;
  const say = en(
    '{~picture}: its content credential says that a generative model made or changed it, and the page shows it as a record.',
    { picture },
  );
  return { ...pictureSpot(view, media), say };
}

const SRC = 'https://brightloom.example/p.jpg';
const picture = (alt: string) => `# Brightloom\n\n![${alt}](${SRC})\n\nMore below.`;
function seen(verdict: CredentialsSeen['verdict'], generated = false) {
  const value = [{ src: SRC, verdict, signer: 'Larkspur Press', generated }];
  return { credentials: { state: 'known' as const, value, source: 'read on this machine', at: 0 } };
}

const rule: Rule = {
  id: 'media-credentials-problem',
  row: 'speaker',
  severity: 'caution',
  kind: 'dom',
  title: 'A picture whose credential does not fit',
  say: 'A picture on this page carries a content credential that does not fit it.',
  ask: 'Where is the picture as it was first signed?',
  clears: 'A valid credential from a known signer, or a link to the live source of what the picture shows.',
  source: ['C2PA', 'CAI-FAQ'],
  pages: PAGE_TYPES,
  needs: credentialsUnread,
  check(view): readonly Spot[] {
    return readPictures(view).flatMap(({ seen, media }) => problemOf(view, seen, media) ?? []);
  },
  examples: {
    flags: [
      { text: picture('Photo of the signing ceremony in Oslo'), known: seen('changed') },
      { text: picture('Our data centre in Iceland'), known: seen('trusted', true) },
      { text: picture('Screenshot of the payouts in May'), known: seen('invalid') },
      { text: picture('The founders on stage'), known: seen('untrusted') },
      { text: picture('A blue wave'), known: seen('changed') },
      { text: picture('Screenshot of the payouts in June'), known: seen('part-invalid') },
      { text: picture('Proof of the first withdrawal'), known: seen('untrusted', true) },
    ],
    passes: [
      { text: picture('Photo of our office'), known: seen('trusted') },
      { text: picture('Photo of our office'), known: seen('none') },
      { text: picture('Illustration: a city of looms, generated'), known: seen('trusted', true) },
      { text: picture('A blue wave'), known: seen('trusted', true) },
      { text: picture('Screenshot of the dashboard'), known: seen('none', false) },
      { text: '# Brightloom\n\nEvery photo of our data centre is real.', known: seen('changed') },
    ],
  },
};
export default rule;
