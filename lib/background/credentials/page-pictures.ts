import { type Fact, NOT_LOOKED_UP } from '@/lib/core/fact.ts';
import type { ImageCredentials } from '@/lib/core/image-credentials.ts';
import type { CredentialsSeen } from '@/lib/core/known.ts';
import { type LookUpChoice, modeOf } from '@/lib/core/look-ups.ts';
import type { PageDoc } from '@/lib/core/page-doc.ts';
import type { Report } from '@/lib/core/report.ts';
import type { Probe } from '@/lib/evidence/probes/probe.ts';
import { en } from '@/lib/words/en.ts';
import type { LookUps } from '../look-ups/run.ts';

/** Most pictures of a page that are looked at by themselves: each is a visit to its host. */
const MOST = 8;

export interface PagePictureEdges {
  /** The look-up of one picture, by the certificates that are known now. */
  probeNow(): Promise<Probe<ImageCredentials>>;
  lookUpsFor(tab: number): Promise<LookUps>;
  choice(): Promise<LookUpChoice>;
  /** Is this still the page of the tab? */
  isOpen(tab: number, url: string): Promise<boolean>;
  /** Has the page of a tab judged again, now that more is known beside it. */
  lookAgain(tab: number): Promise<unknown>;
  /** Has the pictures of a tab's page marked that carry credentials. */
  mark(tab: number, pictures: { src: string; words: string }[]): Promise<unknown>;
}

/** The credentials of the pictures of pages on our subject, where the person wants that by itself. */
export function createPagePictures(edges: PagePictureEdges) {
  async function seenOf(doc: PageDoc, tab: number): Promise<CredentialsSeen[]> {
    const [lookUps, probe] = await Promise.all([edges.lookUpsFor(tab), edges.probeNow()]);
    const facts = await Promise.all(picturesOf(doc).map(async (src) => toSeen(src, await lookUps.kept(probe, src))));
    return facts.flat();
  }

  return {
    /** What is known of this page's pictures, where they are looked at by themselves. Asks nobody. */
    async known(doc: PageDoc, tab: number): Promise<Fact<readonly CredentialsSeen[]>> {
      if (modeOf(await edges.choice(), 'credentials') !== 'on') return NOT_LOOKED_UP;
      const value = await seenOf(doc, tab);
      return value.length === 0 ? NOT_LOOKED_UP : { state: 'known', value, source: en('read on this machine'), at: 0 };
    },

    /** A page was read and judged: looks at its pictures one after the other, and has it judged again if one signed. */
    async pageRead(doc: PageDoc, report: Report, tab: number): Promise<void> {
      if (!report.topic.ours || modeOf(await edges.choice(), 'credentials') !== 'on') return;
      const before = (await seenOf(doc, tab)).filter(isSigned).length;
      const [lookUps, probe] = await Promise.all([edges.lookUpsFor(tab), edges.probeNow()]);
      for (const src of picturesOf(doc)) {
        if (!(await edges.isOpen(tab, doc.url))) return;
        await lookUps.ask(probe, src, 'itself');
      }
      const facts = await Promise.all(
        picturesOf(doc).map(async (src) => [src, await lookUps.kept(probe, src)] as const),
      );
      const signed = facts.flatMap(([src, fact]) => (fact?.state === 'known' ? markOf(src, fact.value) : []));
      if (signed.length > 0 && (await edges.isOpen(tab, doc.url))) await edges.mark(tab, signed);
      const after = (await seenOf(doc, tab)).filter(isSigned).length;
      if (after > before && (await edges.isOpen(tab, doc.url))) await edges.lookAgain(tab);
    },
  };
}

function picturesOf({ media }: PageDoc): string[] {
  const shown = media.filter(({ kind, src }) => kind === 'image' && /^https:/.test(src));
  return [...new Set(shown.map(({ src }) => src))].slice(0, MOST);
}

/** Longest name of a signer on a mark. */
const LONGEST_NAME = 40;

/** The few words on a picture: who signed, or that it does not fit; none where it carries nothing. */
function markOf(src: string, { verdict, signer, changed, aiGenerated }: ImageCredentials) {
  const name = signer ?? '';
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  const by = name === '' ? en('Signed') : en('Signed by {name}', { name: short });
  switch (verdict) {
    case 'valid-trusted':
    case 'valid-untrusted':
      return [{ src, words: aiGenerated ? en('{~by}, AI-generated', { by }) : by }];
    case 'invalid':
      return [{ src, words: changed ? en('Changed after signing') : en('Its credential does not fit') }];
    case 'ingredient-invalid':
      return [{ src, words: en('{~by}; a part is invalid', { by }) }];
    default:
      return [];
  }
}

function isSigned({ verdict }: CredentialsSeen): boolean {
  return verdict !== 'none';
}

/** A picture that nobody looked at, or that could not be checked, is left out: it says nothing. */
function toSeen(src: string, fact: Fact<ImageCredentials> | undefined): CredentialsSeen[] {
  if (fact?.state !== 'known') return [];
  const { value } = fact;
  const verdict = seenVerdict(value);
  return verdict ? [{ src, verdict, signer: value.signer ?? '', generated: value.aiGenerated === true }] : [];
}

function seenVerdict({ verdict, changed, compared }: ImageCredentials): CredentialsSeen['verdict'] | undefined {
  switch (verdict) {
    case 'none':
      return 'none';
    case 'valid-trusted':
      return 'trusted';
    // Where there is no list, nobody can be on none.
    case 'valid-untrusted':
      return compared ? 'untrusted' : undefined;
    case 'invalid':
      return changed ? 'changed' : 'invalid';
    case 'ingredient-invalid':
      return 'part-invalid';
    case 'unknown':
      return undefined;
  }
}
