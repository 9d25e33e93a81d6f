import type { KnownProject } from '@/lib/core/known.ts';
import { skeletonOf, wideSkeletonOf } from '@/lib/core/text/skeleton.ts';
import { registrableDomain, registrableLabel } from '../domain.ts';
import { indexNames, type NameIndex } from './name-index.ts';

/** One way to write a known project's name in an address, made ready for comparing. */
export interface ProjectName {
  project: KnownProject;
  /** Its main domain, to be shown. */
  domain: string;
  /** All its domains. */
  domains: readonly string[];
  /** Lower case letters and digits. */
  text: string;
  skeleton: string;
  wide: string;
  /** A name that others carry with good reason. */
  isShared: boolean;
  /** Also an ordinary word. */
  isWord: boolean;
}

interface Names {
  /** Longest first, so that "trustwallet" is found before "trust". */
  index: NameIndex;
  /** Registrable domains of all projects, and hosts that were confirmed. */
  domains: ReadonlySet<string>;
}

/** Words of a name that many projects share: "Ocean Protocol" is also called Ocean. */
const SHARED = /[ .](?:network|protocol|labs|ai|finance|dao|foundation)$/;

const known = new WeakMap<readonly KnownProject[], Names>();

/** Names and domains of the projects; worked out once for each list. */
export function projectNames(projects: readonly KnownProject[]): Names {
  let names = known.get(projects);
  if (!names) {
    names = {
      index: indexNames(projects.flatMap(namesOf).sort((a, b) => b.text.length - a.text.length)),
      domains: new Set(projects.flatMap(({ domains }) => domains)),
    };
    known.set(projects, names);
  }
  return names;
}

function namesOf(project: KnownProject): ProjectName[] {
  const { domains, also = [], words = [], from } = project;
  const name = project.name.toLowerCase().slice(0, 80);
  const short = squeeze(name.replace(SHARED, ''));
  // A host on somebody else's domain (acme.gitbook.io is one's own, acme.medium.com is not) tells no name.
  const labels = domains.filter((one) => registrableDomain(one) === one).map((one) => squeeze(registrableLabel(one)));
  // What a person saved may have any title for a name; its domain is what it goes by.
  const texts =
    from === 'saved' ? labels : [squeeze(name), short, ...also, ...labels.filter((label) => isLonger(label, short))];
  return [...new Set(texts)]
    .filter((text) => text.length >= 2 && text.length <= 40)
    .map((text) => {
      const isWord = from === 'saved' ? text.length < 6 : words.includes(text);
      return {
        project,
        domain: domains[0] ?? '',
        domains,
        text,
        skeleton: skeletonOf(text),
        wide: wideSkeletonOf(text),
        isWord,
        isShared: project.shared === true,
      };
    });
}

function isLonger(label: string, short: string): boolean {
  return label.length >= 6 && short.length >= 4 && label.includes(short);
}

function squeeze(name: string): string {
  return name.replace(/[^a-z0-9]/g, '');
}
