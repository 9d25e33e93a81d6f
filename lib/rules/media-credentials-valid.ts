import type { CredentialsSeen } from '@/lib/core/known.ts';
import { PAGE_TYPES } from '@/lib/core/page-type.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { credentialsUnread, pictureSpot, readPictures } from './lexicon/pictures.ts';

const SRC = 'https://brightloom.example/p.jpg';
const picture = (alt: string, src = SRC) => `# Brightloom\n\n![${alt}](${src})\n\nMore below.`;
function seen(verdict: CredentialsSeen['verdict'], signer: string, generated = false) {
  const value = [{ src: SRC, verdict, signer, generated }];
  return { credentials: { state: 'known' as const, value, source: 'read on this machine', at: 0 } };
}

const rule: Rule = {
  id: 'media-credentials-valid',
  row: 'speaker',
  severity: 'good',
  kind: 'dom',
  title: 'A picture with a valid credential',
  say: 'This image carries a valid content credential; it shows origin and edits, not whether the caption is right.',
  ask: 'Does what the picture shows fit the sentence beside it?',
  clears: 'The manifest in the picture, which anybody can read.',
  source: ['C2PA', 'CAI-FAQ'],
  pages: PAGE_TYPES,
  needs: credentialsUnread,
  check(view): readonly Spot[] {
    return readPictures(view).flatMap(({ seen: { verdict, signer, generated }, media }) => {
      if (verdict !== 'trusted' || signer.trim() === '' || view.doc.blocks[media.block]?.hidden) return [];
      const made = generated ? ' It says that a generative model was used.' : '';
      const say = en(
        'This image carries a valid content credential from {signer}; it shows origin and edits, not whether the caption is right.{made}',
        { signer: signer.slice(0, 60), made },
      );
      return [{ ...pictureSpot(view, media), say }];
    });
  },
  examples: {
    flags: [
      { text: picture('Press photo of the launch'), known: seen('trusted', 'Larkspur Press') },
      { text: picture('Screen of the node at noon'), known: seen('trusted', 'Kestrel Capture') },
      { text: picture('The harbour, cropped'), known: seen('trusted', 'Orbit Cameras') },
      { text: picture(''), known: seen('trusted', 'Larkspur Press') },
      { text: picture('Poster for the meetup'), known: seen('trusted', 'Loom Studio', true) },
      { text: picture('The team in May'), as: 'news', known: seen('trusted', 'Larkspur Press') },
    ],
    passes: [
      { text: picture('Press photo of the launch'), known: seen('untrusted', 'Larkspur Press') },
      { text: picture('Press photo of the launch'), known: seen('none', '') },
      { text: picture('Press photo, verified'), known: seen('none', 'Larkspur Press') },
      { text: picture('Press photo of the launch'), known: seen('changed', 'Larkspur Press') },
      {
        text: picture('Another picture', 'https://brightloom.example/other.jpg'),
        known: seen('trusted', 'Larkspur Press'),
      },
      { text: picture('Press photo of the launch'), known: seen('trusted', ' ') },
      { text: picture('Press photo of the launch'), known: seen('invalid', 'Larkspur Press') },
    ],
  },
};
export default rule;
